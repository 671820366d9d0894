/** Functions, storage buckets and enum types that the code expects. */
import type { CodeExpectations } from '../../analysis/index.ts'
import { passTable } from '../../rows/index.ts'
import { IS_VALUE } from '../../rows/index.ts'
import type { GatherOptions, ReportSource } from '../report-kind.ts'
import type { ExpectedThing } from './expected-facts.ts'

/** Schemas that every database has, and no dump. */
export const SCHEMAS_ALWAYS_THERE: ReadonlySet<string> = new Set(['pg_catalog', 'information_schema'])

const ROUTINES: ReadonlySet<string> = new Set(['function', 'procedure', 'aggregate'])

/** All of them, each with whether it is there. */
export async function expectedThings(
  { functions, buckets, enums }: CodeExpectations,
  reviewed: ReportSource,
  options: GatherOptions,
): Promise<ExpectedThing[]> {
  const objects = reviewed.index.objects()
  const routines = new Set(objects.filter(({ kind }) => ROUTINES.has(kind)).map(({ name }) => name))
  const labels = new Map(
    objects.flatMap(({ kind, name, properties }) =>
      kind === 'type' && Array.isArray(properties['labels'])
        ? [[name, properties['labels'] as readonly string[]] as const]
        : [],
    ),
  )
  const known = buckets.length === 0 ? null : await bucketsOf(reviewed, options)
  return [
    ...functions.map(({ schema, name, uses }): ExpectedThing => {
      const isOutside = schema !== null && SCHEMAS_ALWAYS_THERE.has(schema)
      const isPresent = routines.has(name) ? true : isOutside ? null : false
      return {
        kind: 'function',
        name: schema === null ? name : `${schema}.${name}`,
        isPresent,
        note: isPresent === null ? 'it is PostgreSQL’s own' : null,
        uses,
      }
    }),
    ...buckets.map(({ name, uses }): ExpectedThing => ({
      kind: 'bucket',
      name,
      isPresent: known === null ? null : known.has(name),
      note: known === null ? 'the dump has no rows of storage.buckets' : null,
      uses,
    })),
    ...enums.map(({ name, values, uses }): ExpectedThing => {
      const has = labels.get(name)
      const absent = has === undefined ? [] : values.filter((value) => !has.includes(value))
      return {
        kind: 'enum',
        name,
        isPresent: has !== undefined,
        note: absent.length === 0 ? null : `it lacks ${absent.join(', ')}`,
        uses,
      }
    }),
  ]
}

/** The buckets of the platform's own table; null where the dump has none of its rows. */
async function bucketsOf(place: ReportSource, options: GatherOptions): Promise<ReadonlySet<string> | null> {
  const key = place.index
    .find('storage.buckets', 'table')
    .find(({ schema, rows }) => schema === 'storage' && rows !== null)?.key
  if (key === undefined) return null
  const names = new Set<string>()
  await passTable(
    place,
    key,
    ['id', 'name'],
    ({ fields }) => {
      for (const field of fields) if (field.state === IS_VALUE) names.add(field.text())
    },
    { ...options, stage: 'Looking at rows' },
  )
  return names
}
