/**
 * The drawn tree: only the lines on screen are in the page, the keyboard
 * stands on one of them (aria-activedescendant), and lines come from the
 * sparse cache.
 */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Scope, TreeRow } from '../../shared/model.ts'
import { rpc, toFailure } from '../rpc.ts'
import { ownFocus } from '../state/focus-request.ts'
import { tell } from '../state/notices.ts'
import { setTurned, treeTops, turnedIds, useTreeState } from '../state/tree-state.ts'
import { ContextMenu, menuPlace, type MenuPlace } from '../ui/context-menu.tsx'
import { RowWindowView } from '../ui/window/row-window-view.tsx'
import { useRowWindow } from '../ui/window/use-row-window.ts'
import { seekFrom, treeAct, type TreeStand } from './tree-keys.ts'
import { treeMenu } from './tree-menu.ts'
import { lineLabel, lineTitle, TreeRowLine } from './tree-row-line.tsx'
import type { TreeQuestion } from './tree-rows.ts'
import classes from './tree.module.css'
import { useKeptTree } from './use-kept-tree.ts'
import { useReveal } from './use-reveal.ts'
import type { TreeReader } from './use-tree-rows.ts'

/** Height of a line in pixels; --ds-row says the same to the style sheet. */
const ROW_HEIGHT = 24
const TYPE_AHEAD_PAUSE = 800
const LONGEST_TYPED = 200

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
  const [menu, setMenu] = useState<{ readonly row: TreeRow; readonly at: MenuPlace } | null>(null)
  const window = useRowWindow({ count: snapshot.total, rowHeight: ROW_HEIGHT })
  const { first, last, reveal, jumpTo } = window
  useEffect(() => rows.show(first, Math.max(first, last)), [rows, first, last])
  useEffect(() => ownFocus('tree', () => document.getElementById(idBase)?.focus()), [idBase])
  useKeptTree(scope, scopeKey, useTreeState(scopeKey), first)
  useScrollPlace(scopeKey, snapshot.question !== null && last >= 0, first, jumpTo)

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
  const seek = useTypeAhead(reader.question, moveTo)
  const openBeside = (id: string): void => {
    const { question } = reader
    if (question === null) return
    rpc.tree.openBeside({ scope, expanded: [...question.expanded], id }).then(
      ({ expanded }) => setTurned(scopeKey, turnedIds(expanded)),
      (error: unknown) => tell(toFailure(error)),
    )
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key === 'F10' && event.shiftKey ? 'ContextMenu' : event.key
    const act = treeAct(key, stand)
    if (act !== null) {
      event.preventDefault()
      if (act.act === 'move') moveTo(act.to)
      else if (act.act === 'turn') onTurn(act.id)
      else if (act.act === 'open') open(act.row)
      else if (act.act === 'beside') openBeside(act.id)
      else if (act.act === 'menu') {
        const line = document.getElementById(`${idBase}${activeIndex}`)
        setMenu({ row: act.row, at: menuPlace(null, line) })
      }
    } else if (key.length === 1 && key !== '/' && key !== '?') {
      event.preventDefault()
      seek(key, event.timeStamp, stand)
    }
  }
  const isDrawn = activeIndex >= first && activeIndex <= last && snapshot.rowAt(activeIndex) !== undefined
  const tree = (
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
            onContextMenu={(event) => {
              event.preventDefault()
              setActive({ index, id: row.id })
              document.getElementById(idBase)?.focus()
              setMenu({ row, at: menuPlace(event, event.currentTarget) })
            }}
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
  const groups =
    menu === null ? [] : treeMenu({ scope, row: menu.row, open, turn: onTurn, openBeside, scopeKey })
  return (
    <>
      {tree}
      <ContextMenu
        at={menu?.at ?? null}
        label={menu === null ? '' : `Menu of ${lineLabel(menu.row)}`}
        groups={groups}
        onClose={() => setMenu(null)}
      />
    </>
  )
}

/** Brings the tree to where it was left once its first lines are here, and remembers where it is. */
function useScrollPlace(
  scopeKey: string,
  isDrawn: boolean,
  first: number,
  jumpTo: (row: number) => void,
): void {
  const placed = useRef(false)
  useEffect(() => {
    if (!isDrawn) return
    if (placed.current) treeTops.set(scopeKey, first)
    else jumpTo(treeTops.get(scopeKey) ?? 0)
    placed.current = true
  }, [scopeKey, isDrawn, first, jumpTo])
}

/** Letters that are typed lead to the line that begins with them, wherever in the tree it is. */
function useTypeAhead(
  question: TreeQuestion | null,
  moveTo: (index: number) => void,
): (letter: string, at: number, stand: TreeStand) => void {
  const typed = useRef({ text: '', at: 0 })
  const asking = useRef(new AbortController())
  return (letter, at, stand) => {
    if (question === null) return
    const before = at - typed.current.at < TYPE_AHEAD_PAUSE ? typed.current.text : ''
    const text = (before + letter).slice(0, LONGEST_TYPED)
    typed.current = { text, at }
    asking.current.abort()
    const abort = new AbortController()
    asking.current = abort
    const input = { ...question, expanded: [...question.expanded], text, from: seekFrom(text, stand) }
    rpc.tree.seek(input, { signal: abort.signal }).then(
      (found) => {
        if (found !== null && !abort.signal.aborted) moveTo(found.index)
      },
      // Why the engine does not answer is said by the tree, which asks it too.
      () => {},
    )
  }
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
