/** Every statement that concerns one of these kinds, with the function that reads it. */
import type { Node, ObjectType } from '@pgsql/types'
import type { StatementContext, StatementReader } from '../statement-context.ts'
import { readCreateAggregate } from './aggregate.ts'
import { readCreateCast, readCreateTransform } from './cast.ts'
import { readCreateCollation, readCreateConversion } from './collation.ts'
import { readComment, readSecurityLabel } from './comment.ts'
import { readDrop } from './drop.ts'
import { readAlterEventTrigger, readCreateEventTrigger } from './event-trigger.ts'
import {
  readAlterServer,
  readAlterUserMapping,
  readAlterWrapper,
  readCreateServer,
  readCreateUserMapping,
  readCreateWrapper,
  readDropUserMapping,
} from './foreign-server.ts'
import { readDefaultPrivileges, readGrant, readGrantRole } from './grant.ts'
import { readCreateAccessMethod, readCreateLanguage } from './language.ts'
import { readAlterOperator, readAlterOperatorFamily, readCreateOperator } from './operator.ts'
import { readCreateOperatorClass, readCreateOperatorFamily } from './operator.ts'
import { readDepends, readOwner, readRename, readSetSchema } from './owner.ts'
import { readAlterPolicy, readCreatePolicy } from './policy.ts'
import { readAlterPublication, readCreatePublication } from './publication.ts'
import {
  readAlterDatabase,
  readAlterRole,
  readCreateDatabase,
  readCreateRole,
  readCreateTablespace,
  readDatabaseSetting,
  readDropDatabase,
  readDropRole,
  readDropTablespace,
  readRoleSetting,
  readTablespaceOptions,
} from './role.ts'
import { readRefresh } from './refresh.ts'
import { readAlterFunction, readCreateFunction } from './routine.ts'
import { readCreateRule } from './rule.ts'
import { readAlterStatistics, readCreateStatistics } from './statistics.ts'
import { readAlterSubscription, readCreateSubscription, readDropSubscription } from './subscription.ts'
import { readAlterConfiguration, readAlterDictionary, readCreateTextSearch } from './text-search.ts'
import { readCreateTrigger } from './trigger.ts'

export { readLargeObjectCall, readLongWrite } from './large-object.ts'
export { enabledState } from './trigger.ts'

type NodeOf<Name extends NodeTypeName> =
  Extract<Node, Record<Name, unknown>> extends Record<Name, infer Inner> ? Inner : never
type KeysOfUnion<Union> = Union extends unknown ? keyof Union : never
/** The name of a node type, as it is the one key of a Node. */
export type NodeTypeName = KeysOfUnion<Node>

/** A reader of one type of statement as a reader of nodes. */
function reads<Name extends NodeTypeName>(
  name: Name,
  read: (statement: NodeOf<Name>, context: StatementContext) => void,
): Partial<Record<NodeTypeName, StatementReader>> {
  return {
    [name]: (node: Node, context: StatementContext) => {
      if (name in node) read((node as unknown as Record<Name, NodeOf<Name>>)[name], context)
    },
  }
}

/** CREATE of what the grammar calls a definition; OBJECT_TYPE is not among them. */
export const definitionReaders: Partial<Record<ObjectType, Parameters<typeof reads<'DefineStmt'>>[1]>> = {
  OBJECT_AGGREGATE: readCreateAggregate,
  OBJECT_OPERATOR: readCreateOperator,
  OBJECT_COLLATION: readCreateCollation,
  OBJECT_TSPARSER: readCreateTextSearch,
  OBJECT_TSTEMPLATE: readCreateTextSearch,
  OBJECT_TSDICTIONARY: readCreateTextSearch,
  OBJECT_TSCONFIGURATION: readCreateTextSearch,
}

/** By node type. Types, DefineStmts of types and what concerns relations are read elsewhere. */
export const kindReaders: Partial<Record<NodeTypeName, StatementReader>> = {
  ...reads('CreateFunctionStmt', readCreateFunction),
  ...reads('AlterFunctionStmt', readAlterFunction),
  ...reads('DefineStmt', (statement, context) => {
    if (statement.kind !== undefined) definitionReaders[statement.kind]?.(statement, context)
  }),
  ...reads('CreateTrigStmt', readCreateTrigger),
  ...reads('CreateEventTrigStmt', readCreateEventTrigger),
  ...reads('AlterEventTrigStmt', readAlterEventTrigger),
  ...reads('RuleStmt', readCreateRule),
  ...reads('CreatePolicyStmt', readCreatePolicy),
  ...reads('AlterPolicyStmt', readAlterPolicy),
  ...reads('CreatePublicationStmt', readCreatePublication),
  ...reads('AlterPublicationStmt', readAlterPublication),
  ...reads('CreateSubscriptionStmt', readCreateSubscription),
  ...reads('AlterSubscriptionStmt', readAlterSubscription),
  ...reads('DropSubscriptionStmt', readDropSubscription),
  ...reads('CreateFdwStmt', readCreateWrapper),
  ...reads('AlterFdwStmt', readAlterWrapper),
  ...reads('CreateForeignServerStmt', readCreateServer),
  ...reads('AlterForeignServerStmt', readAlterServer),
  ...reads('CreateUserMappingStmt', readCreateUserMapping),
  ...reads('AlterUserMappingStmt', readAlterUserMapping),
  ...reads('DropUserMappingStmt', readDropUserMapping),
  ...reads('AlterOperatorStmt', readAlterOperator),
  ...reads('CreateOpClassStmt', readCreateOperatorClass),
  ...reads('CreateOpFamilyStmt', readCreateOperatorFamily),
  ...reads('AlterOpFamilyStmt', readAlterOperatorFamily),
  ...reads('CreateCastStmt', readCreateCast),
  ...reads('CreateTransformStmt', readCreateTransform),
  ...reads('CreateConversionStmt', readCreateConversion),
  ...reads('AlterTSDictionaryStmt', readAlterDictionary),
  ...reads('AlterTSConfigurationStmt', readAlterConfiguration),
  ...reads('CreatePLangStmt', readCreateLanguage),
  ...reads('CreateAmStmt', readCreateAccessMethod),
  ...reads('CreateStatsStmt', readCreateStatistics),
  ...reads('AlterStatsStmt', readAlterStatistics),
  ...reads('GrantStmt', readGrant),
  ...reads('GrantRoleStmt', readGrantRole),
  ...reads('AlterDefaultPrivilegesStmt', readDefaultPrivileges),
  ...reads('CommentStmt', readComment),
  ...reads('SecLabelStmt', readSecurityLabel),
  ...reads('AlterOwnerStmt', readOwner),
  ...reads('AlterObjectSchemaStmt', readSetSchema),
  ...reads('AlterObjectDependsStmt', readDepends),
  ...reads('RenameStmt', readRename),
  ...reads('DropStmt', readDrop),
  ...reads('RefreshMatViewStmt', readRefresh),
  ...reads('CreateRoleStmt', readCreateRole),
  ...reads('AlterRoleStmt', readAlterRole),
  ...reads('AlterRoleSetStmt', readRoleSetting),
  ...reads('DropRoleStmt', readDropRole),
  ...reads('CreatedbStmt', readCreateDatabase),
  ...reads('AlterDatabaseStmt', readAlterDatabase),
  ...reads('AlterDatabaseSetStmt', readDatabaseSetting),
  ...reads('DropdbStmt', readDropDatabase),
  ...reads('CreateTableSpaceStmt', readCreateTablespace),
  ...reads('AlterTableSpaceOptionsStmt', readTablespaceOptions),
  ...reads('DropTableSpaceStmt', readDropTablespace),
}
