/** Lays what the engine says of every object beside what pg_catalog says of it, property by property. */
import type { Node } from '@pgsql/types'
import pgQuery from 'libpg-query'
import { ACCESS_KINDS } from '../../src/engine/catalog/kinds/access-list.ts'
import type {
  Catalog,
  CatalogColumn,
  CatalogObject,
  ExpressionValue,
} from '../../src/engine/catalog/index.ts'
import { quoteIdentifier } from '../../src/engine/catalog/names.ts'
import { expressionValue } from '../../src/engine/catalog/expression.ts'
import type { Question } from './questions/terms.ts'

type Equality = 'digest' | 'looseDigest'
let equality: Equality = 'digest'
let byHand = false

type Said = Readonly<Record<string, unknown>>
type Entry = readonly [role: string, privilege: string, option: boolean]

interface Access {
  readonly keyword: string
  readonly first: readonly Entry[]
  readonly now: readonly Entry[]
}

/** One row of an answer. */
export interface Answer {
  readonly id: string
  readonly said: Said
  readonly owner?: string
  readonly comment?: string | null
  readonly labels?: readonly string[]
  readonly acl?: Access
  readonly parent?: string | null
  readonly columns?: readonly { readonly name: string; readonly said: Said; readonly acl?: Access }[] | null
}

/** How a kind fared: properties asked, those that agree, and a line for each that does not. */
export interface Verdict {
  readonly kind: string
  objects: number
  asked: number
  agreed: number
  readonly lines: string[]
}

/** What the dump's text alone tells, so that a catalog has no answer: by kind, properties. */
const NOT_ASKED: Readonly<Record<string, readonly string[]>> = {
  // ON ONLY says how the index came to be; 'attached to' says what it is.
  index: ['only'],
  constraint: ['using index'],
  extension: ['version'],
  // A view's query says its columns' types; a dump does not.
  'column of view': ['type', 'not null', 'collation', 'storage'],
  'column of materialized view': ['type', 'not null', 'collation'],
}

/** Every database has them without its dump making them. */
const ALWAYS_THERE = new Set(['schema public', 'procedural language plpgsql', 'extension plpgsql'])

/** Whether an object is any of the oracle's business. */
const judged = ({ kind, identity }: CatalogObject): boolean => !ALWAYS_THERE.has(`${kind} ${identity}`)

/**
 * Judges a catalog by the answers to questions; expressions by their strict digest or, where PostgreSQL itself prints
 * one in another way once it is restored, by the loose one. Kinds that no question is of are lines of their own. What
 * was written 'by hand' leaves to the server who owns it and what an extension says of itself.
 */
export function judge(
  catalog: Catalog,
  answers: ReadonlyMap<Question, readonly Answer[]>,
  by: Equality | 'by hand' = 'digest',
): Map<string, Verdict> {
  equality = by === 'by hand' ? 'looseDigest' : by
  byHand = by === 'by hand'
  const verdicts = new Map<string, Verdict>()
  const verdictOf = (kind: string): Verdict => {
    const verdict = verdicts.get(kind) ?? { kind, objects: 0, asked: 0, agreed: 0, lines: [] }
    verdicts.set(kind, verdict)
    return verdict
  }
  const left = new Map(
    catalog.objects.filter(judged).map((object) => [`${object.kind} ${object.identity}`, object]),
  )
  const byKey = new Map(catalog.objects.map((object) => [object.key, object]))
  for (const [question, rows] of answers) {
    for (const row of rows) {
      if (ALWAYS_THERE.has(`${question.kind} ${row.id}`)) continue
      const verdict = verdictOf(question.kind)
      const object = left.get(`${question.kind} ${row.id}`)
      left.delete(`${question.kind} ${row.id}`)
      verdict.objects += 1
      if (object === undefined) note(verdict, row.id, 'the object', undefined, 'there')
      else judgeObject(verdict, object, row, byKey)
    }
  }
  const asked = new Set<string>([...answers.keys()].map(({ kind }) => kind))
  for (const object of left.values())
    if (!byHand || asked.has(object.kind) || object.coverage !== 'modelled')
      note(verdictOf(object.kind), object.identity, 'the object', 'there', undefined)
  return verdicts
}

function note(verdict: Verdict, id: string, property: string, ours: unknown, real: unknown): void {
  verdict.asked += 1
  const [mine, theirs] = [JSON.stringify(ours), JSON.stringify(real)]
  if (mine === theirs) verdict.agreed += 1
  else verdict.lines.push(`${verdict.kind} ${id}, ${property}: ${mine} is really ${theirs}`)
}

function judgeObject(
  verdict: Verdict,
  object: CatalogObject,
  row: Answer,
  byKey: ReadonlyMap<string, CatalogObject>,
): void {
  const { id } = row
  note(verdict, id, 'coverage', object.coverage, 'modelled')
  judgeProperties(verdict, id, verdict.kind, object.properties, row.said)
  if (row.owner !== undefined && !(byHand && object.owner === null))
    note(verdict, id, 'owner', object.owner, row.owner)
  const unsaid = byHand && verdict.kind === 'extension' && object.comment === null
  if (row.comment !== undefined && !unsaid) note(verdict, id, 'comment', object.comment, row.comment)
  if (row.labels !== undefined)
    note(verdict, id, 'security labels', [...object.securityLabels].sort(), row.labels)
  if (row.parent !== undefined)
    note(verdict, id, 'table', byKey.get(object.parentKey ?? '')?.identity, row.parent)
  if (row.acl !== undefined) judgeAccess(verdict, id, object.grants, row.acl, row.owner)
  if (row.columns !== undefined) judgeColumns(verdict, id, object.columns, row.columns ?? [], object.kind)
}

function judgeColumns(
  verdict: Verdict,
  id: string,
  ours: readonly CatalogColumn[],
  real: NonNullable<Answer['columns']>,
  kind: string,
): void {
  note(
    verdict,
    id,
    'columns',
    ours.map(({ name }) => name),
    real.map(({ name }) => name),
  )
  for (const { name, said, acl } of real) {
    const column = ours.find((one) => one.name === name)
    if (column === undefined) continue
    const { acl: grants, ...properties } = column.properties
    judgeProperties(verdict, `${id}.${name}`, `column of ${kind}`, properties, said)
    if (acl !== undefined)
      judgeAccess(verdict, `${id}.${name}`, (grants as readonly string[] | undefined) ?? [], acl)
  }
}

/** Each property that one side has. What is false, empty or null is as if it were not said. */
function judgeProperties(verdict: Verdict, id: string, kind: string, ours: Said, real: Said): void {
  const expected = expand(real)
  for (const name of new Set([...Object.keys(expected), ...Object.keys(ours)])) {
    if (NOT_ASKED[kind]?.includes(name)) continue
    const [mine, theirs] = comparable(ours[name], expected[name])
    note(verdict, id, name, emptyAsNull(mine), emptyAsNull(theirs))
  }
}

function emptyAsNull(value: unknown): unknown {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0) ? null : value
}

/** A rule's definition is two properties. */
function expand(real: Said): Said {
  const { rule, ...others } = real
  if (typeof rule !== 'object' || rule === null) return real
  const node = parsed((rule as { statements: string }).statements)
  if (node === undefined || !('RuleStmt' in node)) return real
  const { actions, whereClause } = node.RuleStmt
  return {
    ...others,
    action:
      (actions ?? []).length > 0
        ? { digest: expressionValue({ List: { items: actions ?? [] } })[equality] }
        : 'NOTHING',
    where: whereClause ? { digest: expressionValue(whereClause)[equality] } : null,
  }
}

/** Both sides in one form: expressions as their digests, with the text beside it for the reader of a failure. */
function comparable(ours: unknown, real: unknown): readonly [unknown, unknown] {
  const isExpression = typeof ours === 'object' && ours !== null && 'digest' in ours
  const mine = isExpression ? (ours as ExpressionValue) : null
  if (typeof real !== 'object' || real === null || Array.isArray(real)) return [mine?.text ?? ours, real]
  const form = real as Readonly<Record<string, string>>
  // The engine has ICU's locales as canonical tags, as servers from 16 on keep them.
  if ('locale' in form) return [ours, form['locale'] === null ? null : languageTag(String(form['locale']))]
  if (form['text'] !== undefined) return [mine?.text ?? ours, form['text']]
  const digest = form['digest'] ?? digestOf(form)
  const text =
    form['expression'] ??
    form['statements'] ??
    form['keys'] ??
    form['elements'] ??
    form['body'] ??
    form['partition'] ??
    ''
  if (mine === null) return [ours, text]
  return mine[equality] === digest ? ['same', 'same'] : [mine.text, text]
}

function languageTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? locale
  } catch {
    return locale
  }
}

function digestOf(form: Readonly<Record<string, string>>): string {
  const node = treeOf(form)
  return node === undefined ? 'not parsed' : expressionValue(node)[equality]
}

/** The tree that the engine has of the same thing. */
function treeOf({
  partition,
  expression,
  statements,
  keys,
  elements,
  body,
}: Readonly<Record<string, string>>): Node | undefined {
  if (statements !== undefined) return parsed(statements)
  if (expression !== undefined) {
    const node = parsed(`SELECT ${expression}`)
    const [target] = node && 'SelectStmt' in node ? (node.SelectStmt.targetList ?? []) : []
    return target && 'ResTarget' in target ? target.ResTarget.val : undefined
  }
  if (partition !== undefined) {
    const node = parsed(`CREATE TABLE t () PARTITION BY ${partition}`)
    const spec = node && 'CreateStmt' in node ? node.CreateStmt.partspec : undefined
    return {
      List: { items: [{ String: { sval: partition.split(' ')[0] ?? '' } }, ...(spec?.partParams ?? [])] },
    }
  }
  if (keys !== undefined) {
    const node = parsed(`CREATE INDEX ON t (${keys})`)
    return node && 'IndexStmt' in node ? { List: { items: node.IndexStmt.indexParams ?? [] } } : undefined
  }
  if (elements !== undefined) {
    const node = parsed(`CREATE TABLE t (EXCLUDE USING gist (${elements}))`)
    const [element] = node && 'CreateStmt' in node ? (node.CreateStmt.tableElts ?? []) : []
    return element && 'Constraint' in element
      ? { List: { items: element.Constraint.exclusions ?? [] } }
      : undefined
  }
  const node = parsed(`CREATE FUNCTION f() RETURNS void LANGUAGE sql ${body}`)
  return node && 'CreateFunctionStmt' in node ? node.CreateFunctionStmt.sql_body : undefined
}

function parsed(sql: string): Node | undefined {
  return pgQuery.parseSync(sql).stmts?.[0]?.stmt
}

const DEFAULT_WORDS: Readonly<Record<string, string>> = {
  TABLES: 'OBJECT_TABLE',
  SEQUENCES: 'OBJECT_SEQUENCE',
  FUNCTIONS: 'OBJECT_FUNCTION',
  TYPES: 'OBJECT_TYPE',
  SCHEMAS: 'OBJECT_SCHEMA',
  'LARGE OBJECTS': 'OBJECT_LARGEOBJECT',
}

/** Grants as single privileges: 'GRANT SELECT TO reader'. MAINTAIN, which servers before 17 lack, goes with ALL. */
function judgeAccess(
  verdict: Verdict,
  id: string,
  grants: readonly string[],
  { keyword, first, now }: Access,
  owner?: string,
): void {
  const kind = Object.entries(ACCESS_KINDS).find(
    ([type, one]) => one.keyword === keyword || type === DEFAULT_WORDS[keyword],
  )?.[1]
  const all = (kind?.all ?? []).filter((one) => one !== 'MAINTAIN')
  const ours = grants.flatMap((line) => {
    const [, verb, privileges = '', end] = /^(GRANT|REVOKE) (.*) ON .*? ((?:TO|FROM) .*)$/.exec(line) ?? []
    const named = privileges === 'ALL' ? all : privileges.split(', ').filter((one) => one !== 'MAINTAIN')
    return named.map((one) => `${verb} ${one} ${end}`)
  })
  // An owner may always grant: that it was also said makes no difference.
  const isOwner = (role: string): boolean => owner !== undefined && role === quoteIdentifier(owner)
  const held = (list: readonly Entry[]): Map<string, Entry> =>
    new Map(list.map(([role, one, option]) => [`${role} ${one}`, [role, one, option && !isOwner(role)]]))
  const [before, after] = [held(first), held(now)]
  const given = [...after].filter(([key, [, , option]]) => before.get(key)?.[2] !== option)
  const lost = [...before].filter(([key]) => !after.has(key))
  const real = [
    ...given.map(([, [role, one, option]]) => `GRANT ${one} TO ${role}${option ? ' WITH GRANT OPTION' : ''}`),
    ...lost.map(([, [role, one]]) => `REVOKE ${one} FROM ${role}`),
  ].filter((line) => !line.includes(' MAINTAIN '))
  note(verdict, id, 'grants', ours.sort(), real.sort())
}

/** Adds one file's verdicts to those of others. */
export function addVerdicts(all: Map<string, Verdict>, more: ReadonlyMap<string, Verdict>): void {
  for (const [kind, { objects, asked, agreed, lines }] of more) {
    const sum = all.get(kind) ?? { kind, objects: 0, asked: 0, agreed: 0, lines: [] }
    sum.objects += objects
    sum.asked += asked
    sum.agreed += agreed
    sum.lines.push(...lines)
    all.set(kind, sum)
  }
}

/** The share that agrees, kind by kind, as lines to print. */
export function shareLines(all: ReadonlyMap<string, Verdict>): string[] {
  return [...all.values()].map(({ kind, objects, asked, agreed }) => {
    const share = asked === 0 ? 100 : (agreed / asked) * 100
    return `  ${kind.padEnd(28)} ${String(objects).padStart(6)} objects ${String(asked).padStart(7)} asked ${share.toFixed(2).padStart(7)} %`
  })
}
