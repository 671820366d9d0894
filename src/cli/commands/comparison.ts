/** `dumpscope diff A B`. */
import type { ComparisonEntry, ComparisonSummary, ReportFormat, SourceSummary } from '../../shared/model.ts'
import type { Ignorable } from '../../shared/comparison-model.ts'
import type { RenameProposal } from '../../shared/comparison-model.ts'
import type { Proof } from '../../shared/script-model.ts'
import { noDifferenceSentence } from '../../shared/no-difference.ts'
import { allPages } from '../all-pages.ts'
import type { Session } from '../client.ts'
import { print, writeFileWhole } from '../output.ts'
import { formatBytes, formatCount, textTable, visible } from '../text-format.ts'
import { proofLines } from './proof.ts'
import { reachedBy, reachedLines, runWhereNeeded } from './run-where-needed.ts'
import type { Reached } from './run-where-needed.ts'
import { gather } from './report-gather.ts'
import { decideRenames, proposalsOf, renameJson, renameLines } from './renames.ts'
import type { RenameOptions } from './renames.ts'
import { scriptAndProof, scriptText } from './script.ts'
import type { ScriptOptions } from './script.ts'

export type DiffFormat = 'text' | 'json' | 'md' | 'html' | 'pdf' | 'sql'

/** What of two sources is compared, and how. */
export interface CompareOptions extends RenameOptions {
  readonly ignore: readonly Ignorable[]
  /** False: what was written by hand is never run by itself. */
  readonly run?: boolean
}

/** A comparison, and which way it was reached. */
interface Compared {
  readonly summary: ComparisonSummary
  readonly reached: Reached
}

/** Opens both sources at once and compares them. */
export async function compare(
  session: Session,
  a: string,
  b: string,
  options: CompareOptions,
): Promise<Compared> {
  const create = (first: SourceSummary, second: SourceSummary): Promise<ComparisonSummary> =>
    session.finish(
      session.client.comparisons.create({
        a: first.sourceId,
        b: second.sourceId,
        ignore: [...options.ignore],
        remember: options.remembered,
      }),
      'the comparison',
    )
  const [first, second] = await session.openAll([a, b])
  if (first === undefined || second === undefined) throw new Error('two sources were opened')
  const byText = await create(first, second)
  const better = options.run === false ? null : await runWhereNeeded(session, byText)
  const summary = better === null ? byText : await create(better.a, better.b)
  return {
    summary: await decideRenames(session, summary, options),
    reached: better?.reached ?? reachedBy(byText),
  }
}

/** What a comparison on the command line came to. */
export interface DiffOutcome {
  readonly differs: boolean
  /** Whether a proof was asked for, and the script is not proved. */
  readonly unproved: boolean
}

/** Prints what changed, or the script that brings it about. */
export async function diff(
  session: Session,
  a: string,
  b: string,
  options: { format: DiffFormat; output?: string } & CompareOptions & ScriptOptions,
): Promise<DiffOutcome> {
  const { format, prove } = options
  const compared = await compare(session, a, b, options)
  const { summary } = compared
  const { comparisonId, totals } = summary
  const made = format === 'sql' || prove ? await scriptAndProof(session, comparisonId, options) : null
  if (format === 'md' || format === 'html' || format === 'pdf')
    await writeReport(session, summary, format, options)
  else {
    const text =
      format === 'sql' && made !== null
        ? scriptText(made.script, made.proof)
        : await differencesText(session, compared, format === 'json', made?.proof ?? null)
    if (options.output === undefined) await print(text)
    else await writeFileWhole(options.output, new TextEncoder().encode(text))
  }
  // Where the verdict is not part of what was printed, or lies in a file.
  if (made?.proof && (options.output !== undefined || (format !== 'text' && format !== 'json')))
    process.stderr.write(`${proofLines(made.proof).join('\n')}\n`)
  return {
    differs: totals.added + totals.removed + totals.changed > 0,
    unproved: prove && made?.proof?.verdict !== 'proved',
  }
}

async function differencesText(
  session: Session,
  { summary, reached }: Compared,
  asJson: boolean,
  proof: Proof | null,
): Promise<string> {
  const entries = await differences(session, summary)
  const proposals = await proposalsOf(session, summary.comparisonId)
  if (!asJson) {
    const lines = proof === null ? [] : ['', ...proofLines(proof)]
    return `${diffText(summary, reached, entries, proposals)}${lines.map((line) => `${line}\n`).join('')}`
  }
  const json = { ...diffJson(summary, entries, proposals), reached }
  return `${JSON.stringify(proof === null ? json : { ...json, proof }, null, 2)}\n`
}

async function writeReport(
  session: Session,
  summary: ComparisonSummary,
  format: ReportFormat,
  options: { output?: string },
): Promise<void> {
  const { a, b, comparisonId } = summary
  const settings = { dumpscope: 'report', version: 1 } as const
  const reportId = await gather(session, 'comparison', { sources: [a, b], comparisonId }, settings, [])
  const made = await session.client.reports.render({ reportId, settings, format })
  const bytes = new Uint8Array(await made.content.arrayBuffer())
  if (options.output === '-' || (options.output === undefined && format !== 'pdf')) {
    await print(bytes)
    return
  }
  await writeFileWhole(options.output ?? made.fileName, bytes)
}

async function differences(session: Session, summary: ComparisonSummary): Promise<ComparisonEntry[]> {
  return Array.fromAsync(
    allPages(async (page) => {
      const answer = await session.client.comparisons.entries({
        comparisonId: summary.comparisonId,
        statuses: ['added', 'removed', 'changed'],
        ...page,
      })
      return { total: answer.total, items: answer.entries }
    }),
  )
}

/** The comparison in the JSON that others rely on (schema 1). */
function diffJson(
  summary: ComparisonSummary,
  entries: readonly ComparisonEntry[],
  proposals: readonly RenameProposal[],
): Record<string, unknown> {
  const several = summary.a.databases.length > 1 || summary.b.databases.length > 1
  const named = (entry: ComparisonEntry): Record<string, unknown> => ({
    kind: entry.kind,
    name: entry.name,
    ...(several ? { database: entry.database } : {}),
  })
  const withStatus = (status: ComparisonEntry['status']): ComparisonEntry[] =>
    entries.filter((entry) => entry.status === status)
  return {
    schema: 1,
    a: summary.a.path,
    b: summary.b.path,
    identical: summary.identical,
    added: withStatus('added').map(named),
    removed: withStatus('removed').map(named),
    changed: withStatus('changed').map((entry) => ({
      ...named(entry),
      changes: entry.changes.map(({ property, from, to, text }) => ({ property, from, to, text })),
    })),
    renamed: proposals.filter(({ change }) => change === 'renamed').map((one) => renameJson(one, several)),
    moved: proposals.filter(({ change }) => change !== 'renamed').map((one) => renameJson(one, several)),
    notCompared: summary.notCompared,
    findings: summary.findings,
  }
}

const SIGNS = { added: '+', removed: '-', changed: '~', same: '=' } as const

function diffText(
  summary: ComparisonSummary,
  reached: Reached,
  entries: readonly ComparisonEntry[],
  proposals: readonly RenameProposal[],
): string {
  const lines = [
    `A  ${visible(summary.a.path)}  ${formatBytes(summary.a.bytes)}`,
    `B  ${visible(summary.b.path)}  ${formatBytes(summary.b.bytes)}`,
    ...reachedLines(reached),
    '',
  ]
  const totals = summary.totals
  if (summary.identical) {
    lines.push(`Identical: ${formatCount(totals.same)} objects, nothing left out.`)
    return `${lines.join('\n')}\n`
  }
  lines.push(
    ...textTable(
      [
        { title: 'Kind' },
        { title: 'Added', align: 'right' },
        { title: 'Removed', align: 'right' },
        { title: 'Changed', align: 'right' },
        { title: 'Same', align: 'right' },
      ],
      [
        ...summary.byKind.map((row) => [
          row.kind,
          formatCount(row.added),
          formatCount(row.removed),
          formatCount(row.changed),
          formatCount(row.same),
        ]),
        [
          'all',
          formatCount(totals.added),
          formatCount(totals.removed),
          formatCount(totals.changed),
          formatCount(totals.same),
        ],
      ],
    ),
    '',
  )
  for (const entry of entries) {
    lines.push(`${SIGNS[entry.status]} ${entry.kind} ${visible(entry.name)}`)
    if (entry.status === 'changed')
      for (const change of entry.changes) lines.push(`    ${visible(change.text)}`)
  }
  if (entries.length === 0) lines.push(noDifferenceSentence(summary.ignored))
  lines.push(...renameLines(proposals))
  if (summary.notCompared.length > 0) {
    lines.push('', 'Not compared:')
    for (const item of summary.notCompared)
      lines.push(`  ${visible(item.reason)} (${formatCount(item.count)})`)
  }
  if (summary.findings.length > 0) {
    lines.push('', ...summary.findings.map(({ message }) => `Note: ${visible(message)}`))
  }
  return `${lines.join('\n')}\n`
}
