/** Who uses an object or a column, with the lines that name it: stands below the view until it is closed. */
import { ActionIcon, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import type { ObjectUse, UsePlace } from '../../shared/definition-model.ts'
import { toFailure } from '../rpc.ts'
import { usesQuery } from '../state/queries.ts'
import { formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { KindIcon } from '../ui/kind-icon.tsx'
import { closeUses, goToPlace, goToTarget, useNameRequests, type UsesRequest } from './name-requests.ts'
import classes from './uses-panel.module.css'

/** Nothing where nobody asked. */
export function UsesPanel() {
  const uses = useNameRequests((state) => state.uses)
  if (uses === null) return null
  return <Uses key={`${uses.sourceId} ${uses.target.key} ${uses.target.column ?? ''}`} request={uses} />
}

function Uses({ request }: { readonly request: UsesRequest }) {
  const { sourceId, target } = request
  const pages = useInfiniteQuery(usesQuery(sourceId, target.key, target.column))
  const heading = useId()
  const panel = useRef<HTMLElement>(null)
  const all = pages.data?.pages.flatMap(({ uses }) => uses)
  const total = pages.data?.pages[0]?.total
  const ready = all !== undefined
  // The first line takes the focus, so that Shift+F12 and Enter go to the first use.
  useEffect(() => {
    if (!ready) return
    const lines = panel.current?.querySelectorAll<HTMLElement>('[data-use]')
    ;(lines?.[0] ?? panel.current)?.focus()
  }, [ready])
  const name = `${target.name}${target.column === null ? '' : `, column ${target.column}`}`
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby={heading}
      aria-busy={!ready && pages.error === null}
      className={classes['panel']}
      onKeyDown={moveOrClose}
    >
      <header className={classes['heading']}>
        <h2 id={heading} title={visibleText(name)}>
          Uses of {visibleText(name)}
          {total !== undefined && <span className={classes['count']}>{formatCount(total)}</span>}
        </h2>
        <ActionIcon size="sm" aria-label="Close the uses" title="Close (Esc)" onClick={closeUses}>
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </header>
      <div className={classes['list']}>
        {pages.error !== null && (
          <FailureView failure={toFailure(pages.error)} onRetry={() => void pages.refetch()} />
        )}
        {!ready && pages.error === null && (
          <p className={classes['dim']} role="status">
            Reading what the objects of this dump need of each other …
          </p>
        )}
        {total === 0 && <p className={classes['dim']}>Nothing in this dump is known to use it.</p>}
        {all?.map((use) => (
          <UserLines key={use.key} sourceId={sourceId} use={use} />
        ))}
        {pages.hasNextPage && (
          <div className={classes['more']}>
            <Button
              size="compact-xs"
              variant="subtle"
              loading={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              Show more
            </Button>
            {formatCount(all?.length ?? 0)} of {formatCount(total ?? 0)}
          </div>
        )}
      </div>
    </section>
  )
}

/** Down and Up go from line to line, Escape closes. */
function moveOrClose(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') {
    event.preventDefault()
    event.stopPropagation()
    closeUses()
    return
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.altKey) return
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-use]')]
  const here = lines.findIndex((line) => line === document.activeElement)
  event.preventDefault()
  lines[Math.max(0, Math.min(lines.length - 1, here + step))]?.focus()
}

function UserLines({ sourceId, use }: { readonly sourceId: string; readonly use: ObjectUse }) {
  const { key, kind, name, words, places } = use
  return (
    <div className={classes['user']}>
      <button
        type="button"
        data-use
        className={classes['line']}
        title={`${kindTitle(kind)} ${visibleText(name)}`}
        onClick={() => goToTarget(sourceId, { key, kind, name, column: null })}
      >
        <KindIcon kind={kind} />
        <span className={classes['name']}>{visibleText(name)}</span>
        <span className={classes['dim']}>{visibleText(words)}</span>
      </button>
      {places.map((place) => (
        <button
          key={place.start}
          type="button"
          data-use
          className={`${classes['line']} ${classes['place']}`}
          onClick={() => goToPlace({ sourceId, key, at: { start: place.start, end: place.end } }, kind)}
        >
          <span className={classes['number']}>{formatCount(place.line)}</span>
          <PlaceText place={place} />
        </button>
      ))}
    </div>
  )
}

function PlaceText({ place: { text, from, to } }: { readonly place: UsePlace }) {
  return (
    <code>
      {visibleText(text.slice(0, from))}
      <mark>{visibleText(text.slice(from, to))}</mark>
      {visibleText(text.slice(to))}
    </code>
  )
}
