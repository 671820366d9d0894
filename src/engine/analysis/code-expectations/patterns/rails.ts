/** Rails: classes of ActiveRecord, schema.rb and migrations, and what is asked of the classes. */
import type { UseKind } from '../expectations.ts'
import type { FileDraft, FoundColumn } from '../expectation-draft.ts'
import { plural, snakeCase } from '../inflection.ts'
import type { MaskedText } from './masked-text.ts'
import type { NamedModels } from './named-models.ts'

/** Reads the classes of a file. */
export function readActiveRecord(
  draft: FileDraft,
  { code, literalAt }: MaskedText,
  models: NamedModels,
): void {
  const classes =
    /^[ \t]*class[ \t]+((?:\w+::)*(\w+))[ \t]*<[ \t]*(?:::)?(?:ApplicationRecord|ActiveRecord::Base)\b/gm
  for (const found of code.matchAll(classes)) {
    const [whole, , name = ''] = found
    const rest = code.slice(found.index + whole.length)
    const next = rest.search(/^[ \t]*class[ \t]/m)
    const body = next === -1 ? rest : rest.slice(0, next)
    if (/\bself\.abstract_class\s*=\s*true/.test(body)) continue
    const at = found.index + whole.search(/\S/)
    const named = /\bself\.table_name\s*=\s*/.exec(body)
    const literal =
      named === null ? undefined : literalAt(found.index + whole.length + named.index + named[0].length)
    if (named !== null && literal === undefined) continue
    models.declare(
      {
        ...parts(literal?.text ?? plural(snakeCase(name))),
        library: 'rails',
        guess: literal === undefined ? 'Rails makes the name of the plural of the class' : null,
      },
      { draft, className: name, at, nameAt: literal?.start, columns: [] },
    )
  }
}

const NO_COLUMN =
  /^(?:index|foreign_key|check_constraint|exclusion_constraint|unique_constraint|remove\w*|rename\w*|change\w*)$/

/** Reads create_table, add_column and create_enum of schema.rb and of migrations. */
export function readRailsSchema(draft: FileDraft, masked: MaskedText): void {
  const { code } = masked
  for (const found of code.matchAll(
    /\b(create_table|change_table|add_column|add_reference|create_join_table|create_enum)[ \t]*\(?[ \t]*/g,
  )) {
    const [whole, call = ''] = found
    const at = found.index
    const [table, second] = namesAt(masked, at + whole.length)
    if (table === undefined) continue
    const place = { at, nameAt: table.at, how: 'migration', through: 'rails', certainty: 'pattern' } as const
    if (call === 'create_enum') draft.enum({ ...parts(table.text), ...place }, enumValues(masked, at))
    else if (call === 'create_join_table' && second !== undefined) {
      const name = [table.text, second.text].toSorted().join('_')
      draft.relation({
        ...parts(name),
        ...place,
        certainty: 'guessed',
        reason: 'Rails makes the name of both tables',
      })
    } else if (call === 'add_column' || call === 'add_reference') {
      const column = call === 'add_column' ? second?.text : second && `${second.text}_id`
      draft.relation({ ...parts(table.text), ...place, columns: column === undefined ? [] : [column] })
    } else
      draft.relation({ ...parts(table.text), ...place }, blockColumns(masked, at, call === 'create_table'))
  }
}

interface NameAt {
  readonly text: string
  readonly at: number
}

/** The names at a place: `:users, :email` or `"users", "email"`. */
function namesAt({ code, literalAt }: MaskedText, from: number): NameAt[] {
  const names: NameAt[] = []
  let at = from
  while (names.length < 2) {
    const literal = literalAt(at)
    const symbol = /^:(\w+)/.exec(code.slice(at, at + 100))
    if (literal === undefined && symbol === null) return names
    names.push({ text: literal?.text ?? symbol?.[1] ?? '', at })
    at = literal?.end ?? at + (symbol?.[0].length ?? 0)
    const comma = /^\s*,\s*/.exec(code.slice(at, at + 100))
    if (comma === null) return names
    at += comma[0].length
  }
  return names
}

function enumValues({ code, literals }: MaskedText, at: number): string[] {
  const end = code.indexOf(']', at)
  return literals
    .filter(({ start }) => start > at && start < end)
    .slice(1)
    .map(({ text }) => text)
}

/** `t.string "name", null: false` up to the block's end. */
function blockColumns(masked: MaskedText, at: number, isNew: boolean): FoundColumn[] {
  const { code } = masked
  const lineEnd = code.indexOf('\n', at)
  const head = code.slice(at, lineEnd === -1 ? code.length : lineEnd)
  const variable = /\bdo[ \t]*\|[ \t]*(\w+)/.exec(head)?.[1]
  if (variable === undefined) return []
  const indent = /[ \t]*$/.exec(code.slice(0, at))?.[0] ?? ''
  const end = new RegExp(`^${indent}end\\b`, 'm').exec(code.slice(lineEnd))
  const body = code.slice(lineEnd, lineEnd + (end?.index ?? 0))
  const columns = [
    ...body.matchAll(new RegExp(`^[ \\t]*${variable}\\.(\\w+)[ \\t]*\\(?[ \\t]*`, 'gm')),
  ].flatMap((found) =>
    declared(masked, lineEnd + found.index, lineEnd + found.index + found[0].length, found[1] ?? ''),
  )
  const hasId = isNew && !/\bid:\s*false/.test(head)
  return hasId
    ? [{ name: 'id', type: /\bid:\s*:(\w+)/.exec(head)?.[1] ?? 'bigint', isNullable: false, at }, ...columns]
    : columns
}

function declared(masked: MaskedText, line: number, from: number, type: string): FoundColumn[] {
  const lineEnd = masked.code.indexOf('\n', from)
  const rest = masked.code.slice(from, lineEnd === -1 ? undefined : lineEnd)
  const at = line + masked.code.slice(line, from).search(/\S/)
  const isNullable = !/\bnull:\s*false/.test(rest)
  if (NO_COLUMN.test(type)) return []
  if (type === 'timestamps')
    return ['created_at', 'updated_at'].map((name) => ({ name, type: 'datetime', isNullable: false, at }))
  const [name, second] = namesAt(masked, from)
  if (name === undefined) return []
  if (type === 'references' || type === 'belongs_to')
    return [{ name: `${name.text}_id`, type: 'bigint', isNullable, at }]
  return [{ name: name.text, type: type === 'column' ? (second?.text ?? '') : type, isNullable, at }]
}

function parts(text: string): { schema: string | null; name: string } {
  const dot = text.indexOf('.')
  return dot === -1 ? { schema: null, name: text } : { schema: text.slice(0, dot), name: text.slice(dot + 1) }
}

const READS =
  'all find find_by find_by! find_each where not first last pluck count exists? order includes joins left_joins select limit group sum average maximum minimum ids take'
const WRITES =
  'create create! new insert insert_all insert_all! upsert upsert_all update update_all find_or_create_by find_or_create_by! find_or_initialize_by'
const DELETES = 'delete delete_all destroy destroy_all destroy_by delete_by'

const ASKED: ReadonlyMap<string, UseKind> = new Map<string, UseKind>([
  ...READS.split(' ').map((name) => [name, 'read'] as const),
  ...WRITES.split(' ').map((name) => [name, 'write'] as const),
  ...DELETES.split(' ').map((name) => [name, 'delete'] as const),
])

/** Reads what is asked of classes: `User.where(...)`. */
export function readRailsQueries(draft: FileDraft, { code }: MaskedText, models: NamedModels): void {
  for (const found of code.matchAll(
    /(?<![\w.])((?:[A-Z]\w*::)*([A-Z]\w*))\.(\w+[!?]?)((?:\.\w+[!?]?|\([^()\n]*\))*)/g,
  )) {
    const [, , name = '', method = '', rest = ''] = found
    const first = ASKED.get(method)
    if (first === undefined) continue
    const later = [...rest.matchAll(/\.(\w+[!?]?)/g)].map(([, one = '']) => ASKED.get(one))
    const how = [first, ...later].find((one) => one === 'delete' || one === 'write') ?? first
    models.use(draft, name, { at: found.index, how, certainty: 'pattern' })
  }
}
