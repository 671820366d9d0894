/**
 * Files of migrations read for what they say rather than run: what each creates
 * and where, and what several of them make together. A folder that serves
 * several databases cannot be run as one, since tables of one name would meet.
 */
import { createCatalogBuilder } from '../../catalog/index.ts'
import type { Catalog, CatalogObject } from '../../catalog/index.ts'
import { scanStream } from '../../scan/index.ts'
import type { RowAnchors } from '../../scan/scan-item.ts'
import type { DumpSource } from '../../source/index.ts'

/** One file of a folder as its statements have it. */
export interface ReadFile {
  /** Relative to the folder. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly catalog: Catalog
  /** Tables and views that it creates. */
  readonly made: readonly string[]
  /** Those, and all others that it changes or has rows of. */
  readonly named: readonly string[]
}

const NO_ANCHORS: RowAnchors = { rows: new Float64Array(0), offsets: new Float64Array(0) }
const RELATIONS: ReadonlySet<string> = new Set(['table', 'foreign table', 'view', 'materialized view'])

/** Whether an object is a table, a foreign table, a view or a materialized view. */
export function isRelation({ kind }: Pick<CatalogObject, 'kind'>): boolean {
  return RELATIONS.has(kind)
}

/** Whether a source creates an object, rather than only adding to one that it has from elsewhere. */
export function isCreated({ parts }: Pick<CatalogObject, 'parts'>): boolean {
  return parts.some(({ role }) => role === 'create')
}

/** The files of a folder of migrations, each read by itself, in the order in which they are run. */
export async function readFiles(
  { migrations }: DumpSource,
  order: readonly string[],
  signal: AbortSignal,
): Promise<ReadFile[]> {
  const files: ReadFile[] = []
  for (const path of order) {
    signal.throwIfAborted()
    const bytes = (await migrations?.read(path))?.bytes
    if (bytes === undefined) continue
    const catalog = await catalogOf([bytes], signal)
    const relations = catalog.objects.filter(isRelation)
    files.push({
      path,
      bytes,
      catalog,
      made: relations.filter(isCreated).map(({ identity }) => identity),
      named: relations.map(({ identity }) => identity),
    })
  }
  return files
}

/** What several files make together, one after the other. Places are those within each file. */
export async function catalogOf(files: readonly Uint8Array[], signal: AbortSignal): Promise<Catalog> {
  const builder = await createCatalogBuilder()
  for (const bytes of files)
    await scanStream(inOnePiece(bytes), { signal }, (item) =>
      builder.add(item.kind === 'copy data' ? { ...item, anchors: NO_ANCHORS } : item),
    )
  return builder.finish({ findings: [] })
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
