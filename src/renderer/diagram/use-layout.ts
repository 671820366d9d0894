/** Lays out a graph whenever it changes, in the worker, and tells how that goes. */
import { useEffect, useRef, useState } from 'react'
import type { DiagramGraph } from '../../shared/diagram-model.ts'
import { isAbort } from '../rpc.ts'
import { elkGraph, layoutOf, planLayout, type DiagramLayout } from './elk-graph.ts'
import { type Point } from './placed-box.ts'
import { layOut } from './elk-layout.ts'
import { mainSchema, tableBox } from './table-box.ts'
import { windowMeasure } from './text-measure.ts'
import { useLatest } from './use-latest.ts'

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
  const [measure] = useState(windowMeasure)
  const [done, setDone] = useState<LayoutState['done']>(null)
  const [ended, setEnded] = useState<Ended | null>(null)
  const [turn, setTurn] = useState(0)
  const running = useRef<AbortController | null>(null)
  const known = useLatest(positions)
  useEffect(() => {
    if (graph === null) return
    const controller = new AbortController()
    running.current = controller
    const schema = mainSchema(graph.tables)
    const boxes = graph.tables.map((table) => tableBox(table, schema, measure))
    const plan = planLayout({ boxes, keys: graph.keys, known: known.current(), measure })
    const work = async (): Promise<void> => {
      try {
        const laid = await layOut(elkGraph(plan), controller.signal)
        if (!controller.signal.aborted) setDone({ graph, layout: layoutOf(plan, laid) })
      } catch (error) {
        // Where another graph took its place, nobody waits any more.
        if (running.current === controller)
          setEnded({ graph, turn, how: isAbort(error) ? 'cancelled' : 'failed' })
      }
    }
    void work()
    return () => {
      if (running.current === controller) running.current = null
      controller.abort()
    }
  }, [graph, turn, measure, known])
  const problem = ended !== null && ended.graph === graph && ended.turn === turn ? ended.how : null
  const busy = graph === null || done?.graph === graph || problem !== null ? null : graph.tables.length
  return {
    done,
    busy,
    problem,
    cancel: () => running.current?.abort(),
    retry: () => setTurn((last) => last + 1),
  }
}

/** A layout that came to nothing. */
interface Ended {
  readonly graph: DiagramGraph
  readonly turn: number
  readonly how: 'cancelled' | 'failed'
}
