/** How many objects there are of each kind; a press shows only that kind in the tree. */
import { OBJECT_KINDS, type ObjectKind } from '../../shared/model.ts'
import { formatCount } from '../text/figure.ts'
import { kindPlural, kindTitle } from '../text/kind-names.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import classes from './overview.module.css'

export interface KindCountsProps {
  readonly counts: Readonly<Record<string, number>>
  readonly onKind: (kind: ObjectKind) => void
}

export function KindCounts({ counts, onKind }: KindCountsProps) {
  const present = OBJECT_KINDS.filter((kind) => (counts[kind] ?? 0) > 0)
  if (present.length === 0)
    return <div className={classes['nothing']}>There are no objects in this file.</div>
  return (
    <div className={classes['kinds']}>
      {present.map((kind) => (
        <button
          key={kind}
          type="button"
          className={classes['kind']}
          title={`Show only ${kindPlural(kind)} in the tree`}
          onClick={() => onKind(kind)}
        >
          <KindIcon kind={kind} />
          <span className={classes['kindName']}>{kindTitle(kind)}</span>
          <span>{formatCount(counts[kind] ?? 0)}</span>
        </button>
      ))}
    </div>
  )
}
