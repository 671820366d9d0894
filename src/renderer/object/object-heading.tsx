/** The heading of an object: its kind and name, where it is from, its figures, what it belongs to, its comment. */
import { useQuery } from '@tanstack/react-query'
import type { ObjectDetail } from '../../shared/model.ts'
import { NoteField } from '../document/note-field.tsx'
import type { Navigate } from '../state/navigation.ts'
import { objectQuery } from '../state/queries.ts'
import { countOf, formatCount, formatSize } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import classes from './object-view.module.css'

export interface ObjectHeadingProps {
  readonly sourceId: string
  readonly detail: ObjectDetail
  readonly onNavigate: Navigate
}

export function ObjectHeading({ sourceId, detail, onNavigate }: ObjectHeadingProps) {
  const { summary, comment } = detail
  const facts = [
    kindTitle(summary.kind),
    summary.owner === null ? 'no owner stated' : `owner ${visibleText(summary.owner)}`,
    ...placeOf(detail),
    ...(summary.rows === null ? [] : [countOf(summary.rows, 'row')]),
    ...(summary.dataBytes === null ? [] : [formatSize(summary.dataBytes)]),
  ]
  return (
    <header className={classes['heading']}>
      <h1>
        <KindIcon kind={summary.kind} />
        <span>{visibleText(summary.name)}</span>
      </h1>
      <div className={classes['facts']}>
        {facts.join(' \u00b7 ')}
        {summary.parent !== null && (
          <ParentLink sourceId={sourceId} parentKey={summary.parent} onNavigate={onNavigate} />
        )}
      </div>
      {comment !== null && (
        <p className={classes['comment']}>{comment.split('\n').map(visibleText).join('\n')}</p>
      )}
      <NoteField scope={{ sourceId }} kind={summary.kind} name={summary.name} database={summary.database} />
    </header>
  )
}

/** Where it stands: in the migration that made it, where there is one, else in the file. */
function placeOf({ summary, origins }: ObjectDetail): string[] {
  const made = origins.find(({ what }) => what === 'made') ?? origins[0]
  return made === undefined
    ? [`line ${formatCount(summary.line)}`, `byte ${formatCount(summary.byte)}`]
    : [`${made.what} in ${visibleText(made.file)}, line ${formatCount(made.line)}`]
}

interface ParentLinkProps {
  readonly sourceId: string
  readonly parentKey: string
  readonly onNavigate: Navigate
}

/** The way from an index, constraint, trigger ... to what it belongs to. */
function ParentLink({ sourceId, parentKey, onNavigate }: ParentLinkProps) {
  const { data } = useQuery(objectQuery(sourceId, parentKey))
  if (data === undefined) return null
  const { kind, name } = data.summary
  return (
    <>
      {' \u00b7 of '}
      <button
        type="button"
        className={classes['link']}
        title={kindTitle(kind)}
        onClick={() => onNavigate({ kind: 'object', sourceId, key: parentKey })}
      >
        {visibleText(name)}
      </button>
    </>
  )
}
