/** The largest tables, by bytes or by rows, each with its share drawn. */
import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Overview, TableFigure } from '../../shared/model.ts'
import type { Navigate } from '../state/navigation.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { SizeFigure } from '../ui/size-figure.tsx'
import classes from './overview.module.css'
import { Section } from './section.tsx'

type Order = 'bytes' | 'rows'

const FIRST = 10

export interface LargestTablesProps {
  readonly overview: Overview
  readonly onNavigate: Navigate
}

export function LargestTables({ overview, onNavigate }: LargestTablesProps) {
  const [order, setOrder] = useState<Order>('bytes')
  const [whole, setWhole] = useState(false)
  const { tables, source } = overview
  const list = order === 'bytes' ? overview.largestByBytes : overview.largestByRows
  const withData = list.filter(({ rows }) => rows !== null)
  const shown = whole ? withData : withData.slice(0, FIRST)
  const largest = Math.max(1, ...withData.map((table) => table[order] ?? 0))
  return (
    <Section
      wide
      title="Largest tables"
      aside={
        withData.length > 0 && (
          <SegmentedControl
            aria-label="Order of the largest tables"
            value={order}
            onChange={(value) => setOrder(value === 'rows' ? 'rows' : 'bytes')}
            data={[
              { value: 'bytes', label: 'By bytes' },
              { value: 'rows', label: 'By rows' },
            ]}
          />
        )
      }
    >
      {withData.length === 0 ? (
        <div className={classes['nothing']}>
          {tables.total === 0
            ? 'There are no tables in this file.'
            : `The file has no data for its ${countOf(tables.total, 'table')}.`}
        </div>
      ) : (
        <table className={classes['table']}>
          <colgroup>
            <col />
            <col style={{ width: 72 }} />
            <col style={{ width: 112 }} />
            <col style={{ width: 104 }} />
            <col style={{ width: '24%' }} />
          </colgroup>
          <thead>
            <tr>
              <th>Table</th>
              <th data-number>Columns</th>
              <th data-number>Rows</th>
              <th data-size>Size</th>
              <th>
                <span className="visually-hidden">
                  {order === 'bytes' ? 'Share of bytes' : 'Share of rows'}
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((table) => (
              <TableLine
                key={table.key}
                table={table}
                share={(table[order] ?? 0) / largest}
                onOpen={() => onNavigate({ kind: 'object', sourceId: source.sourceId, key: table.key })}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>{countOf(tables.withData, 'table')} with data</td>
              <td />
              <td data-number>{formatCount(tables.rows)}</td>
              <td data-size>
                <SizeFigure bytes={tables.bytes} />
              </td>
              <td />
            </tr>
          </tfoot>
        </table>
      )}
      {withData.length > FIRST && (
        <div className={classes['more']}>
          <Button size="compact-xs" variant="subtle" onClick={() => setWhole(!whole)}>
            {whole ? `Show only the largest ${FIRST}` : `Show ${countOf(withData.length, 'table')}`}
          </Button>
        </div>
      )}
    </Section>
  )
}

interface TableLineProps {
  readonly table: TableFigure
  /** Of the largest, 0 to 1. */
  readonly share: number
  readonly onOpen: () => void
}

function TableLine({ table, share, onOpen }: TableLineProps) {
  const name = visibleText(table.database === null ? table.name : `${table.database}: ${table.name}`)
  return (
    <tr>
      <td>
        <button type="button" className={classes['link']} title={name} onClick={onOpen}>
          {name}
        </button>
      </td>
      <td data-number>{formatCount(table.columns)}</td>
      <td data-number>{formatCount(table.rows ?? 0)}</td>
      <td data-size>
        <SizeFigure bytes={table.bytes} />
      </td>
      <td>
        <span className={classes['bar']} style={{ width: `${share * 100}%` }} />
      </td>
    </tr>
  )
}
