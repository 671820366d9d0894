/** Putting sources in another order by dragging their lines. */
import { useState, type DragEvent, type HTMLAttributes } from 'react'
import { arrangeSources } from '../state/opening.ts'
import { landing, moved } from './source-order.ts'

/** What a dragged line carries, so that nothing else that is dragged is taken for one. */
const SOURCE_LINE = 'application/x-dumpscope-source'

type LineProps = HTMLAttributes<HTMLElement> & {
  readonly 'data-drop': 'above' | 'below' | undefined
}

/** The properties that make the line at a place one that can be dragged, and dropped on. */
export function useSourceDrag(ids: readonly string[]): (index: number) => LineProps {
  /** The line before which what is dragged would land; the number of lines: behind all. */
  const [before, setBefore] = useState<number | null>(null)
  const placeOf = (event: DragEvent<HTMLElement>, index: number): number => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    return event.clientY > top + height / 2 ? index + 1 : index
  }
  return (index) => ({
    draggable: ids.length > 1,
    'data-drop':
      before === index ? 'above' : before === ids.length && index === ids.length - 1 ? 'below' : undefined,
    onDragStart: (event) => {
      event.dataTransfer.setData(SOURCE_LINE, ids[index] ?? '')
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes(SOURCE_LINE)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      setBefore(placeOf(event, index))
    },
    onDragLeave: (event) => {
      const { relatedTarget, currentTarget } = event
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setBefore(null)
    },
    onDragEnd: () => setBefore(null),
    onDrop: (event) => {
      const from = ids.indexOf(event.dataTransfer.getData(SOURCE_LINE))
      setBefore(null)
      if (from < 0) return
      event.preventDefault()
      void arrangeSources(moved(ids, from, landing(from, placeOf(event, index))))
    },
  })
}
