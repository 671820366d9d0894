/**
 * The operator class that an index takes for a column where none is written:
 * the type's default one for the index's method, which may be the dump's own or
 * an extension's.
 */
import type { CatalogObject } from '../catalog-object.ts'
import type { Needs } from './needs.ts'
import { textOf } from './property-values.ts'
import { bareType } from './quoted-text.ts'
import { isSystemType } from './system-names.ts'

/** Types that PostgreSQL itself has a GiST class for. */
const OWN_GIST = /^(point|box|polygon|circle|tsvector|tsquery|.*range)$/

/** Notes the class for values of a type. Nothing where PostgreSQL's own serves. */
export function readDefaultClass(needs: Needs, type: string, method: string): void {
  const { index } = needs
  const base = baseOf(type, needs)
  const own = index.defaultClass(bareType(base), method)
  if (own !== undefined) {
    needs.for({ reason: 'operator' }).object(own)
    return
  }
  const array = base.endsWith('[]')
  if (!array && !isSystemType(bareType(base)) && index.type(bareType(base)) === undefined) {
    // Its extension brings the class too.
    needs.typeText(base)
    return
  }
  if (method === 'gist' && base === 'integer[]') readExtension(needs, 'intarray')
  else if (method === 'gist' && !array && !OWN_GIST.test(bareType(base)) && !isUserRange(needs, base))
    readExtension(needs, 'btree_gist')
  else if (method === 'gin' && !array && !/^(tsvector|jsonb)$/.test(base)) readExtension(needs, 'btree_gin')
}

function readExtension(needs: Needs, name: string): void {
  const extension = needs.index.object('extension', name)
  if (extension !== undefined) needs.for({ reason: 'extension' }).object(extension)
}

function isUserRange(needs: Needs, type: string): boolean {
  return needs.index.type(bareType(type))?.properties['form'] === 'range'
}

/** The type behind domains. */
function baseOf(type: string, needs: Needs): string {
  let base = type
  for (let depth = 0; depth < 20; depth++) {
    const domain: CatalogObject | undefined = needs.index.object('domain', bareType(base))
    const next = domain === undefined ? null : textOf(domain.properties['type'])
    if (next === null || base.endsWith('[]')) return base
    base = next
  }
  return base
}
