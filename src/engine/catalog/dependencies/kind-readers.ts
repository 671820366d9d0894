/** The one table from a kind of object to what reads its needs. */
import type { ObjectKind } from '../../../shared/model.ts'
import { readPolicy, readRule, readTrigger } from './table-code-needs.ts'
import { readRoutine } from './routine-needs.ts'
import {
  readConstraint,
  readDomain,
  readForeignKey,
  readIndex,
  readSequence,
  readTable,
  readType,
  readView,
} from './relation-needs.ts'
import type { KindReader } from './relation-needs.ts'

export const KIND_READERS: Partial<Record<ObjectKind, KindReader>> = {
  table: readTable,
  'foreign table': readTable,
  view: readView,
  'materialized view': readView,
  sequence: readSequence,
  type: readType,
  domain: readDomain,
  constraint: readConstraint,
  'check constraint': readConstraint,
  'fk constraint': readForeignKey,
  index: readIndex,
  trigger: readTrigger,
  policy: readPolicy,
  rule: readRule,
  function: readRoutine,
  procedure: readRoutine,
}
