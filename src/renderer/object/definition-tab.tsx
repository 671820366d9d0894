/** An object's definition with its outline: names lead to what they mean, and the outline to its places. */
import { ActionIcon, Tooltip } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconCopy, IconListTree } from '@tabler/icons-react'
import { lazy, useCallback, useEffect, useMemo, useState } from 'react'
import type { NameTarget, OutlineItem } from '../../shared/definition-model.ts'
import type { ObjectDetail } from '../../shared/model.ts'
import { withShortcut } from '../commands/registry.ts'
import type { DefinitionOf } from '../monaco/named-text.ts'
import { setPreferences, usePreferences } from '../state/preferences.ts'
import { namesQuery } from '../state/queries.ts'
import { visibleText } from '../text/visible-text.ts'
import { copyText } from '../ui/copy-text.ts'
import { cutNotice } from './cut-notice.ts'
import classes from './definition-tab.module.css'
import { goToTarget, listUses, useNameRequests, type PlaceRequest } from './name-requests.ts'
import { OutlineList } from './outline-list.tsx'

// The editor comes when it is first looked at.
const SqlView = lazy(() => import('../monaco/sql-view.tsx').then((part) => ({ default: part.SqlView })))

export interface DefinitionTabProps {
  readonly sourceId: string
  readonly detail: ObjectDetail
}

/** Where the names of a source's definition lead; the same from one drawing to the next. */
export function useDefinitionOf(sourceId: string, key: string): DefinitionOf {
  return useMemo(
    () => ({
      sourceId,
      key,
      onGo: (target: NameTarget) => goToTarget(sourceId, target),
      onUses: (target: NameTarget) => listUses(sourceId, target),
    }),
    [sourceId, key],
  )
}

/** Fills its parent, which must be a flex column. */
export function DefinitionTab({ sourceId, detail }: DefinitionTabProps) {
  const { key, name } = detail.summary
  const definition = useDefinitionOf(sourceId, key)
  const { data: names } = useQuery(namesQuery(sourceId, key))
  const wanted = usePreferences((preferences) => preferences.outline)
  const [select, setSelect] = useState<Stretch | null>(null)
  const pick = useCallback(({ start, end }: OutlineItem) => setSelect(beginningOf({ start, end })), [])
  const request = useNameRequests(({ place }) => place)
  const outline = names?.outline ?? NONE
  const isHere = request !== null && request.sourceId === sourceId && request.key === key
  // A column is found once the outline is there.
  const asked = useMemo(() => (isHere ? stretchOf(request, outline) : null), [isHere, request, outline])
  const [seen, setSeen] = useState<Stretch | null>(null)
  if (asked !== seen) {
    setSeen(asked)
    if (asked !== null) setSelect({ ...asked })
  }
  const isDone = isHere && (asked !== null || names !== undefined)
  useEffect(() => {
    // Asked for once: the next time that this tab is opened it stays where the reader was.
    if (isDone) useNameRequests.setState({ place: null })
  }, [isDone])
  const hasOutline = outline.length > 1
  return (
    <div className={classes['tab']}>
      <div className={classes['text']}>
        <SqlView
          text={detail.ddl}
          label={`Definition of ${visibleText(name)}`}
          notice={cutNotice(detail.cut) ?? names?.unread ?? null}
          definition={definition}
          select={select}
        />
        <div className={classes['tools']}>
          <Tooltip label={withShortcut('Copy the definition', 'copy-definition')}>
            <ActionIcon aria-label="Copy the definition" onClick={() => void copyText(detail.ddl)}>
              <IconCopy size={16} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
          {hasOutline && (
            <Tooltip label={withShortcut(wanted ? 'Hide the outline' : 'Show the outline', 'toggle-outline')}>
              <ActionIcon
                aria-label="Outline"
                aria-pressed={wanted}
                onClick={() => setPreferences({ outline: !wanted })}
              >
                <IconListTree size={16} stroke={1.5} />
              </ActionIcon>
            </Tooltip>
          )}
        </div>
      </div>
      {hasOutline && wanted && <OutlineList items={outline} onPick={pick} />}
    </div>
  )
}

const NONE: readonly OutlineItem[] = []

interface Stretch {
  readonly start: number
  readonly end: number
}

function stretchOf({ at }: PlaceRequest, outline: readonly OutlineItem[]): Stretch | null {
  if ('start' in at) return at
  const item = outline.find(({ kind, name }) => kind === 'column' && name === at.column)
  return item === undefined ? null : { start: item.start, end: item.end }
}

const LONGEST_SELECTED = 120

/** Of a long statement its beginning is selected, so that the selection does not fill the screen. */
function beginningOf({ start, end }: Stretch): Stretch {
  return { start, end: Math.min(end, start + LONGEST_SELECTED) }
}
