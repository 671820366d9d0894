/** Tables and views that one source lost and another has. */
import type { MovedObject } from '../../shared/comparison-model.ts'
import { countOf } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import classes from './matrix.module.css'
import { movedRelations } from './matrix-rows.ts'

const AT_MOST = 200

export interface MovedListProps {
  readonly moved: readonly MovedObject[]
  readonly letters: readonly string[]
}

/** Nothing where nothing may have moved. */
export function MovedList({ moved, letters }: MovedListProps) {
  const relations = movedRelations(moved)
  if (relations.length === 0) return null
  const signs = (sources: readonly number[]) =>
    sources.map((source) => <SourceLetter key={source} letter={letters[source] ?? '?'} />)
  return (
    <details className={classes['details']}>
      <summary>
        May have moved or been renamed: {countOf(relations.length, 'table or view', 'tables and views')}
      </summary>
      <ul>
        {relations.slice(0, AT_MOST).map(({ kind, from, to, fromIn, toIn, certainty, evidence }) => (
          <li key={`${kind} ${from} ${to} ${fromIn.join()} ${toIn.join()}`} title={evidence.join('; ')}>
            {signs(fromIn)} {visibleText(from)} <span aria-label="to">→</span> {signs(toIn)} {visibleText(to)}{' '}
            <span className={classes['hint']}>
              {Math.round(certainty * 100)}&nbsp;%
              {evidence[0] === undefined ? '' : `, ${visibleText(evidence[0])}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
