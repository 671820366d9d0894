/** The heading of one entry: its status, kind and name, the way to either side, and what changed in plain words. */
import { useState } from 'react'
import type { Change, ChangeStatus, ComparisonDetail } from '../../shared/model.ts'
import type { Navigate } from '../state/navigation.ts'
import { useWorkspace } from '../state/workspace.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { sourceName } from '../text/source-name.ts'
import { visibleText } from '../text/visible-text.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import { StatusSign } from '../ui/status-sign.tsx'
import classes from './comparison-view.module.css'

export interface EntryHeadingProps {
  readonly comparisonId: string
  readonly detail: ComparisonDetail
  readonly onNavigate: Navigate
}

const STATUS_SENTENCES: Readonly<Record<ChangeStatus, string>> = {
  added: 'Only in B.',
  removed: 'Only in A.',
  changed: 'Different in A and B.',
  same: 'Alike in A and B.',
}

export function EntryHeading({ comparisonId, detail, onNavigate }: EntryHeadingProps) {
  const { entry, a, b } = detail
  const comparison = useWorkspace((state) => state.comparison)
  const sources = comparison?.comparisonId === comparisonId ? comparison : null
  const sides = [
    { letter: 'A', object: a, source: sources?.a },
    { letter: 'B', object: b, source: sources?.b },
  ]
  return (
    <header className={classes['heading']}>
      <h1>
        <StatusSign status={entry.status} quiet={entry.quiet} />
        <KindIcon kind={entry.kind} />
        <span>{visibleText(entry.name)}</span>
      </h1>
      <div className={classes['facts']}>
        <span>
          {kindTitle(entry.kind)}, {entry.status}.{' '}
          {entry.status === 'changed' ? '' : STATUS_SENTENCES[entry.status]}
        </span>
        {sides.map(({ letter, object, source }) =>
          object === null || source === undefined ? null : (
            <button
              key={letter}
              type="button"
              className={classes['side']}
              title={`Show this object of ${sourceName(source)} alone`}
              onClick={() =>
                onNavigate({ kind: 'object', sourceId: source.sourceId, key: object.summary.key })
              }
            >
              <SourceLetter letter={letter} />
              line {formatCount(object.summary.line)}
              {object.summary.rows !== null && `, ${countOf(object.summary.rows, 'row')}`}
            </button>
          ),
        )}
      </div>
      {entry.changes.length > 0 && <ChangeList changes={entry.changes} />}
    </header>
  )
}

/** So many changes are there at once; a table that was turned over has hundreds. */
const SHOWN_AT_FIRST = 6

/** Loud changes first, quiet ones last and dimmed. */
function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const [all, setAll] = useState(false)
  const ordered = [...changes.filter(({ quiet }) => !quiet), ...changes.filter(({ quiet }) => quiet)]
  const shown = all ? ordered : ordered.slice(0, SHOWN_AT_FIRST)
  const hidden = ordered.length - shown.length
  return (
    <div className={classes['changes']} data-brief={!all || undefined}>
      <h2>What changed</h2>
      <ul>
        {shown.map(({ property, text, quiet }) => (
          <li key={`${property}\n${text}`} data-quiet={quiet || undefined}>
            <span title={all ? undefined : visibleText(text)}>{visibleText(text)}</span>
          </li>
        ))}
      </ul>
      {(hidden > 0 || all) && ordered.length > SHOWN_AT_FIRST && (
        <button type="button" className={classes['more']} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${countOf(hidden, 'more change', 'more changes')}`}
        </button>
      )}
    </div>
  )
}
