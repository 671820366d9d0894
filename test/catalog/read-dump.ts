/** A dump's text as a catalog, through the real scan. */
import { createCatalogBuilder } from '../../src/engine/catalog/index.ts'
import type { Catalog, CatalogObject } from '../../src/engine/catalog/index.ts'
import { scanPieces } from '../../src/engine/scan/index.ts'

/** The catalog of a dump in memory. */
export async function readDump(dump: string | Uint8Array): Promise<Catalog> {
  const builder = await createCatalogBuilder()
  const bytes = typeof dump === 'string' ? Buffer.from(dump) : dump
  return builder.finish(scanPieces([bytes], (item) => builder.add(item)))
}

/** The object of that kind and identity; fails where there is none. */
export function objectOf(catalog: Catalog, kind: string, identity: string): CatalogObject {
  const found = catalog.objects.find((object) => object.kind === kind && object.identity === identity)
  if (found === undefined) {
    const there = catalog.objects.map((object) => `${object.kind} ${object.identity}`).join(', ')
    throw new Error(`no ${kind} ${identity} among ${there}`)
  }
  return found
}

/** 'table public.t', 'constraint public.t.t_pkey' ... in the order of the file. */
export function named(catalog: Catalog): string[] {
  return catalog.objects.map(({ kind, identity }) => `${kind} ${identity}`)
}

/** Codes of the findings. */
export function codes(catalog: Catalog): string[] {
  return catalog.findings.map(({ code }) => code)
}
