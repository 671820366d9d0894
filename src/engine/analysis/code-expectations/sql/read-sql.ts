/** SQL in a file: in a literal of a program, or a file of SQL. What the grammar does not read is passed over. */
import pgQuery from 'libpg-query'
import { sqlTokens } from '../../../catalog/dependencies/sql-tokens.ts'
import type { Tree } from '../../../catalog/dependencies/tree.ts'
import type { FileDraft, FoundUse } from '../expectation-draft.ts'
import { filledSql } from './sql-holes.ts'
import type { FilledSql } from './sql-holes.ts'
import { couldBeSql } from './sql-likeness.ts'
import { namesInStatement } from './sql-relations.ts'
import type { SqlName } from './sql-relations.ts'

/** A text of SQL, and where it stands in its file: character for character, so that places stay true. */
export interface SqlText {
  readonly text: string
  readonly at: number
  /** The program hands it to something that runs SQL. */
  readonly isQuery: boolean
  readonly within: string | null
  /** Is given names in CamelCase: they are classes to the query languages of some libraries, and no tables. */
  readonly entities?: ((name: string, found: FoundUse) => void) | undefined
}

/** Reads one text; answers whether it was SQL. libpg-query must be loaded already. */
export function readSql(draft: FileDraft, sql: SqlText): boolean {
  if (!couldBeSql(sql.text, sql.isQuery)) return false
  for (const filled of filledSql(sql.text)) {
    const statements = statementsOf(filled.text)
    if (statements === null) continue
    const offsetOf = openOffsets(filled.text)
    for (const statement of statements)
      for (const name of namesInStatement(statement, (location) => isPutIn(filled, offsetOf(location))))
        add(draft, sql, name, filled, offsetOf)
    return true
  }
  return false
}

/** Reads a file of SQL, statement by statement, so that one that the grammar refuses costs no other. */
export function readSqlFile(draft: FileDraft, text: string): boolean {
  let isWhole = true
  const sql = text.replaceAll(/^\\.*$/gm, (line) => ' '.repeat(line.length))
  for (const { start, end } of statementSpans(sql)) {
    const statement = sql.slice(start, end)
    const isRead = readSql(draft, { text: statement, at: start, isQuery: true, within: null })
    if (!isRead && couldBeSql(statement, true)) isWhole = false
  }
  return isWhole
}

function statementsOf(text: string): readonly Tree[] | null {
  try {
    return (pgQuery.parseSync(text).stmts ?? []).map(({ stmt }) => (stmt ?? {}) as Tree)
  } catch {
    // It is no SQL of PostgreSQL, or has holes in other places: nothing is claimed of it.
    return null
  }
}

function add(
  draft: FileDraft,
  { at, within, entities }: SqlText,
  { target, schema, name, how, location, columns, declared, values, isTemporary }: SqlName,
  filled: FilledSql,
  offsetOf: (byte: number) => number,
): void {
  // What a file makes for its session it does not need of the database.
  if (isTemporary) draft.temporary.add(name)
  if (schema === null && draft.temporary.has(name)) return
  const begin = at + filled.text.search(/\S/)
  const offset = location === null ? null : offsetOf(location)
  const [own, before] = offset === null ? [name, schema] : written(filled, offset, { schema, name })
  if (own === null) return
  const found = {
    name: own,
    schema: before,
    at: begin,
    nameAt: offset === null ? begin : at + offset,
    how,
    through: 'sql' as const,
    certainty: 'parsed' as const,
    columns: [...columns],
    within,
  }
  const raw = offset === null ? '' : filled.text.slice(offset, endOfName(filled.text, offset))
  if (entities !== undefined && target === 'relation' && /^[A-Z]\w*[a-z]/.test(raw)) entities(raw, found)
  else if (target === 'function') draft.function(found)
  else if (target === 'enum') draft.enum(found, values)
  else
    draft.relation(
      found,
      declared.map(({ location: place, ...column }) => ({ ...column, at: at + offsetOf(place) })),
    )
}

/** A name with the dots in it. */
const DOTTED = /(?:"(?:[^"]|"")*"|[^\s.(),;"=]+)(?:\s*\.\s*(?:"(?:[^"]|"")*"|[^\s.(),;"=]+))*/y

/** Where the dotted name at `offset` ends. */
function endOfName(text: string, offset: number): number {
  DOTTED.lastIndex = offset
  return offset + (DOTTED.exec(text)?.[0].length ?? 0)
}

function isPutIn({ text, holes }: FilledSql, offset: number): boolean {
  if (holes.length === 0) return false
  const end = endOfName(text, offset)
  return holes.some((hole) => hole.start < end && hole.end > offset)
}

/** The name as the program wrote it: null where a part of it was put in; the schema is null where that was. */
function written(
  filled: FilledSql,
  offset: number,
  { schema, name }: { readonly schema: string | null; readonly name: string },
): [name: string | null, schema: string | null] {
  if (!isPutIn(filled, offset)) return [name, schema]
  if (schema === null) return [null, null]
  const end = endOfName(filled.text, offset)
  const dot = filled.text.lastIndexOf('.', end)
  return filled.holes.some((hole) => hole.start < end && hole.end > dot) ? [null, null] : [name, null]
}

/** From a byte of UTF-8, in which libpg-query counts, to a place in the text. */
function openOffsets(text: string): (byte: number) => number {
  const bytes = Buffer.from(text)
  if (bytes.length === text.length) return (byte) => byte
  return (byte) => bytes.toString('utf8', 0, byte).length
}

/** The statements between semicolons; lines of psql and comments are no part of them. */
function* statementSpans(text: string): Generator<{ start: number; end: number }, void, void> {
  let start = -1
  let end = 0
  for (const token of sqlTokens(text)) {
    if (start === -1) start = token.start
    end = token.end
    if (token.text !== ';') continue
    yield { start, end: token.start }
    start = -1
  }
  if (start !== -1) yield { start, end }
}
