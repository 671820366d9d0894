/** Tables and keys of a diagram in words: for lists, for screen readers, for what is pointed at. */
import type { DiagramKey, DiagramTable, DiagramTableName } from '../../shared/diagram-model.ts'
import { countOf } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'

/** What a table refers to and what refers to it, by id: names, each once, in the order of the keys. */
export interface TableLinks {
  readonly to: readonly string[]
  readonly from: readonly string[]
}

/** Tables and the keys among them. */
export interface DrawnTables {
  readonly tables: readonly DiagramTable[]
  readonly keys: readonly DiagramKey[]
}

/** The links of every table of a diagram; those of a table to itself are in both. */
export function linksOf({ tables, keys }: DrawnTables): Map<string, TableLinks> {
  const links = new Map(tables.map(({ id }) => [id, { to: new Set<string>(), from: new Set<string>() }]))
  for (const { from, to } of keys) {
    links.get(from)?.to.add(to)
    links.get(to)?.from.add(from)
  }
  return new Map([...links].map(([id, { to, from }]) => [id, { to: [...to], from: [...from] }]))
}

/** 'user_id', or '(a, b)' for several. */
function columnList(columns: readonly string[]): string {
  const names = columns.map(visibleText).join(', ')
  return columns.length === 1 ? names : `(${names})`
}

/** A key: 'orders.user_id \u2192 users.id'. */
export function keyWords(
  { columns, referenced, from, to }: DiagramKey,
  nameOf: (id: string) => string,
): string {
  return `${nameOf(from)}.${columnList(columns)} \u2192 ${nameOf(to)}.${columnList(referenced)}`
}

/** What a key means for rows: 'many to one, may be empty, on delete cascade'. */
export function keyFacts({ unique, nullable, onDelete, onUpdate, partition }: DiagramKey): string {
  return [
    unique ? 'one to one' : 'many to one',
    nullable ? 'may be empty' : 'never empty',
    ...(onDelete === 'no action' ? [] : [`on delete ${onDelete}`]),
    ...(onUpdate === 'no action' ? [] : [`on update ${onUpdate}`]),
    ...(partition === null ? [] : [`of partition ${visibleText(partition)} only`]),
  ].join(', ')
}

/** Names are told up to so many. */
const NAMES_TOLD = 6

function namesTold(ids: readonly string[], nameOf: (id: string) => string): string {
  const names = ids.slice(0, NAMES_TOLD).map(nameOf)
  return ids.length > NAMES_TOLD
    ? `${names.join(', ')} and ${ids.length - NAMES_TOLD} more`
    : names.join(', ')
}

/** A table as a screen reader says it. */
export function tableWords(
  table: DiagramTable,
  links: TableLinks | undefined,
  nameOf: (id: string) => string,
): string {
  const status = table.status === null || table.status === 'same' ? [] : [table.status]
  return [
    visibleText(table.name),
    ...status,
    countOf(table.columnCount, 'column'),
    links === undefined || links.to.length === 0
      ? 'refers to none'
      : `refers to ${namesTold(links.to, nameOf)}`,
    links === undefined || links.from.length === 0
      ? 'referred to by none'
      : `referred to by ${namesTold(links.from, nameOf)}`,
    ...(table.hidden === 0 ? [] : [`${table.hidden} more not shown`]),
  ].join(', ')
}

/** Names of tables by their ids, as they may be shown. */
export function namesById(tables: readonly DiagramTableName[]): (id: string) => string {
  const names = new Map(tables.map(({ id, name }) => [id, visibleText(name)]))
  return (id) => names.get(id) ?? ''
}
