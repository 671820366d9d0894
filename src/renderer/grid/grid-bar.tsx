/** The line above the grid: which rows are on screen, the box that jumps to a row, and what can be done with columns and rows. */
import { ActionIcon, Menu, TextInput } from '@mantine/core'
import {
  IconArrowRight,
  IconColumns3,
  IconCopy,
  IconDownload,
  IconForms,
  IconLayoutSidebarRight,
} from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { ROW_EXPORT_FORMATS, type RowExportFormat } from '../../shared/rows-model.ts'
import { withShortcut } from '../commands/registry.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { COPY_FORMATS, type CopyFormat } from './copy-rows.ts'
import type { ExportOf } from './export-rows.ts'
import { typedRow } from './grid-keys.ts'
import classes from './grid.module.css'
import questionClasses from './question-bar.module.css'
import type { PanelKind } from './panel-shown.ts'
import type { GridColumns } from './use-grid-columns.ts'

export interface GridBarProps {
  /** Rows that can be looked at: the table's, or those of a result. */
  readonly total: number
  readonly firstRow: number
  readonly lastRow: number
  /** Cells that are selected; 1 where only one is. */
  readonly selected: number
  readonly all: readonly { readonly name: string }[]
  readonly columns: GridColumns
  readonly hasKey: boolean
  /** Whether the rows are those of a result. */
  readonly filtered: boolean
  /** Whether rows on screen are on their way. */
  readonly loading: boolean
  readonly panel: PanelKind | null
  readonly exporting: boolean
  readonly onExporting: (open: boolean) => void
  readonly onPanel: (panel: PanelKind | null) => void
  /** Counts from 0. */
  readonly onGoTo: (row: number) => void
  readonly onCopy: (format: CopyFormat) => void
  readonly onExport: (of: ExportOf) => void
}

export function GridBar(props: GridBarProps) {
  const { total, firstRow, lastRow, selected, all, columns, loading, panel, onPanel } = props
  const range =
    total === 0
      ? 'no rows'
      : `rows ${formatCount(firstRow + 1)}\u2013${formatCount(Math.max(firstRow, lastRow) + 1)} of ${formatCount(total)}`
  const hidden = all.length - columns.shown.length
  const facts = [
    range,
    countOf(columns.shown.length, 'column'),
    hidden === 0 ? '' : `${formatCount(hidden)} hidden`,
    selected > 1 ? `${formatCount(selected)} cells selected` : '',
  ].filter(Boolean)
  return (
    <div className={classes['bar']}>
      <span className={classes['where']} title={facts.join(', ')}>
        {facts.join(', ')}
      </span>
      <span className={classes['loading']}>{loading ? 'Reading…' : ''}</span>
      <GoToRow {...props} />
      <ColumnsMenu {...props} />
      <CopyMenu {...props} />
      <ExportMenu {...props} />
      <PanelButton
        shown={panel === 'row'}
        words={withShortcut('The selected row as a form', 'show-row')}
        onPress={() => onPanel(panel === 'row' ? null : 'row')}
      >
        <IconForms size={16} stroke={1.75} aria-hidden />
      </PanelButton>
      <PanelButton
        shown={panel === 'value'}
        words="The selected value in full (Enter)"
        onPress={() => onPanel(panel === 'value' ? null : 'value')}
      >
        <IconLayoutSidebarRight size={16} stroke={1.75} aria-hidden />
      </PanelButton>
    </div>
  )
}

interface PanelButtonProps {
  readonly shown: boolean
  readonly words: string
  readonly onPress: () => void
  readonly children: ReactNode
}

function PanelButton({ shown, words, onPress, children }: PanelButtonProps) {
  return (
    <ActionIcon
      size={26}
      variant={shown ? 'default' : 'subtle'}
      color="gray"
      aria-pressed={shown}
      aria-label={words.replace(/ \([^)]*\)$/, '')}
      title={words}
      onClick={onPress}
    >
      {children}
    </ActionIcon>
  )
}

function ColumnsMenu({ all, columns, hasKey }: GridBarProps) {
  const { settings, hide, showAll, freeze } = columns
  const hidden = new Set(settings.hidden)
  return (
    <Menu position="bottom-end" closeOnItemClick={false} width={280} withinPortal>
      <Menu.Target>
        <ActionIcon size={26} variant="subtle" color="gray" aria-label="Columns" title="Columns">
          <IconColumns3 size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={questionClasses['menuList']}>
        <Menu.Item disabled={hidden.size === 0} onClick={showAll}>
          Show all columns
        </Menu.Item>
        {hasKey && (
          <Menu.CheckboxItem checked={settings.frozen} onChange={() => freeze(!settings.frozen)}>
            Keep the key in sight
          </Menu.CheckboxItem>
        )}
        <Menu.Divider />
        {all.map(({ name }) => (
          <Menu.CheckboxItem
            key={name}
            checked={!hidden.has(name)}
            disabled={!hidden.has(name) && columns.shown.length === 1}
            onChange={() => hide(name, !hidden.has(name))}
          >
            <span className={questionClasses['menuName']}>{visibleText(name)}</span>
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function CopyMenu({ onCopy }: GridBarProps) {
  return (
    <Menu position="bottom-end" width={220} withinPortal>
      <Menu.Target>
        <ActionIcon
          size={26}
          variant="subtle"
          color="gray"
          aria-label="Copy the selection"
          title="Copy the selection"
        >
          <IconCopy size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Copy the selection as</Menu.Label>
        {COPY_FORMATS.map(([format, title]) => (
          <Menu.Item key={format} onClick={() => onCopy(format)}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

const EXPORTS: Readonly<Record<RowExportFormat, string>> = {
  csv: 'CSV',
  jsonl: 'JSON lines',
  insert: 'INSERT statements',
}

function ExportMenu({ total, filtered, columns, all, exporting, onExporting, onExport }: GridBarProps) {
  const someHidden = columns.shown.length < all.length
  const [mask, setMask] = useState(false)
  return (
    <Menu opened={exporting} onChange={onExporting} position="bottom-end" width={280} withinPortal>
      <Menu.Target>
        <ActionIcon
          size={26}
          variant="subtle"
          color="gray"
          aria-label="Export rows to a file"
          title="Export rows to a file"
        >
          <IconDownload size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {filtered ? `The ${countOf(total, 'row')} found` : `All ${countOf(total, 'row')}`}
          {someHidden ? ', columns that are shown' : ''}
        </Menu.Label>
        {ROW_EXPORT_FORMATS.map((format) => (
          <Menu.Item
            key={format}
            onClick={() => onExport({ format, result: filtered, shownColumns: true, mask })}
          >
            {EXPORTS[format]}
          </Menu.Item>
        ))}
        {filtered && (
          <>
            <Menu.Divider />
            <Menu.Label>All rows of the table</Menu.Label>
            {ROW_EXPORT_FORMATS.map((format) => (
              <Menu.Item
                key={format}
                onClick={() => onExport({ format, result: false, shownColumns: false, mask })}
              >
                {EXPORTS[format]}, all
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Divider />
        <Menu.CheckboxItem
          checked={mask}
          closeMenuOnClick={false}
          title="E-mail addresses, names, phone numbers, passwords, tokens and the like, found by their column's name and by how they look"
          onChange={setMask}
        >
          Mask what looks personal or secret
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  )
}

function GoToRow({ total, onGoTo }: GridBarProps) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const go = (): void => {
    const row = typedRow(typed, total)
    setWrong(row === null)
    if (row !== null) onGoTo(row)
  }
  return (
    <form
      className={classes['goTo']}
      data-go-to-row
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      {wrong && (
        <span role="alert" className={classes['wrong']}>
          1 to {formatCount(total)}
        </span>
      )}
      <TextInput
        size="xs"
        aria-label="Go to row"
        title={withShortcut('Go to row', 'go-to-row')}
        placeholder="Go to row"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={wrong}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setWrong(false)
        }}
        rightSection={
          <button type="submit" aria-label="Go" className={classes['go']}>
            <IconArrowRight size={14} stroke={1.75} aria-hidden />
          </button>
        }
      />
    </form>
  )
}
