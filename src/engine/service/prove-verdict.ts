/** What is said of a script that was applied: the verdict, what still differs, and how far the proof goes. */
import type { Proof, Script, ScriptStep } from '../../shared/script-model.ts'
import type { Comparison } from '../diff/index.ts'
import type { SchemaRun, StatementFailure } from '../postgres/index.ts'
import type { MissingObjects } from './prove-missing.ts'
import type { Restored } from './prove-script.ts'

/** Names in one sentence; more are counted. */
const NAMED_AT_MOST = 8
/** The PostgreSQL that is embedded. */
const EMBEDDED_MAJOR = 18

type Entry = Comparison['entries'][number]

const ORDER = 'column order'

/** The objects that differ, without those that nothing can be said of. */
export function differingObjects(comparison: Comparison, missing: MissingObjects): Proof['differing'] {
  const differing = comparison.entries.filter(
    ({ status, changes, kind, name }) =>
      status !== 'same' &&
      !missing.has({ kind, identity: name }) &&
      (status !== 'changed' || changes.some(({ property }) => property !== ORDER)),
  )
  const whole = new Set(differing.flatMap(({ status, name }) => (status === 'changed' ? [] : [name])))
  const below = new Map<string, number>()
  for (const { parent } of differing) if (parent !== null) below.set(parent, (below.get(parent) ?? 0) + 1)
  return (
    differing
      // A table of which only what belongs to it differs is told there.
      .filter(({ status, name, changes }) => status !== 'changed' || changes.length > (below.get(name) ?? 0))
      // What belongs to an object that is missing, or still there, is so with it.
      .filter(({ parent }) => parent === null || !whole.has(parent))
      .map((entry) => ({ kind: entry.kind, name: entry.name, changes: saidOf(entry) }))
  )
}

function saidOf({ status, changes }: Entry): string[] {
  if (status === 'added') return ['is missing']
  if (status === 'removed') return ['is still there']
  return changes.filter(({ property }) => property !== ORDER).map(({ text }) => text)
}

/** Tables whose columns are the same in another order. */
export function otherColumnOrder(comparison: Comparison): readonly string[] {
  return comparison.entries
    .filter(({ changes }) => changes.some(({ property }) => property === ORDER))
    .map(({ name }) => name)
}

type RestoredAs = Restored & {
  readonly missing: readonly { readonly kind: string; readonly identity: string }[]
}

export interface Found {
  readonly script: Script
  /** For each statement of the text its step. */
  readonly steps: readonly (ScriptStep | null)[]
  readonly applied: Awaited<ReturnType<SchemaRun['apply']>>
  /** Where the script begins, and where it leads; with the objects that could not be made, by identity. */
  readonly restored: readonly [RestoredAs, RestoredAs]
  readonly differing: Proof['differing']
  readonly columnOrder: readonly string[]
  readonly serverVersions: readonly (string | null)[]
}

/** The proof, but for the time that it took. */
export function verdictOf(found: Found): Omit<Proof, 'took'> {
  const { script, steps, applied, differing } = found
  const rest = { differing, failure: null, approximations: approximations(found) }
  if (applied.stopped !== null) {
    const { at, failure } = applied.stopped
    const step = steps[at] ?? null
    return { ...rest, verdict: 'failed', ...told(step, failure) }
  }
  const ran = steps.filter((step, at) => step !== null && !applied.excused.includes(at)).length
  const [from, to] = found.restored
  if (
    (applied.excused.length > 0 && ran === 0) ||
    (from.statements > 0 && from.failures.length === from.statements)
  )
    return {
      ...rest,
      verdict: 'not possible',
      text: `${from.label} could not be restored in embedded PostgreSQL as far as the script is about it, so nothing was proved.`,
    }
  const withheld = script.steps.filter((step) => step.withheld).length
  const but =
    withheld === 0 ? '' : `; ${counted(withheld, 'step')} that would destroy data ${were(withheld)} left out`
  if (differing.length > 0)
    return {
      ...rest,
      verdict: 'proved but',
      text: `Applied to ${from.label} it runs, and gives ${to.label} but for ${counted(differing.length, 'object')}${but}.`,
    }
  const short = applied.excused.length > 0 || found.restored.some(({ missing }) => missing.length > 0)
  return {
    ...rest,
    verdict: 'proved',
    text: `Applied to ${from.label} it gives ${to.label}${short ? ', as far as embedded PostgreSQL could make the two' : ''}${but}.`,
  }
}

function told(step: ScriptStep | null, { sql, error }: StatementFailure): Pick<Proof, 'text' | 'failure'> {
  const where =
    step === null ? firstWords(sql) : `Step ${step.number} (${step.action} ${step.kind} ${step.name})`
  return {
    text: `${where} failed: ${error.message}.`,
    failure: { step: step?.number ?? null, message: wholeMessage(error), sqlstate: error.code },
  }
}

function wholeMessage({ message, detail, hint }: StatementFailure['error']): string {
  return [
    message,
    ...(detail === undefined ? [] : [`DETAIL: ${detail}`]),
    ...(hint === undefined ? [] : [`HINT: ${hint}`]),
  ].join('\n')
}

function approximations(found: Found): string[] {
  const { restored, applied, steps, columnOrder, serverVersions } = found
  const others = [...new Set(restored.flatMap(({ standIns }) => standIns.others))]
  const extensions = [...new Set(restored.flatMap(({ standIns }) => standIns.extensions))]
  const untried = new Set(applied.excused.flatMap((at) => steps[at]?.number ?? []))
  const older = serverVersions.flatMap((version) => {
    const major = Number.parseInt(version ?? '', 10)
    return major > 0 && major !== EMBEDDED_MAJOR ? [major] : []
  })
  return [
    ...(older.length === 0
      ? []
      : [
          `It was run in PostgreSQL ${EMBEDDED_MAJOR}; the dumps are of PostgreSQL ${[...new Set(older)].join(' and ')}.`,
        ]),
    ...(extensions.length === 0
      ? []
      : [
          `Embedded PostgreSQL lacks ${extensions.length === 1 ? 'the extension' : 'the extensions'} ${names(extensions)}; what needs them is not part of the proof.`,
        ]),
    ...(others.length === 0 ? [] : [`Stood in for, since the dumps do not make them: ${names(others)}.`]),
    ...restored.flatMap(failedThere),
    ...(untried.size === 0
      ? []
      : [
          `${counted(untried.size, 'step')} could not be tried whole, since embedded PostgreSQL cannot make what ${untried.size === 1 ? 'it is' : 'they are'} about: ${names([...untried].map(String))}.`,
        ]),
    ...(columnOrder.length === 0
      ? []
      : [`The columns of ${names(columnOrder)} stand in another order; no ALTER TABLE moves a column.`]),
  ]
}

function failedThere({ label, statements, failures, missing }: RestoredAs): string[] {
  const [first] = failures
  if (first === undefined) return []
  const lost = [...new Set(missing.map(({ identity }) => identity))]
  const objects = lost.length === 0 ? '' : ` Nothing is said of ${names(lost)}.`
  return [
    `${failures.length} of ${counted(statements, 'statement')} of ${label} failed in embedded PostgreSQL, first at line ${first.line}: ${first.error.message}.${objects}`,
  ]
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
const were = (count: number): string => (count === 1 ? 'was' : 'were')

function names(all: readonly string[]): string {
  const more = all.length - NAMED_AT_MOST
  return more > 0 ? `${all.slice(0, NAMED_AT_MOST).join(', ')} and ${more} more` : all.join(', ')
}

function firstWords(sql: string): string {
  const words = sql.replaceAll(/\s+/g, ' ').trim()
  return words.length <= 60 ? words : `${words.slice(0, 57)}...`
}
