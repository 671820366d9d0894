/** What a catalog says, wherever in a file it is said and in whatever order. */
import type { Catalog } from '../../../src/engine/catalog/index.ts'

/** Versions, and every object with its owner, privileges, comment, labels, properties and columns. */
export function factsOf({ objects, serverVersion, dumpVersion }: Catalog): unknown {
  const all = objects.map(({ key, owner, grants, comment, properties, columns, securityLabels }) => ({
    key,
    owner,
    grants,
    comment,
    properties,
    columns,
    securityLabels,
  }))
  return { serverVersion, dumpVersion, all: all.toSorted((a, b) => (a.key < b.key ? -1 : 1)) }
}
