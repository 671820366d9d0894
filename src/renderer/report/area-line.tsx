/** One area: its handle, its name that is edited in place, and its relations, which can be moved to another. */
import { ActionIcon, TextInput, Tooltip } from '@mantine/core'
import { useSortable } from '@dnd-kit/react/sortable'
import { IconChevronDown, IconChevronRight, IconGripVertical, IconPencil } from '@tabler/icons-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { LONGEST_AREA_NAME, type ArrangedArea } from './area-edits.ts'
import { RelationList } from './relation-list.tsx'
import classes from './report.module.css'

export interface AreaLineProps {
  readonly area: ArrangedArea
  readonly index: number
  /** Whether the Tab key comes to this one. */
  readonly isCurrent: boolean
  /** The names of all areas. */
  readonly names: readonly string[]
  readonly onFocus: () => void
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void
  readonly onRename: (name: string) => void
  readonly onMoveRelations: (relations: readonly string[], name: string) => void
}

export function AreaLine({ area, index, isCurrent, ...acts }: AreaLineProps) {
  const { names, onFocus, onKey, onRename, onMoveRelations } = acts
  const [open, setOpen] = useState(false)
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const relations = useId()
  const { ref, handleRef, isDragging, isDropTarget } = useSortable({
    id: area.key,
    index,
    type: 'area',
    accept: ['area', 'relation'],
    transition: null,
  })
  const name = visibleText(area.name)
  const tab = isCurrent ? 0 : -1
  const leave = (): void => {
    setEditing(false)
    // The name is there again in the next frame.
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <li
      ref={ref}
      className={classes['area']}
      data-dragging={isDragging || undefined}
      data-target={isDropTarget || undefined}
    >
      <div className={classes['areaLine']} onFocus={onFocus}>
        <button
          ref={handleRef}
          type="button"
          className={classes['handle']}
          tabIndex={tab}
          aria-label={`Move ${name}`}
          title="Drag to another place; or Space, then the arrow keys"
        >
          <IconGripVertical size={14} stroke={1.75} aria-hidden />
        </button>
        {editing ? (
          <NameField
            name={area.name}
            onDone={(changed) => {
              if (changed !== null) onRename(changed)
              leave()
            }}
          />
        ) : (
          <button
            ref={button}
            type="button"
            data-area-name
            className={classes['areaName']}
            tabIndex={tab}
            aria-expanded={open}
            aria-controls={open ? relations : undefined}
            title={`${name}${foundWords(area)}\nF2 renames, Alt and an arrow key moves`}
            onClick={() => setOpen(!open)}
            onDoubleClick={() => setEditing(true)}
            onKeyDown={(event) => {
              if (event.key === 'F2') setEditing(true)
              else onKey(event)
            }}
          >
            {open ? (
              <IconChevronDown size={14} stroke={1.75} aria-hidden />
            ) : (
              <IconChevronRight size={14} stroke={1.75} aria-hidden />
            )}
            <span className={classes['name']}>{name}</span>
            <span className={classes['figure']}>{formatCount(area.relations.length)}</span>
          </button>
        )}
        {!editing && (
          <Tooltip label="Rename (F2)">
            <ActionIcon
              size="sm"
              tabIndex={-1}
              aria-label={`Rename ${name}`}
              onClick={() => setEditing(true)}
            >
              <IconPencil size={14} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      {open && (
        <div id={relations}>
          <RelationList
            area={name}
            relations={area.relations}
            names={names.filter((one) => one !== area.name)}
            onMove={onMoveRelations}
          />
        </div>
      )}
    </li>
  )
}

/** Under which names its relations were found, where those are others. */
function foundWords({ name, found }: ArrangedArea): string {
  const others = found.filter((one) => one !== name)
  return others.length === 0 ? '' : `, found as ${others.map(visibleText).join(' and ')}`
}

interface NameFieldProps {
  readonly name: string
  /** With the name as it should be; null where it stays. */
  readonly onDone: (name: string | null) => void
}

function NameField({ name, onDone }: NameFieldProps) {
  const [typed, setTyped] = useState(name)
  const isDone = useRef(false)
  const done = (changed: string | null): void => {
    if (isDone.current) return
    isDone.current = true
    onDone(changed === null || changed.trim() === '' || changed === name ? null : changed)
  }
  return (
    <form
      className={classes['grow']}
      onSubmit={(event) => {
        event.preventDefault()
        done(typed)
      }}
    >
      <TextInput
        aria-label={`Name of the area ${visibleText(name)}`}
        autoFocus
        maxLength={LONGEST_AREA_NAME}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => done(typed)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          done(null)
        }}
      />
    </form>
  )
}
