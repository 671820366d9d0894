/** The columns of a relation as a table that is ordered, walked and copied by keyboard, however many there are. */
import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconCopy, IconListSearch } from '@tabler/icons-react'
import { useId, useMemo, useState, type CSSProperties, type KeyboardEvent } from 'react'
import type { ObjectDetail } from '../../shared/model.ts'
import { chordText } from '../commands/chord.ts'
import { countOf } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { copyText } from '../ui/copy-text.ts'
import { RowWindowView } from '../ui/window/row-window-view.tsx'
import { useRowWindow } from '../ui/window/use-row-window.ts'
import { rowAfterKey } from '../ui/window/window-keys.ts'
import {
  columnLines,
  FACT_TITLES,
  factsShown,
  factWidths,
  linesAsText,
  orderedLines,
  type ColumnFact,
  type ColumnLine,
  type ColumnOrder,
} from './column-lines.ts'
import classes from './column-table.module.css'
import { listUses } from './name-requests.ts'

const ROW_HEIGHT = 24

export interface ColumnTableProps {
  readonly sourceId: string
  readonly detail: ObjectDetail
  readonly onOpen: (key: string) => void
}

/** Fills its parent, which must be a flex column. */
export function ColumnTable({ sourceId, detail, onOpen }: ColumnTableProps) {
  const lines = useMemo(() => columnLines(detail), [detail])
  const facts = useMemo(() => factsShown(lines), [lines])
  const widths = useMemo(() => factWidths(lines, facts), [lines, facts])
  const [order, setOrder] = useState<ColumnOrder>({ by: 'position', descending: false })
  const ordered = useMemo(() => orderedLines(lines, order), [lines, order])
  const [at, setAt] = useState(0)
  const window = useRowWindow({ count: ordered.length, rowHeight: ROW_HEIGHT, headerHeight: ROW_HEIGHT })
  const id = useId()
  const here = ordered[at]
  const { key, kind, name } = detail.summary
  const findUses = (): void => {
    if (here !== undefined) listUses(sourceId, { key, kind, name, column: here.column.name })
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      const target = here?.keys.find((one) => one.target !== null)?.target
      if (target != null) onOpen(target)
    } else if (event.key === 'F12' && event.shiftKey) findUses()
    else if (event.key === 'c' && (event.ctrlKey || event.metaKey) && here !== undefined) {
      // A selection of the reader's own is copied as it is.
      if (String(document.getSelection()) !== '') return
      void copyText(linesAsText([here], facts))
    } else {
      const to = rowAfterKey(event.key, at, ordered.length, window.pageRows)
      if (to === null || event.altKey) return
      setAt(to)
      window.reveal(to)
    }
    event.preventDefault()
  }
  const total = widths.reduce((sum, width) => sum + width, 0)
  const template: CSSProperties = {
    gridTemplateColumns: widths
      .map((width, index) => (index === widths.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`))
      .join(' '),
  }
  return (
    <div className={classes['columns']}>
      <div className={classes['bar']}>
        <span className={classes['count']}>{countOf(lines.length, 'column')}</span>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconListSearch size={14} stroke={1.75} />}
          title="Who uses the chosen column (Shift+F12)"
          onClick={findUses}
        >
          Find uses of {here === undefined ? 'the column' : visibleText(here.column.name)}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconCopy size={14} stroke={1.75} />}
          title={`All columns with their headings, parted by tabs; ${chordText('Mod+C')} copies the chosen one`}
          onClick={() => void copyText(linesAsText(ordered, facts))}
        >
          Copy all
        </Button>
      </div>
      <RowWindowView
        window={window}
        contentWidth={Math.max(total, window.width)}
        className={classes['scroller'] ?? ''}
        role="grid"
        tabIndex={0}
        aria-label={`Columns of ${visibleText(name)}`}
        aria-rowcount={ordered.length + 1}
        aria-colcount={facts.length}
        aria-activedescendant={here === undefined ? undefined : `${id}-${at}`}
        onKeyDown={press}
        header={
          <div role="row" aria-rowindex={1} className={classes['header']} style={template}>
            {facts.map((fact) => (
              <HeaderCell key={fact} fact={fact} order={order} onOrder={setOrder} />
            ))}
          </div>
        }
        renderRow={(index, style) => (
          <div
            key={index}
            id={`${id}-${index}`}
            role="row"
            aria-rowindex={index + 2}
            aria-selected={index === at}
            className={classes['row']}
            style={{ ...style, ...template }}
            onClick={() => setAt(index)}
          >
            {facts.map((fact) => (
              <Cell key={fact} fact={fact} line={ordered[index] as ColumnLine} onOpen={onOpen} />
            ))}
          </div>
        )}
      />
    </div>
  )
}

interface HeaderCellProps {
  readonly fact: ColumnFact
  readonly order: ColumnOrder
  readonly onOrder: (order: ColumnOrder) => void
}

function HeaderCell({ fact, order, onOrder }: HeaderCellProps) {
  const own = order.by === fact
  const Sign = order.descending ? IconArrowDown : IconArrowUp
  return (
    <div
      role="columnheader"
      aria-sort={own ? (order.descending ? 'descending' : 'ascending') : 'none'}
      data-fact={fact}
      className={classes['headerCell']}
    >
      <button
        type="button"
        title={`Order by ${FACT_TITLES[fact] === '#' ? 'position' : FACT_TITLES[fact].toLowerCase()}`}
        onClick={() => onOrder({ by: fact, descending: own && !order.descending })}
      >
        {FACT_TITLES[fact]}
        {own && <Sign size={12} stroke={2} aria-hidden />}
      </button>
    </div>
  )
}

interface CellProps {
  readonly fact: ColumnFact
  readonly line: ColumnLine
  readonly onOpen: (key: string) => void
}

function Cell({ fact, line, onOpen }: CellProps) {
  const text = visibleText(line.facts[fact])
  if (fact !== 'keys') {
    return (
      <div role="gridcell" data-fact={fact} className={classes['cell']} title={text}>
        {text}
      </div>
    )
  }
  return (
    <div role="gridcell" data-fact={fact} className={classes['cell']} title={text}>
      {line.keys.map(({ text: key, target, title }, index) => (
        <span key={`${title} ${key}`}>
          {index > 0 && ', '}
          {target === null ? (
            <span title={title}>{visibleText(key)}</span>
          ) : (
            // Enter on the row goes there by keyboard.
            <button
              type="button"
              tabIndex={-1}
              className={classes['link']}
              title={title}
              onClick={() => onOpen(target)}
            >
              {visibleText(key)}
            </button>
          )}
        </span>
      ))}
    </div>
  )
}
