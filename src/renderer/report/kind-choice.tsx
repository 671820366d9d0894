/** Which report is made. */
import { Radio } from '@mantine/core'
import { REPORT_KINDS, ReportKindSchema } from '../../shared/report-model.ts'
import { KIND_CONTENTS, KIND_TITLES } from './kind-words.ts'
import { Panel } from './panel.tsx'
import classes from './report.module.css'
import { useReport } from './report-store.ts'

export function KindChoice() {
  const kind = useReport((state) => state.kind)
  return (
    <Panel title="Report">
      <Radio.Group
        aria-label="Kind of report"
        value={kind}
        onChange={(value) => useReport.setState({ kind: ReportKindSchema.parse(value), failure: null })}
      >
        <div className={classes['kinds']}>
          {REPORT_KINDS.map((one) => (
            <Radio
              key={one}
              value={one}
              size="xs"
              label={KIND_TITLES[one].replace(/^./u, (letter) => letter.toUpperCase())}
              {...(one === kind ? { description: KIND_CONTENTS[one] } : {})}
            />
          ))}
        </div>
      </Radio.Group>
    </Panel>
  )
}
