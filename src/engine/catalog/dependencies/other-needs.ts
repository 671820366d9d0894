/** What the remaining kinds need: servers, publications, text search, languages, roles ... */
import type { CatalogObject } from '../catalog-object.ts'
import { quoteIdentifier } from '../names.ts'
import { readRole } from './common-needs.ts'
import { readExpression, scopeOf } from './expression-needs.ts'
import type { Needs } from './needs.ts'
import { listOf, textOf } from './property-values.ts'
import { nameParts } from './quoted-text.ts'

type Reader = (object: CatalogObject, needs: Needs) => void

/** Reads functions that properties name, each with the types that it is called with where they are fixed. */
function handlers(named: Readonly<Record<string, readonly string[] | undefined>>): Reader {
  return ({ properties }, needs) => {
    const calls = needs.for({ reason: 'handler', evidence: 'stated' })
    for (const name in named) {
      const text = textOf(properties[name])
      if (text !== null) calls.routineText(text, named[name])
    }
  }
}

/** What runs code of a language, and what checks it. */
export const readLanguage = handlers({ handler: [], inline: ['internal'], validator: ['oid'] })
/** What stands behind an access method. */
export const readAccessMethod = handlers({ handler: ['internal'] })
/** What reaches out, and what checks options. */
export const readForeignDataWrapper = handlers({ handler: [], validator: ['text[]', 'oid'] })
/** What converts. */
export const readConversion = handlers({ function: undefined })
/** What cuts texts. */
export const readTextSearchParser = handlers({
  start: undefined,
  gettoken: undefined,
  end: undefined,
  lextypes: undefined,
  headline: undefined,
})
/** What looks words up. */
export const readTextSearchTemplate = handlers({ init: ['internal'], lexize: undefined })

/** The template that a dictionary is made by. */
export function readTextSearchDictionary({ properties }: CatalogObject, needs: Needs): void {
  const template = textOf(properties['template'])
  if (template !== null)
    needs.for({ reason: 'handler', evidence: 'stated' }).named('text search template', template)
}

/** Its parser, and the dictionaries of each kind of word. */
export function readTextSearchConfiguration({ properties }: CatalogObject, needs: Needs): void {
  const stated = needs.for({ reason: 'handler', evidence: 'stated' })
  const parser = textOf(properties['parser'])
  if (parser !== null) stated.named('text search parser', parser)
  for (const name in properties) {
    if (!name.startsWith('mapping of ')) continue
    for (const dictionary of listOf(properties[name])) stated.named('text search dictionary', dictionary)
  }
}

/** 'FOR app.t LANGUAGE plpython3u' */
export function readTransform(transform: CatalogObject, needs: Needs): void {
  const stated = needs.for({ evidence: 'stated' })
  const at = transform.identity.lastIndexOf(' LANGUAGE ')
  stated.for({ reason: 'type' }).typeText(transform.identity.slice('FOR '.length, at))
  stated
    .for({ reason: 'language' })
    .named('procedural language', transform.identity.slice(at + ' LANGUAGE '.length))
  handlers({ 'from sql': undefined, 'to sql': undefined })(transform, needs)
}

/** The function that it calls. */
export function readEventTrigger({ properties }: CatalogObject, needs: Needs): void {
  const called = textOf(properties['function'])
  if (called !== null) needs.for({ reason: 'trigger function', evidence: 'stated' }).routineText(called, [])
}

/** Tables with their columns and conditions, and schemas. */
export function readPublication({ properties }: CatalogObject, needs: Needs): void {
  const published = needs.for({ reason: 'publishes', evidence: 'stated' })
  for (const line of listOf(properties['tables'])) {
    // 'app.t (a, b)'
    const { name, columns } = tableWithColumns(line)
    const table = published.relation(nameParts(name))
    if (table === undefined) continue
    published.object(table, columns)
    readExpression(needs, properties[`where of ${name}`], scopeOf(needs, table))
  }
  for (const schema of listOf(properties['schemas'])) published.named('schema', schema)
}

function tableWithColumns(line: string): { name: string; columns: string[] } {
  const open = line.endsWith(')') ? line.lastIndexOf(' (') : -1
  if (open === -1) return { name: line, columns: [] }
  const columns = line.slice(open + 2, -1).match(/"(?:[^"]|"")*"|[^\s,]+/g) ?? []
  return { name: line.slice(0, open), columns: columns.map((column) => nameParts(column)[0] ?? '') }
}

/** The wrapper that it is reached through. */
export function readServer({ properties }: CatalogObject, needs: Needs): void {
  const wrapper = textOf(properties['wrapper'])
  if (wrapper !== null)
    needs.for({ reason: 'server', evidence: 'stated' }).named('foreign data wrapper', wrapper)
}

/** 'PUBLIC SERVER away' */
export function readUserMapping(mapping: CatalogObject, needs: Needs): void {
  const stated = needs.for({ evidence: 'stated' })
  const server = textOf(mapping.properties['server'])
  if (server === null) return
  stated.for({ reason: 'server' }).named('server', server)
  const role = mapping.identity.slice(0, mapping.identity.lastIndexOf(' SERVER '))
  readRole(stated.for({ reason: 'role' }), role)
}

/** The table, its columns and expressions over them. */
export function readStatistics({ properties }: CatalogObject, needs: Needs): void {
  const name = textOf(properties['table'])
  if (name === null) return
  const belongs = needs.for({ reason: 'belongs to', evidence: 'stated' })
  const table = belongs.relation(nameParts(name))
  if (table === undefined) return
  belongs.object(table, listOf(properties['columns']))
  for (const property in properties) {
    if (property.startsWith('expression ')) readExpression(needs, properties[property], scopeOf(needs, table))
  }
}

/** The schema that it is installed in. */
export function readExtension({ properties }: CatalogObject, needs: Needs): void {
  const schema = textOf(properties['schema'])
  if (schema !== null)
    needs.for({ reason: 'in schema', evidence: 'stated' }).named('schema', quoteIdentifier(schema))
}

/** 'FOR ROLE corp_owner IN SCHEMA app ON TABLES' */
export function readDefaultAcl(acl: CatalogObject, needs: Needs): void {
  const [, role, schema] =
    /^FOR ROLE ("(?:[^"]|"")*"|\S+)(?: IN SCHEMA ("(?:[^"]|"")*"|\S+))? ON /.exec(acl.identity) ?? []
  const stated = needs.for({ evidence: 'stated' })
  if (role !== undefined) readRole(stated.for({ reason: 'role' }), role)
  if (schema !== undefined) stated.for({ reason: 'in schema' }).named('schema', schema)
}

/** 'every_reader WITH ADMIN TRUE' */
export function readRoleNeeds({ properties }: CatalogObject, needs: Needs): void {
  for (const line of listOf(properties['member of'])) {
    const [role] = /^(?:"(?:[^"]|"")*"|\S+)/.exec(line) ?? []
    if (role !== undefined) readRole(needs.for({ reason: 'role', evidence: 'stated' }), role)
  }
}
