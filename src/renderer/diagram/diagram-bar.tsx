/** What a diagram shows, chosen: a schema, an area, what stands around a table; which columns; what is found in it. */
import { Button, SegmentedControl, Select, Tooltip } from '@mantine/core'
import { IconListDetails, IconRoute } from '@tabler/icons-react'
import type { RefObject } from 'react'
import type {
  DiagramChoices,
  DiagramColumns,
  DiagramDirection,
  DiagramOf,
} from '../../shared/diagram-model.ts'
import type { Scope } from '../../shared/model.ts'
import { withShortcut } from '../commands/registry.ts'
import { formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import type { DiagramPanel } from './diagram-place.ts'
import { TableChoice } from './table-choice.tsx'
import classes from './diagram.module.css'

export interface DiagramBarProps {
  readonly scope: Scope
  readonly choices: DiagramChoices
  readonly of: DiagramOf
  readonly aroundName: string | null
  readonly columns: DiagramColumns
  readonly panel: DiagramPanel | null
  /** Tables that are drawn, by id and name. */
  readonly drawn: readonly { readonly value: string; readonly label: string }[]
  /** The table that a diagram around one begins with. */
  readonly start: string | null
  readonly finder: RefObject<HTMLInputElement | null>
  readonly onOf: (of: DiagramOf) => void
  readonly onColumns: (columns: DiagramColumns) => void
  readonly onPanel: (panel: DiagramPanel | null) => void
  readonly onFind: (id: string) => void
  /** The menu of what can be exported. */
  readonly menu: React.ReactNode
}

const AROUND = 'around'

export function DiagramBar(props: DiagramBarProps) {
  const { scope, choices, of, columns, panel, drawn, finder, onOf, onColumns, onPanel, onFind, menu } = props
  const isPath = panel === 'path'
  const isList = panel === 'list'
  return (
    <div className={classes['bar']} role="toolbar" aria-label="Diagram">
      <Select
        className={classes['choice'] ?? ''}
        aria-label="What the diagram shows"
        searchable
        allowDeselect={false}
        maxDropdownHeight={420}
        comboboxProps={{ width: 320, position: 'bottom-start' }}
        value={of.kind === 'around' ? AROUND : JSON.stringify(of)}
        data={optionsOf(choices, scope, of)}
        onChange={(value) => value !== null && onOf(chosen(value, props))}
      />
      {of.kind === 'around' && <Around {...props} of={of} />}
      <SegmentedControl
        aria-label="Columns"
        value={columns}
        onChange={(value) => onColumns(value)}
        data={[
          { value: 'keys', label: 'Keys' },
          { value: 'all', label: 'All columns' },
          { value: 'none', label: 'Names' },
        ]}
      />
      <Select
        ref={finder}
        className={classes['find'] ?? ''}
        aria-label="Find in the diagram"
        placeholder="Find in the diagram"
        searchable
        value={null}
        data={[...drawn]}
        limit={50}
        maxDropdownHeight={320}
        comboboxProps={{ width: 320, position: 'bottom-start' }}
        nothingFoundMessage="Not in this diagram"
        onChange={(id) => id !== null && onFind(id)}
      />
      <span className={classes['actions']}>
        <Tooltip label={withShortcut('The way from one table to another', 'diagram-path')}>
          <Button
            variant="default"
            aria-pressed={isPath}
            leftSection={<IconRoute size={14} stroke={1.75} />}
            onClick={() => onPanel(isPath ? null : 'path')}
          >
            Path
          </Button>
        </Tooltip>
        <Tooltip label={withShortcut('The same tables and keys as a list', 'diagram-list')}>
          <Button
            variant="default"
            aria-pressed={isList}
            leftSection={<IconListDetails size={14} stroke={1.75} />}
            onClick={() => onPanel(isList ? null : 'list')}
          >
            List
          </Button>
        </Tooltip>
        {menu}
      </span>
    </div>
  )
}

function Around(props: DiagramBarProps & { readonly of: Extract<DiagramOf, { kind: 'around' }> }) {
  const { scope, of, aroundName, onOf } = props
  return (
    <>
      <TableChoice
        scope={scope}
        className={classes['choice']}
        label="The table in the middle"
        value={of.id}
        name={aroundName}
        onChange={(id) => onOf({ ...of, id })}
      />
      <Select
        className={classes['depth'] ?? ''}
        aria-label="How many keys away"
        allowDeselect={false}
        value={String(of.depth)}
        data={[1, 2, 3, 4, 5, 6].map((depth) => ({
          value: String(depth),
          label: depth === 1 ? '1 key away' : `${depth} keys away`,
        }))}
        onChange={(value) => value !== null && onOf({ ...of, depth: Number(value) })}
      />
      <Select
        className={classes['direction'] ?? ''}
        aria-label="Direction"
        allowDeselect={false}
        value={of.direction}
        data={[
          { value: 'both', label: 'Both ways' },
          { value: 'refers to', label: 'It refers to' },
          { value: 'referred by', label: 'Refer to it' },
        ]}
        onChange={(value) => value !== null && onOf({ ...of, direction: value as DiagramDirection })}
      />
    </>
  )
}

/** What was chosen in the first field. */
function chosen(value: string, { of, start }: DiagramBarProps): DiagramOf {
  if (value !== AROUND) return JSON.parse(value) as DiagramOf
  if (of.kind === 'around') return of
  return { kind: 'around', id: start ?? '', depth: 1, direction: 'both' }
}

interface Option {
  readonly value: string
  readonly label: string
}

/** Everything that a diagram can be of, in groups. */
function optionsOf(choices: DiagramChoices, scope: Scope, of: DiagramOf) {
  const option = (one: DiagramOf, name: string, tables: number): Option => ({
    value: JSON.stringify(one),
    label: `${name} (${formatCount(tables)})`,
  })
  const several = new Set(choices.schemas.map(({ database }) => database)).size > 1
  const whole = [
    ...('comparisonId' in scope ? [option({ kind: 'differences' }, 'What differs', choices.differ)] : []),
    { value: AROUND, label: 'Around a table' },
    option({ kind: 'all' }, 'All tables', choices.tables),
    ...(of.kind === 'tables' ? [option(of, 'Chosen tables', of.ids.length)] : []),
  ]
  const schemas = choices.schemas.map(({ database, schema, tables }) =>
    option(
      { kind: 'schema', database, schema },
      `${several && database !== null ? `${visibleText(database)}: ` : ''}${visibleText(schema ?? 'no schema')}`,
      tables,
    ),
  )
  const areas = choices.areas.map(({ area, title, tables }) =>
    option({ kind: 'area', area }, visibleText(title), tables),
  )
  return [
    { group: 'Show', items: whole },
    { group: 'Schemas', items: schemas },
    ...(areas.length > 1 ? [{ group: 'Areas', items: areas }] : []),
  ]
}
