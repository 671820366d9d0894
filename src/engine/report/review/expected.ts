/** What is expected held against what is there: relations, columns, functions, buckets, enum types, and the features that need them. */
import type { ReportSettings } from '../../../shared/report-model.ts'
import { featuresOf } from '../../analysis/index.ts'
import type { CodeExpectations } from '../../analysis/index.ts'
import { SCHEMAS_ALWAYS_THERE, expectedThings } from './expected-things.ts'
import type { ExpectedFacts, FeatureFact, MissingRelation, PresentRelation } from './expected-facts.ts'
import { wantedOf } from './expectation-sources.ts'
import type { Wanted, WantedRelation } from './expectation-sources.ts'
import type { ReviewedRelation } from './facts.ts'
import { Makers } from './made-elsewhere.ts'
import { Proposer, proposedTable } from './proposal.ts'
import { routesTo, severityOf } from './severity.ts'
import type { GatherOptions } from '../report-kind.ts'
import type { SourceRoles } from './source-roles.ts'

/** Uses of one relation that are listed; all are counted. */
const USES_LISTED = 50

const SEVERITIES = ['high', 'medium', 'low', 'note', 'expected'] as const

/** Null where nothing was given that says what is expected. */
export async function expectedOf(
  roles: SourceRoles,
  relations: readonly ReviewedRelation[],
  settings: ReportSettings,
  options: GatherOptions,
): Promise<ExpectedFacts | null> {
  const dumps = roles.others.filter(({ use }) => use === 'expected').map(({ source }) => source)
  const wanted = await wantedOf(dumps, settings, options)
  if (wanted === null) return null
  const judge = new Judge(relations)
  const judged = wanted.relations.map((relation) => ({ relation, ...judge.of(relation) }))
  const missing = judged.filter(({ verdict }) => verdict === 'missing').map(({ relation }) => relation)
  const makers = await makersFor(missing, roles, wanted, options)
  const present = presentOf(judged)
  return {
    from: wanted.from,
    relations: wanted.relations.length,
    present,
    missing: missingOf(missing, wanted, makers, new Proposer(relations)),
    elsewhere: judged
      .filter(({ verdict }) => verdict === 'elsewhere')
      .map(({ relation: { schema, name, uses } }) => ({
        schema: schema ?? '',
        name,
        uses: uses.slice(0, USES_LISTED),
      })),
    unexpected: unexpectedOf(relations, present),
    things: wanted.code === null ? [] : await expectedThings(wanted.code, roles.reviewed, options),
    features: featureFacts(judged, wanted.code),
  }
}

interface Judged {
  readonly relation: WantedRelation
  readonly verdict: 'present' | 'missing' | 'elsewhere'
  readonly found: ReviewedRelation | null
}

/** Finds relations of the dump by the names that code gives them. */
class Judge {
  readonly #byName: ReadonlyMap<string, readonly ReviewedRelation[]>
  readonly #schemas: ReadonlySet<string>

  constructor(relations: readonly ReviewedRelation[]) {
    this.#byName = Map.groupBy(relations, ({ name }) => name)
    this.#schemas = new Set(['public', ...relations.map(({ schema }) => schema ?? '')])
  }

  of({ schema, name }: WantedRelation): Omit<Judged, 'relation'> {
    const called = this.#byName.get(name) ?? this.#byName.get(name.toLowerCase()) ?? []
    const found =
      schema === null
        ? (called.find((one) => one.schema === 'public') ?? called[0])
        : called.find((one) => one.schema === schema)
    if (found !== undefined) return { verdict: 'present', found }
    const isOutside = schema !== null && (SCHEMAS_ALWAYS_THERE.has(schema) || !this.#schemas.has(schema))
    const isBuiltIn = schema === null && /^pg_[a-z_]+$/u.test(name)
    return { verdict: isOutside || isBuiltIn ? 'elsewhere' : 'missing', found: null }
  }
}

/** One line for each relation of the dump, whatever names it is called by. */
function presentOf(judged: readonly Judged[]): PresentRelation[] {
  const groups = Map.groupBy(judged, ({ found }) => found)
  const present: PresentRelation[] = []
  for (const [found, group] of groups) {
    if (found === null) continue
    const uses = group.flatMap(({ relation }) => relation.uses)
    const has = new Set(found.columns.map(({ name }) => name))
    const named = new Map(
      group.flatMap(({ relation }) => relation.columns).map((column) => [column.name, column]),
    )
    present.push({
      key: found.key,
      schema: found.schema,
      name: found.name,
      uses: uses.slice(0, USES_LISTED),
      useCount: uses.length,
      // Of a view whose columns the dump does not say nothing can be missing.
      missingColumns:
        has.size === 0
          ? []
          : [...named.values()]
              .filter(({ name }) => !has.has(name) && !SYSTEM_COLUMNS.has(name))
              .map(({ name, file, line, certainty }) => ({ name, file, line, certainty })),
    })
  }
  return present
}

const SYSTEM_COLUMNS: ReadonlySet<string> = new Set([
  'ctid',
  'oid',
  'tableoid',
  'xmin',
  'xmax',
  'cmin',
  'cmax',
  '*',
])

async function makersFor(
  missing: readonly WantedRelation[],
  { others }: SourceRoles,
  { code }: Wanted,
  options: GatherOptions,
): Promise<Makers> {
  const makers = new Makers()
  if (missing.length === 0) return makers
  for (const { source } of others) await makers.addSource(source, options)
  const files = new Set(
    missing.flatMap(({ uses }) => uses.filter(({ how }) => how === 'migration').map(({ file }) => file)),
  )
  if (code !== null) for (const file of files) await makers.addFile(code.folder, file, options.signal)
  return makers
}

function missingOf(
  missing: readonly WantedRelation[],
  { code }: Wanted,
  makers: Makers,
  proposer: Proposer,
): MissingRelation[] {
  return missing
    .map((relation): MissingRelation => {
      const { schema, name, uses } = relation
      const routes = routesTo(code?.entries ?? [], relation)
      const made = makers.of(relation)
      const proposed = proposer.columnsOf(relation)
      return {
        id: `expected:${schema === null ? '' : `${schema}.`}${name}`,
        schema,
        name,
        ...severityOf(relation, routes),
        uses: uses.slice(0, USES_LISTED),
        useCount: uses.length,
        routes,
        made,
        proposed,
        proposal: made !== null || proposed.length === 0 ? null : proposedTable(relation, proposed),
      }
    })
    .toSorted(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.useCount - a.useCount ||
        (a.name < b.name ? -1 : 1),
    )
}

/** Partitions go with their table, and what an extension or a platform keeps for itself is not looked for. */
function unexpectedOf(relations: readonly ReviewedRelation[], present: readonly PresentRelation[]): string[] {
  const expected = new Set(present.map(({ key }) => key))
  const schemas = new Set(present.map(({ schema }) => schema))
  return relations
    .filter(({ key, parent, schema }) => !expected.has(key) && parent === null && schemas.has(schema))
    .map(({ key }) => key)
}

/** Features of the code, then routes, with what of their relations is there. */
function featureFacts(judged: readonly Judged[], code: CodeExpectations | null): FeatureFact[] {
  if (code === null) return []
  const byName = new Map(judged.map((one) => [JSON.stringify([one.relation.schema, one.relation.name]), one]))
  const fact = (
    feature: Pick<FeatureFact, 'by' | 'name' | 'reasons'>,
    relations: readonly { readonly schema: string | null; readonly name: string }[],
  ): FeatureFact[] => {
    const needs = relations
      .flatMap(({ schema, name }) => byName.get(JSON.stringify([schema, name])) ?? [])
      .filter(({ verdict }) => verdict !== 'elsewhere')
    const named = (isThere: boolean): string[] => [
      ...new Set(needs.filter(({ found }) => (found !== null) === isThere).map(nameOf)),
    ]
    return needs.length === 0 ? [] : [{ ...feature, present: named(true), missing: named(false) }]
  }
  return [
    ...featuresOf(code).flatMap(({ name, reasons, relations }) =>
      fact({ by: 'feature', name, reasons }, relations),
    ),
    ...code.entries.flatMap(({ route, file, reaches }) =>
      fact({ by: 'route', name: route, reasons: [file] }, reaches),
    ),
  ]
}

function nameOf({ relation: { schema, name }, found }: Judged): string {
  return found?.identity ?? (schema === null ? name : `${schema}.${name}`)
}
