/**
 * Dependencies as a script needs them: which of them PostgreSQL enforces, by
 * what is needed and by what needs. Those that are plain from the objects
 * themselves are added here, since which key a foreign key rests on, and which
 * index another is attached to, decides what has to be taken down.
 */
import type { CatalogObject } from '../catalog/catalog-object.ts'
import type { Dependencies, Dependency, DependencyReason } from '../catalog/dependencies/dependency.ts'
import { listOf, textOf } from './sql-text.ts'

/** What PostgreSQL does not hold: names in bodies are looked up when the body runs. */
const LOOSE: ReadonlySet<DependencyReason> = new Set(['owner', 'grant', 'extension'])

/** Edges of one catalog, both ways. */
export class NeededObjects {
  readonly #needs = new Map<string, Dependency[]>()
  readonly #neededBy = new Map<string, Dependency[]>()

  constructor(objects: readonly CatalogObject[], { edges }: Dependencies) {
    for (const edge of [...edges, ...plainEdges(objects)]) {
      if (edge.from === edge.to) continue
      append(this.#needs, edge.from, edge)
      append(this.#neededBy, edge.to, edge)
    }
  }

  /** What an object needs. */
  of(key: string): readonly Dependency[] {
    return this.#needs.get(key) ?? NONE
  }

  /** What needs an object. */
  by(key: string): readonly Dependency[] {
    return this.#neededBy.get(key) ?? NONE
  }
}

const NONE: readonly never[] = []

/** Whether PostgreSQL itself keeps the needed object from being removed or changed. */
export function isEnforced({ reason, evidence }: Dependency): boolean {
  return evidence !== 'body' && !LOOSE.has(reason)
}

function append(map: Map<string, Dependency[]>, key: string, edge: Dependency): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [edge])
  else list.push(edge)
}

function plainEdges(objects: readonly CatalogObject[]): Dependency[] {
  const keys = new Map<string, CatalogObject[]>()
  const byIdentity = new Map<string, string>()
  for (const object of objects) {
    const { kind, parentKey } = object
    const unique = kind === 'constraint' || (kind === 'index' && object.properties['unique'] === true)
    if (unique && parentKey !== null) keys.set(parentKey, [...(keys.get(parentKey) ?? []), object])
    if (kind === 'constraint' || kind === 'index')
      byIdentity.set(`${object.database ?? ''}/${object.identity}`, object.key)
  }
  const relations = new Map(
    objects
      .filter(({ kind }) => kind === 'table')
      .map((table) => [`${table.database ?? ''}/${table.identity}`, table.key]),
  )
  return objects.flatMap((object) => {
    const edges: Dependency[] = []
    const add = (to: string | undefined, reason: DependencyReason): void => {
      if (to !== undefined)
        edges.push({ from: object.key, to, fromColumn: null, columns: [], reason, evidence: 'stated' })
    }
    add(object.parentKey ?? undefined, 'belongs to')
    if (object.kind === 'fk constraint') {
      const table = relations.get(`${object.database ?? ''}/${textOf(object.properties['references'])}`)
      add(table, 'foreign key')
      add(keyBehind(object, keys.get(table ?? '') ?? []), 'references')
    }
    const above = textOf(object.properties['attached to'])
    if (above !== '') add(byIdentity.get(`${object.database ?? ''}/${above}`), 'partition of')
    return edges
  })
}

/** The key that a foreign key's columns are those of. */
function keyBehind(fk: CatalogObject, keys: readonly CatalogObject[]): string | undefined {
  const wanted = listOf(fk.properties['referenced columns']).toSorted().join('\0')
  const columnsOf = ({ kind, properties }: CatalogObject): readonly string[] =>
    kind === 'constraint' ? listOf(properties['columns']) : textOf(properties['keys']).split(', ')
  return keys.find((key) => columnsOf(key).toSorted().join('\0') === wanted)?.key
}
