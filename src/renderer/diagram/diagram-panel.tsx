/** Beside the diagram: the chosen table, the way between two tables, or everything as a list. */
import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { DiagramKey, DiagramTable } from '../../shared/diagram-model.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { keyFacts, keyWords, linksOf, namesById, type DrawnTables } from './diagram-words.ts'
import { STATUS_SIGNS } from './table-box.ts'
import classes from './diagram.module.css'

/** A panel with its heading. */
export function DiagramPanelFrame({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  return (
    <section className={classes['panel']} aria-label={title}>
      <div className={classes['panelHead']}>
        <h2 className={classes['panelTitle']} title={title}>
          {title}
        </h2>
        <Tooltip label="Close">
          <ActionIcon aria-label={`Close ${title}`} onClick={onClose}>
            <IconX size={14} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes['panelBody']}>{children}</div>
    </section>
  )
}

export interface TableFactsProps extends DrawnTables {
  readonly table: DiagramTable
  readonly onSelect: (id: string) => void
  readonly onOpen: () => void
  readonly onExpand: () => void
  readonly onHide: () => void
  readonly onAround: () => void
}

/** The chosen table: what it refers to, what refers to it, what differs, what can be done. */
export function TableFacts(props: TableFactsProps) {
  const { table, tables, keys, onSelect } = props
  const nameOf = namesById(tables)
  const to = keys.filter(({ from }) => from === table.id)
  const from = keys.filter((key) => key.to === table.id)
  return (
    <>
      <p className={classes['facts']}>
        {[
          countOf(table.columnCount, 'column'),
          ...(table.rows === null ? [] : [countOf(table.rows, 'row')]),
          ...(table.partitions === 0 ? [] : [countOf(table.partitions, 'partition')]),
        ].join(', ')}
      </p>
      {table.formerName !== null && <p className={classes['facts']}>In A: {visibleText(table.formerName)}</p>}
      <div className={classes['buttons']}>
        <Button size="compact-xs" variant="default" onClick={props.onOpen}>
          Open
        </Button>
        <Button size="compact-xs" variant="default" disabled={table.hidden === 0} onClick={props.onExpand}>
          Expand{table.hidden === 0 ? '' : ` (+${formatCount(table.hidden)})`}
        </Button>
        <Button size="compact-xs" variant="default" onClick={props.onAround}>
          Around it
        </Button>
        <Button size="compact-xs" variant="default" onClick={props.onHide}>
          Hide
        </Button>
      </div>
      {table.changes.length > 0 && (
        <>
          <h3 className={classes['listTitle']}>What differs</h3>
          <ul className={classes['changes']}>
            {table.changes.map((change) => (
              <li key={change}>{visibleText(change)}</li>
            ))}
          </ul>
        </>
      )}
      <KeyList title="Refers to" keys={to} other={(key) => key.to} nameOf={nameOf} onSelect={onSelect} />
      <KeyList
        title="Referred to by"
        keys={from}
        other={(key) => key.from}
        nameOf={nameOf}
        onSelect={onSelect}
      />
    </>
  )
}

interface KeyListProps {
  readonly title: string
  readonly keys: readonly DiagramKey[]
  readonly other: (key: DiagramKey) => string
  readonly nameOf: (id: string) => string
  readonly onSelect: (id: string) => void
}

function KeyList({ title, keys, other, nameOf, onSelect }: KeyListProps) {
  if (keys.length === 0) return null
  return (
    <>
      <h3 className={classes['listTitle']}>
        {title} <span className={classes['dim']}>{formatCount(keys.length)}</span>
      </h3>
      <ul className={classes['keys']}>
        {keys.map((key) => (
          <li key={key.id}>
            <button type="button" className={classes['link']} onClick={() => onSelect(other(key))}>
              {nameOf(other(key))}
            </button>
            <div className={classes['keyWords']}>
              {key.status !== null && key.status !== 'same' && (
                <span className={classes['status']} data-status={key.status}>
                  {STATUS_SIGNS[key.status]} {key.status}
                </span>
              )}
              {keyWords(key, nameOf)}
            </div>
            <div className={classes['dim']}>{keyFacts(key)}</div>
          </li>
        ))}
      </ul>
    </>
  )
}

export interface TableListProps extends DrawnTables {
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}

/** The same graph as a list, for whoever does not see or use the drawing. */
export function TableList({ tables, keys, selected, onSelect }: TableListProps) {
  const nameOf = namesById(tables)
  const links = linksOf({ tables, keys })
  const ordered = tables.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const names = (ids: readonly string[] | undefined): string =>
    ids === undefined || ids.length === 0 ? '–' : ids.map(nameOf).join(', ')
  return (
    <table className={classes['list']}>
      <thead>
        <tr>
          <th>Table</th>
          <th>Refers to</th>
          <th>Referred to by</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((table) => (
          <tr key={table.id} data-selected={table.id === selected || undefined}>
            <td>
              <button type="button" className={classes['link']} onClick={() => onSelect(table.id)}>
                {visibleText(table.name)}
              </button>
              <div className={classes['dim']}>
                {table.status !== null && table.status !== 'same' && (
                  <span className={classes['status']} data-status={table.status}>
                    {STATUS_SIGNS[table.status]} {table.status}
                  </span>
                )}
                {countOf(table.columnCount, 'column')}
              </div>
            </td>
            <td>{names(links.get(table.id)?.to)}</td>
            <td>{names(links.get(table.id)?.from)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
