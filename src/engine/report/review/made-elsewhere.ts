/** Where a relation that the dump has not is made: in another source, or in a file of SQL among the code. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createCatalogBuilder } from '../../catalog/index.ts'
import type { CatalogObject } from '../../catalog/index.ts'
import { scanStream } from '../../scan/index.ts'
import type { RowAnchors } from '../../scan/scan-item.ts'
import type { GatherOptions, ReportSource } from '../report-kind.ts'
import type { MadeElsewhere } from './expected-facts.ts'
import type { WantedRelation } from './expectation-sources.ts'

const RELATIONS: ReadonlySet<string> = new Set(['table', 'foreign table', 'view', 'materialized view'])
const NO_ANCHORS: RowAnchors = { rows: new Float64Array(0), offsets: new Float64Array(0) }
/** Bytes of SQL that are shown of one relation. */
const SQL_AT_MOST = 20_000

/** What makes relations, by their names. */
export class Makers {
  readonly #made = new Map<string, MadeElsewhere>()

  /** What makes this relation first; null where nothing does. */
  of({ schema, name }: Pick<WantedRelation, 'schema' | 'name'>): MadeElsewhere | null {
    return this.#made.get(JSON.stringify([schema ?? 'public', name])) ?? null
  }

  /** Takes what a source's own statements make. */
  async addSource({ source, index, summary }: ReportSource, options: GatherOptions): Promise<void> {
    if (source.migrations === null) return this.#add(summary.fileName, index.objects())
    for (const { path: file } of index.migrations()) {
      options.signal.throwIfAborted()
      const text = await source.migrations.read(file)
      if (text !== null) this.#add(`${summary.fileName}/${file}`, await objectsIn(text.bytes, options.signal))
    }
  }

  /** Takes what a file of SQL makes; the file is named relative to its folder. */
  async addFile(folder: string, file: string, signal: AbortSignal): Promise<void> {
    this.#add(file, await objectsIn(await readFile(path.join(folder, file)), signal))
  }

  #add(file: string, objects: readonly CatalogObject[]): void {
    const children = Map.groupBy(objects, ({ parentKey }) => parentKey)
    for (const object of objects) {
      const [first] = object.parts
      const isMade = object.parts.some(({ role }) => role === 'create')
      if (!RELATIONS.has(object.kind) || first === undefined || !isMade) continue
      const key = JSON.stringify([object.schema ?? 'public', object.name])
      if (!this.#made.has(key))
        this.#made.set(key, {
          file,
          line: first.line,
          sql: statementsOf([object, ...(children.get(object.key) ?? [])]),
        })
    }
  }
}

/** The objects that the statements of a file make, none of which is run. */
async function objectsIn(bytes: Uint8Array, signal: AbortSignal): Promise<readonly CatalogObject[]> {
  const builder = await createCatalogBuilder()
  await scanStream(inOnePiece(bytes), { signal }, (item) =>
    builder.add(item.kind === 'copy data' ? { ...item, anchors: NO_ANCHORS } : item),
  )
  return builder.finish({ findings: [] }).objects
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function statementsOf(objects: readonly CatalogObject[]): string {
  const parts = objects.flatMap((object) => object.parts.filter(({ role }) => role !== 'data'))
  const texts = new Map(
    parts
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, text }) => [start, text?.trim() ?? '-- too long']),
  )
  const sql = [...texts.values()].join('\n\n')
  return sql.length <= SQL_AT_MOST ? sql : `${sql.slice(0, SQL_AT_MOST)}\n-- and more`
}
