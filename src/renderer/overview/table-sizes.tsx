/** The tables by size or by rows, partitions with their table: as tiles, and beside them as a list that says the same. */
import { Button, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Overview } from '../../shared/model.ts'
import type { DumpFacts, TableSum } from '../../shared/overview-model.ts'
import { percent, Treemap } from '../chart/treemap.tsx'
import type { Navigate } from '../state/navigation.ts'
import { countOf, formatCount, formatSize } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { SizeFigure } from '../ui/size-figure.tsx'
import classes from './overview.module.css'
import { Section } from './section.tsx'
import sizes from './table-sizes.module.css'
import { sizedTables, treemapItems, type SizeOrder } from './sized-tables.ts'

/** Lines of the list at first; the tiles are as high as these. */
const FIRST = 12
const HEIGHT = FIRST * 24 + 48

export interface TableSizesProps {
  readonly overview: Overview
  readonly facts: DumpFacts
  readonly onNavigate: Navigate
}

export function TableSizes({ overview, facts, onNavigate }: TableSizesProps) {
  const [order, setOrder] = useState<SizeOrder>('bytes')
  const [whole, setWhole] = useState(false)
  const [lit, setLit] = useState<string | null>(null)
  const { tables, source } = overview
  const listed = useMemo(() => sizedTables(facts, order), [facts, order])
  const items = useMemo(() => treemapItems(listed, order), [listed, order])
  const shown = whole ? listed : listed.slice(0, FIRST)
  const total = tables[order]
  const open = (key: string): void => onNavigate({ kind: 'object', sourceId: source.sourceId, key })
  if (listed.length === 0) {
    return (
      <Section wide title="Tables by size">
        <div className={classes['nothing']}>{nothingText(overview)}</div>
      </Section>
    )
  }
  return (
    <Section
      wide
      title={order === 'bytes' ? 'Tables by size' : 'Tables by rows'}
      aside={
        <SegmentedControl
          aria-label="Order of the tables"
          value={order}
          onChange={(value) => setOrder(value === 'rows' ? 'rows' : 'bytes')}
          data={[
            { value: 'bytes', label: 'By bytes' },
            { value: 'rows', label: 'By rows' },
          ]}
        />
      }
    >
      <div className={sizes['both']}>
        <div className={sizes['map']}>
          <Treemap
            items={items}
            height={HEIGHT}
            format={order === 'bytes' ? formatSize : (rows) => countOf(rows, 'row')}
            lit={lit}
            onLit={setLit}
            onOpen={open}
          />
        </div>
        <div className={sizes['list']}>
          <table className={classes['table']}>
            <colgroup>
              <col />
              <col style={{ width: 96 }} />
              <col style={{ width: 92 }} />
              <col style={{ width: 68 }} />
            </colgroup>
            <thead>
              <tr>
                <th>Table</th>
                <th data-number>Rows</th>
                <th data-size>Size</th>
                <th data-number title={order === 'bytes' ? 'Of all bytes of rows' : 'Of all rows'}>
                  Share
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((table) => (
                <SizeLine
                  key={table.key}
                  table={table}
                  share={total === 0 ? 0 : (table[order] ?? 0) / total}
                  isLit={table.key === lit}
                  onLit={setLit}
                  onOpen={open}
                />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td title="Partitions are counted with their table">
                  All {countOf(listed.length + facts.otherTables.tables, 'table')}
                </td>
                <td data-number>{formatCount(tables.rows)}</td>
                <td data-size>
                  <SizeFigure bytes={tables.bytes} />
                </td>
                <td />
              </tr>
            </tfoot>
          </table>
          <div className={classes['more']}>
            {listed.length > FIRST && (
              <Button size="compact-xs" variant="subtle" onClick={() => setWhole(!whole)}>
                {whole ? `Show only the largest ${FIRST}` : `Show ${countOf(listed.length, 'table')}`}
              </Button>
            )}
            {facts.otherTables.tables > 0 && whole && (
              <span>{countOf(facts.otherTables.tables, 'smaller table')} are in the tree.</span>
            )}
          </div>
        </div>
      </div>
    </Section>
  )
}

function nothingText({ tables, counting }: Overview): string {
  if (tables.total === 0) return 'There are no tables in this file.'
  if (counting.done < counting.members) return 'Rows are being counted; tables show here as they come.'
  return `The file has no data for its ${countOf(tables.total, 'table')}.`
}

interface SizeLineProps {
  readonly table: TableSum
  readonly share: number
  readonly isLit: boolean
  readonly onLit: (id: string | null) => void
  readonly onOpen: (key: string) => void
}

function SizeLine({ table, share, isLit, onLit, onOpen }: SizeLineProps) {
  const { key, rows, bytes, parts, pending } = table
  const name = visibleText(table.database === null ? table.name : `${table.database}: ${table.name}`)
  const below = parts === 0 ? '' : ` with ${countOf(parts, 'partition')}`
  return (
    <tr
      className={sizes['line']}
      data-lit={isLit || undefined}
      onMouseEnter={() => onLit(key)}
      onMouseLeave={() => onLit(null)}
    >
      <td>
        <button
          type="button"
          className={classes['link']}
          title={`${name}${below}`}
          onFocus={() => onLit(key)}
          onBlur={() => onLit(null)}
          onClick={() => onOpen(key)}
        >
          {name}
        </button>
        {parts > 0 && <span className={sizes['parts']}>{`\u00a0+${formatCount(parts)}`}</span>}
      </td>
      <td data-number title={pending ? 'Still being counted' : undefined}>
        {rows === null ? '–' : formatCount(rows)}
        {pending && '…'}
      </td>
      <td data-size>
        <SizeFigure bytes={bytes} />
      </td>
      <td data-number data-zero={share === 0 || undefined}>
        {percent(share)}
      </td>
    </tr>
  )
}
