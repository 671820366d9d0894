/** COPY and INSERT: the rows that a dump holds for a relation. */
import type { CopyStmt, InsertStmt, Node } from '@pgsql/types'
import type { CopyDataItem, PsqlItem } from '../scan/scan-item.ts'
import type { DataDraft, ObjectDraft } from './draft.ts'
import { strings } from './kinds/node-values.ts'
import { quoteName } from './names.ts'
import { relationOrHome } from './relations/place-relation.ts'
import type { StatementContext } from './statement-context.ts'

function dataOf(draft: ObjectDraft, columns: readonly string[]): DataDraft {
  draft.data ??= {
    rows: 0,
    bytes: 0,
    columns: columns.length > 0 ? [...columns] : draft.columns.map(({ name }) => name),
    blocks: [],
    insertedRows: 0,
  }
  return draft.data
}

/** COPY ... FROM stdin: makes the relation ready for the rows that follow; null for any other COPY. */
export function readCopy(statement: CopyStmt, context: StatementContext): ObjectDraft | null {
  if (!statement.is_from || statement.filename !== undefined || statement.is_program) return null
  const draft = relationOrHome(context, statement.relation)
  dataOf(draft, strings(statement.attlist))
  extendDataPart(draft, context.item)
  return draft
}

/** The rows of a COPY. */
export function addCopyData(draft: ObjectDraft, item: CopyDataItem): void {
  const data = dataOf(draft, [])
  data.rows += item.rows
  data.bytes += item.dataEnd - item.start
  data.blocks.push({
    start: item.start,
    dataEnd: item.dataEnd,
    end: item.end,
    line: item.line,
    rows: item.rows,
    complete: item.complete,
    anchors: item.anchors,
  })
}

/** Statements of rows make one part, however many they are, as long as nothing else of the object stands between. */
function extendDataPart(draft: ObjectDraft, item: { start: number; end: number; line: number }): void {
  const last = draft.parts.at(-1)
  if (last?.role === 'data') draft.parts[draft.parts.length - 1] = { ...last, end: item.end }
  else draft.parts.push({ role: 'data', start: item.start, end: item.end, line: item.line, text: null })
}

const NAME = String.raw`(?:"(?:[^"]|"")+"|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`
const INSERT_HEAD = new RegExp(
  String.raw`^INSERT\s+INTO\s+(?:(${NAME})\s*\.\s*)?(${NAME})\s*(\(\s*${NAME}(?:\s*,\s*${NAME})*\s*\)\s*)?(?:OVERRIDING\s+(?:SYSTEM|USER)\s+VALUE\s+)?(VALUES|DEFAULT\s+VALUES)`,
  'i',
)

const unquoted = (name: string): string =>
  name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()

/**
 * An INSERT of plain rows, counted without the grammar: a dump may hold
 * millions of them. False where it is anything else.
 */
export function readPlainInsert(context: StatementContext): boolean {
  const { item } = context
  const text = item.text ?? item.head
  const match = INSERT_HEAD.exec(text)
  if (match === null) return false
  const [head, schema, name, columns, values] = match
  const rows = /^default/i.test(values as string)
    ? 1
    : countTuples(text, head.length, !item.standardConformingStrings)
  if (rows === null) return false
  const named =
    columns === undefined ? [] : [...columns.matchAll(new RegExp(NAME, 'g'))].map(([one]) => unquoted(one))
  const relation = {
    ...(schema === undefined ? {} : { schemaname: unquoted(schema) }),
    relname: unquoted(name as string),
  }
  insertRows(relationOf(context, relation), named, rows, context)
  if (item.text === null && !/^default/i.test(values as string)) {
    context.draft.findings.push({
      code: 'rows-not-counted',
      severity: 'warning',
      message:
        'This INSERT is too long to be read whole; it is counted as one row or as many as its beginning shows.',
      byte: item.start,
      line: item.line,
    })
  }
  return true
}

/** Names without schema are looked for along the path first. */
function relationOf(
  context: StatementContext,
  relation: { schemaname?: string; relname: string },
): ObjectDraft {
  if (relation.schemaname === undefined) {
    for (const schema of context.searchPath) {
      const found = context.draft.findRelation(quoteName([schema, relation.relname]))
      if (found !== undefined) return found
    }
  }
  return relationOrHome(context, relation)
}

function insertRows(
  draft: ObjectDraft,
  columns: readonly string[],
  rows: number,
  context: StatementContext,
): void {
  const data = dataOf(draft, columns)
  data.rows += rows
  data.insertedRows += rows
  data.bytes += context.item.end - context.item.start
  extendDataPart(draft, context.item)
}

/**
 * Parenthesised groups at the top level after VALUES; null where something else
 * follows that may make rows. `backslashes` escape in every literal where
 * standard_conforming_strings was off, else only in E''.
 */
function countTuples(text: string, from: number, backslashes: boolean): number | null {
  let depth = 0
  let tuples = 0
  for (let at = from; at < text.length; at += 1) {
    const character = text[at]
    if (character === "'" || character === '"') {
      const escapes = character === "'" && (backslashes || /e/i.test(text[at - 1] ?? ''))
      at = endOfQuote(text, at, character, escapes)
    } else if (character === '(') {
      if (depth === 0) tuples += 1
      depth += 1
    } else if (character === ')') depth -= 1
    else if (
      character === '$' ||
      (character === '-' && text[at + 1] === '-') ||
      (character === '/' && text[at + 1] === '*')
    ) {
      return null
    } else if (depth === 0 && character !== ',' && !/\s/.test(character as string)) {
      // ON CONFLICT DO NOTHING makes no rows; anything else is for the grammar.
      return /^ON\s+CONFLICT\s+DO\s+NOTHING\s*$/i.test(text.slice(at)) ? tuples : null
    }
  }
  return tuples
}

function endOfQuote(text: string, from: number, quote: string, escapes: boolean): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (escapes && text[at] === '\\') at += 1
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return at
      at += 1
    }
  }
  return text.length
}

/** An INSERT that the grammar read: VALUES lists count; a query's rows only a server knows. */
export function readInsert(statement: InsertStmt, context: StatementContext): 'text only' | void {
  const draft = relationOrHome(context, statement.relation)
  const columns = (statement.cols ?? []).flatMap((node) =>
    'ResTarget' in node ? [node.ResTarget.name ?? ''] : [],
  )
  const select =
    statement.selectStmt && 'SelectStmt' in statement.selectStmt ? statement.selectStmt.SelectStmt : undefined
  const values: readonly Node[] | undefined = select?.valuesLists
  if (select !== undefined && values === undefined) {
    extendDataPart(draft, context.item)
    context.draft.findings.push({
      code: 'rows-of-a-query',
      severity: 'info',
      message: `How many rows this INSERT ... SELECT puts into ${draft.identity} is not known without running it.`,
      byte: context.item.start,
      line: context.item.line,
      object: draft.identity,
    })
    return 'text only'
  }
  insertRows(draft, columns, values?.length ?? 1, context)
  return undefined
}

/** `\copy table from stdin`, which psql reads as COPY. Null where it is something else. */
export function relationOfPsqlCopy(item: PsqlItem): { schemaname?: string; relname: string } | null {
  const match = new RegExp(String.raw`^\s*(?:(${NAME})\s*\.\s*)?(${NAME})`).exec(item.argument)
  if (item.command !== 'copy' || match === null) return null
  const [, schema, name] = match
  return {
    ...(schema === undefined ? {} : { schemaname: unquoted(schema) }),
    relname: unquoted(name as string),
  }
}
