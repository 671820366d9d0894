/** ALTER ... OWNER TO, SET SCHEMA, RENAME TO, DEPENDS ON EXTENSION for objects of every kind. */
import type {
  AlterObjectDependsStmt,
  AlterObjectSchemaStmt,
  AlterOwnerStmt,
  Node,
  RenameStmt,
} from '@pgsql/types'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { roleName } from './node-values.ts'
import { addressOf } from './object-address.ts'
import { moveObject, renameColumn, renameSchema } from './moving.ts'
import { addPart, findAddress, homeOf, unplaced } from './placing.ts'

/** ALTER ... OWNER TO. Relations come through ALTER TABLE instead. */
export function readOwner(statement: AlterOwnerStmt, context: StatementContext): void {
  const address = addressOf(statement.objectType, statement.object, statement.relation)
  const draft = address && homeOf(context, address)
  if (draft === undefined) {
    if (address === undefined) unplaced(context, `OWNER of ${statement.objectType ?? ''}`)
    return
  }
  draft.owner = statement.newowner?.rolename ?? roleName(statement.newowner)
  addPart(context, draft, 'owner')
}

/** ALTER ... SET SCHEMA: what belongs to the object goes with it. */
export function readSetSchema(statement: AlterObjectSchemaStmt, context: StatementContext): void {
  const address = addressOf(statement.objectType, statement.object, statement.relation)
  const draft = address && findAddress(context, address, statement.missing_ok ?? false)
  if (draft === undefined) {
    if (address === undefined) unplaced(context, `SET SCHEMA of ${statement.objectType ?? ''}`)
    return
  }
  addPart(context, draft, 'alter')
  moveObject(context, draft, { schema: statement.newschema ?? null })
}

/** ALTER ... RENAME: of an object, or of a column, attribute or what else stands within a relation. */
export function readRename(statement: RenameStmt, context: StatementContext): void {
  const newName = statement.newname ?? ''
  const { relation, renameType, subname } = statement
  if (renameType === 'OBJECT_COLUMN' || renameType === 'OBJECT_ATTRIBUTE') {
    renameColumn(context, relation, subname ?? '', newName)
    return
  }
  const node = renamedNode(statement)
  const address = addressOf(renameType, node, relation)
  const draft = address && findAddress(context, address, statement.missing_ok ?? false)
  if (draft === undefined) {
    if (address === undefined) unplaced(context, `RENAME of ${renameType ?? ''}`)
    return
  }
  addPart(context, draft, 'alter')
  if (draft.kind === 'schema') renameSchema(context, draft, newName)
  else moveObject(context, draft, { name: newName })
}

/** What stands within a relation, or has no schema, is named by `subname`; a domain's constraint by both. */
function renamedNode({ renameType, relation, object, subname }: RenameStmt): Node | undefined {
  if (subname === undefined) return object
  const name: Node = { String: { sval: subname } }
  if (renameType === 'OBJECT_DOMCONSTRAINT')
    return { List: { items: [...(object === undefined ? [] : [object]), name] } }
  return relation !== undefined || object === undefined ? name : object
}

/** ALTER ... [NO] DEPENDS ON EXTENSION: a sorted list of extensions. */
export function readDepends(statement: AlterObjectDependsStmt, context: StatementContext): void {
  const address = addressOf(statement.objectType, statement.object, statement.relation)
  const draft = address && findAddress(context, address, false)
  if (draft === undefined) {
    if (address === undefined) unplaced(context, `DEPENDS of ${statement.objectType ?? ''}`)
    return
  }
  const extension = quoteIdentifier(statement.extname?.sval ?? '')
  const before = (draft.properties['depends on extension'] as readonly string[] | undefined) ?? []
  const others = before.filter((name) => name !== extension)
  draft.properties['depends on extension'] = statement.remove ? others : [...others, extension].sort()
  addPart(context, draft, 'alter')
}
