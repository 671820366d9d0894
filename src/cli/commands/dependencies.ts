/** `dumpscope show --deps`: what an object uses, and what uses it. */
import type { DependencyLine, ObjectDependencies, UnknownUse } from '../../shared/dependency-model.ts'
import type { Session } from '../client.ts'
import { printLine } from '../output.ts'
import { formatCount, textTable, visible } from '../text-format.ts'

const LINES_A_CALL = 1000

/** All dependencies of an object, whatever their number. */
export async function allDependencies(
  session: Session,
  sourceId: string,
  key: string,
): Promise<ObjectDependencies> {
  const ask = (offset: number) =>
    session.client.objects.dependencies({ sourceId, key, offset, limit: LINES_A_CALL })
  const first = await ask(0)
  const uses = [...first.uses]
  const usedBy = [...first.usedBy]
  const longest = Math.max(first.totals.uses, first.totals.usedBy)
  for (let offset = LINES_A_CALL; offset < longest; offset += LINES_A_CALL) {
    const next = await ask(offset)
    uses.push(...next.uses)
    usedBy.push(...next.usedBy)
  }
  return { ...first, uses, usedBy }
}

/** A line as JSON hands it out: names, no keys. */
export function publicDependency(line: DependencyLine, several: boolean): Record<string, unknown> {
  const { kind, name, database, reason, evidence, words, ownColumns, columns, through } = line
  return {
    kind,
    name,
    ...(several ? { database } : {}),
    reason,
    evidence,
    words,
    ownColumns,
    columns,
    ...(through === null ? {} : { through: { kind: through.kind, name: through.name } }),
  }
}

/** What could not be resolved, as JSON hands it out. */
export function publicUnknown({ what, text, through }: UnknownUse): Record<string, unknown> {
  return { what, text, ...(through === null ? {} : { through: { kind: through.kind, name: through.name } }) }
}

/** How a dependency is known, as a reader sees it. */
const KNOWN: Readonly<Record<DependencyLine['evidence'], string>> = {
  stated: 'stated',
  parsed: 'read from its SQL',
  body: 'read from a body',
  guessed: 'a guess',
}

/** Prints both lists and what could not be resolved. */
export async function printDependencies({ uses, usedBy, unknown }: ObjectDependencies): Promise<void> {
  await printList('Uses', uses)
  await printList('Used by', usedBy)
  if (unknown.length === 0) return
  await printLine('')
  await printLine('Not resolved')
  for (const { what, text, through } of unknown) {
    const where = through === null ? '' : ` (${through.kind} ${visible(through.name)})`
    await printLine(`  ${what}${text.trim() === '' ? '' : `: ${visible(text.trim())}`}${where}`)
  }
}

async function printList(title: string, lines: readonly DependencyLine[]): Promise<void> {
  await printLine('')
  await printLine(lines.length === 0 ? `${title}: nothing` : `${title} (${formatCount(lines.length)})`)
  if (lines.length === 0) return
  const table = textTable(
    ['kind', 'name', 'why', 'known'].map((column) => ({ title: column })),
    lines.map(({ kind, name, words, evidence, through }) => [
      kind,
      visible(name),
      `${visible(words)}${through === null ? '' : ` (${through.kind} ${visible(through.name)})`}`,
      KNOWN[evidence],
    ]),
  )
  for (const line of table) await printLine(`  ${line}`)
}
