/** Columns as ADD COLUMN writes them, and the clauses that ALTER COLUMN shares with it. */
import type { CatalogColumn, Properties } from '../../catalog/catalog-object.ts'
import { quoteIdentifier } from '../../catalog/names.ts'
import { expressionOf, listOf, quoteLiteral, textOf } from '../sql-text.ts'

/** Lines 'start 10' of an identity column as options of its sequence. */
const SEQUENCE_WORDS: Readonly<Record<string, string>> = {
  start: 'START WITH',
  increment: 'INCREMENT BY',
  minimum: 'MINVALUE',
  maximum: 'MAXVALUE',
  cache: 'CACHE',
}

/** An identity column's options by name. */
export function identityOptions(properties: Properties): Map<string, string> {
  return new Map(
    listOf(properties['identity options']).map((line) => {
      const at = line.indexOf(' ')
      return [line.slice(0, at), line.slice(at + 1)]
    }),
  )
}

/** 'START WITH 10', 'CYCLE'; null for what is no option of the sequence. */
export function sequenceOption(name: string, value: string): string | null {
  if (name === 'cycle') return value === 'true' ? 'CYCLE' : 'NO CYCLE'
  const words = SEQUENCE_WORDS[name]
  return words === undefined ? null : `${words} ${value}`
}

/** 'GENERATED ALWAYS AS IDENTITY (START WITH 10)'. */
export function identityClause(properties: Properties): string {
  const options = [...identityOptions(properties)].flatMap(
    ([name, value]) => sequenceOption(name, value) ?? [],
  )
  const when = properties['identity'] === 'always' ? 'ALWAYS' : 'BY DEFAULT'
  return `GENERATED ${when} AS IDENTITY${options.length > 0 ? ` (${options.join(' ')})` : ''}`
}

/** The type with its collation. */
export function typeClause(properties: Properties): string {
  const collation = textOf(properties['collation'])
  return `${textOf(properties['type'])}${collation === '' ? '' : ` COLLATE ${collation}`}`
}

/** OPTIONS of a column of a foreign table: its lines are 'name=value'. */
export function foreignPairs(properties: Properties): Map<string, string> {
  return new Map(
    listOf(properties['foreign options']).map((line) => {
      const at = line.indexOf('=')
      return [quoteIdentifier(line.slice(0, at)), quoteLiteral(line.slice(at + 1))]
    }),
  )
}

/** NOT NULL with the name that it has where it is not PostgreSQL's own. */
export function notNullClause(properties: Properties): string {
  const name = textOf(properties['not null constraint'])
  const inherit = properties['not null no inherit'] === true ? ' NO INHERIT' : ''
  return `${name === '' ? '' : `CONSTRAINT ${quoteIdentifier(name)} `}NOT NULL${inherit}`
}

/** What stands after ADD COLUMN: all that can be said there at once, so that rows that are there get their values. */
export function columnDefinition({ name, properties }: CatalogColumn): string {
  const words = [quoteIdentifier(name), typeClause(properties)]
  const foreign = [...foreignPairs(properties)].map(([option, value]) => `${option} ${value}`)
  if (foreign.length > 0) words.splice(1, 1, textOf(properties['type']), `OPTIONS (${foreign.join(', ')})`)
  const generation = expressionOf(properties['generation expression'])
  const generated = textOf(properties['generated'])
  const given = expressionOf(properties['default'])
  if (generated !== '' && generation !== null)
    words.push(`GENERATED ALWAYS AS (${generation.text})${generated === 'stored' ? ' STORED' : ''}`)
  else if (typeof properties['identity'] === 'string') words.push(identityClause(properties))
  else if (given !== null) words.push(`DEFAULT ${given.text}`)
  if (properties['not null'] === true && properties['not null not valid'] !== true)
    words.push(notNullClause(properties))
  return words.join(' ')
}

/** Functions that give the same value to all rows of one statement. */
const STEADY =
  /\b(?:now|transaction_timestamp|statement_timestamp|current_setting|current_user|session_user)$/i

/** Whether every row gets a value of its own, so that all rows must be written (contain_volatile_functions). */
export function isVolatile(expression: string): boolean {
  const calls = expression.match(/(?:"(?:[^"]|"")*"|[\w$.]+)(?=\()/g) ?? []
  return calls.some((call) => !STEADY.test(call) && !/^(?:ARRAY|ROW|COALESCE|NULLIF|CAST)$/i.test(call))
}
