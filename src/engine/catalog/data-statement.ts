/** COPY and INSERT: the rows that a dump holds for a relation. */
import type { CopyStmt, InsertStmt, Node } from '@pgsql/types'
import type { CopyDataItem, InsertFacts, PsqlItem } from '../scan/scan-item.ts'
import type { CatalogDraft, DataDraft, ObjectDraft } from './draft.ts'
import { strings } from './kinds/node-values.ts'
import { quoteName } from './names.ts'
import { relationOrHome } from './relations/place-relation.ts'
import type { StatementContext } from './statement-context.ts'

/** The relation's data; columns that earlier rows did not have come behind. */
function dataOf(draft: ObjectDraft, columns: readonly string[]): DataDraft {
  draft.data ??= { rows: 0, bytes: 0, columns: [], blocks: [], insertedRows: 0 }
  for (const name of columns) if (!draft.data.columns.includes(name)) draft.data.columns.push(name)
  return draft.data
}

/** The columns that a statement names; all of the table, in its order, where it names none. */
function columnsOf(draft: ObjectDraft, named: readonly string[]): readonly string[] {
  if (named.length > 0) return named
  // The list of the block before is as good where it is the same: there may be many blocks.
  const last = draft.data?.blocks.at(-1)?.columns
  const isSame =
    last?.length === draft.columns.length && draft.columns.every(({ name }, i) => name === last[i])
  return isSame ? last : draft.columns.map(({ name }) => name)
}

/** The relation whose rows follow, and the columns that they have. */
export interface RowTarget {
  readonly draft: ObjectDraft
  readonly columns: readonly string[]
}

/** COPY ... FROM stdin: makes the relation ready for the rows that follow; null for any other COPY. */
export function readCopy(statement: CopyStmt, context: StatementContext): RowTarget | null {
  if (!statement.is_from || statement.filename !== undefined || statement.is_program) return null
  const draft = relationOrHome(context, statement.relation)
  const columns = columnsOf(draft, strings(statement.attlist))
  dataOf(draft, columns)
  extendDataPart(draft, context.item)
  return { draft, columns }
}

/** The rows of a COPY. */
export function addCopyData({ draft, columns }: RowTarget, item: CopyDataItem): void {
  const data = dataOf(draft, columns)
  data.rows += item.rows
  data.bytes += item.dataEnd - item.start
  addBlock(data, columns, item)
}

function addBlock(data: DataDraft, columns: readonly string[], item: CopyDataItem): void {
  data.blocks.push({
    start: item.start,
    dataEnd: item.dataEnd,
    end: item.end,
    line: item.line,
    rows: item.rows,
    complete: item.complete,
    anchors: item.anchors,
    columns,
  })
}

/** Statements of rows make one part, however many they are, as long as nothing else of the object stands between. */
function extendDataPart(draft: ObjectDraft, item: { start: number; end: number; line: number }): void {
  const last = draft.parts.at(-1)
  if (last?.role === 'data' && last.text === null)
    draft.parts[draft.parts.length - 1] = { ...last, end: item.end }
  else draft.parts.push({ role: 'data', start: item.start, end: item.end, line: item.line, text: null })
}

const NAME = String.raw`(?:"(?:[^"]|"")+"|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`
const RELATION = String.raw`(?:(${NAME})\s*\.\s*)?(${NAME})\s*(\(\s*${NAME}(?:\s*,\s*${NAME})*\s*\)\s*)?`
const INSERT_HEAD = new RegExp(String.raw`^INSERT\s+INTO\s+${RELATION}`, 'i')
const PSQL_COPY = new RegExp(String.raw`^\s*${RELATION}\s*from\s+p?stdin\b`, 'i')

const unquoted = (name: string): string =>
  name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()

/** The names of a list in parentheses, if there is one. */
function namesIn(list: string | undefined): string[] {
  return [...(list ?? '').matchAll(new RegExp(NAME, 'g'))].map(([one]) => unquoted(one))
}

/** What the head of an INSERT names. */
interface Head {
  readonly relation: { readonly schemaname?: string; readonly relname: string }
  readonly columns: readonly string[]
}

const MOST_HEADS = 1000
const heads = new Map<string, Head>()

/** Heads recur, where statements of several relations take turns. */
function headOf(text: string): Head {
  const known = heads.get(text)
  if (known !== undefined) return known
  const [, schema, name, list] = INSERT_HEAD.exec(text) ?? []
  const head: Head = {
    relation: {
      ...(schema === undefined ? {} : { schemaname: unquoted(schema) }),
      relname: unquoted(name ?? ''),
    },
    columns: namesIn(list),
  }
  if (heads.size >= MOST_HEADS) heads.clear()
  heads.set(text, head)
  return head
}

/** Runs whose place is kept, in all of a dump: what their places take in memory stays below some 60 MB. */
const MOST_RUNS = 200_000
const runs = new WeakMap<CatalogDraft, number>()

/** A run of INSERTs of plain rows: the relation and the columns are those of its head. */
export function addInsertRun(insert: InsertFacts, item: CopyDataItem, context: StatementContext): void {
  const head = headOf(insert.head)
  const draft = relationOf(context, head.relation)
  const columns = columnsOf(draft, head.columns)
  const data = dataOf(draft, columns)
  data.rows += item.rows
  data.insertedRows += item.rows
  data.bytes += item.end - item.start - insert.blankBytes
  extendDataPart(draft, item)
  const before = runs.get(context.draft) ?? 0
  runs.set(context.draft, before + 1)
  if (before < MOST_RUNS) addBlock(data, columns, item)
  if (before === MOST_RUNS) {
    context.draft.findings.push({
      code: 'rows-not-shown',
      severity: 'warning',
      message: `The INSERT statements of this file change from table to table more than ${MOST_RUNS.toLocaleString('en')} times; the rows from here on are counted, but not shown.`,
      byte: item.start,
      line: item.line,
    })
  }
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
  const data = dataOf(draft, columnsOf(draft, columns))
  data.rows += rows
  data.insertedRows += rows
  data.bytes += context.item.end - context.item.start
  extendDataPart(draft, context.item)
}

/** An INSERT that the grammar read: VALUES lists count; a query's rows only a server knows. */
export function readInsert(statement: InsertStmt, context: StatementContext): 'text only' | void {
  const draft = relationOrHome(context, statement.relation)
  context.draft.touch(draft.kind)
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

/** `\copy table (columns) from stdin`, which psql reads as COPY: makes the relation ready. Null where it is something else. */
export function readPsqlCopy(item: PsqlItem, context: StatementContext): RowTarget | null {
  const match = PSQL_COPY.exec(item.argument)
  if (item.command !== 'copy' || match === null) return null
  const [, schema, name, list] = match
  const draft = relationOrHome(context, {
    ...(schema === undefined ? {} : { schemaname: unquoted(schema) }),
    relname: unquoted(name as string),
  })
  return { draft, columns: columnsOf(draft, namesIn(list)) }
}
