/**
 * An object's DDL with all that belongs to it, in the order of pg_dump: what
 * makes it, its owner and comments, constraints, indexes, triggers, policies
 * and rules with theirs, foreign keys, then security labels and grants.
 */
import type { CutStatement, ObjectKind } from '../../shared/model.ts'
import type { CatalogObject, DefinitionPartRecord, PartRole } from '../catalog/catalog-object.ts'

/** Own statements before the children, in this order; what is not named here comes at the end. */
const FIRST_ROLES: readonly PartRole[] = ['create', 'attach', 'alter', 'other', 'owner', 'comment']
const LAST_ROLES: readonly PartRole[] = ['security label', 'acl']
const CHILD_ROLES = [...FIRST_ROLES, ...LAST_ROLES]

/** Children in the order in which pg_dump writes them; kinds that are not named come between rules and foreign keys. */
const CHILD_KINDS: readonly ObjectKind[] = [
  'sequence',
  'constraint',
  'check constraint',
  'statistics',
  'index',
  'rule',
  'trigger',
  'policy',
]
const LAST_CHILD_KIND: ObjectKind = 'fk constraint'

/** Text of a part that was too long to keep, and how many bytes of it, from its beginning on, the text is. */
export interface PartText {
  readonly text: string
  readonly bytes: number
}

export type ReadPart = (part: DefinitionPartRecord) => Promise<PartText>

/** The DDL, and which of its statements are not whole. */
export interface AssembledDdl {
  readonly ddl: string
  readonly cut: CutStatement[]
  /** Where each statement stands in `ddl`, in UTF-16 units, and whose it is. */
  readonly statements: readonly DdlStatement[]
}

/** One statement of an assembled DDL. */
export interface DdlStatement {
  readonly start: number
  readonly end: number
  readonly object: CatalogObject
  readonly role: PartRole
}

/** The DDL as one SQL text, statements apart by an empty line. A statement that made two objects is written once. */
export async function assembleDdl(
  object: CatalogObject,
  children: readonly CatalogObject[],
  readPart: ReadPart,
): Promise<AssembledDdl> {
  const parts = [
    ...withRoles(object, FIRST_ROLES),
    ...children
      .toSorted((a, b) => childRank(a.kind) - childRank(b.kind))
      .flatMap((child) => withRoles(child, CHILD_ROLES)),
    ...withRoles(object, LAST_ROLES),
  ]
  const written = new Set<number>()
  const texts: string[] = []
  const cut: CutStatement[] = []
  const statements: DdlStatement[] = []
  let start = 0
  for (const { part, object: whose } of parts) {
    if (written.has(part.start)) continue
    written.add(part.start)
    const read = part.text === null ? await readPart(part) : null
    const text = (read?.text ?? part.text ?? '').trim()
    texts.push(text)
    statements.push({ start, end: start + text.length, object: whose, role: part.role })
    start += text.length + APART.length
    const whole = part.end - part.start
    if (read !== null && read.bytes < whole) cut.push({ line: part.line, bytes: whole, given: read.bytes })
  }
  return { ddl: texts.length === 0 ? '' : `${texts.join(APART)}\n`, cut, statements }
}

/** What stands between two statements. */
const APART = '\n\n'

interface OwnPart {
  readonly part: DefinitionPartRecord
  readonly object: CatalogObject
}

function withRoles(object: CatalogObject, roles: readonly PartRole[]): OwnPart[] {
  return roles.flatMap((role) =>
    object.parts.filter((part) => part.role === role).map((part) => ({ part, object })),
  )
}

function childRank(kind: ObjectKind): number {
  if (kind === LAST_CHILD_KIND) return CHILD_KINDS.length + 1
  const rank = CHILD_KINDS.indexOf(kind)
  return rank === -1 ? CHILD_KINDS.length : rank
}
