/** The catalog stage: scan items in, objects out. */
import pgQuery from 'libpg-query'
import { CatalogBuilder } from './catalog-builder.ts'

export type { CatalogBuilder } from './catalog-builder.ts'
export type * from './catalog-object.ts'
export { catalogDependencies } from './dependencies/index.ts'
export type * from './dependencies/dependency.ts'
export { coverageOfBytes, sumOfCoverage } from './coverage-ledger.ts'

/** A builder for one dump's catalog; PostgreSQL's grammar is loaded first. */
export async function createCatalogBuilder(): Promise<CatalogBuilder> {
  await pgQuery.loadModule()
  return new CatalogBuilder()
}
