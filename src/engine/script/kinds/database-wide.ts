/** What has no schema: extensions, publications, subscriptions, servers, event triggers, text search, roles, databases ... */
import type { CatalogObject, PropertyValue } from '../../catalog/catalog-object.ts'
import { quoteIdentifier } from '../../catalog/names.ts'
import { differingNames } from '../change-plan.ts'
import type { ChangePlan, ObjectChange } from '../change-plan.ts'
import { kindWord, reference } from '../object-words.ts'
import { foreignOptionChanges, listOf, quoteLiteral, textOf } from '../sql-text.ts'

const namesOf = ({ a, b, context }: ObjectChange): string[] =>
  differingNames(a.properties, b.properties, context.compared)

/** CREATE EXTENSION keeps its version and schema. */
export function planExtension(change: ObjectChange, plan: ChangePlan): void {
  const { b } = change
  for (const name of namesOf(change)) {
    const value = textOf(b.properties[name])
    if (name === 'schema' && value !== '')
      plan.alter(`ALTER EXTENSION ${b.identity} SET SCHEMA ${quoteIdentifier(value)};`)
    else if (name === 'version')
      plan.alter(`ALTER EXTENSION ${b.identity} UPDATE${value === '' ? '' : ` TO ${quoteLiteral(value)}`};`)
    else plan.cannot(`'${name}' of an extension cannot be changed.`)
  }
}

/** ALTER EVENT TRIGGER ... ENABLE and DISABLE; anything else is made anew. */
export function planEventTrigger(change: ObjectChange, plan: ChangePlan): void {
  const { b } = change
  const words: Readonly<Record<string, string>> = {
    disabled: 'DISABLE',
    replica: 'ENABLE REPLICA',
    always: 'ENABLE ALWAYS',
  }
  for (const name of namesOf(change)) {
    if (name === 'enabled') {
      const state = words[textOf(b.properties['enabled'])] ?? 'ENABLE'
      plan.alter(`ALTER EVENT TRIGGER ${b.identity} ${state};`, { rank: 'watch' })
    } else plan.mustRebuild(`its ${name} cannot be changed in place`)
  }
}

/** Lines "name 'value'" as a map of quoted values. */
function quotedOptions(value: PropertyValue | undefined): Map<string, string> {
  return new Map(
    listOf(value).map((line) => {
      const at = line.indexOf(" '")
      return [line.slice(0, at), line.slice(at + 1)]
    }),
  )
}

const MASKED = /'[^']*\*\*\*[^']*'/

/** Wrappers, servers and user mappings. Options that are masked, since they are secrets, are not written. */
export function planForeign(change: ObjectChange, plan: ChangePlan): void {
  const { a, b } = change
  const alter = `ALTER ${reference(b, null)}`
  for (const name of namesOf(change)) {
    const value = textOf(b.properties[name])
    if (name === 'options') {
      const after = quotedOptions(b.properties['options'])
      const masked = [...after].filter(([, text]) => MASKED.test(text)).map(([option]) => option)
      if (masked.length > 0)
        plan.cannot(`The option ${masked.join(', ')} is a secret and is not written into scripts.`)
      const kept = new Map([...after].filter(([option]) => !masked.includes(option)))
      const before = quotedOptions(a.properties['options'])
      for (const option of masked) before.delete(option)
      const words = foreignOptionChanges(before, kept)
      if (words !== null) plan.alter(`${alter} ${words};`)
    } else if (name === 'version' && b.kind === 'server') {
      plan.alter(`${alter} VERSION ${value === '' ? 'NULL' : quoteLiteral(value)};`)
    } else if ((name === 'handler' || name === 'validator') && b.kind === 'foreign data wrapper') {
      const word = name.toUpperCase()
      plan.alter(`${alter} ${value === '' ? `NO ${word}` : `${word} ${value}`};`)
    } else plan.mustRebuild(`its ${name} cannot be changed in place`)
  }
}

/** Publications. */
export function planPublication(change: ObjectChange, plan: ChangePlan): void {
  const { a, b } = change
  const alter = `ALTER PUBLICATION ${b.identity}`
  const names = namesOf(change)
  const options = names.filter((name) => name.startsWith('publish'))
  if (options.length > 0) {
    const words = options.map(
      (name) => `${name.replaceAll(' ', '_')} = ${quoteLiteral(textOf(b.properties[name]) || 'none')}`,
    )
    plan.alter(`${alter} SET (${words.join(', ')});`)
  }
  const members = names.filter(
    (name) => name === 'tables' || name === 'schemas' || name.startsWith('where of '),
  )
  if (members.length > 0) {
    const [before, after] = [membersOf(a), membersOf(b)]
    if (after.length > 0) plan.alter(`${alter} SET ${after.join(', ')};`, { rank: 'settle' })
    else plan.alter(`${alter} DROP ${before.join(', ')};`, { rank: 'release' })
  }
  for (const name of names)
    if (!options.includes(name) && !members.includes(name))
      plan.mustRebuild(`its ${name} cannot be changed in place`)
}

function membersOf({ properties }: CatalogObject): string[] {
  const tables = listOf(properties['tables']).map((table) => {
    const where = textOf(properties[`where of ${table.replace(/ \(.*\)$/s, '')}`])
    return `TABLE ONLY ${table}${where === '' ? '' : ` WHERE (${where})`}`
  })
  return [...tables, ...listOf(properties['schemas']).map((schema) => `TABLES IN SCHEMA ${schema}`)]
}

/** Subscriptions: nothing here reaches the other server. */
export function planSubscription(change: ObjectChange, plan: ChangePlan): void {
  const { b } = change
  const alter = `ALTER SUBSCRIPTION ${b.identity}`
  const options: string[] = []
  for (const name of namesOf(change)) {
    const value = textOf(b.properties[name])
    if (name === 'connection') {
      const connection = /\bCONNECTION\s+('(?:[^']|'')*')/i.exec(b.parts[0]?.text ?? '')?.[1]
      if (connection === undefined) plan.cannot('What it connects to is not kept whole.')
      else plan.alter(`${alter} CONNECTION ${connection};`)
    } else if (name === 'publications')
      plan.alter(`${alter} SET PUBLICATION ${value} WITH (refresh = false);`)
    else if (name === 'enabled')
      plan.alter(`${alter} ${value === 'true' ? 'ENABLE' : 'DISABLE'};`, { rank: 'watch' })
    else options.push(`${name.replaceAll(' ', '_')} = ${subscriptionValue(name, value)}`)
  }
  if (options.length > 0) plan.alter(`${alter} SET (${options.join(', ')});`)
}

const SUBSCRIPTION_DEFAULTS: Readonly<Record<string, string>> = {
  'slot name': 'NONE',
  'synchronous commit': 'off',
  origin: 'any',
  streaming: 'off',
  'password required': 'true',
}

function subscriptionValue(name: string, value: string): string {
  const given = value === '' ? (SUBSCRIPTION_DEFAULTS[name] ?? 'false') : value
  return given === 'NONE' ? given : quoteLiteral(given)
}

/** Options of a dictionary. */
export function planDictionary(change: ObjectChange, plan: ChangePlan): void {
  const { b } = change
  const words: string[] = []
  for (const name of namesOf(change)) {
    if (name === 'template') plan.mustRebuild('the template of a dictionary cannot be changed')
    const value = b.properties[name]
    words.push(
      value === undefined
        ? quoteIdentifier(name)
        : `${quoteIdentifier(name)} = ${quoteLiteral(textOf(value))}`,
    )
  }
  if (words.length > 0) plan.alter(`ALTER TEXT SEARCH DICTIONARY ${b.identity} (${words.join(', ')});`)
}

/** Mappings of a configuration. */
export function planConfiguration(change: ObjectChange, plan: ChangePlan): void {
  const { a, b } = change
  const alter = `ALTER TEXT SEARCH CONFIGURATION ${b.identity}`
  for (const name of namesOf(change)) {
    if (!name.startsWith('mapping of ')) {
      plan.mustRebuild(`the ${name} of a configuration cannot be changed`)
      continue
    }
    const token = name.slice('mapping of '.length)
    const dictionaries = listOf(b.properties[name])
    if (dictionaries.length === 0) plan.alter(`${alter} DROP MAPPING FOR ${token};`, { rank: 'release' })
    else {
      const verb = listOf(a.properties[name]).length === 0 ? 'ADD' : 'ALTER'
      plan.alter(`${alter} ${verb} MAPPING FOR ${token} WITH ${dictionaries.join(', ')};`)
    }
  }
}

/** Operators' estimators; anything else is made anew. */
export function planOperator(change: ObjectChange, plan: ChangePlan): void {
  const { b } = change
  const words: string[] = []
  for (const name of namesOf(change)) {
    if (name === 'restrict' || name === 'join')
      words.push(`${name.toUpperCase()} = ${textOf(b.properties[name]) || 'NONE'}`)
    else plan.mustRebuild(`its ${name} cannot be changed in place`)
  }
  if (words.length > 0) plan.alter(`ALTER ${reference(b, null)} SET (${words.join(', ')});`)
}

const ROLE_WORDS: Readonly<Record<string, string>> = {
  superuser: 'SUPERUSER',
  inherit: 'INHERIT',
  'create role': 'CREATEROLE',
  'create database': 'CREATEDB',
  login: 'LOGIN',
  replication: 'REPLICATION',
  'bypass row security': 'BYPASSRLS',
}

/** SET and RESET of lines 'name = value'. */
function planSettings(
  prefix: string,
  from: PropertyValue | undefined,
  to: PropertyValue | undefined,
  plan: ChangePlan,
): void {
  const named = (value: PropertyValue | undefined): Map<string, string> =>
    new Map(
      listOf(value).map((line) => {
        const at = line.indexOf(' = ')
        return at < 0 ? [line.split(' ')[0] ?? '', ''] : [line.slice(0, at), line.slice(at + 3)]
      }),
    )
  const [before, after] = [named(from), named(to)]
  for (const name of before.keys()) if (!after.has(name)) plan.alter(`${prefix} RESET ${name};`)
  for (const [name, value] of after) {
    if (before.get(name) === value) continue
    const list = /^(?:search_path|temp_tablespaces|.*_preload_libraries)$/i.test(name)
    plan.alter(`${prefix} SET ${name} TO ${list ? value || "''" : quoteLiteral(value)};`)
  }
}

/** Roles. */
export function planRole(change: ObjectChange, plan: ChangePlan): void {
  const { a, b } = change
  const words: string[] = []
  for (const name of namesOf(change)) {
    const value = textOf(b.properties[name])
    const flag = ROLE_WORDS[name]
    const inDatabase = /^settings in (.*)$/s.exec(name)?.[1]
    if (flag !== undefined) words.push(value === 'true' ? flag : `NO${flag}`)
    else if (name === 'connection limit') words.push(`CONNECTION LIMIT ${value || '-1'}`)
    else if (name === 'valid until')
      words.push(`VALID UNTIL ${value === '' ? "'infinity'" : quoteLiteral(value)}`)
    else if (name === 'settings')
      planSettings(`ALTER ROLE ${b.identity}`, a.properties[name], b.properties[name], plan)
    else if (inDatabase !== undefined)
      planSettings(
        `ALTER ROLE ${b.identity} IN DATABASE ${inDatabase}`,
        a.properties[name],
        b.properties[name],
        plan,
      )
    else if (name === 'member of') planMembership(change, plan)
    else if (name === 'password') plan.cannot('Passwords are secrets and are not written into scripts.')
    else plan.cannot(`'${name}' of a role is not scripted.`)
  }
  if (words.length > 0) plan.alter(`ALTER ROLE ${b.identity} WITH ${words.join(' ')};`)
}

function planMembership({ a, b }: ObjectChange, plan: ChangePlan): void {
  const [before, after] = [listOf(a.properties['member of']), listOf(b.properties['member of'])]
  const role = (line: string): string => line.replace(/ WITH .*$/s, '')
  for (const line of before)
    if (!after.some((other) => role(other) === role(line)))
      plan.alter(`REVOKE ${role(line)} FROM ${b.identity};`)
  for (const line of after) {
    if (before.includes(line)) continue
    const options = / WITH (.*)$/s.exec(line)?.[1]
    plan.alter(`GRANT ${role(line)} TO ${b.identity}${options === undefined ? '' : ` WITH ${options}`};`)
  }
}

/** Databases: what can be set; encodings and locales stay as they were made. */
export function planDatabase(change: ObjectChange, plan: ChangePlan): void {
  const { a, b } = change
  const alter = `ALTER DATABASE ${b.identity}`
  for (const name of namesOf(change)) {
    const value = textOf(b.properties[name])
    if (name === 'settings') planSettings(alter, a.properties[name], b.properties[name], plan)
    else if (name === 'connection limit') plan.alter(`${alter} CONNECTION LIMIT ${value || '-1'};`)
    else if (name === 'is template') plan.alter(`${alter} IS_TEMPLATE ${value || 'false'};`)
    else if (name === 'allow connections') plan.alter(`${alter} ALLOW_CONNECTIONS ${value || 'true'};`)
    else plan.cannot(`'${name}' of a database is given when it is made and stays.`)
  }
}

/** Tablespaces: options, not the place. */
export function planTablespace(change: ObjectChange, plan: ChangePlan): void {
  const { b } = change
  for (const name of namesOf(change)) {
    const value = textOf(b.properties[name])
    const option = name.replaceAll(' ', '_')
    if (name === 'location') plan.cannot('A tablespace stays where it was made.')
    else if (value === '') plan.alter(`ALTER TABLESPACE ${b.identity} RESET (${option});`)
    else plan.alter(`ALTER TABLESPACE ${b.identity} SET (${option} = ${value});`)
  }
}

/** What is made anew whatever differs: casts, operator classes, languages ... */
export function planByMakingAnew(change: ObjectChange, plan: ChangePlan): void {
  for (const name of namesOf(change))
    plan.mustRebuild(`the ${name} of a ${kindWord(change.b.kind).toLowerCase()} cannot be changed in place`)
}

/** A schema and what else has nothing of its own. */
export function planNothing(change: ObjectChange, plan: ChangePlan): void {
  for (const name of namesOf(change)) plan.cannot(`'${name}' is not scripted.`)
}
