/** The parts of the report, each printed or not; what belongs to a chapter is folded under it. */
import { Checkbox } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { countOf, formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { Panel } from './panel.tsx'
import { chaptersOf, partsLeftOut, shownParts, type Chapter, type OutlinedPart } from './report-settings.ts'
import type { ShownPart } from './report-settings.ts'
import classes from './report.module.css'
import { changeSettings, useReport } from './report-store.ts'

export function PartList({ parts }: { readonly parts: readonly OutlinedPart[] }) {
  const leaveOut = useReport((state) => state.settings.leaveOut)
  const shown = shownParts(parts, leaveOut)
  const printed = shown.filter(({ leftOut }) => !leftOut).length
  return (
    <Panel
      title="Parts"
      aside={
        <span className={classes['aside']}>
          {formatCount(printed)} of {countOf(parts.length, 'part')}
        </span>
      }
    >
      <ul className={classes['parts']}>
        {chaptersOf(shown).map((chapter) => (
          <ChapterLine key={chapter.part.id} chapter={chapter} />
        ))}
      </ul>
    </Panel>
  )
}

function ChapterLine({ chapter: { part, under } }: { readonly chapter: Chapter }) {
  const [open, setOpen] = useState(false)
  const list = useId()
  const Sign = open ? IconChevronDown : IconChevronRight
  const isPartly = !part.leftOut && under.some(({ leftOut }) => leftOut)
  return (
    <li>
      <div className={classes['chapter']}>
        <PartBox part={part} isPartly={isPartly} />
        {under.length > 0 && (
          <button
            type="button"
            className={classes['under']}
            aria-label={`${countOf(under.length, 'part')} of ${visibleText(part.title)}`}
            aria-expanded={open}
            aria-controls={open ? list : undefined}
            onClick={() => setOpen(!open)}
          >
            {formatCount(under.length)}
            <Sign size={14} stroke={1.75} aria-hidden />
          </button>
        )}
      </div>
      {open && (
        <ul id={list} className={classes['parts']}>
          {under.map((one) => (
            <li key={one.id} data-level={one.level}>
              <PartBox part={one} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function PartBox({ part, isPartly = false }: { readonly part: ShownPart; readonly isPartly?: boolean }) {
  const { id, title, leftOut, covered } = part
  return (
    <Checkbox
      className={classes['grow'] ?? ''}
      label={visibleText(title)}
      checked={!leftOut}
      indeterminate={isPartly}
      disabled={covered}
      {...(covered ? { title: 'What it belongs to is not printed' } : {})}
      onChange={() => {
        const { leaveOut } = useReport.getState().settings
        changeSettings({ leaveOut: partsLeftOut(leaveOut, id, leftOut) })
      }}
    />
  )
}
