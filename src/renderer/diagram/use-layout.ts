/** Lays out a graph whenever it changes, in the worker, and tells how that goes. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DiagramGraph } from '../../shared/diagram-model.ts'
import { isAbort } from '../rpc.ts'
import { elkGraph, layoutOf, planLayout, type DiagramLayout, type Point } from './elk-graph.ts'
import { layOut } from './elk-layout.ts'
import { mainSchema, tableBox } from './table-box.ts'
import { windowMeasure } from './text-measure.ts'

/** A layout with the graph that it is of, or why there is none. */
export interface LayoutState {
  readonly done: { readonly graph: DiagramGraph; readonly layout: DiagramLayout } | null
  /** Tables that are being laid out; null while none are. */
  readonly busy: number | null
  readonly problem: 'cancelled' | 'failed' | null
  readonly cancel: () => void
  readonly retry: () => void
}

/** `positions`: where tables stood before; read when a layout begins. */
export function useLayout(
  graph: DiagramGraph | null,
  positions: () => ReadonlyMap<string, Point>,
): LayoutState {
  const measure = useMemo(windowMeasure, [])
  const [done, setDone] = useState<LayoutState['done']>(null)
  const [busy, setBusy] = useState<number | null>(null)
  const [problem, setProblem] = useState<LayoutState['problem']>(null)
  const [turn, setTurn] = useState(0)
  const running = useRef<AbortController | null>(null)
  const known = useRef(positions)
  known.current = positions
  useEffect(() => {
    if (graph === null) return
    const controller = new AbortController()
    running.current = controller
    const schema = mainSchema(graph.tables)
    const boxes = graph.tables.map((table) => tableBox(table, schema, measure))
    const plan = planLayout({ boxes, keys: graph.keys, known: known.current(), measure })
    setBusy(graph.tables.length)
    setProblem(null)
    const finish = async (): Promise<void> => {
      try {
        const laid = await layOut(elkGraph(plan), controller.signal)
        if (!controller.signal.aborted) setDone({ graph, layout: layoutOf(plan, laid) })
      } catch (error) {
        // Another graph took its place, or the reader had enough.
        if (running.current === controller) setProblem(isAbort(error) ? 'cancelled' : 'failed')
      }
      if (running.current === controller) setBusy(null)
    }
    void finish()
    return () => {
      if (running.current === controller) running.current = null
      controller.abort()
    }
  }, [graph, measure, turn])
  return {
    done,
    busy,
    problem,
    cancel: () => running.current?.abort(),
    retry: () => setTurn((last) => last + 1),
  }
}
