/** One row as a form: its columns one below the other, hidden ones too. */
import { ActionIcon } from '@mantine/core'
import { IconArrowUpRight, IconX } from '@tabler/icons-react'
import { formatCount, formatSize } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { textPieces } from './cell-content.ts'
import { foreignKeyOf, references } from './follow-key.ts'
import classes from './grid.module.css'
import panelClasses from './row-panel.module.css'
import type { GridRow } from './row-pages.ts'
import type { ForeignKey, TableKeys } from './table-keys.ts'
import { TextPieces } from './text-pieces.tsx'
import { valueKind } from './value-kind.ts'

/** Longer values are cut; the panel of the value has them whole. */
const LONGEST_SHOWN = 2000

export interface RowFormProps {
  readonly row: GridRow | undefined
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly keys: TableKeys
  /** The active column's place among them. */
  readonly active: number
  readonly onFollow: (key: ForeignKey) => void
  readonly onValue: (place: number) => void
  readonly onClose: () => void
}

export function RowForm({ row, columns, keys, active, onFollow, onValue, onClose }: RowFormProps) {
  return (
    <section className={panelClasses['value']} aria-label="Selected row">
      <div className={panelClasses['valueHead']}>
        <div className={panelClasses['valueName']}>
          <b>Row {row === undefined ? '' : formatCount(row.number + 1)}</b>
        </div>
        <ActionIcon size="sm" aria-label="Close the row" onClick={onClose}>
          <IconX size={16} stroke={1.75} />
        </ActionIcon>
      </div>
      {row === undefined ? (
        <div className={panelClasses['valueNote']} aria-busy>
          Reading…
        </div>
      ) : (
        <dl className={panelClasses['form']} tabIndex={0} aria-label="Values of the row">
          {columns.map(({ name, type }, place) => {
            const key = foreignKeyOf(keys, name)
            return (
              <div key={name} data-active={place === active || undefined}>
                <dt title={`${visibleText(name)} ${visibleText(type)}`}>
                  <button type="button" className={panelClasses['formName']} onClick={() => onValue(place)}>
                    {visibleText(name)}
                  </button>
                  <span className={panelClasses['dim']}>{visibleText(type)}</span>
                </dt>
                <dd>
                  <FormValue row={row} place={place} type={type} />
                  {key !== null && references(key, row, columns) && (
                    <button
                      type="button"
                      className={panelClasses['formFollow']}
                      title={`Go to the row of ${visibleText(key.table)}`}
                      onClick={() => onFollow(key)}
                    >
                      {visibleText(key.table)}
                      <IconArrowUpRight size={13} stroke={2} aria-hidden />
                    </button>
                  )}
                </dd>
              </div>
            )
          })}
        </dl>
      )}
    </section>
  )
}

function FormValue({
  row,
  place,
  type,
}: {
  readonly row: GridRow
  readonly place: number
  readonly type: string
}) {
  const computed = row.computed.get(place)
  if (computed === 'default') return <span className={classes['sign']}>default</span>
  const value = row.values[place] ?? null
  if (value === null) return <span className={classes['sign']}>NULL</span>
  if (value === '') return <span className={classes['sign']}>empty</span>
  const size = row.sizes.get(place)
  const isBoolean = valueKind(type) === 'boolean' && (value === 't' || value === 'f')
  const shown = value.slice(0, LONGEST_SHOWN)
  const pieces = [
    ...textPieces(isBoolean ? (value === 't' ? 'true' : 'false') : shown, '\n\t'),
    ...(value.length > shown.length ? [{ text: '\u2026', sign: true }] : []),
  ]
  return (
    <span className={panelClasses['formText']}>
      <TextPieces pieces={pieces} />
      {computed === 'expression' && <span className={classes['size']}>expression</span>}
      {size !== undefined && <span className={classes['size']}>{formatSize(size)}</span>}
    </span>
  )
}
