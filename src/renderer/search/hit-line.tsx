/** One line of what was found: an object, or a place in it with what was looked for marked. */
import { IconChevronRight } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { MarkedStretches } from '../commands/marked-stretches.tsx'
import { letterOf, useWorkspace } from '../state/workspace.ts'
import { formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import classes from './search.module.css'
import type { HitGroup, HitLine } from './search-lines.ts'

export interface HitLineProps {
  readonly id: string
  readonly line: HitLine
  readonly style: CSSProperties
  readonly active: boolean
  readonly onChoose: () => void
}

export function HitLineView({ id, line, style, active, onChoose }: HitLineProps) {
  const isGroup = line.type === 'group'
  return (
    <div
      id={id}
      role="treeitem"
      aria-level={isGroup ? 1 : 2}
      aria-expanded={isGroup ? line.open : undefined}
      aria-selected={active}
      className={classes[line.type]}
      data-active={active || undefined}
      style={style}
      onClick={onChoose}
    >
      {isGroup ? (
        <GroupLine group={line.group} open={line.open} />
      ) : line.type === 'rest' ? (
        <span className={classes['dim']}>
          The first {formatCount(line.group.hits.length)} of {line.group.atLeast ? 'at least ' : ''}
          {formatCount(line.group.count)} hits
        </span>
      ) : (
        <FoundLine line={line} />
      )}
    </div>
  )
}

function GroupLine({
  group: { group, count, atLeast },
  open,
}: {
  readonly group: HitGroup
  readonly open: boolean
}) {
  const sources = useWorkspace((state) => state.sources)
  const place = sources.findIndex(({ sourceId }) => sourceId === group.sourceId)
  return (
    <>
      <span className={classes['arrow']} data-open={open || undefined} aria-hidden>
        <IconChevronRight size={14} stroke={2} />
      </span>
      {sources.length > 1 && place >= 0 && <SourceLetter letter={letterOf(place)} />}
      <KindIcon kind={group.kind} />
      <span className={classes['name']} title={visibleText(group.name)}>
        {visibleText(group.name)}
      </span>
      <span className={classes['dim']}>
        {kindTitle(group.kind)}
        {group.database === null ? '' : ` of ${visibleText(group.database)}`}
        {group.in === 'data' ? ', rows' : ''}
      </span>
      <span className={classes['count']}>
        {atLeast && <span title="at least">≥ </span>}
        {formatCount(count)}
      </span>
    </>
  )
}

function FoundLine({ line: { hit } }: { readonly line: Extract<HitLine, { type: 'hit' }> }) {
  return (
    <>
      <span className={classes['place']}>{placeOf(hit)}</span>
      <span className={classes['text']} title={visibleText(hit.text)}>
        {hit.cut[0] && <span className={classes['dim']}>…</span>}
        <MarkedStretches text={hit.text} marks={hit.marks} />
        {hit.cut[1] && <span className={classes['dim']}>…</span>}
      </span>
    </>
  )
}

/** Where in the object it stands. */
function placeOf({ place, column, cell, definition }: Extract<HitLine, { type: 'hit' }>['hit']): string {
  if (cell !== null)
    return `row ${formatCount(cell.row + 1)}, ${column === null ? `value ${cell.column + 1}` : visibleText(column)}`
  if (definition !== null) return `line ${formatCount(definition.line)}`
  const what = place === 'comments' ? 'comment' : 'name'
  return column === null ? what : `${what} of ${place === 'comments' ? visibleText(column) : 'a column'}`
}
