/** Extended statistics. They have a schema of their own, whichever table they are on. */
import type { AlterStatsStmt, CreateStatsStmt } from '@pgsql/types'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { relationName, strings, valueText } from './node-values.ts'
import { addPart, createNamed, expressionOf, findQualified, resolveName } from './placing.ts'

const EVERY_KIND = ['dependencies', 'mcv', 'ndistinct']

/** CREATE STATISTICS. Without a list of kinds all are made; of one expression alone there are none. */
export function readCreateStatistics(statement: CreateStatsStmt, context: StatementContext): void {
  const { schema, name } = resolveName(context, strings(statement.defnames))
  const draft = createNamed(context, 'statistics', name, { schema })
  const columns: string[] = []
  let expressions = 0
  for (const node of statement.exprs ?? []) {
    if (!('StatsElem' in node)) continue
    if (node.StatsElem.name !== undefined) columns.push(quoteIdentifier(node.StatsElem.name))
    else if (node.StatsElem.expr) {
      expressions += 1
      draft.properties[`expression ${expressions}`] = expressionOf(context, node.StatsElem.expr)
    }
  }
  const kinds = strings(statement.stat_types).map((kind) => kind.toLowerCase())
  const single = columns.length === 0 && expressions === 1
  const [from] = statement.relations ?? []
  const table = from !== undefined && 'RangeVar' in from ? relationName(from.RangeVar) : ''
  const counted = kinds.length > 0 ? kinds.sort() : single ? [] : EVERY_KIND
  Object.assign(draft.properties, { table, kinds: counted, columns: columns.sort(), target: null })
  const more = expressions > 0 ? [`${expressions} ${expressions === 1 ? 'expression' : 'expressions'}`] : []
  draft.definition = `(${counted.join(', ')}) ON ${[...columns, ...more].join(', ')} FROM ${table}`
}

/** ALTER STATISTICS ... SET STATISTICS n. */
export function readAlterStatistics(statement: AlterStatsStmt, context: StatementContext): void {
  const draft = findQualified(context, ['statistics'], strings(statement.defnames))
  if (draft === undefined) return
  const target = valueText(statement.stxstattarget)
  draft.properties['target'] = target === '' || target === '-1' ? null : Number(target)
  addPart(context, draft, 'alter')
}
