/** Schemas for tests of areas, as short as they can be written. */
import type { Area, AreaLink, AreaRelation } from '../../src/engine/analysis/index.ts'

/** Relations of schema public, or of the schema before the dot; a table is its own id. */
export function relations(...names: readonly string[]): AreaRelation[] {
  return names.map((id) => {
    const [first = '', second] = id.split('.')
    const [schema, name] = second === undefined ? ['public', first] : [first, second]
    return { id, database: null, schema, name, parent: null }
  })
}

/** 'orders -> users' as links. */
export function links(...written: readonly string[]): AreaLink[] {
  return written.map((text) => {
    const [from = '', to = ''] = text.split(' -> ')
    return { from, to }
  })
}

/** Members by the name of their area. */
export function byName(areas: readonly Area[]): Record<string, readonly string[]> {
  return Object.fromEntries(areas.map(({ name, members }) => [name, members.toSorted()]))
}
