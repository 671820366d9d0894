/**
 * What one of two dumps was made without: whole kinds of objects, labels,
 * passwords. Taken away on both sides, and said, since a dump that leaves
 * something out everywhere does not say that it is gone.
 */
import type { ObjectKind } from '../../shared/model.ts'
import type { CatalogObject } from '../catalog/catalog-object.ts'
import { withoutAlwaysThere } from './always-there.ts'
import { notComparedLine } from './what-is-compared.ts'
import type { NotCompared, WhatIsCompared } from './what-is-compared.ts'

/** What is left to compare, and what was taken away. */
export interface DumpedByBoth {
  readonly a: readonly CatalogObject[]
  readonly b: readonly CatalogObject[]
  readonly notCompared: readonly NotCompared[]
}

type Objects = readonly CatalogObject[]

/** Something that dumps can be made without. */
interface Part {
  /** In the plural, as a line begins. */
  readonly title: string
  /** Whether a dump tells of it at all. */
  readonly dumped: (objects: Objects) => boolean
  readonly concerned: (object: CatalogObject) => boolean
  /** The object without it; null where nothing is left. */
  readonly without: (object: CatalogObject) => CatalogObject | null
}

const isMade = ({ parts }: CatalogObject): boolean => parts.some(({ role }) => role === 'create')
const nothing = (): null => null

const GLOBALS: ReadonlySet<ObjectKind> = new Set(['role', 'tablespace'])
const SETTINGS_IN_DATABASE = /^settings in /

const PARTS: readonly Part[] = [
  {
    title: 'Roles and tablespaces',
    dumped: (objects) => objects.some((object) => GLOBALS.has(object.kind) && isMade(object)),
    concerned: (object) => GLOBALS.has(object.kind) && isMade(object),
    without: nothing,
  },
  {
    title: 'Databases and their settings',
    dumped: (objects) => objects.some(({ kind }) => kind === 'database'),
    concerned: (object) => object.kind === 'database' || hasDatabaseSettings(object),
    without: (object) => (object.kind === 'database' ? null : withoutDatabaseSettings(object)),
  },
  {
    title: 'Large objects',
    dumped: (objects) => objects.some(({ kind, data }) => kind === 'large object' || data !== null),
    concerned: ({ kind }) => kind === 'large object',
    without: nothing,
  },
  {
    title: 'Passwords of roles',
    dumped: (objects) => objects.some(hasPassword),
    concerned: hasPassword,
    without: (object) => ({ ...object, properties: { ...object.properties, password: null } }),
  },
  {
    title: 'Security labels',
    dumped: (objects) => objects.some(hasLabels),
    concerned: hasLabels,
    without: (object) => ({
      ...object,
      securityLabels: [],
      columns: object.columns.map((column) => ({
        ...column,
        properties: { ...column.properties, 'security labels': null },
      })),
    }),
  },
]

function hasPassword({ kind, properties }: CatalogObject): boolean {
  return kind === 'role' && typeof properties['password'] === 'string'
}

function hasLabels({ securityLabels, columns }: CatalogObject): boolean {
  return (
    securityLabels.length > 0 ||
    columns.some(({ properties }) => Array.isArray(properties['security labels']))
  )
}

function hasDatabaseSettings({ kind, properties }: CatalogObject): boolean {
  return kind === 'role' && Object.keys(properties).some((name) => SETTINGS_IN_DATABASE.test(name))
}

/** A role of which a dump says nothing but its settings in a database is not made by it. */
function withoutDatabaseSettings(role: CatalogObject): CatalogObject | null {
  if (!isMade(role)) return null
  const kept = Object.entries(role.properties).filter(([name]) => !SETTINGS_IN_DATABASE.test(name))
  return { ...role, properties: Object.fromEntries(kept) }
}

/** What both dumps tell of. Kinds of objects and labels are left out only between two dumps by pg_dump, which has options for that. */
export function dumpedByBoth(
  a: Objects,
  b: Objects,
  compared: WhatIsCompared,
  byPgDump: boolean,
): DumpedByBoth {
  const notCompared: NotCompared[] = []
  let [left, right] = [a, b]
  for (const { title, dumped, concerned, without } of byPgDump ? PARTS : []) {
    const [inA, inB] = [dumped(left), dumped(right)]
    if (inA === inB) continue
    const strip = (objects: Objects): Objects =>
      objects.flatMap((object) => (concerned(object) ? (without(object) ?? []) : object))
    const reason = `${title} were not compared: ${inA ? 'B' : 'A'} has none anywhere, so it was probably made without them`
    notCompared.push(...notComparedLine(reason, (inA ? left : right).filter(concerned)))
    ;[left, right] = [strip(left), strip(right)]
  }
  if (!byPgDump) [left, right] = [withExtensionsOf(left, right), withExtensionsOf(right, left)]
  if (!compared.grants) [left, right] = [withoutDefaults(left), withoutDefaults(right)]
  ;[left, right] = withoutAlwaysThere(left, right, compared)
  return { a: left, b: right, notCompared }
}

/** Default privileges and those on settings are grants, and were told with them. */
function withoutDefaults(objects: Objects): Objects {
  return objects.filter(({ kind }) => kind !== 'default acl' && kind !== 'setting')
}

/**
 * Extensions as far as the other side says them: people leave the schema out,
 * and an extension brings a comment of its own, which pg_dump writes.
 */
function withExtensionsOf(objects: Objects, others: Objects): Objects {
  const said = new Map(
    others.flatMap((one) => (one.kind === 'extension' ? [[one.identity, one] as const] : [])),
  )
  if (said.size === 0) return objects
  return objects.map((object) => {
    const other = object.kind === 'extension' ? said.get(object.identity) : undefined
    if (other === undefined) return object
    const properties = Object.entries(object.properties).filter(([name]) => other.properties[name] != null)
    const comment = other.comment === null ? null : object.comment
    return { ...object, comment, properties: Object.fromEntries(properties) }
  })
}
