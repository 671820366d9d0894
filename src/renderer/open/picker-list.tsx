/** The lines of the chooser of files: one list that is worked by the keyboard as a whole. */
import { IconArrowDown, IconArrowUp, IconFile, IconFolder } from '@tabler/icons-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { formatTime } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { SizeFigure } from '../ui/size-figure.tsx'
import classes from './path-picker.module.css'
import { entryFor, type Entry, type SortKey, type SortOrder } from './picker-entries.ts'

const TITLES: Readonly<Record<SortKey, string>> = { name: 'Name', size: 'Size', modified: 'Modified' }
/** Milliseconds after which a letter begins a new word. */
const TYPING_ENDS = 800

export interface PickerListProps {
  readonly entries: readonly Entry[]
  readonly chosen: readonly string[]
  readonly active: number
  /** Null where the lines stand in an order of their own. */
  readonly order: SortOrder | null
  /** What an empty list says; null while it is on its way. */
  readonly nothing: string | null
  readonly onSort: (by: SortKey) => void
  readonly onActive: (index: number) => void
  readonly onToggle: (path: string) => void
  /** Enter or a double click on a file, a click or Enter on a folder. */
  readonly onOpen: (entry: Entry) => void
  readonly onUp: () => void
}

export function PickerList(props: PickerListProps) {
  const { entries, chosen, active, order, nothing, onActive, onToggle, onOpen } = props
  const onKeyDown = useListKeys(props)
  const activePath = entries[active]?.path
  useEffect(() => {
    if (activePath !== undefined)
      document.getElementById(`picker-entry-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, activePath])
  return (
    <>
      <div className={classes['head']}>
        {(['name', 'size', 'modified'] as const).map((by) =>
          order === null ? (
            <span key={by} className={by === 'size' ? classes['size'] : undefined}>
              {by === 'modified' ? 'Opened' : TITLES[by]}
            </span>
          ) : (
            <SortButton key={by} by={by} order={order} onSort={props.onSort} />
          ),
        )}
      </div>
      <div
        role="listbox"
        aria-label="Files and folders"
        aria-multiselectable
        tabIndex={0}
        data-autofocus
        aria-activedescendant={entries.length > 0 ? `picker-entry-${active}` : undefined}
        className={classes['list']}
        onKeyDown={onKeyDown}
      >
        {entries.length === 0 && nothing !== null && <div className={classes['nothing']}>{nothing}</div>}
        {entries.map((entry, index) => (
          <div
            key={entry.path}
            id={`picker-entry-${index}`}
            role="option"
            aria-selected={chosen.includes(entry.path)}
            data-active={index === active || undefined}
            className={classes['entry']}
            title={visibleText(entry.path)}
            onClick={() => {
              onActive(index)
              if (entry.kind === 'folder') onOpen(entry)
              else onToggle(entry.path)
            }}
            onDoubleClick={() => entry.kind === 'file' && onOpen(entry)}
          >
            {entry.kind === 'folder' ? (
              <IconFolder size={16} stroke={1.5} aria-label="Folder" />
            ) : (
              <IconFile size={16} stroke={1.5} aria-label="File" />
            )}
            <span className={classes['name']}>{visibleText(entry.name)}</span>
            <span className={classes['size']}>
              {entry.bytes !== null && <SizeFigure bytes={entry.bytes} />}
            </span>
            <span className={classes['time']}>{formatTime(entry.modified)}</span>
          </div>
        ))}
      </div>
    </>
  )
}

interface SortButtonProps {
  readonly by: SortKey
  readonly order: SortOrder
  readonly onSort: (by: SortKey) => void
}

function SortButton({ by, order, onSort }: SortButtonProps) {
  const isIn = order.by === by
  // Sizes and dates begin with the largest and the latest, names with the first letter.
  const falls = (by === 'name') === order.reversed
  return (
    <button
      type="button"
      className={classes['sort']}
      data-by={by}
      aria-pressed={isIn}
      title={`Sort by ${TITLES[by].toLowerCase()}`}
      onClick={() => onSort(by)}
    >
      {TITLES[by]}
      {isIn &&
        (falls ? (
          <IconArrowDown size={12} aria-label="falling" />
        ) : (
          <IconArrowUp size={12} aria-label="rising" />
        ))}
    </button>
  )
}

/** Arrows and pages move, letters find, Space chooses, Enter opens, Backspace goes up. */
function useListKeys({ entries, active, onActive, onToggle, onOpen, onUp }: PickerListProps) {
  const typed = useRef({ text: '', at: 0 })
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const entry = entries[active]
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: entries.length - 1,
    }
    const to = moves[event.key]
    const typing = event.timeStamp - typed.current.at < TYPING_ENDS
    const before = typing ? typed.current.text : ''
    // A space chooses, but within a name that has one there it is a letter of it.
    const isLetter =
      event.key === ' '
        ? before !== '' && entryFor(entries, active, `${before} `) !== null
        : event.key.length === 1
    if (!isLetter) typed.current = { text: '', at: 0 }
    if (to !== undefined) onActive(Math.max(0, Math.min(entries.length - 1, to)))
    else if (isLetter) {
      // The same letter again goes on to the next that begins with it.
      const text = before === event.key ? event.key : before + event.key
      typed.current = { text, at: event.timeStamp }
      const found = entryFor(entries, active, text)
      if (found !== null) onActive(found)
    } else if (event.key === ' ') {
      if (entry?.kind === 'file') onToggle(entry.path)
    } else if (event.key === 'Enter') {
      if (entry !== undefined) onOpen(entry)
    } else if (event.key === 'Backspace') onUp()
    else return
    event.preventDefault()
  }
}
