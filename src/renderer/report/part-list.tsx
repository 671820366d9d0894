/** The parts of the report, each printed or not. */
import { Checkbox } from '@mantine/core'
import { countOf } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { Panel } from './panel.tsx'
import { partsLeftOut, shownParts, type OutlinedPart } from './report-settings.ts'
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
          {printed} of {countOf(parts.length, 'part')}
        </span>
      }
    >
      <ul className={classes['parts']}>
        {shown.map(({ id, title, level, leftOut, covered }) => (
          <li key={id} data-level={level}>
            <Checkbox
              label={visibleText(title)}
              checked={!leftOut}
              disabled={covered}
              {...(covered ? { title: 'What it belongs to is not printed' } : {})}
              onChange={(event) =>
                changeSettings({ leaveOut: partsLeftOut(leaveOut, id, event.currentTarget.checked) })
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
