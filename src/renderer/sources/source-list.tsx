/** What is open, at the left: the sources by their letters, what is still being opened, and what is compared. */
import { useEffect, useRef, useState } from 'react'
import { dropOnSource } from '../open/drop-on-source.ts'
import type { Scope } from '../../shared/model.ts'
import { ownFocus } from '../state/focus-request.ts'
import { navigateToScope } from '../state/navigation.ts'
import { arrangeSources } from '../state/opening.ts'
import { letterOf, scopeKey, useWorkspace } from '../state/workspace.ts'
import { sourceName } from '../text/source-name.ts'
import { ContextMenu, menuPlace, type MenuPlace } from '../ui/context-menu.tsx'
import { ComparedLine } from './compared-line.tsx'
import { OpeningLines } from './opening-lines.tsx'
import { SourceLine } from './source-line.tsx'
import { sourceMenu } from './source-menu.ts'
import { moved } from './source-order.ts'
import classes from './sources.module.css'
import { useSourceDrag } from './use-source-drag.ts'

export function SourceList({ scope }: { readonly scope: Scope | null }) {
  const { sources, comparison } = useWorkspace()
  const [menu, setMenu] = useState<{ readonly sourceId: string; readonly at: MenuPlace } | null>(null)
  const list = useRef<HTMLElement>(null)
  const current = scope === null ? null : scopeKey(scope)
  const ids = sources.map(({ sourceId }) => sourceId)
  const drag = useSourceDrag(ids)
  const menuIndex = menu === null ? -1 : ids.indexOf(menu.sourceId)
  const menuSource = sources[menuIndex]
  useEffect(
    () =>
      ownFocus('sources', () =>
        list.current
          ?.querySelector<HTMLElement>('[data-source-line][aria-current], [data-source-line]')
          ?.focus(),
      ),
    [],
  )
  return (
    <nav ref={list} className={classes['sources']} aria-label="Sources">
      {sources.length > 1 && <ComparedLine sources={sources} comparison={comparison} current={current} />}
      <ul className={classes['list']} onKeyDown={moveFocus}>
        {sources.map((source, index) => (
          <li
            key={source.sourceId}
            className={classes['line']}
            {...dropOnSource(source.sourceId)}
            data-current={current === scopeKey({ sourceId: source.sourceId }) || undefined}
            {...drag(index)}

            onContextMenu={(event) => {
              event.preventDefault()
              const { currentTarget } = event
              setMenu({ sourceId: source.sourceId, at: menuPlace(event, currentTarget) })
            }}
          >
            <SourceLine
              source={source}
              letter={letterOf(index)}
              current={current === scopeKey({ sourceId: source.sourceId })}
              onShow={() => navigateToScope({ sourceId: source.sourceId })}
              onMenu={(event, element) =>
                setMenu({ sourceId: source.sourceId, at: menuPlace(event, element) })
              }
              onMove={(by) => void arrangeSources(moved(ids, index, index + by))}
            />
          </li>
        ))}
      </ul>
      <OpeningLines />
      <ContextMenu
        at={menuSource === undefined ? null : (menu?.at ?? null)}
        label={menuSource === undefined ? '' : `Menu of ${sourceName(menuSource)}`}
        groups={sourceMenu(sources, menuIndex)}
        onClose={() => setMenu(null)}
      />
    </nav>
  )
}

/** Up and Down go from source to source. */
function moveFocus(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-source-line]')]
  const here = lines.findIndex((line) => line === event.target)
  if (step === 0 || here < 0) return
  event.preventDefault()
  lines[here + step]?.focus()
}
