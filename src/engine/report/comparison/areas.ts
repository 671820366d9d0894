/** The areas of a database over all its sources, so that a table is in the same one whichever of them has it. */
import { areaId, areasOf } from '../../analysis/index.ts'
import type { AreaLink, AreaRelation } from '../../analysis/index.ts'
import type { AreaFact } from './facts.ts'
import { isCreated, isRelation } from './file-catalog.ts'
import type { Part } from './parts.ts'

/** Finds them; the latest part that has a table says what it refers to and what it is a part of. */
export function areasOfDatabase(parts: readonly Part[]): AreaFact[] {
  const relations = new Map<string, AreaRelation>()
  const links = new Map<string, AreaLink>()
  for (const { input } of parts) {
    const identityOf = new Map<string, string>()
    for (const object of input.objects) {
      if (!isRelation(object) || !isCreated(object)) continue
      const { identity, key, name, properties, schema } = object
      identityOf.set(key, identity)
      const inherits = properties['inherits']
      const parent = properties['partition of'] ?? (Array.isArray(inherits) ? inherits[0] : null)
      relations.set(identity, {
        id: identity,
        database: null,
        schema,
        name,
        parent: typeof parent === 'string' ? parent : null,
      })
    }
    for (const { kind, parentKey, properties } of input.objects) {
      const from = kind === 'fk constraint' && parentKey !== null ? identityOf.get(parentKey) : undefined
      const to = properties['references']
      if (from !== undefined && typeof to === 'string') links.set(`${from}\n${to}`, { from, to })
    }
  }
  const taken = new Set<string>()
  return areasOf([...relations.values()], [...links.values()]).map(({ members, name }) => {
    let id = areaId(name)
    while (taken.has(id)) id = `${id}-2`
    taken.add(id)
    return {
      id,
      name,
      members: members.flatMap((member) => {
        const found = relations.get(member)
        return found === undefined ? [] : [{ id: found.id, schema: found.schema, name: found.name }]
      }),
    }
  })
}
