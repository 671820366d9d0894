/** What can be done with a column: sorted by, filtered, hidden, made as wide as its values. */
import { Button, NativeSelect, Popover, TextInput } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { RowOperator, ValueOrder } from '../../shared/rows-model.ts'
import { visibleText } from '../text/visible-text.ts'
import questionClasses from './question-bar.module.css'
import { operatorsFor, operatorTitle, takesValue, withFilter, withSort, type Asked } from './row-questions.ts'
import { ROW_OPERATORS } from '../../shared/rows-model.ts'
import type { GridColumn } from './use-grid-columns.ts'

export interface ColumnMenuProps {
  readonly column: GridColumn
  /** How its values are compared. */
  readonly order: ValueOrder
  readonly asked: Asked
  /** What it opens at. */
  readonly target: ReactNode
  readonly canHide: boolean
  readonly onAsk: (asked: Asked) => void
  readonly onHide: () => void
  readonly onFit: () => void
  readonly onClose: () => void
}

const COMPARED: Readonly<Record<ValueOrder, string>> = {
  number: 'Compared as exact numbers.',
  boolean: 'False comes before true.',
  date: 'Compared as points in time, whatever their zone.',
  time: 'Compared as times of day.',
  interval: 'Compared by length; a month counts 30 days.',
  uuid: 'Compared byte by byte.',
  bytes: 'Compared byte by byte.',
  labels: 'In the order of the type\u2019s labels.',
  text: 'Compared by code point, as COLLATE "C" does.',
  written:
    'Compared as it is written, by code point: PostgreSQL\u2019s own order of this type is not known here.',
}

export function ColumnMenu(props: ColumnMenuProps) {
  const { column, order, target, canHide, onHide, onFit, onClose } = props
  const name = visibleText(column.name)
  return (
    <Popover
      opened
      onChange={(stays) => {
        if (!stays) onClose()
      }}
      position="bottom-end"
      withinPortal
      trapFocus
      returnFocus={false}
      width={300}
      shadow="md"
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown
        aria-label={`Sort and filter ${name}`}
        className={questionClasses['columnMenu']}
        // Keys and presses in it are none of the grid's.
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') onClose()
        }}
        onMouseDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <Filter {...props} />
        <Sorting {...props} />
        <p className={questionClasses['menuNote']}>
          {COMPARED[order]} NULL comes last, or first in descending order.
        </p>
        <div className={questionClasses['menuLine']}>
          <Button size="compact-xs" variant="subtle" color="gray" disabled={!canHide} onClick={onHide}>
            Hide column
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onFit}>
            Fit width
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

function Sorting({ column, asked, onAsk, onClose }: ColumnMenuProps) {
  const own = asked.sort.find((one) => one.column === column.name)
  const others = asked.sort.filter((one) => one.column !== column.name)
  const sort = (descending: boolean | null, further: boolean): void => {
    onAsk(withSort(asked, column.name, descending, further))
    onClose()
  }
  const press = (descending: boolean): void =>
    sort(own?.descending === descending ? null : descending, own !== undefined)
  return (
    <>
      <div className={questionClasses['menuLine']} role="group" aria-label="Sorting">
        <Button
          size="compact-xs"
          variant="default"
          aria-pressed={own?.descending === false}
          onClick={() => press(false)}
        >
          Sort ascending
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          aria-pressed={own?.descending === true}
          onClick={() => press(true)}
        >
          Sort descending
        </Button>
      </div>
      {own === undefined && others.length > 0 && (
        <div className={questionClasses['menuLine']}>
          <Button size="compact-xs" variant="default" onClick={() => sort(false, true)}>
            Then by this
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => sort(true, true)}>
            Then by this, descending
          </Button>
        </div>
      )}
    </>
  )
}

function Filter({ column, order, asked, onAsk, onClose }: ColumnMenuProps) {
  const own = asked.filters.find((one) => one.column === column.name)
  const operators = operatorsFor(order)
  const [operator, setOperator] = useState<RowOperator>(own?.operator ?? operators[0] ?? 'equals')
  const [value, setValue] = useState(own?.value ?? '')
  const [to, setTo] = useState(own?.to ?? '')
  const ask = (filter: Parameters<typeof withFilter>[2]): void => {
    onAsk(withFilter(asked, column.name, filter))
    onClose()
  }
  const apply = (event: FormEvent): void => {
    event.preventDefault()
    ask({
      column: column.name,
      operator,
      value: takesValue(operator) ? value : '',
      to: operator === 'between' ? to : '',
    })
  }
  return (
    <form className={questionClasses['filterForm']} onSubmit={apply}>
      <NativeSelect
        size="xs"
        aria-label="Condition"
        value={operator}
        onChange={({ currentTarget }) =>
          setOperator(ROW_OPERATORS.find((one) => one === currentTarget.value) ?? 'equals')
        }
        data={operators.map((one) => ({ value: one, label: operatorTitle(one) }))}
      />
      {takesValue(operator) && (
        <TextInput
          size="xs"
          data-autofocus
          aria-label={operator === 'between' ? 'From' : 'Value'}
          placeholder={operator === 'between' ? 'From' : 'Value'}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
        />
      )}
      {operator === 'between' && (
        <TextInput
          size="xs"
          aria-label="To"
          placeholder="To, which counts"
          autoComplete="off"
          spellCheck={false}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
      )}
      <div className={questionClasses['menuLine']}>
        <Button type="submit" size="compact-xs">
          Filter
        </Button>
        {own !== undefined && (
          <Button size="compact-xs" variant="default" onClick={() => ask(null)}>
            Take the filter away
          </Button>
        )}
      </div>
    </form>
  )
}
