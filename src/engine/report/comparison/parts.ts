/** Sources taken apart: each database of each, with what a comparison takes of it. */
import type { CatalogObject } from '../../catalog/index.ts'
import type { DiffInput } from '../../diff/index.ts'
import type { ReportSource } from '../report-kind.ts'
import { catalogOf, isCreated, isRelation, readFiles } from './file-catalog.ts'
import type { ReadFile } from './file-catalog.ts'

/** A source with its files, where it is a folder of migrations. */
export interface OpenedSource {
  readonly source: ReportSource
  /** What the report calls it. */
  readonly label: string
  readonly files: readonly ReadFile[]
}

/** One database of one source. */
export interface Part {
  readonly opened: OpenedSource
  /** 'A'; 'A.2' where the source holds several databases. */
  readonly id: string
  /** What the dump calls the database; null where it does not say. */
  readonly database: string | null
  /** Whether it is what stands outside of databases: roles, tablespaces. */
  readonly cluster: boolean
  /** The files that it was read from, where only some of a folder belong to it. */
  readonly files: readonly string[] | null
  readonly input: DiffInput
  /** Identities of the tables and views that it creates. */
  readonly relations: ReadonlySet<string>
}

/** Opens what has to be read beside the index. */
export async function openedSource(
  source: ReportSource,
  label: string,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const order = source.index.migrations().map(({ path }) => path)
  return { source, label, files: await readFiles(source.source, order, signal) }
}

/** The databases of a source as it was indexed. */
export function partsOf(opened: OpenedSource): Part[] {
  const { index, letter, summary } = opened.source
  const objects = index.objects()
  const { databases } = index.facts
  if (databases.length <= 1) {
    const named = databases[0] ?? summary.archive?.database ?? null
    return [partOf(opened, letter, named, objects)]
  }
  const parts = databases.map((database, at) =>
    partOf(
      opened,
      `${letter}.${at + 1}`,
      database,
      objects.filter((object) => object.database === database),
    ),
  )
  const outside = objects.filter(({ database }) => database === null)
  return outside.length === 0
    ? parts
    : [...parts, { ...partOf(opened, `${letter}.0`, null, outside), cluster: true }]
}

function partOf(
  opened: OpenedSource,
  id: string,
  database: string | null,
  objects: readonly CatalogObject[],
): Part {
  const { facts } = opened.source.index
  return {
    opened,
    id,
    database,
    cluster: false,
    files: null,
    // Each database stands alone here, whatever a dump calls it.
    input: { ...facts, objects, databases: [] },
    relations: relationsOf(objects),
  }
}

/** What some files of a folder make together, read rather than run. */
export async function partOfFiles(
  opened: OpenedSource,
  id: string,
  files: readonly ReadFile[],
  signal: AbortSignal,
): Promise<Part> {
  const catalog = await catalogOf(
    files.map(({ bytes }) => bytes),
    signal,
  )
  return {
    opened,
    id,
    database: null,
    cluster: false,
    files: files.map(({ path }) => path),
    input: {
      objects: catalog.objects,
      writtenByPgDump: false,
      coverage: catalog.coverage,
      databases: [],
      serverVersion: null,
    },
    relations: relationsOf(catalog.objects),
  }
}

function relationsOf(objects: readonly CatalogObject[]): Set<string> {
  return new Set(
    objects.filter((object) => isRelation(object) && isCreated(object)).map(({ identity }) => identity),
  )
}
