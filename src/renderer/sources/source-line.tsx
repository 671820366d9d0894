/** One open source in the list: letter, name, facts, how it is, and its own keys. */
import { ActionIcon, Tooltip } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconDots, IconX } from '@tabler/icons-react'
import type { KeyboardEvent, MouseEvent } from 'react'
import type { SourceSummary } from '../../shared/model.ts'
import { closeSource, renameSource } from '../state/opening.ts'
import { overviewQuery } from '../state/queries.ts'
import { useRowCounting } from '../state/row-counting.ts'
import { formatSize } from '../text/figure.ts'
import { sourceName } from '../text/source-name.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import { NameField } from './name-field.tsx'
import { editSourceName, useSourceEditing } from './source-editing.ts'
import { formatWords, sourceDate, sourceState, sourceTitle } from './source-facts.ts'
import classes from './sources.module.css'
import { StateSign } from './state-sign.tsx'

export interface SourceLineProps {
  readonly source: SourceSummary
  readonly letter: string
  /** Whether the tree shows it. */
  readonly current: boolean
  readonly onShow: () => void
  /** Asked for its menu, by the pointer or a key. */
  readonly onMenu: (event: MouseEvent | null, element: Element) => void
  /** Asked to move so many places down. */
  readonly onMove: (by: 1 | -1) => void
}

export function SourceLine({ source, letter, current, onShow, onMenu, onMove }: SourceLineProps) {
  const { sourceId } = source
  const editing = useSourceEditing((state) => state.sourceId === sourceId)
  const name = sourceName(source)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const act = keyAct(event)
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'menu') onMenu(null, event.currentTarget)
    else if (act === 'close') void closeSource(sourceId)
    else if (act === 'rename') editSourceName(sourceId)
    else onMove(act)
  }
  if (editing) {
    return (
      <div className={classes['editing']}>
        <SourceLetter letter={letter} />
        <NameField
          name={source.named ? source.label : source.fileName}
          label={`New name of ${name}`}
          onDone={(next) => {
            editSourceName(null)
            if (next !== null) void renameSource(sourceId, next === source.fileName ? null : next)
          }}
        />
      </div>
    )
  }
  return (
    <>
      <button
        type="button"
        className={classes['choose']}
        title={sourceTitle(source)}
        data-source-line={sourceId}
        aria-current={current || undefined}
        aria-keyshortcuts="F2 Alt+ArrowUp Alt+ArrowDown Delete"
        onClick={onShow}
        onKeyDown={onKeyDown}
        onDoubleClick={() => editSourceName(sourceId)}
      >
        <SourceLetter letter={letter} />
        <span className={classes['texts']}>
          <span className={classes['name']}>{name}</span>
          <span className={classes['facts']}>
            <span className={classes['cut']}>
              {formatWords(source)} · {formatSize(source.bytes)} · {sourceDate(source).day}
            </span>
            <SourceStateSign sourceId={sourceId} />
          </span>
        </span>
      </button>
      <Tooltip label="What can be done with it">
        <ActionIcon
          size="sm"
          className={classes['more'] ?? ''}
          aria-label={`Menu of ${name}`}
          aria-haspopup="menu"
          onClick={(event) => onMenu(null, event.currentTarget)}
        >
          <IconDots size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`Close ${name}`}>
        <ActionIcon size="sm" aria-label={`Close ${name}`} onClick={() => void closeSource(sourceId)}>
          <IconX size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </>
  )
}

type KeyAct = 'menu' | 'close' | 'rename' | 1 | -1

function keyAct({
  key,
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>): KeyAct | null {
  if (ctrlKey || metaKey) return null
  if (altKey) return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return 'menu'
  if (key === 'Delete') return 'close'
  return key === 'F2' ? 'rename' : null
}

/** How the source is; its own part, since counting changes it ten times a second. */
function SourceStateSign({ sourceId }: { readonly sourceId: string }) {
  const pace = useRowCounting((all) => all[sourceId])
  const { data } = useQuery(overviewQuery(sourceId))
  const state = sourceState(pace, data)
  return state === null ? null : <StateSign state={state} />
}
