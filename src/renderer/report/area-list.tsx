/** The list of areas, in which one is dragged to another place, by mouse, touch or keyboard. */
import { Accessibility, defaultPreset, type DragDropManager } from '@dnd-kit/dom'
import { DragDropProvider, type DragEndEvent } from '@dnd-kit/react'
import { isSortable } from '@dnd-kit/react/sortable'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { visibleText } from '../text/visible-text.ts'
import { movedArea, movedRelations, renamedArea, type ArrangedArea } from './area-edits.ts'
import { AreaLine } from './area-line.tsx'
import classes from './report.module.css'

type Operation = DragDropManager['dragOperation']
/** As the library asks for it, whose own type of it is not handed out. */
interface Announcements {
  readonly dragstart: (event: { readonly operation: Operation }) => string
  readonly dragover: (event: { readonly operation: Operation }) => string | undefined
  readonly dragend: (event: { readonly operation: Operation; readonly canceled: boolean }) => string
}

export interface AreaListProps {
  readonly areas: readonly ArrangedArea[]
  /** Called with the areas as they should be; the same ones where nothing is to change. */
  readonly onChange: (areas: readonly ArrangedArea[]) => void
}

export function AreaList({ areas, onChange }: AreaListProps) {
  const list = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    listed = areas
  }, [areas])
  const at = Math.max(
    0,
    areas.findIndex(({ key }) => key === current),
  )
  const focusOn = (index: number): void => {
    const to = Math.max(0, Math.min(areas.length - 1, index))
    setCurrent(areas[to]?.key ?? null)
    list.current?.querySelectorAll<HTMLElement>('[data-area-name]')[to]?.focus()
  }
  const byKey = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (event.altKey) onChange(movedArea(areas, index, index + step))
    else focusOn(index + step)
  }
  const dropped = ({ canceled, operation: { source, target } }: DragEndEvent): void => {
    if (canceled || source === null || source === undefined) return
    if (isSortable(source)) return onChange(movedArea(areas, source.initialIndex, source.index))
    const into = areas.find(({ key }) => key === target?.id)
    const relation: unknown = source.data['relation']
    if (into !== undefined && typeof relation === 'string')
      onChange(movedRelations(areas, [relation], into.name))
  }
  return (
    <DragDropProvider plugins={PLUGINS} onDragEnd={dropped}>
      <ul ref={list} className={classes['areas']} aria-label="Areas">
        {areas.map((area, index) => (
          <AreaLine
            key={area.key}
            area={area}
            index={index}
            isCurrent={index === at}
            names={areas.map(({ name }) => name)}
            onFocus={() => setCurrent(area.key)}
            onKey={(event) => byKey(event, index)}
            onRename={(name) => onChange(renamedArea(areas, area.key, name))}
            onMoveRelations={(relations, name) => onChange(movedRelations(areas, relations, name))}
          />
        ))}
      </ul>
    </DragDropProvider>
  )
}

/** The areas of the one list there is: the library asks only once how what is dragged is told. */
let listed: readonly ArrangedArea[] = []

/** What a screen reader is told while something is dragged. */
function announcements(): Announcements {
  const named = ({ source }: Operation): string => {
    const area = listed.find(({ key }) => key === source?.id)
    const relation: unknown = source?.data['relation']
    return visibleText(area?.name ?? (typeof relation === 'string' ? relation : ''))
  }
  const placed = ({ source, target }: Operation): string => {
    if (source != null && isSortable(source)) return `place ${source.index + 1} of ${listed.length}`
    const into = listed.find(({ key }) => key === target?.id)
    return into === undefined ? 'no area' : `the area ${visibleText(into.name)}`
  }
  return {
    dragstart: ({ operation }) =>
      `${named(operation)} is taken up; arrow keys move it, Space puts it down, Escape leaves it where it was.`,
    dragover: ({ operation }) => {
      const { source } = operation
      // Over its own place nothing was moved yet, and what was said first is still being read.
      const isAtHome = source != null && isSortable(source) && source.index === source.initialIndex
      return isAtHome ? undefined : `${named(operation)} is over ${placed(operation)}.`
    },
    dragend: ({ operation, canceled }) =>
      canceled
        ? `${named(operation)} stays where it was.`
        : `${named(operation)} was put down at ${placed(operation)}.`,
  }
}

const PLUGINS = [...defaultPreset.plugins, Accessibility.configure({ announcements: announcements() })]
