/** The one table from a type of statement to what reads it. */
import type { Node } from '@pgsql/types'
import { kindReaders } from './kinds/index.ts'
import type { NodeTypeName } from './kinds/index.ts'
import { readAlterTable } from './relations/alter-table.ts'
import { readCreateIndex } from './relations/index-statement.ts'
import { readAlterSequence, readCreateSequence } from './relations/sequence.ts'
import { readCreateForeignTable, readCreateTable } from './relations/table.ts'
import {
  readAlterDomain,
  readAlterEnum,
  readAlterExtension,
  readAlterType,
  readCreateComposite,
  readCreateDomain,
  readCreateEnum,
  readCreateExtension,
  readCreateRange,
  readCreateSchema,
  readDefineType,
} from './relations/type-statement.ts'
import { readCreateTableAs, readCreateView, readReturnRule } from './relations/view.ts'
import type { StatementContext, StatementReader } from './statement-context.ts'
import { readInsert } from './data-statement.ts'

type NodeOf<Name extends NodeTypeName> =
  Extract<Node, Record<Name, unknown>> extends Record<Name, infer Inner> ? Inner : never

function reads<Name extends NodeTypeName>(
  name: Name,
  read: (statement: NodeOf<Name>, context: StatementContext) => 'text only' | void,
): Partial<Record<NodeTypeName, StatementReader>> {
  return {
    [name]: (node: Node, context: StatementContext) =>
      read((node as never as Record<Name, NodeOf<Name>>)[name], context),
  }
}

/** What steers the session or the server and makes nothing: read, and done with. */
const PASSING: readonly NodeTypeName[] = [
  'VariableSetStmt',
  'VariableShowStmt',
  'TransactionStmt',
  'LockStmt',
  'VacuumStmt',
  'CheckPointStmt',
  'DiscardStmt',
  'NotifyStmt',
  'ListenStmt',
  'UnlistenStmt',
  'ConstraintsSetStmt',
  'ReindexStmt',
  'ClusterStmt',
  'AlterCollationStmt',
  'AlterDatabaseRefreshCollStmt',
]

/** Every type of statement that the catalog understands. */
export const STATEMENT_READERS: Partial<Record<NodeTypeName, StatementReader>> = {
  ...Object.fromEntries(PASSING.map((name) => [name, () => undefined])),
  ...kindReaders,
  ...reads('CreateStmt', readCreateTable),
  ...reads('CreateForeignTableStmt', readCreateForeignTable),
  ...reads('AlterTableStmt', readAlterTable),
  ...reads('IndexStmt', readCreateIndex),
  ...reads('CreateSeqStmt', readCreateSequence),
  ...reads('AlterSeqStmt', readAlterSequence),
  ...reads('ViewStmt', readCreateView),
  ...reads('CreateTableAsStmt', readCreateTableAs),
  ...reads('CreateEnumStmt', readCreateEnum),
  ...reads('AlterEnumStmt', readAlterEnum),
  ...reads('CompositeTypeStmt', readCreateComposite),
  ...reads('CreateRangeStmt', readCreateRange),
  ...reads('CreateDomainStmt', readCreateDomain),
  ...reads('AlterDomainStmt', readAlterDomain),
  ...reads('AlterTypeStmt', readAlterType),
  ...reads('CreateSchemaStmt', readCreateSchema),
  ...reads('CreateExtensionStmt', readCreateExtension),
  ...reads('AlterExtensionStmt', readAlterExtension),
  ...reads('AlterExtensionContentsStmt', readAlterExtension),
  ...reads('InsertStmt', readInsert),
  // pg_dumpall --clean makes templates droppable so.
  ...reads('UpdateStmt', ({ relation }) =>
    relation?.schemaname === 'pg_catalog' && relation.relname === 'pg_database' ? undefined : 'text only',
  ),
  ...reads('DefineStmt', (statement, context) =>
    statement.kind === 'OBJECT_TYPE'
      ? readDefineType(statement, context)
      : kindReaders.DefineStmt?.({ DefineStmt: statement }, context),
  ),
  ...reads('RuleStmt', (statement, context) =>
    readReturnRule(statement, context) ? undefined : kindReaders.RuleStmt?.({ RuleStmt: statement }, context),
  ),
}
