/**
 * The grid of objects by sources. Only the rows on screen are in the page. The
 * keyboard stands on one cell: arrows, Page keys, Home and End move, Enter
 * shows the object as that source has it.
 */
import { useId, useState, type CSSProperties, type KeyboardEvent } from 'react'
import type { SourceSummary } from '../../shared/model.ts'
import { letterOf } from '../state/workspace.ts'
import { formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import { RowWindowView } from '../ui/window/row-window-view.tsx'
import { useRowWindow } from '../ui/window/use-row-window.ts'
import { rowAfterKey } from '../ui/window/window-keys.ts'
import { countSources, groupOf, rowInWords, type MatrixFilter, type MatrixRow } from './matrix-rows.ts'
import classes from './matrix.module.css'

const ROW_HEIGHT = 24
const HEADER_HEIGHT = 62
const CELL_WIDTH = 92
const WIDEST_CELL = 150
const NAME_WIDTH = 260

export interface MatrixGridProps {
  readonly sources: readonly SourceSummary[]
  readonly all: readonly MatrixRow[]
  readonly kind: MatrixFilter['kind']
  readonly rows: readonly MatrixRow[]
  readonly onOpen: (row: MatrixRow, source: number) => void
}

export function MatrixGrid({ sources, all, kind, rows, onOpen }: MatrixGridProps) {
  const idBase = useId()
  const [active, setActive] = useState({ row: 0, source: 0 })
  const window = useRowWindow({ count: rows.length, rowHeight: ROW_HEIGHT, headerHeight: HEADER_HEIGHT })
  const letters = sources.map((_, index) => letterOf(index))
  const at = {
    row: Math.min(active.row, Math.max(0, rows.length - 1)),
    source: Math.min(active.source, sources.length - 1),
  }
  const width = Math.max(window.width, NAME_WIDTH + sources.length * CELL_WIDTH)
  const columns: CSSProperties = {
    gridTemplateColumns: `minmax(${NAME_WIDTH}px, 1fr) repeat(${sources.length}, minmax(${CELL_WIDTH}px, ${WIDEST_CELL}px))`,
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const row = rows[at.row]
    if (event.key === 'Enter' && row !== undefined) {
      event.preventDefault()
      return onOpen(row, at.source)
    }
    const aside = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = rowAfterKey(event.key, at.row, rows.length, window.pageRows)
    if (aside === 0 && next === null) return
    event.preventDefault()
    setActive({
      row: next ?? at.row,
      source: Math.max(0, Math.min(sources.length - 1, at.source + aside)),
    })
    if (next !== null) window.reveal(next)
  }
  return (
    <RowWindowView
      window={window}
      contentWidth={width}
      className={classes['grid'] ?? ''}
      role="grid"
      tabIndex={0}
      aria-label="Objects by source"
      aria-rowcount={rows.length + 1}
      aria-colcount={sources.length + 1}
      {...(rows.length > 0 ? { 'aria-activedescendant': `${idBase}-${at.row}-${at.source}` } : {})}
      onKeyDown={onKeyDown}
      header={<Header sources={sources} all={all} kind={kind} columns={columns} width={width} />}
      renderRow={(index, style) => {
        const row = rows[index]
        return (
          row !== undefined && (
            <Line
              key={`${row.kind} ${row.database ?? ''} ${row.name}`}
              row={row}
              index={index}
              idBase={idBase}
              letters={letters}
              active={index === at.row ? at.source : null}
              style={{ ...style, ...columns, width }}
              onChoose={(source) => {
                setActive({ row: index, source })
                onOpen(row, source)
              }}
            />
          )
        )
      }}
    />
  )
}

interface HeaderProps {
  readonly sources: readonly SourceSummary[]
  readonly all: readonly MatrixRow[]
  readonly kind: MatrixFilter['kind']
  readonly columns: CSSProperties
  readonly width: number
}

function Header({ sources, all, kind, columns, width }: HeaderProps) {
  const counts = countSources(all, kind, sources.length)
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={classes['header']}
      style={{ ...columns, width, height: HEADER_HEIGHT }}
    >
      <span role="columnheader" className={classes['corner']}>
        Object
        <span className={classes['hint']}>Cells with the same number are alike.</span>
      </span>
      {sources.map(({ sourceId, fileName }, index) => {
        const { has = 0, lone = 0, lacks = 0 } = counts[index] ?? {}
        const name = visibleText(fileName)
        return (
          <span
            key={sourceId}
            role="columnheader"
            className={classes['source']}
            title={`${name}: has ${formatCount(has)}, alone ${formatCount(lone)}, lacks ${formatCount(lacks)}`}
          >
            <span className={classes['sourceName']}>
              <SourceLetter letter={letterOf(index)} />
              <span>{name}</span>
            </span>
            <span>{formatCount(has)}</span>
            <span className={classes['hint']}>
              {lone > 0 ? `${formatCount(lone)} alone` : lacks > 0 ? `${formatCount(lacks)} not here` : 'all'}
            </span>
          </span>
        )
      })}
    </div>
  )
}

interface LineProps {
  readonly row: MatrixRow
  readonly index: number
  readonly idBase: string
  readonly letters: readonly string[]
  /** The source on which the keyboard stands; null where it is on another line. */
  readonly active: number | null
  readonly style: CSSProperties
  readonly onChoose: (source: number) => void
}

function Line({ row, index, idBase, letters, active, style, onChoose }: LineProps) {
  const name = visibleText(row.database === null ? row.name : `${row.database}: ${row.name}`)
  const title = `${kindTitle(row.kind)} ${name}: ${rowInWords(row, letters)}`
  return (
    <div role="row" aria-rowindex={index + 2} className={classes['line']} style={style} title={title}>
      <span role="rowheader" className={classes['name']} onClick={() => onChoose(row.in[0] ?? 0)}>
        <KindIcon kind={row.kind} />
        <span>{name}</span>
      </span>
      {letters.map((letter, source) => {
        const group = groupOf(row, source)
        return (
          <span
            key={letter}
            id={`${idBase}-${index}-${source}`}
            role="gridcell"
            className={classes['cell']}
            data-active={active === source || undefined}
            data-group={group === null ? 'none' : Math.min(group, 4)}
            aria-label={`${letter}: ${group === null ? 'not here' : row.same.length > 1 ? `version ${group}` : `${group}, alike`}`}
            onClick={() => onChoose(source)}
          >
            {group === null ? '–' : <span className={classes['group']}>{group}</span>}
          </span>
        )
      })}
    </div>
  )
}
