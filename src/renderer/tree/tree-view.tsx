/**
 * The drawn tree: only the lines on screen are in the page, the keyboard
 * stands on one of them (aria-activedescendant), and lines come from the
 * sparse cache.
 */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Scope, TreeRow } from '../../shared/model.ts'
import { ownFocus } from '../state/focus-request.ts'
import { RowWindowView } from '../ui/window/row-window-view.tsx'
import { useRowWindow } from '../ui/window/use-row-window.ts'
import { treeAct, typeAhead, type TreeStand } from './tree-keys.ts'
import { lineTitle, TreeRowLine } from './tree-row-line.tsx'
import classes from './tree.module.css'
import { useReveal } from './use-reveal.ts'
import type { TreeReader } from './use-tree-rows.ts'

/** Height of a line in pixels; --ds-row says the same to the style sheet. */
const ROW_HEIGHT = 24
const TYPE_AHEAD_PAUSE = 800

export interface TreeViewProps {
  readonly scope: Scope
  readonly scopeKey: string
  readonly reader: TreeReader
  readonly label: string
  readonly text: string
  /** The target (object key or entry id) that the centre shows. */
  readonly selected: string | null
  readonly onTurn: (id: string) => void
  readonly onOpen: (row: TreeRow) => void
}

export function TreeView(props: TreeViewProps) {
  const { scope, scopeKey, reader, label, text, selected, onTurn, onOpen } = props
  const { rows, snapshot } = reader
  const idBase = useId()
  const [active, setActive] = useState<{ readonly index: number; readonly id: string | null }>({
    index: 0,
    id: null,
  })
  const typed = useRef({ text: '', at: 0 })
  const window = useRowWindow({ count: snapshot.total, rowHeight: ROW_HEIGHT })
  const { first, last, reveal } = window
  useEffect(() => rows.show(first, Math.max(first, last)), [rows, first, last])
  useEffect(() => ownFocus('tree', () => document.getElementById(idBase)?.focus()), [idBase])

  // Where lines came or went above, the keyboard stays on the line on which it was.
  const activeIndex = stableIndex(active, snapshot.total, snapshot.rowAt)
  const stand: TreeStand = {
    active: activeIndex,
    total: snapshot.total,
    pageSize: window.pageRows,
    rowAt: snapshot.rowAt,
  }
  const moveTo = (index: number): void => {
    setActive({ index, id: snapshot.rowAt(index)?.id ?? null })
    reveal(index)
  }
  const chosenHere = useReveal({ scope, scopeKey, reader, selected, onFound: moveTo })
  const open = (row: TreeRow): void => {
    if (row.target !== null) chosenHere(row.target)
    onOpen(row)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = treeAct(event.key, stand)
    if (act !== null) {
      event.preventDefault()
      if (act.act === 'move') moveTo(act.to)
      else if (act.act === 'turn') onTurn(act.id)
      else if (act.act === 'open') open(act.row)
    } else if (event.key.length === 1 && event.key !== '/') {
      event.preventDefault()
      const now = event.timeStamp
      const kept = now - typed.current.at < TYPE_AHEAD_PAUSE ? typed.current.text : ''
      typed.current = { text: kept + event.key, at: now }
      const to = typeAhead(typed.current.text, stand)
      if (to !== null) moveTo(to)
    }
  }
  const isDrawn = activeIndex >= first && activeIndex <= last && snapshot.rowAt(activeIndex) !== undefined
  return (
    <RowWindowView
      window={window}
      id={idBase}
      role="tree"
      aria-label={label}
      aria-busy={snapshot.loading}
      tabIndex={0}
      aria-activedescendant={isDrawn ? `${idBase}${activeIndex}` : undefined}
      className={classes['tree'] ?? ''}
      onKeyDown={onKeyDown}
      renderRow={(index, style) => {
        const row = snapshot.rowAt(index)
        if (row === undefined)
          return <div key={index} role="presentation" className={classes['absent']} style={style} />
        return (
          <div
            key={index}
            id={`${idBase}${index}`}
            role="treeitem"
            aria-level={row.depth + 1}
            aria-expanded={row.hasChildren ? row.expanded : undefined}
            aria-selected={row.target !== null && row.target === selected}
            data-active={index === activeIndex || undefined}
            className={classes['row']}
            style={style}
            title={lineTitle(row)}
            onClick={() => {
              setActive({ index, id: row.id })
              if (row.target === null) onTurn(row.id)
              else open(row)
            }}
          >
            <TreeRowLine row={row} text={text} onTurn={() => row.hasChildren && onTurn(row.id)} />
          </div>
        )
      }}
    />
  )
}

/** How far a line is looked for when lines came or went around it. */
const NEAR = 400

function stableIndex(
  active: { readonly index: number; readonly id: string | null },
  total: number,
  rowAt: TreeStand['rowAt'],
): number {
  const clamped = Math.max(0, Math.min(total - 1, active.index))
  if (active.id === null || rowAt(clamped)?.id === active.id) return clamped
  for (let step = 1; step <= NEAR; step++) {
    if (rowAt(clamped - step)?.id === active.id) return clamped - step
    if (rowAt(clamped + step)?.id === active.id) return clamped + step
  }
  return clamped
}
