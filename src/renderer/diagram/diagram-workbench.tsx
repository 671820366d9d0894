/** A diagram with all around it: the bar, the drawing or what stands in its place, the panel, the signs. */
import { Button, useComputedColorScheme } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { DiagramChoices, DiagramGraph, DiagramOf } from '../../shared/diagram-model.ts'
import type { Scope } from '../../shared/model.ts'
import { rpc, toFailure } from '../rpc.ts'
import { navigate } from '../state/navigation.ts'
import { tell } from '../state/notices.ts'
import { useWorkspace } from '../state/workspace.ts'
import { countOf } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { DiagramBar } from './diagram-bar.tsx'
import { DiagramCanvas } from './diagram-canvas.tsx'
import type { Highlight } from './diagram-drawing.ts'
import { DiagramLegend } from './diagram-legend.tsx'
import { Notes, Waiting, ZoomButtons } from './diagram-overlays.tsx'
import { DiagramPanelFrame, TableFacts, TableList } from './diagram-panel.tsx'
import {
  changePlace,
  NEW_PLACE,
  ownActions,
  useDiagrams,
  type DiagramPanel,
  type DiagramPlace,
} from './diagram-place.ts'
import { namesById } from './diagram-words.ts'
import type { DiagramLayout } from './elk-graph.ts'
import type { PlacedBox } from './placed-box.ts'
import { ExportMenu } from './export-menu.tsx'
import { fileWords, ofWords } from './of-words.ts'
import { PathPanel, type FoundPath } from './path-panel.tsx'
import { useLatest } from './use-latest.ts'
import { useLayout } from './use-layout.ts'
import { centredOn, firstView, fitted, fittedTo, revealed, zoomed, type Viewport } from './viewport.ts'
import classes from './diagram.module.css'

export interface DiagramWorkbenchProps {
  readonly scope: Scope
  readonly of: DiagramOf
  readonly choices: DiagramChoices
  /** Null where nothing is to be drawn yet. */
  readonly graph: DiagramGraph | null
  readonly place: string
  /** What stands in the place of the drawing. */
  readonly children: ReactNode
}

export function DiagramWorkbench({ scope, of, choices, graph, place, children }: DiagramWorkbenchProps) {
  const state = useDiagrams(({ places }) => places[place] ?? NEW_PLACE)
  const { columns, panel } = useDiagrams()
  const change = useCallback((what: Partial<DiagramPlace>) => changePlace(place, what), [place])
  const layout = useLayout(graph, () => (state.added.length === 0 ? NO_POSITIONS : state.positions))
  const drawn = useMemo(() => withoutHidden(layout.done, state.hidden), [layout.done, state.hidden])
  const { ref, width, height } = useElementSize<HTMLDivElement>()
  const size = useMemo(() => ({ width, height }), [width, height])
  const [path, setPath] = useState<FoundPath | null>(null)
  const [told, setTold] = useState('')
  const finder = useRef<HTMLInputElement>(null)
  const scheme = useComputedColorScheme('light')
  const anchor = useAnchor(drawn?.layout ?? null, state, change)
  const tables = useMemo(() => drawn?.layout.boxes.map(({ box }) => box.table) ?? [], [drawn])
  const byId = useMemo(
    () => new Map(drawn?.layout.boxes.map((placed) => [placed.box.table.id, placed])),
    [drawn],
  )
  const nameOf = useMemo(() => namesById(tables), [tables])
  const selected = state.selected !== null && byId.has(state.selected) ? state.selected : null
  const around = graph?.around ?? null
  const first = byId.get(around ?? '') ?? null
  const viewport =
    state.viewport ?? (drawn === null || width === 0 ? null : firstView(drawn.layout, size, first))
  const highlight = useMemo(
    () => highlightOf(drawn, selected, panel === 'path' ? path : null),
    [drawn, selected, panel, path],
  )
  const sourceName = useSourceName(scope)
  const aroundName = of.kind === 'around' && around !== null ? nameOf(around) || null : null
  const title = `${sourceName}: ${ofWords(of, choices, aroundName)}`

  const setPanel = (next: DiagramPanel | null): void => useDiagrams.setState({ panel: next })
  const show = (id: string, middle: boolean): void => {
    const placed = byId.get(id)
    if (placed === undefined || viewport === null) return
    const view = middle
      ? centredOn(placed, size, Math.max(viewport.scale, 0.8))
      : revealed(viewport, placed, size)
    change({ selected: id, viewport: view })
  }
  const select = (id: string | null): void => {
    if (id === null) change({ selected: null })
    else show(id, false)
    if (id !== null && panel === null) setPanel('table')
  }
  const add = (ids: readonly string[]): void => {
    const added = ids.filter((id) => !byId.has(id))
    if (added.length === 0) return
    if (drawn !== null && viewport !== null) anchor.hold(selected ?? around, viewport, drawn.layout)
    const known = new Set(ids)
    change({
      viewport,
      added: [...new Set([...state.added, ...added])],
      hidden: state.hidden.filter((id) => !known.has(id)),
      positions: new Map(drawn?.layout.boxes.map(({ box, x, y }) => [box.table.id, { x, y }])),
    })
  }
  const expand = async (id: string): Promise<void> => {
    try {
      change({ selected: id })
      const near = await rpc.diagram.graph({
        scope,
        of: { kind: 'around', id, depth: 1 },
        columns: 'none',
        limit: 200,
      })
      add(near.tables.map((table) => table.id))
    } catch (error) {
      tell(toFailure(error))
    }
  }
  const hide = (id: string): void => change({ hidden: [...state.hidden, id], selected: null })
  const open = (id: string): void => {
    if ('sourceId' in scope) navigate({ kind: 'object', sourceId: scope.sourceId, key: id })
    else navigate({ kind: 'entry', comparisonId: scope.comparisonId, entryId: id })
  }
  const aroundIt = (id: string): void =>
    navigate({ kind: 'diagram', scope, of: { kind: 'around', id, depth: 1, direction: 'both' } })
  const zoom = (factor: number): void => {
    if (viewport !== null) change({ viewport: zoomed(viewport, factor, { x: width / 2, y: height / 2 }) })
  }
  const fit = (): void => {
    if (drawn !== null) change({ viewport: fitted(drawn.layout, size) })
  }
  const reach = (ids: readonly string[]): void => {
    const boxes = ids.flatMap((id) => byId.get(id) ?? [])
    if (boxes.length < ids.length) add(ids)
    else if (width > 0) change({ viewport: fittedTo(boxes, size) })
  }
  const latestReach = useLatest(reach)
  const showPath = useCallback(
    (found: FoundPath | null) => {
      setPath(found)
      if (found !== null) latestReach.current(found.tables.map(({ id }) => id))
    },
    [latestReach],
  )
  useActions({
    zoom,
    fit,
    whole: () => zoom(1 / (viewport?.scale ?? 1)),
    find: () => finder.current?.focus(),
    expand: () => selected !== null && void expand(selected),
    hide: () => selected !== null && hide(selected),
  })

  const keys = useMemo(() => drawn?.layout.lines.map(({ key }) => key) ?? [], [drawn])
  const chosenTable = selected === null ? undefined : byId.get(selected)?.box.table
  return (
    <div className={classes['view']}>
      <DiagramBar
        scope={scope}
        choices={choices}
        of={of}
        aroundName={aroundName}
        columns={columns}
        panel={panel}
        drawn={tables.map(({ id, name }) => ({ value: id, label: visibleText(name) }))}
        start={selected ?? tables[0]?.id ?? null}
        finder={finder}
        onOf={(next) => navigate({ kind: 'diagram', scope, of: next })}
        onColumns={(next) => {
          change({ viewport: null })
          useDiagrams.setState({ columns: next })
        }}
        onPanel={setPanel}
        onFind={(id) => show(id, true)}
        menu={
          <ExportMenu
            layout={drawn?.layout ?? null}
            drawn={{ tables, keys }}
            facts={{ title, subtitle: subtitleOf(tables.length, keys.length) }}
            highlight={panel === 'path' ? highlight : null}
            fileName={fileWords(sourceName, ofWords(of, choices, aroundName)) || 'diagram'}
            scheme={scheme}
            onTold={setTold}
            onFailed={(error) => tell(toFailure(error))}
          />
        }
      />
      <div className={classes['body']}>
        <div ref={ref} className={classes['stage']}>
          {children}
          {drawn !== null && graph !== null && viewport !== null && (
            <DiagramCanvas
              title={`Diagram of ${title}`}
              layout={drawn.layout}
              keys={keys}
              viewport={viewport}
              size={size}
              selected={selected}
              highlight={highlight}
              onViewport={(next: Viewport) => change({ viewport: next })}
              onSelect={select}
              onOpen={open}
              onExpand={(id) => void expand(id)}
              onHide={hide}
              onFit={fit}
            />
          )}
          {layout.busy !== null && graph !== null && (
            <Waiting tables={layout.busy} onCancel={layout.cancel} />
          )}
          {layout.busy === null && layout.problem !== null && graph !== null && (
            <div className={classes['question']} role="status">
              <p>
                {layout.problem === 'cancelled'
                  ? 'The layout was cancelled.'
                  : 'These tables could not be laid out.'}
              </p>
              <Button variant="default" onClick={layout.retry}>
                Lay out again
              </Button>
            </div>
          )}
          {graph !== null && drawn !== null && (
            <>
              <Notes
                graph={graph}
                hidden={state.hidden.length}
                told={told}
                onShowHidden={() => change({ hidden: [] })}
              />
              <DiagramLegend compared={'comparisonId' in scope} />
              <ZoomButtons scale={viewport?.scale ?? 1} onZoom={zoom} onFit={fit} />
            </>
          )}
        </div>
        {panel === 'table' && chosenTable !== undefined && (
          <DiagramPanelFrame title={visibleText(chosenTable.name)} onClose={() => setPanel(null)}>
            <TableFacts
              table={chosenTable}
              tables={tables}
              keys={keys}
              onSelect={(id) => show(id, false)}
              onOpen={() => open(chosenTable.id)}
              onExpand={() => void expand(chosenTable.id)}
              onHide={() => hide(chosenTable.id)}
              onAround={() => aroundIt(chosenTable.id)}
            />
          </DiagramPanelFrame>
        )}
        {panel === 'path' && (
          <DiagramPanelFrame title="Path between two tables" onClose={() => setPanel(null)}>
            <PathPanel
              scope={scope}
              path={state.path}
              nameOf={nameOf}
              onPath={(next) => change({ path: next })}
              onShow={showPath}
            />
          </DiagramPanelFrame>
        )}
        {panel === 'list' && (
          <DiagramPanelFrame title="Tables and keys" onClose={() => setPanel(null)}>
            <TableList tables={tables} keys={keys} selected={selected} onSelect={(id) => show(id, false)} />
          </DiagramPanelFrame>
        )}
      </div>
    </div>
  )
}

const NO_POSITIONS: DiagramPlace['positions'] = new Map()

interface Drawn {
  readonly layout: DiagramLayout
}

function withoutHidden(
  done: { readonly layout: DiagramLayout } | null,
  hidden: readonly string[],
): Drawn | null {
  if (done === null || hidden.length === 0) return done
  const gone = new Set(hidden)
  const { layout } = done
  return {
    layout: {
      ...layout,
      boxes: layout.boxes.filter(({ box }) => !gone.has(box.table.id)),
      lines: layout.lines.filter(({ key }) => !gone.has(key.from) && !gone.has(key.to)),
    },
  }
}

/** The way that is shown; else the chosen table with its keys and what they join it with. */
function highlightOf(drawn: Drawn | null, selected: string | null, path: FoundPath | null): Highlight | null {
  if (path !== null) {
    return {
      tables: new Set(path.tables.map(({ id }) => id)),
      keys: new Set(path.steps.flat().map(({ id }) => id)),
    }
  }
  if (selected === null || drawn === null) return null
  const keys = drawn.layout.lines
    .map(({ key }) => key)
    .filter((key) => key.from === selected || key.to === selected)
  return {
    tables: new Set([selected, ...keys.flatMap(({ from, to }) => [from, to])]),
    keys: new Set(keys.map(({ id }) => id)),
  }
}

function subtitleOf(tables: number, keys: number): string {
  const date = new Date().toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
  return `${countOf(tables, 'table')}, ${countOf(keys, 'foreign key')}. Drawn by Dumpscope, ${date}.`
}

/** Keeps a table where it is on the screen while others come in beside it. */
function useAnchor(
  layout: DiagramLayout | null,
  state: DiagramPlace,
  change: (what: Partial<DiagramPlace>) => void,
) {
  const held = useRef<{ id: string; x: number; y: number; layout: DiagramLayout } | null>(null)
  const latest = useLatest(state)
  useEffect(() => {
    const { viewport } = latest.current
    const { current } = held
    if (current === null || layout === null || layout === current.layout || viewport === null) return
    held.current = null
    const placed = layout.boxes.find(({ box }) => box.table.id === current.id)
    if (placed === undefined) return
    const { scale } = viewport
    change({ viewport: { scale, x: current.x - placed.x * scale, y: current.y - placed.y * scale } })
  }, [layout, latest, change])
  return {
    hold(id: string | null, { x, y, scale }: Viewport, before: DiagramLayout): void {
      const placed: PlacedBox | undefined =
        before.boxes.find(({ box }) => box.table.id === id) ?? before.boxes[0]
      if (placed === undefined) return
      held.current = {
        id: placed.box.table.id,
        x: x + placed.x * scale,
        y: y + placed.y * scale,
        layout: before,
      }
    },
  }
}

function useActions(actions: Parameters<typeof ownActions>[0]): void {
  const latest = useLatest(actions)
  useEffect(
    () =>
      ownActions({
        zoom: (factor) => latest.current.zoom(factor),
        fit: () => latest.current.fit(),
        whole: () => latest.current.whole(),
        find: () => latest.current.find(),
        expand: () => latest.current.expand(),
        hide: () => latest.current.hide(),
      }),
    [latest],
  )
}

/** 'shop.sql', or 'old.sql and new.sql'. */
function useSourceName(scope: Scope): string {
  const sources = useWorkspace((state) => state.sources)
  const comparison = useWorkspace((state) => state.comparison)
  if ('sourceId' in scope)
    return visibleText(sources.find(({ sourceId }) => sourceId === scope.sourceId)?.fileName ?? '')
  return comparison === null ? '' : visibleText(`${comparison.a.fileName} and ${comparison.b.fileName}`)
}
