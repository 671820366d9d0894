/**
 * What the words of a comparison are: the one table in which kinds, their
 * titles and their order, and properties and how they are told, stand as data.
 * The differ itself knows no kind and no property by name.
 */
import type { ObjectKind } from '../../shared/model.ts'
import { OBJECT_KINDS } from '../../shared/model.ts'

/** How one kind of object is told of and matched. */
export interface KindRule {
  /** Title of a list of several: 'Foreign keys'. */
  readonly title: string
  /** Place in lists of what belongs to one object; smaller comes first. */
  readonly sectionOrder: number
  /**
   * 'identity': two objects are the same one where their names are. 'only one':
   * where both sides have exactly one of the kind, these two. 'text': where
   * their statements are, since there is no name to go by.
   */
  readonly matchBy: 'identity' | 'only one' | 'text'
}

const TITLES: Partial<Record<ObjectKind, string>> = {
  'fk constraint': 'Foreign keys',
  'check constraint': 'Check constraints',
  index: 'Indexes',
  policy: 'Policies',
  statistics: 'Extended statistics',
  'procedural language': 'Procedural languages',
  'foreign data wrapper': 'Foreign data wrappers',
  'operator class': 'Operator classes',
  'operator family': 'Operator families',
  'text search dictionary': 'Text search dictionaries',
  'access method': 'Access methods',
  'default acl': 'Default privileges',
  unparsed: 'Not understood',
}

const SECTIONS: readonly ObjectKind[] = [
  'constraint',
  'fk constraint',
  'check constraint',
  'index',
  'trigger',
  'policy',
  'rule',
  'statistics',
  'sequence',
]

function kindRule(kind: ObjectKind): KindRule {
  const section = SECTIONS.indexOf(kind)
  return {
    title: TITLES[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}s`,
    sectionOrder: section < 0 ? SECTIONS.length + OBJECT_KINDS.indexOf(kind) : section,
    matchBy: kind === 'database' ? 'only one' : kind === 'unparsed' ? 'text' : 'identity',
  }
}

/** Every kind's rule. */
export const KIND_RULES: Readonly<Record<ObjectKind, KindRule>> = Object.fromEntries(
  OBJECT_KINDS.map((kind) => [kind, kindRule(kind)]),
) as Record<ObjectKind, KindRule>

/** Place of each kind in lists of all objects. */
export const KIND_ORDER: ReadonlyMap<ObjectKind, number> = new Map(
  OBJECT_KINDS.map((kind, index) => [kind, index]),
)

/** How one property is told of. What is not here is told by its own name. */
export interface PropertyRule {
  /** Said alone, without the property's name: 'integer became bigint'. */
  readonly bare?: boolean
  /** Words for a property that is or is not. */
  readonly on?: string
  readonly off?: string
  /** A reader seldom minds. */
  readonly quiet?: boolean
}

/** Rules by property. */
export const PROPERTY_RULES: Readonly<Record<string, PropertyRule>> = {
  type: { bare: true },
  'not null': { on: 'now NOT NULL', off: 'no longer NOT NULL' },
  'column order': { quiet: true },
  'column number': { quiet: true },
}

/** Name that PostgreSQL gives a not-null constraint by itself, and that is no difference to having none. */
export const NOT_NULL_NAME_PROPERTY = 'not null constraint'
