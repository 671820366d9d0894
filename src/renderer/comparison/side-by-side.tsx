/** Both sides of one entry in two columns: properties, columns, constraints, indexes, triggers, policies ... */
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { ComparisonDetail, SideBySideRow } from '../../shared/model.ts'
import { countOf } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import { StatusSign } from '../ui/status-sign.tsx'
import classes from './comparison-view.module.css'

export interface SideBySideProps {
  readonly sections: ComparisonDetail['sections']
  /** Whether lines that are alike are left out at first. */
  readonly onlyDifferences: boolean
}

export function SideBySide({ sections, onlyDifferences }: SideBySideProps) {
  const [only, setOnly] = useState(onlyDifferences)
  const shown = sections
    .map(({ title, rows }) => ({ title, rows, kept: only ? rows.filter(differs) : rows }))
    .filter(({ kept }) => kept.length > 0)
  const alike = sections.reduce((sum, { rows }) => sum + rows.filter((row) => !differs(row)).length, 0)
  return (
    <div className={classes['sides']}>
      <div className={classes['sidesBar']}>
        <Checkbox
          label="Only differences"
          checked={only}
          onChange={(event) => setOnly(event.currentTarget.checked)}
        />
        <span className={classes['dim']}>
          {only && alike > 0 ? `${countOf(alike, 'line')} alike ${alike === 1 ? 'is' : 'are'} left out` : ''}
        </span>
      </div>
      <div className={classes['sidesScroller']} tabIndex={0} role="group" aria-label="Side by side">
        {shown.length === 0 && <p className={classes['nothing']}>Nothing differs in these lists.</p>}
        {shown.length > 0 && (
          <table className={classes['sideTable']}>
            <colgroup>
              <col style={{ width: 28 }} />
              <col style={{ width: '22%' }} />
              <col />
              <col />
            </colgroup>
            <thead>
              <tr>
                <th>
                  <span className="visually-hidden">Status</span>
                </th>
                <th>Name</th>
                <th>
                  <SourceLetter letter="A" />
                </th>
                <th>
                  <SourceLetter letter="B" />
                </th>
              </tr>
            </thead>
            {shown.map(({ title, rows, kept }) => (
              <tbody key={title}>
                <tr>
                  <th colSpan={4} scope="rowgroup" className={classes['sectionTitle']}>
                    {title} <span className={classes['dim']}>{sectionCounts(rows)}</span>
                  </th>
                </tr>
                {kept.map((row) => (
                  <SideRow key={`${row.name}\n${row.a}\n${row.b}`} row={row} />
                ))}
              </tbody>
            ))}
          </table>
        )}
      </div>
    </div>
  )
}

function differs({ status }: SideBySideRow): boolean {
  return status !== 'same'
}

/** '1 added, 2 changed, 7 alike'. */
function sectionCounts(rows: readonly SideBySideRow[]): string {
  const count = (status: SideBySideRow['status']): number =>
    rows.filter((row) => row.status === status).length
  const parts = (['added', 'removed', 'changed'] as const).flatMap((status) =>
    count(status) === 0 ? [] : [`${count(status)} ${status}`],
  )
  if (count('same') > 0) parts.push(`${count('same')} alike`)
  return parts.join(', ')
}

function SideRow({ row }: { readonly row: SideBySideRow }) {
  const quiet = row.changes.length > 0 && row.changes.every((change) => change.quiet)
  return (
    <tr data-status={row.status} data-quiet={quiet || undefined}>
      <td>
        <StatusSign status={row.status} quiet={quiet} />
      </td>
      <td className={classes['rowName']}>
        {visibleText(row.name)}
        {row.changes.map(({ property, text }) => (
          <div key={`${property}\n${text}`} className={classes['rowChange']} title={visibleText(text)}>
            {visibleText(text)}
          </div>
        ))}
      </td>
      <SideCell text={row.a} />
      <SideCell text={row.b} />
    </tr>
  )
}

/** One side of a line; empty where that side does not have it. */
function SideCell({ text }: { readonly text: string | null }) {
  if (text === null) {
    return (
      <td className={classes['missing']}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">not there</span>
      </td>
    )
  }
  return <td className={classes['sideText']}>{lines(text)}</td>
}

/** A text on several lines, the unseen made visible in each. */
function lines(text: string): string {
  return text.split('\n').map(visibleText).join('\n')
}
