/**
 * What a server does not know, no dump of it can say: a privilege or an option
 * of a later version is then no difference, whichever of the two dumps has it.
 */
import type { CatalogColumn, CatalogObject, Properties } from '../catalog/catalog-object.ts'
import { asPublicIs } from './always-there.ts'

/** The major version before which MAINTAIN was no privilege of its own: the owner alone could do it. */
const MAINTAIN_SINCE = 17
/** Properties by kind, and the major version that brought them. Older servers act as pg_dump then writes it for them. */
const PROPERTIES_SINCE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  type: { 'multirange type name': 14, subscript: 14 },
  collation: { rules: 16 },
  publication: { 'publish generated columns': 18 },
  subscription: { 'run as owner': 16, 'password required': 16, origin: 16, failover: 17 },
}

/** Properties of columns, likewise: before 18 a NOT NULL had neither a name nor any manner. */
const COLUMN_PROPERTIES_SINCE: Readonly<Record<string, number>> = {
  compression: 14,
  'not null constraint': 18,
  'not null no inherit': 18,
  'not null not valid': 18,
}

const LATE_COLUMN_PROPERTIES = Object.entries(COLUMN_PROPERTIES_SINCE)

/** The major version of the older of two servers; null where either does not say its version. */
export function olderServer(a: string | null | undefined, b: string | null | undefined): number | null {
  const [first, second] = [major(a), major(b)]
  return first === null || second === null ? null : Math.min(first, second)
}

function major(version: string | null | undefined): number | null {
  const number = Number.parseInt(version ?? '', 10)
  return Number.isFinite(number) ? number : null
}

/** An object without what the server of this major version cannot know. */
export function asKnownTo(object: CatalogObject, server: number | null): CatalogObject {
  return withoutLate(asPublicIs(object, server), server)
}

function withoutLate(object: CatalogObject, server: number | null): CatalogObject {
  if (server === null) return object
  const since = PROPERTIES_SINCE[object.kind]
  const late = Object.entries(since ?? {}).flatMap(([name, version]) => (server < version ? [name] : []))
  const hasLate = late.some((name) => name in object.properties)
  const grants = server < MAINTAIN_SINCE ? withoutMaintain(object.grants) : object.grants
  const columns = columnsKnownTo(object.columns, server)
  if (!hasLate && grants === object.grants && columns === object.columns) return object
  const properties = hasLate ? without(object.properties, late) : object.properties
  return { ...object, grants, columns, properties }
}

function columnsKnownTo(columns: readonly CatalogColumn[], server: number): readonly CatalogColumn[] {
  const late = LATE_COLUMN_PROPERTIES.filter(([, version]) => server < version).map(([name]) => name)
  const hasLate = ({ properties }: CatalogColumn): boolean => late.some((name) => name in properties)
  if (!columns.some(hasLate)) return columns
  return columns.map((column) =>
    hasLate(column) ? { ...column, properties: without(column.properties, late) } : column,
  )
}

function without(properties: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)))
}

/** All privileges on a relation that a server before 17 knows; there ALL is these. */
const ALL_BEFORE_MAINTAIN = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']

function withoutMaintain(grants: readonly string[]): readonly string[] {
  if (!grants.some((grant) => / ON TABLE /.test(grant))) return grants
  return grants.flatMap((grant) => {
    const [, verb, list, rest] = /^(GRANT|REVOKE) ([A-Z]+(?:, ?[A-Z]+)*)( ON TABLE .*)$/s.exec(grant) ?? []
    if (verb === undefined || list === undefined || rest === undefined) return [grant]
    const known = list.split(/, ?/).filter((privilege) => privilege !== 'MAINTAIN')
    if (known.length === 0) return []
    const isAll = ALL_BEFORE_MAINTAIN.every((privilege) => known.includes(privilege))
    return [`${verb} ${isAll ? 'ALL' : known.join(', ')}${rest}`]
  })
}
