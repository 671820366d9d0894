/** What stands in a definition, as a list that is walked by keyboard: Enter or a click shows the place. */
import { TextInput } from '@mantine/core'
import { IconColumns2 } from '@tabler/icons-react'
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react'
import type { OutlineItem } from '../../shared/definition-model.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { RowWindowView } from '../ui/window/row-window-view.tsx'
import { useRowWindow } from '../ui/window/use-row-window.ts'
import { rowAfterKey } from '../ui/window/window-keys.ts'
import classes from './definition-tab.module.css'

/** From so many lines on they can be filtered. */
const FILTERED_FROM = 12
const ROW_HEIGHT = 24

export interface OutlineListProps {
  readonly items: readonly OutlineItem[]
  readonly onPick: (item: OutlineItem) => void
}

export function OutlineList({ items, onPick }: OutlineListProps) {
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed)
  const shown = useMemo(() => {
    const wanted = text.trim().toLowerCase()
    return wanted === '' ? items : items.filter(({ name }) => name.toLowerCase().includes(wanted))
  }, [items, text])
  const [at, setAt] = useState(0)
  const window = useRowWindow({ count: shown.length, rowHeight: ROW_HEIGHT })
  const id = useId()
  const here = Math.min(at, shown.length - 1)
  const pick = (index: number): void => {
    const item = shown[index]
    if (item === undefined) return
    setAt(index)
    onPick(item)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      pick(here)
      return
    }
    const to = rowAfterKey(event.key, here, shown.length, window.pageRows)
    if (to === null || event.altKey) return
    event.preventDefault()
    setAt(to)
    window.reveal(to)
  }
  return (
    <aside className={classes['outline']} aria-label="Outline">
      {items.length >= FILTERED_FROM && (
        <div className={classes['filter']}>
          <TextInput
            aria-label="Filter the outline"
            placeholder="Filter the outline"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown' || event.key === 'Enter') press(event)
              else if (event.key === 'Escape') setTyped('')
            }}
          />
        </div>
      )}
      {shown.length === 0 ? (
        <p className={classes['nothing']}>Nothing is called so.</p>
      ) : (
        <RowWindowView
          window={window}
          className={classes['items'] ?? ''}
          role="listbox"
          tabIndex={0}
          aria-label="What stands in the definition"
          aria-activedescendant={`${id}-${here}`}
          onKeyDown={press}
          renderRow={(index, style) => {
            const { kind, name, detail } = shown[index] as OutlineItem
            return (
              <div
                key={index}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === here}
                aria-setsize={shown.length}
                aria-posinset={index + 1}
                className={classes['item']}
                style={style}
                title={`${kind === 'column' ? 'Column' : kindTitle(kind)} ${visibleText(name)}: ${visibleText(detail)}`}
                onClick={() => pick(index)}
              >
                {kind === 'column' ? (
                  <IconColumns2 size={16} stroke={1.5} aria-hidden />
                ) : (
                  <KindIcon kind={kind} />
                )}
                <span className={classes['name']}>{visibleText(name)}</span>
                <span className={classes['detail']}>{visibleText(detail)}</span>
              </div>
            )
          }}
        />
      )}
    </aside>
  )
}
