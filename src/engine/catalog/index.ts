/** The catalog stage: scan items in, objects out. */
import pgQuery from 'libpg-query'
import { CatalogBuilder } from './catalog-builder.ts'
import type { CatalogObject } from './catalog-object.ts'
import type { Dependencies } from './dependencies/dependency.ts'
import { catalogDependencies } from './dependencies/index.ts'

import { readNamesInText } from './dependencies/names-in-text.ts'
import type { TextToRead } from './dependencies/names-in-text.ts'
import type { StatementNames } from './dependencies/statement-names.ts'

export type { StatementNames } from './dependencies/statement-names.ts'
export type { CatalogBuilder } from './catalog-builder.ts'
export type * from './catalog-object.ts'
export { catalogDependencies }
export type * from './dependencies/dependency.ts'
export { coverageOfBytes, sumOfCoverage } from './coverage-ledger.ts'

/** All dependencies among the objects of one catalog; PostgreSQL's grammar is loaded first. */
export async function readDependencies(objects: readonly CatalogObject[]): Promise<Dependencies> {
  await pgQuery.loadModule()
  return catalogDependencies(objects)
}

/** A builder for one dump's catalog; PostgreSQL's grammar is loaded first. */
export async function createCatalogBuilder(): Promise<CatalogBuilder> {
  await pgQuery.loadModule()
  return new CatalogBuilder()
}

/** What the statements of a text name, and where; PostgreSQL's grammar is loaded first. */
export async function namesInStatements(read: TextToRead): Promise<StatementNames> {
  await pgQuery.loadModule()
  return readNamesInText(read)
}
