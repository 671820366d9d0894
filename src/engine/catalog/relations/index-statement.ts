/** CREATE INDEX. */
import type { IndexStmt } from '@pgsql/types'
import { expressionText, expressionValue } from '../expression.ts'
import { quoteIdentifier, quoteName } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { indexKeysText, keyName, keyNames } from './index-keys.ts'
import { joined } from './constraint.ts'
import { spreadIndexes } from './partitions.ts'
import { freeName } from './automatic-name.ts'
import { makeObject, relationOrHome } from './place-relation.ts'
import { optionLines } from './storage-options.ts'
import { columnNames, noteUsedColumns } from './used-columns.ts'

/** Reads an index. CONCURRENTLY and IF NOT EXISTS say how it is made, not what it is. */
export function readCreateIndex(statement: IndexStmt, context: StatementContext): void {
  const table = relationOrHome(context, statement.relation)
  const schema = table.schema ?? 'public'
  const taken = (name: string): boolean => context.draft.findRelation(quoteName([schema, name])) !== undefined
  const keys = statement.indexParams ?? []
  const named = keyNames([...keys, ...(statement.indexIncludingParams ?? [])])
  const name = statement.idxname ?? freeName(table.name, joined(named), 'idx', taken)
  const identity = quoteName([schema, name])
  if (statement.if_not_exists && context.draft.find('index', identity)) return
  const draft = makeObject(context, { kind: 'index', schema, name, identity, parent: table })
  const include = (statement.indexIncludingParams ?? []).map(keyName)
  const text = indexKeysText(keys)
  const method = statement.accessMethod ?? 'btree'
  draft.properties = {
    unique: statement.unique ?? false,
    method,
    keys: expressionValue({ List: { items: keys } }, text),
    include,
    where: statement.whereClause ? expressionValue(statement.whereClause) : null,
    'nulls not distinct': statement.nulls_not_distinct ?? false,
    options: optionLines(statement.options),
    tablespace: statement.tableSpace ?? context.defaults.tablespace,
    only: statement.relation?.inh !== true && table.properties['partition by'] !== undefined,
  }
  noteUsedColumns(draft, [...include, ...columnNames([...keys, statement.whereClause])])
  draft.definition =
    `${statement.unique ? 'UNIQUE ' : ''}${quoteIdentifier(method)} (${text})` +
    (include.length > 0 ? ` INCLUDE (${include.map(quoteIdentifier).join(', ')})` : '') +
    (statement.nulls_not_distinct ? ' NULLS NOT DISTINCT' : '') +
    (statement.whereClause ? ` WHERE ${expressionText(statement.whereClause)}` : '')
  if (statement.relation?.inh === true) spreadIndexes(context, table, draft)
}
