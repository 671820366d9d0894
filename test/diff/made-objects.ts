/** Objects made by hand, for tests that need no dump. */
import type { CatalogColumn, CatalogObject, Properties } from '../../src/engine/catalog/catalog-object.ts'
import type { DiffInput } from '../../src/engine/diff/index.ts'

export function madeObject(
  given: Partial<CatalogObject> & Pick<CatalogObject, 'kind' | 'identity'>,
): CatalogObject {
  return {
    key: `/${given.kind}/${given.identity}`,
    database: null,
    schema: 'public',
    name: given.identity.split('.').at(-1) ?? '',
    parentKey: null,
    owner: 'app',
    comment: null,
    grants: [],
    securityLabels: [],
    columns: [],
    properties: {},
    parts: [],
    data: null,
    coverage: 'modelled',
    definition: '',
    ...given,
  }
}

export function madeColumn(name: string, position: number, properties: Properties): CatalogColumn {
  return { name, position, properties }
}

export function madeInput(objects: readonly CatalogObject[], more: Partial<DiffInput> = {}): DiffInput {
  const bytes = { statements: 0, data: 0, comments: 0, psql: 0, blank: 0, unparsed: 0 }
  const counts = { statements: objects.length, modelled: objects.length, textOnly: 0, unparsed: 0 }
  return {
    objects,
    writtenByPgDump: true,
    coverage: { ...counts, bytes, byKind: [{ kind: 'table', ...counts }] },
    databases: ['one'],
    ...more,
  }
}

export function expression(text: string, digest = text, looseDigest = digest): Properties[string] {
  return { text, digest, looseDigest }
}
