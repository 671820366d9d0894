/** The search: the form, how far it is, and what was found, by source and object. */
import { Progress as Bar } from '@mantine/core'
import { useId, useRef, type KeyboardEvent } from 'react'
import type { Scope } from '../../shared/model.ts'
import type { SearchScope } from '../../shared/search-model.ts'
import { timeLeft, type Pace } from '../tasks/pace.ts'
import { letterOf, useWorkspace } from '../state/workspace.ts'
import { formatSize, formatSpeed, formatTimeLeft } from '../text/figure.ts'
import { KindMenu } from '../tree/kind-menu.tsx'
import { FailureView } from '../ui/failure-view.tsx'
import { RowWindowView } from '../ui/window/row-window-view.tsx'
import { useRowWindow } from '../ui/window/use-row-window.ts'
import { rowAfterKey } from '../ui/window/window-keys.ts'
import { HitLineView } from './hit-line.tsx'
import classes from './search.module.css'
import { openHit } from './open-hit.ts'
import { SearchForm } from './search-form.tsx'
import { countsByKind, headingOf, lineAt, type HitLine } from './search-lines.ts'
import { currentLayout, showKinds, startSearch, turnGroup, useSearch } from './search-store.ts'
import { statusText } from './search-words.ts'

const LINE_HEIGHT = 26

export interface SearchViewProps {
  /** What the tree shows. */
  readonly scope: Scope
}

export function SearchView({ scope }: SearchViewProps) {
  const state = useSearch()
  const { status, failure, pace, result, kinds, groups, at, question } = state
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const sources = useWorkspace((workspace) => workspace.sources)
  const layout = currentLayout(state)
  const window = useRowWindow({ count: layout.total, rowHeight: LINE_HEIGHT })
  const where: SearchScope = question.everywhere ? { all: true } : scope
  const letter = (sourceId: string): string => letterOf(sources.findIndex((one) => one.sourceId === sourceId))
  const scopeName = 'sourceId' in scope ? letter(scope.sourceId) : 'A and B'
  const select = (index: number): void => {
    useSearch.setState({ at: index })
    window.reveal(index)
  }
  const choose = (index: number, line: HitLine): void => {
    select(index)
    if (line.type === 'group') return turnGroup(line.group.group.number)
    open(line)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const to = rowAfterKey(event.key, at, layout.total, window.pageRows)
    const line = lineAt(layout, at)
    if (to !== null) select(to)
    else if (line === null) return
    else if (event.key === 'Enter') {
      if (line.type === 'group') open(line)
      else choose(at, line)
    } else if (event.key === ' ' && line.type === 'group') turnGroup(line.group.group.number)
    else if (event.key === 'ArrowRight' && line.type === 'group' && !line.open)
      turnGroup(line.group.group.number)
    else if (event.key === 'ArrowLeft' && line.type === 'group' && line.open)
      turnGroup(line.group.group.number)
    else if (event.key === 'ArrowLeft') select(headingOf(layout, at))
    else return
    event.preventDefault()
  }
  const focusList = (): void => list.current?.querySelector<HTMLElement>('[role="tree"]')?.focus()
  return (
    <section className={classes['view']} aria-label="Search">
      <SearchForm scope={where} scopeName={scopeName} onDown={focusList} />
      {status !== 'none' && (
        <div className={classes['status']}>
          <span role="status">{statusText(state)}</span>
          {status === 'running' && pace !== null && <PaceText pace={pace} />}
          {groups.length > 0 && (
            <span className={classes['kinds']}>
              <KindMenu counts={countsByKind(groups)} chosen={kinds} onChoose={showKinds} />
            </span>
          )}
        </div>
      )}
      {status === 'running' && pace !== null && pace.progress.bytesTotal > 0 && (
        <Bar
          size={3}
          radius={0}
          aria-label="Rows looked through"
          value={(100 * pace.progress.bytesDone) / pace.progress.bytesTotal}
        />
      )}
      {failure !== null && (
        <div className={classes['message']}>
          <FailureView failure={failure} onRetry={() => void startSearch(where)} />
        </div>
      )}
      {result !== null && result.notSearched.length > 0 && (
        <ul className={classes['notes']}>
          {result.notSearched.map(({ reason, count, objects }) => (
            <li key={reason}>
              Not looked through: {reason} {objects.slice(0, 3).join(', ')}
              {count > 3 ? ` and ${count - 3} more` : ''}
            </li>
          ))}
        </ul>
      )}
      {layout.total > 0 ? (
        <div ref={list} className={classes['list']}>
          <RowWindowView
            window={window}
            role="tree"
            tabIndex={0}
            aria-label="What was found"
            aria-busy={status === 'running'}
            aria-activedescendant={at >= window.first && at <= window.last ? `${id}${at}` : undefined}
            onKeyDown={onKeyDown}
            className={classes['hits'] ?? ''}
            renderRow={(index, style) => {
              const line = lineAt(layout, index)
              return line === null ? null : (
                <HitLineView
                  key={index}
                  id={`${id}${index}`}
                  line={line}
                  style={style}
                  active={index === at}
                  onChoose={() => choose(index, line)}
                />
              )
            }}
          />
        </div>
      ) : (
        <Nothing />
      )}
    </section>
  )
}

function open(line: HitLine): void {
  void openHit(line.group.group, line.type === 'hit' ? line.hit : null)
}

function PaceText({ pace }: { readonly pace: Pace }) {
  const { progress, bytesPerSecond } = pace
  const left = timeLeft(pace)
  const parts = [
    progress.stage,
    ...(progress.bytesTotal > 0
      ? [`${formatSize(progress.bytesDone)} of ${formatSize(progress.bytesTotal)}`]
      : []),
    ...(bytesPerSecond === null ? [] : [formatSpeed(bytesPerSecond)]),
    ...(left === null ? [] : [formatTimeLeft(left)]),
  ]
  return <span className={classes['pace']}>{parts.join(' \u00b7 ')}</span>
}

/** The list where there is none. */
function Nothing() {
  const status = useSearch((state) => state.status)
  const isFiltered = useSearch((state) => state.groups.length > 0)
  const words =
    status === 'none'
      ? 'Names, definitions and comments are searched at once; rows where Data is chosen.'
      : status === 'running' || status === 'failed'
        ? ''
        : isFiltered
          ? 'Nothing of the chosen kinds was found.'
          : status === 'cancelled'
            ? 'Nothing was found until the search was cancelled.'
            : 'Nothing has this text.'
  return <p className={classes['nothing']}>{words}</p>
}
