/** JPA in Java and Kotlin: @Entity, @Table, @Column, and repositories of them. */
import type { FileDraft, FoundColumn, FoundUse } from '../expectation-draft.ts'
import { snakeCase } from '../inflection.ts'
import { argumentsOf, closing } from './brackets.ts'
import type { MaskedText } from './masked-text.ts'
import type { NamedModels } from './named-models.ts'

const RULE = 'Hibernate with Spring makes the name of the class, in lower case with underscores'

/** An annotation with its arguments. */
interface Annotation {
  readonly name: string
  readonly at: number
  /** Where its arguments begin, at the bracket; null where it has none. */
  readonly open: number | null
}

/** Reads the entities of a file. */
export function readJpaEntities(draft: FileDraft, masked: MaskedText, models: NamedModels): void {
  const { code } = masked
  let broken = 0
  for (const found of code.matchAll(/@(?:\w+\.)*Entity\b/g)) {
    if (found.index < broken) continue
    const declared = /\b(?:class|record)\s+(\w+)[^{;(]*/.exec(code.slice(found.index, found.index + 4_000))
    if (declared === null) continue
    const bodyAt = found.index + declared.index + declared[0].length
    const end = closing(code, bodyAt)
    // A class that is not closed is none; what stands in it is not read again and again.
    if (!/[)}]/.test(code[end] ?? '')) {
      broken = end
      continue
    }
    const head = annotationsIn(code, found.index, found.index + declared.index)
    const table = head.find(({ name }) => name === 'Table')
    const name = table === undefined ? null : argument(masked, table, 'name', false)
    const className = declared[1] ?? ''
    const entity = head.find((one) => one.name === 'Entity')
    const entityName = entity === undefined ? null : argument(masked, entity, 'name', true)
    models.declare(
      {
        schema: table === undefined ? null : (argument(masked, table, 'schema', false)?.text ?? null),
        name: unquoted(name?.text ?? snakeCase(entityName?.text ?? className)),
        library: 'jpa',
        guess: name === null ? RULE : null,
      },
      {
        draft,
        className,
        at: found.index,
        nameAt: name?.at,
        columns: columnsOf(masked, bodyAt, end),
      },
    )
  }
  readJoinTables(draft, masked)
}

function annotationsIn(code: string, from: number, to: number): Annotation[] {
  const found: Annotation[] = []
  const pattern = /@(?:\w+[.:])*(\w+)[ \t]*(\()?/g
  pattern.lastIndex = from
  for (let match = pattern.exec(code); match !== null && match.index < to; match = pattern.exec(code)) {
    const open = match[2] === undefined ? null : match.index + match[0].length - 1
    found.push({ name: match[1] ?? '', at: match.index, open })
    if (open !== null) pattern.lastIndex = closing(code, open)
  }
  return found
}

/** The text of an argument by its name, or of the only one. */
function argument(
  { code, literalAt }: MaskedText,
  { open }: Annotation,
  name: string,
  isAlone: boolean,
): { readonly text: string; readonly at: number } | null {
  if (open === null) return null
  for (const { start, end } of argumentsOf(code, open)) {
    const found = new RegExp(`^${name}\\s*=\\s*`).exec(code.slice(start, end))
    const literal = literalAt(found === null ? start : start + found[0].length)
    if (literal !== undefined && (found !== null || isAlone)) return { text: literal.text, at: literal.start }
  }
  return null
}

/** Names in quotes of their own: "`order`", "\"order\"". */
function unquoted(name: string): string {
  return name.trim().replaceAll(/^[`"]|[`"]$/g, '')
}

const FIELD =
  /^\s*(?:(?:private|protected|public|final|lateinit|override|open|internal)\s+)*(?:va[lr]\s+(\w+)\s*:\s*([\w.<>?]+)|([\w.<>[\]]+)\s+(\w+)\s*[;=])/

/** The fields with annotations that say they are columns. */
function columnsOf(masked: MaskedText, from: number, to: number): FoundColumn[] {
  const { code } = masked
  const annotations = annotationsIn(code, from, to)
  const columns: FoundColumn[] = []
  for (let at = 0; at < annotations.length;) {
    const group: Annotation[] = []
    let end = (annotations[at] as Annotation).at
    while (at < annotations.length && code.slice(end, (annotations[at] as Annotation).at).trim() === '') {
      const one = annotations[at] as Annotation
      group.push(one)
      end =
        one.open === null
          ? one.at + (/^@[\w.:]+/.exec(code.slice(one.at))?.[0].length ?? 1)
          : closing(code, one.open) + 1
      at += 1
    }
    const field = FIELD.exec(code.slice(end, end + 400))
    const column = field === null ? null : columnOf(masked, group, field, end)
    if (column !== null) columns.push(column)
  }
  return columns
}

function columnOf(
  masked: MaskedText,
  group: readonly Annotation[],
  field: RegExpExecArray,
  end: number,
): FoundColumn | null {
  const [, kotlinName, kotlinType, javaType, javaName] = field
  const has = (name: string): boolean => group.some((one) => one.name === name)
  if (
    has('Transient') ||
    has('OneToMany') ||
    has('ManyToMany') ||
    has('Embedded') ||
    has('ElementCollection')
  )
    return null
  const join = group.find(({ name }) => name === 'JoinColumn')
  const own = group.find(({ name }) => name === 'Column') ?? join
  const isLink = has('ManyToOne') || has('OneToOne')
  if (
    own === undefined &&
    !has('Id') &&
    !isLink &&
    !has('Enumerated') &&
    !has('CreatedDate') &&
    !has('Version')
  )
    return null
  if (
    isLink &&
    join === undefined &&
    group.some(
      ({ open }) => open !== null && masked.code.slice(open, closing(masked.code, open)).includes('mappedBy'),
    )
  )
    return null
  const name = own === undefined ? null : argument(masked, own, 'name', false)
  const field_ = kotlinName ?? javaName ?? ''
  const args =
    own?.open === null || own === undefined ? '' : masked.code.slice(own.open, closing(masked.code, own.open))
  return {
    name: unquoted(name?.text ?? `${snakeCase(field_)}${isLink ? '_id' : ''}`),
    type: isLink ? null : (kotlinType ?? javaType ?? null),
    isNullable: !has('Id') && !/\bnullable\s*=\s*false/.test(args),
    at: end + field[0].search(/\S/),
    certainty: name === null ? 'guessed' : 'pattern',
  }
}

/** `@JoinTable(name = "user_roles")`, `@CollectionTable(name = ...)`. */
function readJoinTables(draft: FileDraft, masked: MaskedText): void {
  for (const annotation of annotationsIn(masked.code, 0, masked.code.length)) {
    if (annotation.name !== 'JoinTable' && annotation.name !== 'CollectionTable') continue
    const name = argument(masked, annotation, 'name', false)
    if (name === null) continue
    draft.relation({
      schema: argument(masked, annotation, 'schema', false)?.text ?? null,
      name: unquoted(name.text),
      at: annotation.at,
      nameAt: name.at,
      how: 'type',
      through: 'jpa',
      certainty: 'pattern',
    })
  }
}

/** Reads repositories: `interface UserRepository extends JpaRepository<User, Long>`. */
export function readJpaRepositories(draft: FileDraft, { code }: MaskedText, models: NamedModels): void {
  const pattern =
    /\b(?:JpaRepository|CrudRepository|PagingAndSortingRepository|ListCrudRepository|ReactiveCrudRepository|CoroutineCrudRepository|PanacheRepository(?:Base)?)\s*<\s*(\w+)/g
  for (const found of code.matchAll(pattern))
    models.use(draft, found[1] ?? '', { at: found.index, how: 'unknown', certainty: 'pattern' })
}

/** A class that a query of JPA names: `SELECT u FROM User u`. */
export function readJpqlName(draft: FileDraft, models: NamedModels): (name: string, found: FoundUse) => void {
  return (name, { name: _name, schema: _schema, through: _through, columns: _columns, ...use }) =>
    models.use(draft, name, { ...use, certainty: 'pattern' })
}
