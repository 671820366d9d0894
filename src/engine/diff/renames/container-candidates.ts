/** Schemas and databases that may be one under another name: by what is in them. */
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import { commonCount, dice, likeness, weightOfFew, withNames } from './likeness.ts'
import type { Likeness } from './likeness.ts'

/** An object's identity without its schema, and without those of the types that it takes. */
export function tailOf({ identity, schema }: CatalogObject): string {
  if (schema === null) return identity
  const tail = identity.replace(/^(?:"(?:[^"]|"")*"|[^".]+)\./, '')
  return tail.endsWith(')') ? tail.replaceAll(/(?<=[(,] ?)(?:"(?:[^"]|"")*"|[\w$]+)\.(?=["\w])/g, '') : tail
}

interface ContainerPair extends Likeness {
  readonly a: CatalogObject
  readonly b: CatalogObject
}

/** The pairs of schemas, and of databases, of which each side has one alone. */
export function containerCandidates(
  a: readonly CatalogObject[],
  b: readonly CatalogObject[],
  alone: { readonly a: readonly CatalogObject[]; readonly b: readonly CatalogObject[] },
): ContainerPair[] {
  return (['schema', 'database'] as const).flatMap((kind) => {
    const from = alone.a.filter((object) => object.kind === kind)
    const to = alone.b.filter((object) => object.kind === kind)
    if (from.length === 0 || to.length === 0) return []
    const [inA, inB] = [contents(a, kind), contents(b, kind)]
    const holders = new Map<string, CatalogObject[]>()
    for (const container of to) {
      for (const word of inB.get(keyOf(container)) ?? [])
        holders.set(word, [...(holders.get(word) ?? []), container])
    }
    return from.flatMap((container) => {
      const mine = inA.get(keyOf(container)) ?? []
      const others = new Set(mine.flatMap((word) => holders.get(word)?.slice(0, 8) ?? []))
      return [...others].flatMap((other) => {
        if (kind === 'schema' && container.database !== other.database) return []
        return [
          { a: container, b: other, ...contentLikeness(container, other, mine, inB.get(keyOf(other)) ?? []) },
        ]
      })
    })
  })
}

function contentLikeness(
  a: CatalogObject,
  b: CatalogObject,
  inA: readonly string[],
  inB: readonly string[],
): Likeness {
  const common = commonCount(inA, inB)
  const share = dice(common, inA.length, inB.length) * weightOfFew(common)
  const most = Math.max(inA.length, inB.length)
  return likeness(withNames(share, a.name, b.name, 0.4), [
    `${common} of ${most} ${most === 1 ? 'object' : 'objects'} in it ${common === 1 ? 'is' : 'are'} called alike`,
  ])
}

function keyOf({ kind, database, name }: CatalogObject): string {
  return kind === 'schema' ? `${database ?? ''}/${name}` : name
}

function contents(objects: readonly CatalogObject[], kind: 'schema' | 'database'): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const object of objects) {
    if (object.kind === kind || object.kind === 'schema') continue
    if (kind === 'schema' && object.schema === null) continue
    const key = kind === 'schema' ? `${object.database ?? ''}/${object.schema}` : (object.database ?? '')
    const word = `${object.kind} ${kind === 'schema' ? tailOf(object) : object.identity}`
    const list = found.get(key)
    if (list) list.push(word)
    else found.set(key, [word])
  }
  return found
}
