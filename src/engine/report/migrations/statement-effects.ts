/**
 * What one statement does to what is there already, and what it is the same as.
 * The catalog says what a file leaves; this says what it changes and drops.
 * libpg-query must be loaded already.
 */
import { createHash } from 'node:crypto'
import pgQuery from 'libpg-query'

type Tree = { readonly [key: string]: unknown }

/** Something that a statement changes or drops. */
export interface Effect {
  readonly what: 'changes' | 'drops'
  /** 'table', 'view', 'function' ... in lower case. */
  readonly kind: string
  /** Quoted where needed; within a schema, but where the statement says none: then `qualified` is false. */
  readonly name: string
  readonly qualified: boolean
  readonly how: string
  /** Whether it is no error where the object is not there. */
  readonly ifExists: boolean
}

/** A statement as it is told from others. */
export interface StatementFacts {
  /** The same for statements that differ in white space, comments and the case of keywords alone. */
  readonly print: string
  readonly effects: readonly Effect[]
  /** The first schema of the search_path that it sets; null where it sets none. */
  readonly schema: string | null
  /** Whether it sets up the session or begins or ends a transaction. */
  readonly session: boolean
  readonly transaction: boolean
  readonly grants: boolean
  readonly doBlock: boolean
}

/** Reads one statement; what the grammar refuses is told from others by its text. */
export function statementFacts(sql: string): StatementFacts {
  let trees: readonly Tree[]
  try {
    trees = (pgQuery.parseSync(sql).stmts ?? []).flatMap(({ stmt }) =>
      stmt === undefined ? [] : [stmt as unknown as Tree],
    )
    return factsOf(
      trees,
      printOf(JSON.stringify(trees, (key, value: unknown) => (PLACES.has(key) ? undefined : value))),
    )
  } catch {
    // Not read: the catalog's coverage tells it, with its place.
    return factsOf([], printOf(sql.replaceAll(/\s+/g, ' ').trim()))
  }
}

/** A data block is told from others by its bytes. */
export function printOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

const PLACES: ReadonlySet<string> = new Set([
  'location',
  'stmt_location',
  'stmt_len',
  'list_start',
  'list_end',
  'rexpr_list_start',
  'rexpr_list_end',
])

function factsOf(trees: readonly Tree[], print: string): StatementFacts {
  const has = (...names: readonly string[]): boolean =>
    trees.length > 0 && trees.every((tree) => names.some((name) => name in tree))
  return {
    print,
    schema: trees.map(schemaSet).findLast((one) => one !== null) ?? null,
    effects: trees.flatMap(effectsOf),
    session:
      has('VariableSetStmt', 'TransactionStmt', 'VariableShowStmt') ||
      trees.some((tree) => JSON.stringify(tree).includes('"set_config"') && 'SelectStmt' in tree),
    transaction: has('TransactionStmt'),
    grants: has('GrantStmt', 'GrantRoleStmt', 'AlterDefaultPrivilegesStmt'),
    doBlock: has('DoStmt'),
  }
}

function effectsOf(tree: Tree): Effect[] {
  const [type = ''] = Object.keys(tree)
  return EFFECTS[type]?.(treeOf(tree[type])) ?? []
}

const treeOf = (value: unknown): Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : {}
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** 'OBJECT_FOREIGN_TABLE' is a foreign table. */
function kindOf(value: unknown): string {
  const words = textOf(value)
    .replace(/^OBJECT_/, '')
    .toLowerCase()
    .replaceAll('_', ' ')
  return KINDS[words] ?? words
}

const KINDS: Readonly<Record<string, string>> = {
  matview: 'materialized view',
  routine: 'function',
  tabconstraint: 'constraint',
  domconstraint: 'domain constraint',
  attribute: 'type',
}

/** Kinds that lie in a schema: a name without one means public. */
const WITHIN_SCHEMAS: ReadonlySet<string> = new Set(
  'table,view,materialized view,foreign table,sequence,index,type,domain,function,procedure,aggregate,collation,statistics'.split(
    ',',
  ),
)

/** As quote_ident() has it, but for keywords: these names are only held against each other. */
export function quoted(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}

/** The parts of a name, whatever of the grammar's shapes it has. */
function partsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  const tree = treeOf(value)
  if (typeof tree['relname'] === 'string')
    return [textOf(tree['schemaname']), tree['relname']].filter((part) => part !== '')
  if ('String' in tree) return [textOf(treeOf(tree['String'])['sval'])]
  if ('List' in tree) return partsOf(treeOf(tree['List'])['items'])
  if ('ObjectWithArgs' in tree) return partsOf(treeOf(tree['ObjectWithArgs'])['objname'])
  if ('TypeName' in tree) return partsOf(treeOf(tree['TypeName'])['names'])
  if (Array.isArray(tree['objname'])) return partsOf(tree['objname'])
  if (Array.isArray(tree['names'])) return partsOf(tree['names'])
  if ('RangeVar' in tree) return partsOf(tree['RangeVar'])
  return []
}

const of = (
  what: Effect['what'],
  kind: string,
  parts: readonly string[],
  how: string,
  ifExists = false,
): Effect[] => {
  if (parts.length === 0) return []
  const name = parts.slice(-3).map(quoted).join('.')
  return [{ what, kind, name, qualified: parts.length > 1 || !WITHIN_SCHEMAS.has(kind), how, ifExists }]
}

/** `SET search_path = app, public`: the schema in which names without one are looked for first. */
function schemaSet(tree: Tree): string | null {
  const set = treeOf(tree['VariableSetStmt'])
  if (set['name'] !== 'search_path') return null
  const [first] = listOf(set['args'])
  const value = treeOf(treeOf(treeOf(first)['A_Const'])['sval'])['sval']
  return typeof value === 'string' && value !== '' ? quoted(value) : 'public'
}

const changes = (kind: string, value: unknown, how: string, tree: Tree): Effect[] =>
  of('changes', kind, partsOf(value), how, tree['missing_ok'] === true)

const EFFECTS: Readonly<Record<string, (tree: Tree) => Effect[]>> = {
  AlterTableStmt: (tree) => {
    const kind = kindOf(tree['objtype'])
    return changes(kind, tree['relation'], `ALTER ${kind.toUpperCase()}`, tree)
  },
  RenameStmt: (tree) => {
    // A column, a constraint or a trigger is renamed within its table.
    const kind = tree['relation'] === undefined ? kindOf(tree['renameType']) : relationKind(tree)
    return changes(kind, tree['relation'] ?? tree['object'], 'RENAME', tree)
  },
  AlterEnumStmt: (tree) => changes('type', tree['typeName'], 'ALTER TYPE', tree),
  AlterTypeStmt: (tree) => changes('type', tree['typeName'], 'ALTER TYPE', tree),
  AlterDomainStmt: (tree) => changes('domain', tree['typeName'], 'ALTER DOMAIN', tree),
  AlterSeqStmt: (tree) => changes('sequence', tree['sequence'], 'ALTER SEQUENCE', tree),
  AlterFunctionStmt: (tree) => changes(kindOf(tree['objtype']), tree['func'], 'ALTER FUNCTION', tree),
  AlterPolicyStmt: (tree) => changes('table', tree['table'], 'ALTER POLICY', tree),
  AlterObjectSchemaStmt: (tree) =>
    changes(kindOf(tree['objectType']), tree['relation'] ?? tree['object'], 'SET SCHEMA', tree),
  AlterOwnerStmt: (tree) =>
    changes(kindOf(tree['objectType']), tree['relation'] ?? tree['object'], 'OWNER TO', tree),
  CommentStmt: (tree) => {
    const kind = kindOf(tree['objtype'])
    const parts = partsOf(tree['object'])
    if (WITHIN_TABLES.has(kind))
      return of('changes', 'table', parts.slice(0, -1), `COMMENT ON ${kind.toUpperCase()}`)
    return of('changes', kind, parts, 'COMMENT')
  },
  GrantStmt: (tree) =>
    tree['targtype'] === 'ACL_TARGET_OBJECT'
      ? listOf(tree['objects']).flatMap((one) =>
          of(
            'changes',
            kindOf(tree['objtype']),
            partsOf(one),
            tree['is_grant'] === true ? 'GRANT' : 'REVOKE',
          ),
        )
      : [],
  UpdateStmt: (tree) => changes('table', tree['relation'], 'UPDATE', tree),
  DeleteStmt: (tree) => changes('table', tree['relation'], 'DELETE', tree),
  MergeStmt: (tree) => changes('table', tree['relation'], 'MERGE', tree),
  TruncateStmt: (tree) =>
    listOf(tree['relations']).flatMap((one) => of('changes', 'table', partsOf(one), 'TRUNCATE')),
  RefreshMatViewStmt: (tree) => changes('materialized view', tree['relation'], 'REFRESH', tree),
  IndexStmt: (tree) => changes('table', tree['relation'], 'CREATE INDEX', {}),
  CreateTrigStmt: (tree) => changes('table', tree['relation'], 'CREATE TRIGGER', {}),
  CreatePolicyStmt: (tree) => changes('table', tree['table'], 'CREATE POLICY', {}),
  RuleStmt: (tree) => changes('table', tree['relation'], 'CREATE RULE', {}),
  DropStmt: (tree) => {
    const kind = kindOf(tree['removeType'])
    const ifExists = tree['missing_ok'] === true
    return listOf(tree['objects']).flatMap((one) =>
      of('drops', kind, partsOf(one), ifExists ? 'DROP IF EXISTS' : 'DROP', ifExists),
    )
  },
}

/** Of what belongs to a table the table's name stands first, and its own last. */
const WITHIN_TABLES: ReadonlySet<string> = new Set(['column', 'constraint', 'trigger', 'policy', 'rule'])

function relationKind(tree: Tree): string {
  const kind = kindOf(tree['relationType'] ?? tree['renameType'])
  return WITHIN_SCHEMAS.has(kind) ? kind : 'table'
}
