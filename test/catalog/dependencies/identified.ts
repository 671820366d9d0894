/** Objects of a catalog as pg_identify_object names them. */
import type { CatalogObject } from '../../../src/engine/catalog/index.ts'

/** 'function app.f(integer,text)', 'table constraint t_pkey on app.t'. */
export function identified(object: CatalogObject, parents: ReadonlyMap<string, CatalogObject>): string {
  const { kind, identity, name } = object
  const parent = object.parentKey === null ? undefined : parents.get(object.parentKey)
  const within = (word: string): string => `${word} ${quoted(name)} on ${parent?.identity}`
  switch (kind) {
    case 'constraint':
    case 'fk constraint':
    case 'check constraint':
      return within(parent?.kind === 'domain' ? 'domain constraint' : 'table constraint')
    case 'trigger':
    case 'policy':
    case 'rule':
      return within(kind)
    case 'domain':
      return `type ${identity}`
    case 'function':
    case 'procedure':
    case 'aggregate':
    case 'operator':
      return `${kind} ${identity.replaceAll(', ', ',')}`
    case 'statistics':
      return `statistics object ${identity}`
    case 'procedural language':
      return `language ${identity}`
    case 'foreign data wrapper':
      return `foreign-data wrapper ${identity}`
    case 'transform':
      return `transform ${identity.replace(/^FOR /, 'for ').replace(' LANGUAGE ', ' on language ')}`
    case 'user mapping':
      return `user mapping ${identity.replace(/^PUBLIC /, 'public ').replace(' SERVER ', ' on server ')}`
    case 'default acl':
      return `default acl ${identity
        .replace(/^FOR ROLE /, 'for role ')
        .replace(' IN SCHEMA ', ' in schema ')
        .replace(/ ON (\w+)$/, (_, what: string) => ` on ${what.toLowerCase()}`)}`
    default:
      return `${kind} ${identity}`
  }
}

const quoted = (name: string): string =>
  /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
