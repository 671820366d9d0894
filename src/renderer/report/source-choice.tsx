/** Which sources take part, and what is said of each that it does not say itself. */
import { ActionIcon, Checkbox, Radio, Select, TextInput, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { SourceSummary } from '../../shared/model.ts'
import { SOURCE_ROLES, type ReportKindName, type ReportSourceSettings } from '../../shared/report-model.ts'
import { sourceDate } from '../sources/source-facts.ts'
import { letterOf, useWorkspace } from '../state/workspace.ts'
import { countOf } from '../text/figure.ts'
import { sourceName } from '../text/source-name.ts'
import { visibleText } from '../text/visible-text.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import { ROLE_TITLES } from './kind-words.ts'
import { Panel } from './panel.tsx'
import { changedSource, settingsOfSource, type SourceChange } from './report-settings.ts'
import classes from './report.module.css'
import { changeSettings, takingPart, useReport } from './report-store.ts'

export function SourceChoice() {
  const sources = useWorkspace((state) => state.sources)
  const state = useReport()
  const taking = takingPart(state, sources)
  const count = `${taking.length} of ${countOf(sources.length, 'source')}`
  return (
    <Panel title="Sources" aside={<span className={classes['aside']}>{count}</span>}>
      <ul className={classes['sources']}>
        {sources.map((source, index) => (
          <SourceLine
            key={source.sourceId}
            source={source}
            letter={letterOf(index)}
            kind={state.kind}
            takesPart={taking.includes(source)}
            said={settingsOfSource(state.settings, source.path)}
          />
        ))}
      </ul>
    </Panel>
  )
}

interface SourceLineProps {
  readonly source: SourceSummary
  readonly letter: string
  readonly kind: ReportKindName
  readonly takesPart: boolean
  readonly said: ReportSourceSettings | undefined
}

function SourceLine({ source, letter, kind, takesPart, said }: SourceLineProps) {
  const [open, setOpen] = useState(false)
  const fields = useId()
  const { sourceId } = source
  const name = sourceName(source)
  const choose = { size: 'xs', checked: takesPart, 'aria-label': `${letter}: ${name}` } as const
  return (
    <li>
      <div className={classes['source']}>
        {kind === 'review' ? (
          <Radio
            {...choose}
            name="reviewed source"
            onChange={() => useReport.setState({ reviewed: sourceId })}
          />
        ) : (
          <Checkbox {...choose} onChange={() => toggleSource(sourceId, takesPart)} />
        )}
        <SourceLetter letter={letter} />
        <span className={classes['texts']} title={visibleText(source.path)}>
          <span className={classes['name']}>
            {said?.label === undefined ? name : visibleText(said.label)}
          </span>
          <span className={classes['facts']}>{factsOf(source, said)}</span>
        </span>
        <Tooltip label="Label, database, role and date">
          <ActionIcon
            size="sm"
            aria-label={`What is said of ${letter}: ${name}`}
            aria-expanded={open}
            aria-controls={open ? fields : undefined}
            onClick={() => setOpen(!open)}
          >
            {open ? (
              <IconChevronDown size={14} stroke={1.75} />
            ) : (
              <IconChevronRight size={14} stroke={1.75} />
            )}
          </ActionIcon>
        </Tooltip>
      </div>
      {open && (
        <div id={fields} className={classes['fields']} role="group" aria-label={`Of ${letter}: ${name}`}>
          <SourceFields source={source} said={said} />
        </div>
      )}
    </li>
  )
}

function toggleSource(sourceId: string, takesPart: boolean): void {
  useReport.setState(({ without }) => ({
    without: takesPart ? [...without, sourceId] : without.filter((one) => one !== sourceId),
  }))
}

function factsOf(source: SourceSummary, said: ReportSourceSettings | undefined): string {
  const role = said?.role === undefined ? [] : [ROLE_TITLES[said.role]]
  const database = said?.database ?? (source.databases.length === 1 ? source.databases[0] : undefined)
  return [
    ...role,
    ...(database === undefined ? [] : [visibleText(database)]),
    said?.date?.slice(0, 10) ?? sourceDate(source).day,
  ].join(' · ')
}

function SourceFields({ source, said }: Pick<SourceLineProps, 'source' | 'said'>) {
  const say = (change: SourceChange): void => {
    const { settings } = useReport.getState()
    changeSettings({ sources: changedSource(settings, source.path, change).sources })
  }
  const isDay = said?.date === undefined || /^\d{4}-\d\d-\d\d$/u.test(said.date)
  return (
    <>
      <TextInput
        label="Label"
        placeholder={sourceName(source)}
        maxLength={200}
        value={said?.label ?? ''}
        onChange={(event) => say({ label: event.currentTarget.value })}
      />
      <TextInput
        label="Database"
        placeholder={visibleText(source.databases.join(', ')) || 'as the file’s name has it'}
        maxLength={200}
        value={said?.database ?? ''}
        onChange={(event) => say({ database: event.currentTarget.value })}
      />
      <Select
        label="Role"
        placeholder="as it looks"
        clearable
        data={SOURCE_ROLES.map((role) => ({ value: role, label: ROLE_TITLES[role] }))}
        value={said?.role ?? null}
        onChange={(value) => say({ role: SOURCE_ROLES.find((role) => role === value) ?? '' })}
      />
      <TextInput
        label="Date"
        type="date"
        title={isDay ? sourceDate(source).words : `As the settings have it: ${said?.date}`}
        value={said?.date?.slice(0, 10) ?? ''}
        onChange={(event) => say({ date: event.currentTarget.value })}
      />
    </>
  )
}
