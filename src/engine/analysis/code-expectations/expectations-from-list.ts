/** What a reader expects of a database, as a list: names, one to a line, or CSV with a head. */
import { DumpscopeError } from '../../../shared/errors.ts'
import { ExpectationDraft } from './expectation-draft.ts'
import type { CodeExpectations } from './expectations.ts'

/** The expectations of a list, and its lines that are no names. */
export interface ListedExpectations extends CodeExpectations {
  /** From 1. */
  readonly notUnderstood: readonly number[]
}

/** Which field of a line is what; -1 where there is none. */
interface Head {
  readonly sign: string
  readonly schema: number
  readonly name: number
  readonly column: number
  readonly type: number
}

const NAMES_AT_MOST = 200_000

/**
 * Reads a list: `users`, `billing.invoices`, "Order Lines", with or without a dash
 * before it; or CSV (comma, semicolon, tab) whose head has a field for the table,
 * and may have others for schema, column and type. What begins with # or -- is a
 * comment. `file` is what the places say. Throws BAD_USE where no line is a name.
 */
export function expectationsFromList(text: string, file = 'list'): ListedExpectations {
  const draft = new ExpectationDraft(NAMES_AT_MOST)
  const plain = text.replace(/^\uFEFF/, '')
  const own = draft.file({
    file,
    language: 'sql',
    text: plain,
    bytes: plain.length,
    isTest: false,
    isRoute: false,
  })
  const notUnderstood: number[] = []
  let head: Head | null = null
  let at = 0
  let isFirst = true
  for (const [index, line] of plain.split(/\r\n?|\n/).entries()) {
    const start = at
    at += line.length + (plain.startsWith('\r\n', at + line.length) ? 2 : 1)
    if (line.trim() === '' || /^\s*(?:#|--)/.test(line)) continue
    if (isFirst) {
      isFirst = false
      head = headOf(line)
      if (head !== null) continue
    }
    const named = head === null ? nameOf(line) : fieldsOf(line, head)
    if (named === null) notUnderstood.push(index + 1)
    else {
      const { schema, name, column, type } = named
      const columns = column === null ? [] : [{ name: column, type, at: start }]
      own.relation({ schema, name, at: start, how: 'unknown', through: 'list', certainty: 'parsed' }, columns)
    }
  }
  const relations = draft.relations()
  if (relations.length === 0)
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: `${file} names no table.`,
      advice:
        'Write one name to a line, as users or billing.invoices, or CSV with a head that has a field "table".',
      place: { file },
    })
  const [bytesRead, none] = [Buffer.byteLength(text), [] as const]
  const nothing = {
    functions: none,
    buckets: none,
    enums: none,
    entries: none,
    filesInPart: none,
    skipped: none,
    languages: none,
  }
  return {
    folder: file,
    relations,
    ...nothing,
    filesRead: 1,
    bytesRead,
    isCapped: draft.isCapped,
    notUnderstood,
  }
}

function headOf(line: string): Head | null {
  const sign = [';', '\t', ','].find((one) => line.includes(one)) ?? ','
  const fields = splitLine(line, sign).map((field) => field.toLowerCase().replaceAll(/[\s-]+/g, '_'))
  const at = (pattern: RegExp): number => fields.findIndex((field) => pattern.test(field))
  const name = at(/^(?:table|table_?name|relation|relation_?name|relname|name|tables?)$/)
  if (name === -1) return null
  // A list of tables may begin with one that is called so.
  if (fields.length === 1 && !/^(?:table_?name|relation_?name|relname)$/.test(fields[0] ?? '')) return null
  return {
    sign,
    name,
    schema: at(/^(?:schema|table_?schema|schema_?name|nspname|namespace)$/),
    column: at(/^(?:column|column_?name|attname|field)$/),
    type: at(/^(?:type|data_?type|column_?type|udt_name)$/),
  }
}

interface Listed {
  readonly schema: string | null
  readonly name: string
  readonly column: string | null
  readonly type: string | null
}

function fieldsOf(line: string, { sign, schema, name, column, type }: Head): Listed | null {
  const fields = splitLine(line, sign)
  const field = (at: number): string | null => (at === -1 || !fields[at] ? null : fields[at])
  const table = nameOf(field(name) ?? '')
  if (table === null) return null
  return { schema: field(schema) ?? table.schema, name: table.name, column: field(column), type: field(type) }
}

/** The fields of a line of CSV; quotes may hold the sign between them. */
function splitLine(line: string, sign: string): string[] {
  const fields: string[] = []
  const pattern = new RegExp(`\\s*(?:"((?:[^"]|"")*)"|([^${sign}]*))\\s*(${sign}|$)`, 'y')
  for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
    fields.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim())
    if (found[3] === '') break
  }
  return fields
}

const PART = String.raw`(?:"((?:[^"]|"")+)"|([\p{L}_][\p{L}\p{N}_$-]*))`
const NAME = new RegExp(String.raw`^\s*(?:[-*•]\s+)?\x60?${PART}(?:\s*\.\s*${PART})?\x60?\s*[,;]?\s*$`, 'u')

/** `users`, `billing.invoices`, `"Order Lines"`; null where it is no name. */
function nameOf(line: string): Listed | null {
  const found = NAME.exec(line)
  if (found === null) return null
  const [, quoted, bare, quotedName, bareName] = found
  const first = (quoted?.replaceAll('""', '"') ?? bare) as string
  const second = quotedName?.replaceAll('""', '"') ?? bareName
  const own = { column: null, type: null }
  return second === undefined
    ? { schema: null, name: first, ...own }
    : { schema: first, name: second, ...own }
}
