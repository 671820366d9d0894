/** The script as one text for psql. Nothing of a dump can get out of a comment. */
import type { Risk, Script, ScriptStep } from '../../shared/script-model.ts'
import { commentedOut, commentText } from './sql-text.ts'

/** What the text says beside the steps. */
export interface ScriptHeader {
  readonly from: string
  readonly to: string
  readonly direction: Script['direction']
  /** Whether names without schema in the steps mean those of public: pg_dump writes all names in full. */
  readonly fullNames: boolean
}

/** Steps that are written one after the other, inside a transaction or outside. */
type Section = readonly ScriptStep[]

/** The whole text. `sections` are what runs before the transaction, in it, and after it, database by database. */
export function scriptText(
  header: ScriptHeader,
  sections: readonly {
    readonly database: string | null
    readonly before: Section
    readonly within: Section
    readonly after: Section
  }[],
  script: Pick<Script, 'steps' | 'notScripted'>,
): string {
  const lines = [...headerLines(header, script), ...sessionLines(header)]
  for (const { database, before, within, after } of sections) {
    if (database !== null && BROKEN.test(database)) {
      lines.push(...unreachable([...before, ...within, ...after]))
      continue
    }
    if (database !== null) lines.push('', `\\connect ${connection(database)}`, ...sessionLines(header))
    for (const step of before) lines.push(...stepLines(step))
    const runs = within.some(({ withheld }) => !withheld)
    if (runs) lines.push('', 'BEGIN;')
    for (const step of within) lines.push(...stepLines(step))
    if (runs) lines.push('', 'COMMIT;')
    for (const step of after) lines.push(...stepLines(step))
  }
  return `${lines.join('\n')}\n`
}

/** A line break ends \connect, and what follows would be a command of its own. */
const BROKEN = /[\n\r\0]/

function unreachable(steps: Section): string[] {
  const reason = '-- psql connects to no database with a line break in its name. What is to be done there:'
  return ['', reason, ...steps.flatMap((step) => stepLines({ ...step, withheld: true }))]
}

/** As pg_dumpall writes a database's name after \connect. */
function connection(database: string): string {
  const quoted = `dbname='${database.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  return `-reuse-previous=on "${quoted.replaceAll('"', '""')}"`
}

function headerLines(
  { from, to, direction }: ScriptHeader,
  { steps, notScripted }: Pick<Script, 'steps' | 'notScripted'>,
): string[] {
  const withheld = steps.filter((step) => step.withheld).length
  const [source, target] = direction === 'a to b' ? ['A', 'B'] : ['B', 'A']
  return [
    `-- From ${source}: ${commentText(from)}`,
    `-- to   ${target}: ${commentText(to)}`,
    `-- ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}${withheld === 0 ? '' : `, ${withheld} of them written as comments, since they destroy data or rest on one that does`}.`,
    ...(notScripted.length === 0 ? [] : ['-- Not in this script:']),
    ...notScripted.map(
      ({ kind, name, reason }) => `--   ${kind} ${commentText(name)}: ${commentText(reason)}`,
    ),
    '',
  ]
}

function sessionLines({ fullNames }: ScriptHeader): string[] {
  return [
    '\\set ON_ERROR_STOP on',
    "SET client_encoding = 'UTF8';",
    'SET standard_conforming_strings = on;',
    'SET check_function_bodies = off;',
    'SET client_min_messages = warning;',
    'SET lock_timeout = 0;',
    'SET statement_timeout = 0;',
    'SET xmloption = content;',
    'SET row_security = off;',
    "SET default_tablespace = '';",
    fullNames
      ? "SELECT pg_catalog.set_config('search_path', '', false);"
      : "SELECT pg_catalog.set_config('search_path', 'public', false);",
  ]
}

function stepLines(step: ScriptStep): string[] {
  const { number, action, kind, name, why, risks, withheld, sql } = step
  return [
    '',
    `-- ${number}. ${action} ${kind} ${commentText(name)}`,
    ...(why === null ? [] : [`--    ${commentText(why)}`]),
    ...risks.map((one) => `--    ${one.kind}: ${commentText(one.text)}${lookedAt(one)}`),
    withheld ? commentedOut(sql) : sql,
  ]
}

/** What looking at the rows gave. */
function lookedAt({ kind, rows }: Risk): string {
  if (rows === null || kind !== 'may fail on rows') return ''
  const looked = `${rows.looked.toLocaleString('en')} ${rows.looked === 1 ? 'row' : 'rows'} looked at`
  return `; ${looked}: ${rows.failing === 0 ? 'none would fail' : `${rows.failing.toLocaleString('en')} would fail`}`
}
