/** What is read beside the sources, and whether values are masked. */
import { Checkbox } from '@mantine/core'
import { Panel } from './panel.tsx'
import { PathField } from './path-field.tsx'
import classes from './report.module.css'
import { changeSettings, useReport } from './report-store.ts'

export function LookChoice() {
  const kind = useReport((state) => state.kind)
  const { code = '', expected = '', project = '', mask = false } = useReport((state) => state.settings)
  return (
    <Panel title="Looked at besides">
      <div className={classes['stack']}>
        {kind === 'review' && (
          <>
            <PathField
              label="Application code"
              description="What it needs of the database is held against what is there."
              kind="folder"
              value={code}
              onChange={(path) => changeSettings({ code: path })}
            />
            <PathField
              label="List of expected tables"
              description="One to a line, or CSV."
              kind="file"
              value={expected}
              onChange={(path) => changeSettings({ expected: path })}
            />
          </>
        )}
        {kind !== 'comparison' && (
          <PathField
            label="Project folder"
            description="Its files that name migrations are listed: Terraform, Kubernetes, compose, scripts, documentation."
            kind="folder"
            value={project}
            onChange={(path) => changeSettings({ project: path })}
          />
        )}
        <Checkbox
          label="Mask values that look personal or secret"
          checked={mask}
          onChange={(event) => changeSettings({ mask: event.currentTarget.checked ? true : undefined })}
        />
      </div>
    </Panel>
  )
}
