/** Gathers all that the deep review says: from the index, from one pass over the rows, from code and other sources. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { describeFormat } from '../../../shared/dump-format.ts'
import type { ReportSettings } from '../../../shared/report-model.ts'
import { columnFactsOf, healthOf, maskerFor, privateDataOf } from '../../analysis/index.ts'
import type {
  ColumnFacts,
  MaskValue,
  Masker,
  PrivateColumn,
  PrivateDataFacts,
  ShownValue,
  TableColumnFacts,
} from '../../analysis/index.ts'
import type { GatherOptions, ReportSource } from '../report-kind.ts'
import { baselineOf } from './baseline.ts'
import { expectedOf } from './expected.ts'
import type { Baseline, ReviewFacts, ReviewedRelation, ReviewedSource } from './facts.ts'
import { columnTypesOf, relationsOf, reviewAreas, totalsOf } from './inventory.ts'
import { rolesOf } from './source-roles.ts'

/** The facts of the review of one of the sources; the others are what it is held against. */
export async function gatherReview(
  sources: readonly ReportSource[],
  settings: ReportSettings,
  options: GatherOptions,
): Promise<ReviewFacts> {
  const roles = rolesOf(sources, settings)
  const { reviewed, others } = roles
  const { index } = reviewed
  const schema = index.schemaFacts()
  const privateData = await privateDataOf(reviewed, options)
  const isMasked = settings.mask === true
  const masker = maskerFor({ columns: isMasked ? privateData.columns : secretsAmong(privateData) })
  const limit = settings.rows ?? null
  const relations = await withColumnFacts(
    reviewed,
    relationsOf(index, schema, new Set(privateData.texts.map(({ key }) => key))),
    { limit, masker },
    options,
  )
  const looked = relations.filter((relation) => relation.looked > 0)
  const expected = await expectedOf(roles, relations, settings, options)
  const health = await healthOf(reviewed, { ...options, mask: masker })
  return {
    report: 'review',
    version: 1,
    source: await sourceFact(reviewed, options),
    others: await Promise.all(
      others.map(async ({ source, use }) => ({ ...(await sourceFact(source, options)), use })),
    ),
    objects: { ...index.facts.counts },
    totals: totalsOf(relations),
    relations,
    areas: reviewAreas(schema, expected?.missing ?? []),
    columnTypes: columnTypesOf(relations),
    looked: {
      limit,
      tables: looked.length,
      rows: looked.reduce((sum, relation) => sum + relation.looked, 0),
      bytes: looked.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
    },
    isMasked,
    expected,
    health,
    privateData,
    baseline: withoutSecrets(await baselineOf(index), privateData, isMasked),
  }
}

/** Secrets are masked in any case: nobody needs to read a password's hash in a report. */
function secretsAmong({ columns }: PrivateDataFacts): PrivateColumn[] {
  const has = new Set(
    columns.flatMap(({ group, table, column }) => (group === 'secret' ? [`${table}\n${column}`] : [])),
  )
  return columns.filter(({ table, column }) => has.has(`${table}\n${column}`))
}

/** A statement whose secret is masked does no longer what it did: the whole is withheld. */
function withoutSecrets(
  baseline: Omit<Baseline, 'secrets' | 'withheld'>,
  { texts }: PrivateDataFacts,
  isMasked: boolean,
): Baseline {
  const withheld = isMasked ? texts.length : 0
  return { ...baseline, sql: withheld > 0 ? '' : baseline.sql, withheld, secrets: texts.length }
}

async function sourceFact(source: ReportSource, { signal }: GatherOptions): Promise<ReviewedSource> {
  const { letter, summary } = source
  const { fileName, path, bytes, serverVersion, dumpVersion, encoding, databases, dumped, modified } = summary
  return {
    letter,
    file: fileName,
    path,
    format: describeFormat(summary),
    bytes,
    sha256: await checksum(path, signal),
    serverVersion,
    dumpVersion,
    encoding,
    databases,
    dumped,
    modified,
    writtenByPgDump: summary.writtenByPgDump,
  }
}

/** Null for a folder. */
async function checksum(path: string, signal: AbortSignal): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(path, { signal, highWaterMark: 1 << 20 }))
      hash.update(piece as Buffer)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return null
    throw error
  }
  return hash.digest('hex')
}

/** The relations with what their rows say, table by table. */
async function withColumnFacts(
  source: ReportSource,
  relations: readonly ReviewedRelation[],
  { limit, masker }: { readonly limit: number | null; readonly masker: Masker },
  options: GatherOptions,
): Promise<ReviewedRelation[]> {
  const bytesTotal = relations.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)
  let before = 0
  const all: ReviewedRelation[] = []
  for (const relation of relations) {
    const { key, state, bytes, rows } = relation
    if (state !== 'with rows') {
      all.push(relation)
      continue
    }
    const facts = await columnFactsOf(source, key, {
      signal: options.signal,
      onProgress: ({ bytesDone }) =>
        options.onProgress({ stage: 'Looking at rows', bytesDone: before + bytesDone, bytesTotal }),
      ...(limit === null ? {} : { rows: limit }),
    })
    before += bytes ?? 0
    all.push(withFacts(relation, facts, rows ?? 0, masker))
  }
  return all
}

function withFacts(
  relation: ReviewedRelation,
  facts: TableColumnFacts,
  rows: number,
  masker: Masker,
): ReviewedRelation {
  const byName = new Map(facts.columns.map((column, at) => [column.name, { column, at }]))
  const masks = relation.columns.map(({ name }) => masker(relation.key, name))
  return {
    ...relation,
    columns: relation.columns.map((column, at) => {
      const found = byName.get(column.name)
      const mask = masks[at] ?? null
      return {
        ...column,
        facts: found === undefined ? null : maskedFacts(found.column, mask),
        isMasked: mask !== null,
      }
    }),
    looked: facts.looked,
    notLooked: notLooked(facts, rows),
    sampleRow:
      facts.firstRow === null
        ? null
        : relation.columns.map(({ name }, at) => {
            const found = byName.get(name)
            const value = found === undefined ? undefined : facts.firstRow?.[found.at]
            return value === undefined ? 'unknown' : value === null ? null : masked(value, masks[at] ?? null)
          }),
  }
}

function notLooked({ looked, unread }: TableColumnFacts, rows: number): string | null {
  if (looked >= rows) return null
  if (unread > 0) return 'rows in COPY’s binary form are not taken apart'
  return looked === 0
    ? 'its rows are INSERT statements that stand alone'
    : 'no more were asked for, or the others are INSERT statements that stand alone'
}

const COVERED = '***'

function masked(value: ShownValue, mask: MaskValue | null): ShownValue {
  if (mask === null) return value
  // Of what is cut nobody sees whether something private goes on behind the end.
  return { text: value.isCut ? COVERED : mask(value.text), isCut: false }
}

/** Which values come often is told, and what they are is not. */
function maskedFacts(facts: ColumnFacts, mask: MaskValue | null): ColumnFacts {
  if (mask === null) return facts
  const { least, greatest, frequent } = facts
  return {
    ...facts,
    least: least === null ? null : masked(least, mask),
    greatest: greatest === null ? null : masked(greatest, mask),
    frequent: frequent.map((value) => ({ ...masked(value, mask), count: value.count })),
  }
}
