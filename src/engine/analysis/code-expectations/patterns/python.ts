/** Python: SQLAlchemy's models and tables, Alembic's migrations, Django's models and what is asked of both. */
import type { UseKind } from '../expectations.ts'
import type { FileDraft, FoundColumn } from '../expectation-draft.ts'
import { snakeCase } from '../inflection.ts'
import { argumentsOf, closing } from './brackets.ts'
import type { Literal, MaskedText } from './masked-text.ts'
import type { NamedModels } from './named-models.ts'

/** A class and the text of its body. */
export interface PythonClass {
  readonly name: string
  readonly bases: string
  readonly at: number
  readonly start: number
  readonly end: number
}

/** The classes of a file, by indentation. */
export function pythonClasses(code: string): PythonClass[] {
  return [...code.matchAll(/^([ \t]*)class[ \t]+(\w+)[ \t]*(?:\(([^)]*)\))?[ \t]*:/gm)].map((found) => {
    const [whole, indent = '', name = '', bases = ''] = found
    const start = found.index + whole.length
    const after = new RegExp(`\\n(?![ \\t]*\\n)(?!${indent}[ \\t])(?=[ \\t]*[^\\s)\\]}])`, 'g')
    after.lastIndex = start
    return {
      name,
      bases,
      at: found.index + indent.length,
      start,
      end: after.exec(code)?.index ?? code.length,
    }
  })
}

/** Whether a literal is a docstring: an expression that stands alone. */
export function isDocstring({ code }: MaskedText): (literal: Literal) => boolean {
  return ({ start, end }) => {
    const before = code.slice(code.lastIndexOf('\n', start - 1) + 1, start)
    if (before.trim() !== '' || !/^[ \t]*(?:\n|$)/.test(code.slice(end, end + 200))) return false
    const last = code.slice(0, start).trimEnd().at(-1)
    return last === undefined || !/[([{,=+\\%]/.test(last)
  }
}

/** Reads SQLAlchemy's declarations. */
export function readSqlAlchemy(draft: FileDraft, masked: MaskedText, models: NamedModels): void {
  const { code } = masked
  for (const one of pythonClasses(code)) readMappedClass(draft, masked, one, models)
  let until = 0
  for (const found of code.matchAll(
    /\b(?:(op)\s*\.\s*(create_table|add_column)|(?:sa\s*\.\s*)?(Table))\s*\(/g,
  )) {
    // Within another one it is no table; code full of open brackets is read once.
    if (found.index < until) continue
    const open = found.index + found[0].length - 1
    until = closing(code, open)
    const args = argumentsOf(code, open)
    const [name] = args
    const table = name === undefined ? undefined : masked.literalAt(name.start)
    if (table === undefined || (found[3] !== undefined && args.length < 3)) continue
    const columns = args.slice(1).flatMap(({ start, end }) => columnCall(masked, null, start, end))
    // Others have a Table too, which prints one.
    const isReflected = args.some(({ start, end }) => code.slice(start, end).startsWith('autoload_with'))
    if (found[3] !== undefined && columns.length === 0 && !isReflected) continue
    const schema = keywordText(masked, args, 'schema')
    draft.relation(
      {
        schema,
        name: table.text,
        at: found.index,
        nameAt: table.start,
        how: found[1] === undefined ? 'type' : 'migration',
        through: 'sqlalchemy',
        certainty: 'pattern',
      },
      columns,
    )
  }
}

function readMappedClass(draft: FileDraft, masked: MaskedText, one: PythonClass, models: NamedModels): void {
  const { code } = masked
  const body = code.slice(one.start, one.end)
  const named = /\b__tablename__\s*(?::[^=\n]+)?=\s*/.exec(body)
  const table = named === null ? undefined : masked.literalAt(one.start + named.index + named[0].length)
  // SQLModel and Flask-SQLAlchemy name the others themselves; a base that only says so is no table.
  const isFlask = /\bdb\s*\.\s*Model\b/.test(one.bases)
  const isSqlModel = /\btable\s*=\s*True\b/.test(one.bases)
  if (/\b__abstract__\s*=\s*True/.test(body)) return
  if (table === undefined && (named !== null || !(isFlask || isSqlModel))) return
  const schema =
    /["']schema["']|\bschema\s*=/.test(masked.code) || body.includes('__table_args__')
      ? schemaOf(masked, one)
      : null
  const columns = [
    ...body.matchAll(
      /^[ \t]+(\w+)\s*(?::\s*([^=\n]+?))?\s*=\s*(?=(?:\w+\s*\.\s*)?(?:Column|mapped_column|Field)\s*\()/gm,
    ),
  ]
  models.declare(
    {
      schema,
      name: table?.text ?? (isSqlModel ? one.name.toLowerCase() : snakeCase(one.name)),
      library: 'sqlalchemy',
      guess: table === undefined ? 'the class gives no name: it is made of the name of the class' : null,
    },
    {
      draft,
      className: one.name,
      at: one.at,
      nameAt: table?.start,
      columns: columns.flatMap((found) => {
        const start = one.start + found.index + found[0].length
        return columnCall(masked, { name: found[1] ?? '', annotation: found[2] ?? '' }, start, one.end)
      }),
    },
  )
}

/** `__table_args__ = {'schema': 'x'}`. */
function schemaOf({ code, literals, literalAt }: MaskedText, { start, end }: PythonClass): string | null {
  const args = code.slice(start, end).search(/\b__table_args__\b/)
  if (args === -1) return null
  const key = literals.find((one) => one.start > start + args && one.end <= end && one.text === 'schema')
  if (key === undefined) return null
  const value = /^\s*:\s*/.exec(code.slice(key.end, key.end + 50))
  return value === null ? null : (literalAt(key.end + value[0].length)?.text ?? null)
}

/** `Column('id', Integer, nullable=False)`, `mapped_column(String(30))`, `sa.Column(...)`. */
function columnCall(
  masked: MaskedText,
  field: { readonly name: string; readonly annotation: string } | null,
  start: number,
  end: number,
): FoundColumn[] {
  const { code } = masked
  const found = /^\s*(?:\w+\s*\.\s*)?(?:Column|mapped_column|Field)\s*\(/.exec(code.slice(start, end))
  if (found === null) return []
  const args = argumentsOf(code, start + found[0].length - 1)
  const first = args[0] === undefined ? undefined : masked.literalAt(args[0].start)
  const name = first?.text ?? field?.name
  if (name === undefined) return []
  const typed = args.slice(first === undefined ? 0 : 1)[0]
  const written = typed === undefined ? '' : code.slice(typed.start, typed.end)
  const type = /^(?:\w+\s*\.\s*)*(\w+)\s*(?:\(|$)/.exec(written)?.[1] ?? mappedType(field?.annotation ?? '')
  const all = code.slice(start, closing(code, start + found[0].length - 1))
  const isKey = /\bprimary_key\s*=\s*True/.test(all)
  const stated = /\bnullable\s*=\s*(True|False)/.exec(all)?.[1]
  const isOptional = /\bOptional\b|\|\s*None/.test(field?.annotation ?? '')
  const isNullable =
    stated === undefined
      ? /Mapped/.test(field?.annotation ?? '') || isKey
        ? isOptional
        : true
      : stated === 'True'
  return [
    {
      name,
      type: /ForeignKey|Identity|Computed/.test(type) ? '' : type,
      isNullable,
      at: start,
      certainty: 'pattern',
    },
  ]
}

function mappedType(annotation: string): string {
  return /(?:Mapped\[)?(?:Optional\[)?([\w.]+)/.exec(annotation.trim())?.[1] ?? ''
}

function keywordText(
  { code, literalAt }: MaskedText,
  args: readonly { readonly start: number; readonly end: number }[],
  name: string,
): string | null {
  for (const { start, end } of args) {
    const found = new RegExp(`^${name}\\s*=\\s*`).exec(code.slice(start, end))
    if (found !== null) return literalAt(start + found[0].length)?.text ?? null
  }
  return null
}

const ASKED: ReadonlyMap<string, UseKind> = new Map<string, UseKind>([
  ['create', 'write'],
  ['bulk_create', 'write'],
  ['get_or_create', 'write'],
  ['update_or_create', 'write'],
  ['update', 'write'],
  ['bulk_update', 'write'],
  ['insert', 'write'],
  ['delete', 'delete'],
])

/** Reads what is asked of models: `User.objects.filter()`, `session.query(User)`, `select(User)`. */
export function readPythonQueries(draft: FileDraft, { code }: MaskedText, models: NamedModels): void {
  for (const found of code.matchAll(
    /\b([A-Z]\w*)\s*\.\s*(?:objects|query)\s*(?:\(\s*\))?((?:\s*\.\s*\w+\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?)*)/g,
  )) {
    const calls = [...(found[2] ?? '').matchAll(/\.\s*(\w+)\s*\(/g)].map(
      ([, name = '']) => ASKED.get(name) ?? 'read',
    )
    const how = calls.find((one) => one !== 'read') ?? 'read'
    models.use(draft, found[1] ?? '', { at: found.index, how, certainty: 'pattern' })
  }
  for (const found of code.matchAll(
    /\b(query|select|insert|update|delete|get_object_or_404|get_list_or_404)\s*\(\s*([A-Z]\w*)\s*[,).]/g,
  )) {
    const how = ASKED.get(found[1] ?? '') ?? 'read'
    models.use(draft, found[2] ?? '', { at: found.index, how, certainty: 'pattern' })
  }
}
