/** The heading of one entry: its status, kind and name, the way to either side, and what changed in plain words. */
import { useState } from 'react'
import type { Change, ChangeStatus, ComparisonDetail } from '../../shared/model.ts'
import { NoteField } from '../document/note-field.tsx'
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
import { ReviewBar } from './review-bar.tsx'

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
      <ReviewBar comparisonId={comparisonId} entryId={entry.id} onNavigate={onNavigate} />
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
      <NoteField scope={{ comparisonId }} kind={entry.kind} name={entry.name} database={entry.database} />
    </header>
  )
}

/** So many changes are there at once; a table that was turned over has hundreds. */
const SHOWN_AT_FIRST = 6

/** What a reader seldom minds, beside what the engine calls quiet: who owns it, who may use it, what is said of it. */
const ASIDE: ReadonlySet<string> = new Set(['owner', 'grants', 'comment', 'security labels'])

/** Loud changes at once; those a reader seldom minds are folded into one line, unless there are no others. */
function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const [all, setAll] = useState(false)
  const isAside = ({ quiet, property }: Change): boolean => quiet || ASIDE.has(property)
  const loud = changes.filter((change) => !isAside(change))
  const aside = changes.filter(isAside)
  const ordered = all || loud.length === 0 ? [...loud, ...aside] : loud
  const shown = all ? ordered : ordered.slice(0, SHOWN_AT_FIRST)
  const hidden = ordered.length - shown.length
  const folded = loud.length === 0 ? 0 : aside.length
  return (
    <div className={classes['changes']} data-brief={!all || undefined}>
      <h2>What changed</h2>
      <ul>
        {shown.map((change) => (
          <li key={`${change.property}\n${change.text}`} data-quiet={isAside(change) || undefined}>
            <span title={all ? undefined : visibleText(change.text)}>{visibleText(change.text)}</span>
          </li>
        ))}
      </ul>
      {(hidden > 0 || folded > 0) && (
        <button type="button" className={classes['more']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : moreWords(hidden, aside, folded)}
        </button>
      )}
    </div>
  )
}

/** 'Show 3 more changes and 2 quiet ones (owner, grants)'. */
function moreWords(hidden: number, aside: readonly Change[], folded: number): string {
  const more = hidden > 0 ? countOf(hidden, 'more change', 'more changes') : ''
  const what = [...new Set(aside.map(({ property }) => visibleText(property)))].slice(0, 4).join(', ')
  const quiet = folded > 0 ? `${countOf(folded, 'quiet change')} (${what})` : ''
  return `Show ${[more, quiet].filter((part) => part !== '').join(' and ')}`
}
