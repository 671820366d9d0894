/** Saves the report in the formats that were chosen. */
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import { IconChevronDown, IconFileExport } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ReportFormat } from '../../shared/model.ts'
import { withShortcut } from '../commands/registry.ts'
import { isAbort, toFailure } from '../rpc.ts'
import { tell } from '../state/notices.ts'
import { formatSize } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { saveFile } from '../ui/save-file.ts'
import { FORMATS } from './kind-words.ts'
import { ownReportActs } from './report-choice.ts'
import { reportFile } from './report-queries.ts'
import classes from './report.module.css'
import { changeSettings, useReport } from './report-store.ts'

export function SaveActions({ reportId }: { readonly reportId: string }) {
  const settings = useReport((state) => state.settings)
  const [saving, setSaving] = useState(false)
  const [saved, setSaved] = useState('')
  const formats: readonly ReportFormat[] = settings.formats ?? ['pdf']
  const save = async (): Promise<void> => {
    setSaving(true)
    setSaved('')
    try {
      for (const format of formats) {
        const { fileName, content } = await reportFile(reportId, settings, format)
        saveFile(content, fileName)
        setSaved(`Saved as ${visibleText(fileName)}, ${formatSize(content.size)}`)
      }
    } catch (error) {
      if (!isAbort(error)) tell(toFailure(error))
    } finally {
      setSaving(false)
    }
  }
  // Asked for by its keys it saves what is shown then.
  useEffect(() => ownReportActs({ save: () => void save() }))
  const toggle = (format: ReportFormat, isChosen: boolean): void => {
    const next = FORMATS.map(([one]) => one).filter((one) =>
      one === format ? isChosen : formats.includes(one),
    )
    if (next.length > 0) changeSettings({ formats: next })
  }
  const names = FORMATS.filter(([format]) => formats.includes(format)).map(([, name]) => name)
  return (
    <>
      <span role="status" className={classes['saved']}>
        {saved}
      </span>
      <Button
        leftSection={<IconFileExport size={16} stroke={1.75} />}
        loading={saving}
        title={withShortcut('Save the report in these formats', 'save-report')}
        onClick={() => void save()}
      >
        Save as {names.join(', ')}
      </Button>
      <Menu position="bottom-end" width={250} closeOnItemClick={false}>
        <Menu.Target>
          <Tooltip label="Formats">
            <ActionIcon size={30} aria-label="Formats">
              <IconChevronDown size={16} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Saved as</Menu.Label>
          {FORMATS.map(([format, name, use], place) => (
            <Menu.CheckboxItem
              key={format}
              data-autofocus={place === 0 || undefined}
              checked={formats.includes(format)}
              onChange={(checked) => toggle(format, checked)}
            >
              {name}
              <span className={classes['use']}>{use}</span>
            </Menu.CheckboxItem>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
