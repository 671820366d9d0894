/** Tables and keys for tests of diagrams, with text that measures seven tenths of its size a character. */
import type { DiagramColumn, DiagramKey, DiagramTable } from '../../../src/shared/diagram-model.ts'
import type { MeasureText } from '../../../src/renderer/diagram/table-box.ts'

export const measure: MeasureText = (text, { size }) => [...text].length * size * 0.7

export function column(name: string, more: Partial<DiagramColumn> = {}): DiagramColumn {
  return {
    name,
    type: 'bigint',
    notNull: true,
    primary: false,
    unique: false,
    foreign: false,
    status: null,
    change: '',
    ...more,
  }
}

export function table(label: string, more: Partial<DiagramTable> = {}): DiagramTable {
  const columns = more.columns ?? [
    column('id', { primary: true }),
    column('a', { foreign: true }),
    column('b', { foreign: true }),
  ]
  return {
    id: label,
    name: `public.${label}`,
    database: null,
    schema: 'public',
    status: null,
    neighbours: 0,
    kind: 'table',
    label,
    hidden: 0,
    keysFrom: 0,
    keysTo: 0,
    outside: false,
    rows: null,
    columnCount: columns.length,
    columns,
    partitions: 0,
    partitionsDiffer: 0,
    formerName: null,
    changes: [],
    ...more,
  }
}

export function key(from: string, to: string, more: Partial<DiagramKey> = {}): DiagramKey {
  return {
    id: `${from}-${more.columns?.join() ?? 'a'}-${to}`,
    name: `${from}_fk`,
    from,
    to,
    columns: ['a'],
    referenced: ['id'],
    unique: false,
    nullable: true,
    onDelete: 'no action',
    onUpdate: 'no action',
    partition: null,
    status: null,
    changes: [],
    ...more,
  }
}
