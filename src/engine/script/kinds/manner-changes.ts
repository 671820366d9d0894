/** Owners, comments, grants and security labels: alike for objects of all kinds. */
import type { ObjectKind } from '../../../shared/model.ts'
import type { CatalogObject, Properties } from '../../catalog/catalog-object.ts'
import { ACCESS_KINDS } from '../../catalog/kinds/access-list.ts'
import { quoteIdentifier } from '../../catalog/names.ts'
import { differ } from '../change-plan.ts'
import type { Alteration, ChangePlan, ObjectChange } from '../change-plan.ts'
import { grantChanges } from '../grant-statements.ts'
import { alterParent, kindWord, reference, WITHIN } from '../object-words.ts'
import { listOf, quoteLiteral, textOf } from '../sql-text.ts'

const WITHOUT_COMMENT: ReadonlySet<ObjectKind> = new Set([
  'user mapping',
  'default acl',
  'setting',
  'unparsed',
])
const WITHOUT_OWNER: ReadonlySet<ObjectKind> = new Set([
  ...WITHIN,
  'index',
  'role',
  'cast',
  'transform',
  'user mapping',
  'extension',
  'access method',
  'text search parser',
  'text search template',
  'default acl',
  'setting',
  'unparsed',
])

const MANNER: Partial<Alteration> = { action: 'set', effect: 'manner' }

/** Plans what is said of an object beside what it is. */
export function planManner(change: ObjectChange, plan: ChangePlan): void {
  const { a, b, parent, context } = change
  const { compared } = context
  const ref = reference(b, parent)
  if (compared.owners && b.owner !== null && a.owner !== b.owner && !ownerFollows(b))
    plan.alter(`ALTER ${ref} OWNER TO ${quoteIdentifier(b.owner)};`, MANNER)
  if (compared.comments && a.comment !== b.comment && !WITHOUT_COMMENT.has(b.kind))
    plan.alter(`COMMENT ON ${ref} IS ${b.comment === null ? 'NULL' : quoteLiteral(b.comment)};`, MANNER)
  if (compared.grants) planGrants(change, plan)
  planLabels(ref, a.securityLabels, b.securityLabels, plan)
  planColumns(change, plan)
}

/** A sequence that a column owns has its table's owner. */
function ownerFollows({ kind, properties }: CatalogObject): boolean {
  return WITHOUT_OWNER.has(kind) || (kind === 'sequence' && textOf(properties['owned by']) !== '')
}

/** What was granted to or by the former owner is the new one's after OWNER TO. */
function withOwner(grants: readonly string[], from: string | null, to: string | null): readonly string[] {
  if (from === null || to === null || from === to) return grants
  const [before, after] = [quoteIdentifier(from), quoteIdentifier(to)]
  return grants.map((line) => (line.endsWith(` ${before}`) ? line.slice(0, -before.length) + after : line))
}

/** Words of default privileges and the kind of access list that they are about. */
const OF_DEFAULTS: Readonly<Record<string, string>> = {
  TABLES: 'OBJECT_TABLE',
  SEQUENCES: 'OBJECT_SEQUENCE',
  FUNCTIONS: 'OBJECT_FUNCTION',
  TYPES: 'OBJECT_TYPE',
  SCHEMAS: 'OBJECT_SCHEMA',
  'LARGE OBJECTS': 'OBJECT_LARGEOBJECT',
}

/** What GRANT calls the kinds that it has other words for than CREATE. */
const GRANT_WORDS: Partial<Record<ObjectKind, string>> = {
  view: 'TABLE',
  'materialized view': 'TABLE',
  'foreign table': 'TABLE',
  aggregate: 'FUNCTION',
  server: 'FOREIGN SERVER',
}

/** 'TABLE public.t' as GRANT names it. */
function grantName({ kind, identity }: CatalogObject): string {
  return `${GRANT_WORDS[kind] ?? kindWord(kind)} ${identity}`
}

function planGrants({ a, b }: ObjectChange, plan: ChangePlan): void {
  if (b.kind === 'default acl') {
    for (const sql of defaultGrants(a.grants, b.grants, b.identity)) plan.alter(sql, MANNER)
    return
  }
  for (const sql of grantChanges(withOwner(a.grants, a.owner, b.owner), b.grants, { on: grantName(b) }))
    plan.alter(sql, MANNER)
}

/** ALTER DEFAULT PRIVILEGES between two lists; `identity` is 'FOR ROLE r IN SCHEMA s ON TABLES'. */
export function defaultGrants(from: readonly string[], to: readonly string[], identity: string): string[] {
  const [, place = '', word = ''] = /^(.*) ON ([A-Z ]+)$/s.exec(identity) ?? []
  const all = ACCESS_KINDS[OF_DEFAULTS[word] ?? '']?.all
  return grantChanges(from, to, { on: word, ...(all === undefined ? {} : { all }) }).map(
    (sql) => `ALTER DEFAULT PRIVILEGES ${place.replace('FOR ROLE CURRENT_ROLE', '').trim()} ${sql}`,
  )
}

function planLabels(ref: string, from: readonly string[], to: readonly string[], plan: ChangePlan): void {
  const [before, after] = [labels(from), labels(to)]
  for (const provider of before.keys())
    if (!after.has(provider))
      plan.alter(`SECURITY LABEL FOR ${quoteIdentifier(provider)} ON ${ref} IS NULL;`, MANNER)
  for (const [provider, label] of after)
    if (before.get(provider) !== label)
      plan.alter(
        `SECURITY LABEL FOR ${quoteIdentifier(provider)} ON ${ref} IS ${quoteLiteral(label)};`,
        MANNER,
      )
}

/** Lines 'provider: label'. */
function labels(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(': ')
      return [line.slice(0, at), line.slice(at + 2)]
    }),
  )
}

function planColumns(change: ObjectChange, plan: ChangePlan): void {
  const { a, b, context } = change
  const before = new Map(a.columns.map((column) => [column.name, column.properties]))
  const names = new Set(b.columns.map(({ name }) => name))
  const gone = b.kind === 'view' || b.kind === 'materialized view' ? a.columns : []
  const columns = [...b.columns, ...gone.filter(({ name }) => !names.has(name) && b.columns.length === 0)]
  for (const { name } of columns) {
    const to = b.columns.find((column) => column.name === name)?.properties ?? {}
    const from = before.get(name) ?? {}
    const quoted = quoteIdentifier(name)
    const ref = `COLUMN ${b.identity}.${quoted}`
    const more = { ...MANNER, column: name }
    if (context.compared.comments && differ(from['comment'], to['comment'], context.compared)) {
      const text = textOf(to['comment'])
      plan.alter(`COMMENT ON ${ref} IS ${text === '' ? 'NULL' : quoteLiteral(text)};`, more)
    }
    if (context.compared.grants)
      for (const sql of grantChanges(acl(from), acl(to), { on: grantName(b), column: quoted }))
        plan.alter(sql, more)
    planLabels(ref, listOf(from['security labels']), listOf(to['security labels']), plan)
  }
}

const acl = (properties: Properties): readonly string[] => listOf(properties['acl'])

/** What of an object that the dump does not make is said of it: all of it can be taken back. */
export function withoutManner(object: CatalogObject): CatalogObject {
  return { ...object, comment: null, grants: [], securityLabels: [], columns: [] }
}

/** RENAME and SET SCHEMA between two names of one object. `a` in A's own names, `b` in B's. */
export function renameStatements(a: CatalogObject, b: CatalogObject, parent: CatalogObject | null): string[] {
  const moved = a.schema !== b.schema && !WITHIN.has(b.kind) && b.kind !== 'index'
  if (WITHIN.has(b.kind)) {
    if (a.name === b.name) return []
    const [from, to] = [quoteIdentifier(a.name), quoteIdentifier(b.name)]
    if (b.kind === 'trigger' || b.kind === 'policy' || b.kind === 'rule')
      return [`ALTER ${kindWord(b.kind)} ${from} ON ${parent?.identity ?? ''} RENAME TO ${to};`]
    // ALTER FOREIGN TABLE knows no RENAME CONSTRAINT (gram.y); ALTER TABLE does it for foreign tables too.
    const owner = parent?.kind === 'foreign table' ? `ALTER TABLE ${parent.identity}` : alterParent(parent)
    return [`${owner} RENAME CONSTRAINT ${from} TO ${to};`]
  }
  const renamed =
    a.name === b.name ? [] : [`ALTER ${reference(a, null)} RENAME TO ${quoteIdentifier(b.name)};`]
  if (!moved || b.schema === null) return renamed
  const between = a.name === b.name ? a : { ...a, name: b.name, identity: replaceLast(a, b) }
  return [...renamed, `ALTER ${reference(between, null)} SET SCHEMA ${quoteIdentifier(b.schema)};`]
}

/** The identity after the name changed and before the schema does. */
function replaceLast(a: CatalogObject, b: CatalogObject): string {
  const own = b.schema === null ? '' : `${quoteIdentifier(b.schema)}.`
  return `${quoteIdentifier(a.schema ?? '')}.${b.identity.slice(own.length)}`
}
