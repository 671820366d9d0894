/** One line of the tree: place, sign, icon, name with what the filter found in it, and its numbers. */
import { IconChevronRight, IconDatabase, IconBox } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Movement, StatusCounts, TreeRow } from '../../shared/model.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { kindPlural, kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { MarkedText } from '../ui/marked-text.tsx'
import { STATUS_MARKS, StatusSign } from '../ui/status-sign.tsx'
import { FindingBadge, findingWords } from './finding-badge.tsx'
import classes from './tree.module.css'

export interface TreeRowLineProps {
  readonly row: TreeRow
  /** What is looked for; marked in names. */
  readonly text: string
  /** Called for a press on the arrow. */
  readonly onTurn: () => void
}

/** The words of a line: kinds in the plural, names with nothing unseen in them. */
export function lineLabel(row: TreeRow): string {
  if (row.type === 'kind' && row.kind !== null) return capital(kindPlural(row.kind))
  return visibleText(row.label)
}

function capital(words: string): string {
  return words.startsWith('fk ') ? `FK${words.slice(2)}` : words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a line is, with its name and numbers, for its tooltip. */
export function lineTitle(row: TreeRow): string {
  const kind = row.type === 'object' && row.kind !== null ? kindTitle(row.kind) : capital(row.type)
  const name = row.type === 'kind' ? lineLabel(row) : `${kind} ${visibleText(row.label)}`
  const parts = [name]
  if (row.formerName !== undefined) parts.push(`${visibleText(row.formerName)} in A`)
  if (row.moved !== undefined) parts.push(row.moved)
  if (row.movedBelow !== undefined) parts.push(movedWords(row.movedBelow))
  if (row.findings !== undefined) parts.push(findingWords(row.findings))
  if (row.count !== null) parts.push(countOf(row.count, 'object'))
  if (row.rows !== null) parts.push(countOf(row.rows, 'row'))
  return parts.join(' · ')
}

function movedWords({ renamed, moved }: { readonly renamed: number; readonly moved: number }): string {
  return [renamed > 0 && `${formatCount(renamed)} renamed`, moved > 0 && `${formatCount(moved)} moved`]
    .filter((words) => words !== false)
    .join(', ')
}

export function TreeRowLine({ row, text, onTurn }: TreeRowLineProps) {
  return (
    <>
      <span style={{ width: row.depth * 14 }} className={classes['indent']} />
      <span
        className={classes['arrow']}
        data-open={row.expanded || undefined}
        aria-hidden
        onClick={(event) => {
          event.stopPropagation()
          onTurn()
        }}
      >
        {row.hasChildren && <IconChevronRight size={14} stroke={2} />}
      </span>
      {row.status !== null && <StatusSign status={row.status} quiet={row.quiet} />}
      <span className={classes['icon']}>{lineIcon(row)}</span>
      <span className={classes['label']} data-branch={row.type !== 'object' || undefined}>
        {row.type === 'object' ? <MarkedText text={visibleText(row.label)} find={text} /> : lineLabel(row)}
        {row.formerName !== undefined && (
          <span className={classes['former']}>
            {' '}
            <span aria-hidden>←</span>
            <span className="visually-hidden">called otherwise in A:</span> {visibleText(row.formerName)}
          </span>
        )}
      </span>
      {row.moved !== undefined && <MovedBadge words={row.moved} />}
      {row.findings !== undefined && <FindingBadge findings={row.findings} />}
      <span className={classes['numbers']}>{lineNumbers(row)}</span>
    </>
  )
}

/** What happened to an object: the words where there is room, a sign where there is not. */
function MovedBadge({ words }: { readonly words: Movement }) {
  return (
    <span className={classes['moved']} title={words}>
      <span aria-hidden>{words === 'renamed' ? 'R' : words === 'moved' ? 'M' : 'MR'}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}

function lineIcon(row: TreeRow): ReactNode {
  if (row.type === 'database') return <IconDatabase size={16} stroke={1.5} aria-hidden />
  if (row.type === 'schema') return <IconBox size={16} stroke={1.5} aria-hidden />
  return row.kind === null ? null : <KindIcon kind={row.kind} />
}

function lineNumbers(row: TreeRow): ReactNode {
  if (row.counts !== null && row.type !== 'object')
    return <StatusNumbers counts={row.counts} moved={row.movedBelow} count={row.count} />
  if (row.rows !== null)
    return (
      <>
        {formatCount(row.rows)}
        {row.rows === 1 ? '\u00a0row\u2007' : '\u00a0rows'}
      </>
    )
  return row.count === null ? null : formatCount(row.count)
}

/** What differs below a branch, by status, and how many lines it has. */
function StatusNumbers({
  counts,
  moved,
  count,
}: {
  readonly counts: StatusCounts
  readonly moved: TreeRow['movedBelow']
  readonly count: number | null
}) {
  return (
    <>
      {moved !== undefined && (
        <span className={classes['change']} data-status="moved">
          →{formatCount(moved.renamed + moved.moved)}
        </span>
      )}
      {(['added', 'removed', 'changed'] as const).map((status) => (
        <span key={status} className={classes['change']} data-status={status}>
          {counts[status] > 0 && `${STATUS_MARKS[status]}${formatCount(counts[status])}`}
        </span>
      ))}
      {count !== null && <span className={classes['count']}>{formatCount(count)}</span>}
    </>
  )
}
