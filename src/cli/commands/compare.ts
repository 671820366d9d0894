/** `dumpscope compare SOURCE...`: several sources side by side. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { SourceSummary } from '../../shared/model.ts'
import type { Ignorable, SourceMatrix } from '../../shared/comparison-model.ts'
import { noDifferenceSentence } from '../../shared/no-difference.ts'
import type { Session } from '../client.ts'
import { printJson, printLine } from '../output.ts'
import { formatBytes, formatCount, textTable, visible } from '../text-format.ts'

/** The letters of groups of what is alike; more sources than these are not compared at once. */
const GROUPS = 'abcdefghijklmnop'

/** Prints which sources have what; returns whether anything differs. */
export async function compareSources(
  session: Session,
  sources: readonly string[],
  options: { json: boolean; all: boolean; ignore: readonly Ignorable[] },
): Promise<boolean> {
  if (sources.length < 2 || sources.length > GROUPS.length) {
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: `compare takes 2 to ${GROUPS.length} sources, and there ${sources.length === 1 ? 'is 1' : `are ${sources.length}`}.`,
    })
  }
  const opened = await session.openAll(sources)
  const matrix: SourceMatrix = await session.finish(
    session.client.comparisons.matrix({
      sourceIds: opened.map(({ sourceId }) => sourceId),
      ignore: [...options.ignore],
    }),
    'the comparison',
  )
  const labels = opened.map(({ label }) => label)
  const differing = matrix.objects.filter((object) => !isEverywhereAlike(object, opened.length))
  if (options.json) await printJson(matrixJson(matrix, opened, labels))
  else await printMatrix(options.all ? matrix.objects : differing, matrix, opened, options.ignore)
  return differing.length > 0
}

function isEverywhereAlike(object: SourceMatrix['objects'][number], sources: number): boolean {
  return object.in.length === sources && object.same.length === 1
}

function countsOf(matrix: SourceMatrix, source: number): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const object of matrix.objects)
    if (object.in.includes(source)) counts[object.kind] = (counts[object.kind] ?? 0) + 1
  return counts
}

function matrixJson(matrix: SourceMatrix, opened: readonly SourceSummary[], labels: readonly string[]) {
  const named = (sources: readonly number[]): string[] => sources.map((source) => labels[source] ?? '')
  const several = opened.some(({ databases }) => databases.length > 1)
  return {
    schema: 1,
    sources: opened.map((source, index) => ({
      label: source.label,
      path: source.path,
      database: source.archive?.database ?? source.databases[0] ?? null,
      counts: countsOf(matrix, index),
    })),
    objects: matrix.objects.map((object) => ({
      kind: object.kind,
      name: object.name,
      ...(several ? { database: object.database } : {}),
      in: named(object.in),
      same: object.same.map(named),
    })),
    moved: matrix.moved.map(
      ({ kind, from, to, fromDatabase, toDatabase, fromIn, toIn, certainty, evidence }) => ({
        kind,
        from,
        to,
        ...(several ? { fromDatabase, toDatabase } : {}),
        fromIn: named(fromIn),
        toIn: named(toIn),
        certainty,
        evidence,
      }),
    ),
    notCompared: matrix.notCompared.map(({ reason, count, between }) => ({
      reason,
      count,
      between: named(between),
    })),
  }
}

function movedLines({ moved }: SourceMatrix, opened: readonly SourceSummary[]): string[] {
  if (moved.length === 0) return []
  const labels = (sources: readonly number[]): string =>
    sources.map((source) => visible(opened[source]?.label ?? '')).join(', ')
  return [
    '',
    'May have moved or been renamed:',
    ...moved.flatMap(({ kind, from, to, fromIn, toIn, certainty, evidence }) => [
      `  ${kind} ${visible(from)} (${labels(fromIn)}) -> ${visible(to)} (${labels(toIn)})  ${Math.round(100 * certainty)}%`,
      `      ${visible(evidence.join('; '))}`,
    ]),
  ]
}

async function printMatrix(
  objects: SourceMatrix['objects'],
  matrix: SourceMatrix,
  opened: readonly SourceSummary[],
  ignored: readonly Ignorable[],
): Promise<void> {
  for (const source of opened)
    await printLine(`${visible(source.label)}  ${visible(source.path)}  ${formatBytes(source.bytes)}`)
  await printLine()
  const total = (wanted: (object: SourceMatrix['objects'][number]) => boolean): string =>
    formatCount(matrix.objects.filter(wanted).length)
  const columns = opened.map(({ label }) => ({ title: visible(label), align: 'right' as const }))
  for (const line of textTable(
    [{ title: 'Objects' }, ...columns],
    [
      ['there', ...opened.map((_, source) => total((object) => object.in.includes(source)))],
      [
        'only there',
        ...opened.map((_, source) => total((object) => object.in.length === 1 && object.in[0] === source)),
      ],
      ['missing there', ...opened.map((_, source) => total((object) => !object.in.includes(source)))],
    ],
  ))
    await printLine(line)
  await printLine()
  if (objects.length === 0)
    await printLine(ignored.length === 0 ? 'All have all objects alike.' : noDifferenceSentence(ignored))
  else {
    await printLine('The same letter is alike, - is not there.')
    for (const line of textTable(
      [...opened.map(({ label }) => ({ title: visible(label) })), { title: 'Kind' }, { title: 'Object' }],
      objects.map((object) => [
        ...opened.map((_, source) => GROUPS[object.same.findIndex((group) => group.includes(source))] ?? '-'),
        object.kind,
        visible(object.database === null ? object.name : `${object.database}: ${object.name}`),
      ]),
    ))
      await printLine(line)
  }
  for (const line of movedLines(matrix, opened)) await printLine(line)
  if (matrix.notCompared.length === 0) return
  await printLine()
  await printLine('Not compared:')
  for (const { reason, count, between } of matrix.notCompared) {
    const pair = between.map((source) => visible(opened[source]?.label ?? '')).join(' and ')
    await printLine(
      `  ${between.length === 1 ? 'in' : 'between'} ${pair}: ${visible(reason)} (${formatCount(count)})`,
    )
  }
}
