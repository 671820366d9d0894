/** The areas of a database, and what each file has of them. */
import { areaId, areasOf } from '../../analysis/index.ts'
import type { AreaLink, AreaRelation, FoundArea } from '../../analysis/index.ts'
import type { FileArea } from './facts.ts'
import { isRelation } from './file-order.ts'
import type { FolderFile } from './folder-files.ts'
import type { Reference } from './reference-sources.ts'

/** A table or view of an area. */
export interface AreaRelationFact {
  /** Its identity. */
  readonly id: string
  readonly schema: string | null
  readonly name: string
  /** Whether the newest source has it. */
  readonly inNewest: boolean
}

/** The areas of what the newest source has and the files make, together. */
export function areasOfGroup(
  files: readonly FolderFile[],
  newest: Reference | null,
  links: readonly AreaLink[],
): FoundArea<AreaRelationFact>[] {
  const relations = new Map<string, AreaRelation>()
  for (const { identity, schema, name, partitionOf, inherits } of newest?.relations.values() ?? [])
    relations.set(identity, { id: identity, database: null, schema, name, parent: partitionOf ?? inherits })
  const references: AreaLink[] = [...links]
  for (const { read } of files)
    for (const object of read?.objects ?? []) {
      const { kind, identity, schema, plainName, partitionOf } = object
      if (isRelation(kind) && !relations.has(identity))
        relations.set(identity, {
          id: identity,
          database: null,
          schema,
          name: plainName,
          parent: partitionOf,
        })
      if (object.of !== null && object.references !== null)
        references.push({ from: object.of, to: object.references })
    }
  const unique = new Map(references.map((link) => [`${link.from}\n${link.to}`, link]))
  return areasOf([...relations.values()], [...unique.values()]).map(({ name, members }) => ({
    id: areaId(name),
    name,
    members: members.map((id) => ({
      id,
      schema: relations.get(id)?.schema ?? null,
      name: relations.get(id)?.name ?? id,
      inNewest: newest?.relations.has(id) ?? false,
    })),
  }))
}

/** What a file has of each area, those without anything of it left out. */
export function areasOfFile(
  file: { readonly relations: readonly { readonly name: string }[]; readonly wholeSchema: boolean },
  areas: readonly { readonly name: string; readonly members: readonly AreaRelationFact[] }[],
  hasNewest: boolean,
): FileArea[] {
  const made = new Set(file.relations.map(({ name }) => name))
  return areas.flatMap(({ name, members }): FileArea[] => {
    const known = hasNewest ? members.filter(({ inNewest }) => inNewest) : members
    const area = {
      name,
      total: known.length,
      made: members.filter(({ id }) => made.has(id)).map(({ id }) => id),
      missing: file.wholeSchema ? known.filter(({ id }) => !made.has(id)).map(({ id }) => id) : [],
    }
    return area.made.length + area.missing.length === 0 ? [] : [area]
  })
}
