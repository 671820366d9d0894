/** Catalogs made by hand, for tests that need no dump. */
import type { Catalog, CatalogObject } from '../../src/engine/catalog/catalog-object.ts'
import type { ScanResult } from '../../src/engine/scan/scan-item.ts'

/** An object with what a test says of it; the rest is plain. */
export function madeObject(
  given: Partial<CatalogObject> & Pick<CatalogObject, 'kind' | 'name'>,
): CatalogObject {
  const schema = given.schema === undefined ? 'public' : given.schema
  const identity = given.identity ?? (schema === null ? given.name : `${schema}.${given.name}`)
  return {
    key: `${given.database ?? ''}/${given.kind}/${identity}`,
    database: null,
    schema,
    identity,
    parentKey: null,
    owner: 'postgres',
    comment: null,
    grants: [],
    securityLabels: [],
    columns: [],
    properties: {},
    parts: [
      {
        role: 'create',
        start: 10,
        end: 40,
        line: 2,
        text: `CREATE ${given.kind.toUpperCase()} ${identity};`,
      },
    ],
    data: null,
    coverage: 'modelled',
    definition: '',
    ...given,
  }
}

/** A catalog of these objects. */
export function madeCatalog(objects: readonly CatalogObject[], more: Partial<Catalog> = {}): Catalog {
  return {
    serverVersion: '15.20',
    dumpVersion: '18.6',
    writtenByPgDump: true,
    databases: [],
    objects,
    findings: [],
    coverage: {
      statements: objects.length,
      modelled: objects.length,
      textOnly: 0,
      unparsed: 0,
      bytes: { statements: 100, data: 0, comments: 0, psql: 0, blank: 0, unparsed: 0 },
      byKind: [
        {
          kind: 'table',
          statements: objects.length,
          modelled: objects.length,
          textOnly: 0,
          unparsed: 0,
        },
      ],
    },
    ...more,
  }
}

export const MADE_SCAN: ScanResult = {
  bytes: 100,
  lines: 10,
  encoding: 'UTF8',
  crlf: false,
  findings: [],
  mojibake: null,
}
