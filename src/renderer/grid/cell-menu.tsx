/** The menu of the selected cells: copying in every form, filters by the value, the way along a foreign key. */
import { chordText } from '../commands/chord.ts'
import { ContextMenu, type MenuGroup, type MenuPlace } from '../ui/context-menu.tsx'
import { visibleText } from '../text/visible-text.ts'
import { COPY_FORMATS, type CopyFormat } from './copy-rows.ts'
import type { GridRow } from './row-pages.ts'
import { withFilter, type Asked } from './row-questions.ts'
import type { ForeignKey } from './table-keys.ts'
import type { GridColumn } from './use-grid-columns.ts'

export interface CellMenuProps {
  readonly at: MenuPlace | null
  readonly column: GridColumn | undefined
  readonly row: GridRow | undefined
  readonly foreignKey: ForeignKey | null
  readonly asked: Asked
  readonly onAsk: (asked: Asked) => void
  readonly onCopyValue: () => void
  readonly onCopy: (format: CopyFormat) => void
  readonly onFollow: (key: ForeignKey) => void
  readonly onValue: () => void
  readonly onRow: () => void
  readonly onClose: () => void
}

/** More characters make no filter that anybody could read. */
const LONGEST_FILTER = 1000

export function CellMenu(props: CellMenuProps) {
  const { at, column, foreignKey, onCopyValue, onCopy, onFollow, onValue, onRow, onClose } = props
  const done = (run: () => void) => (): void => {
    run()
    onClose()
  }
  const groups: MenuGroup[] = [
    {
      lines: [
        { title: 'Copy the value', keys: chordText('Mod+C'), run: done(onCopyValue) },
        { title: 'Show the value', keys: 'Enter', run: done(onValue) },
        { title: 'Show the row', run: done(onRow) },
        ...(foreignKey === null
          ? []
          : [
              {
                title: `Go to the row of ${visibleText(foreignKey.table)}`,
                keys: chordText('Mod+Enter'),
                run: done(() => onFollow(foreignKey)),
              },
            ]),
      ],
    },
    { lines: filterLines(props).map((line) => ({ ...line, run: done(line.run) })) },
    {
      heading: 'Copy the selection as',
      lines: COPY_FORMATS.map(([format, title]) => ({ title, run: done(() => onCopy(format)) })),
    },
  ]
  return (
    <ContextMenu
      at={at}
      label={column === undefined ? 'Cell' : `Cell of ${visibleText(column.name)}`}
      groups={groups}
      onClose={onClose}
    />
  )
}

function filterLines({ column, row, asked, onAsk }: CellMenuProps): { title: string; run: () => void }[] {
  if (column === undefined || row === undefined) return []
  const { name, place } = column
  const value = row.values[place] ?? null
  if (row.computed.has(place) || row.sizes.has(place) || (value?.length ?? 0) > LONGEST_FILTER) return []
  const ask = (operator: 'equals' | 'not equals' | 'is null' | 'is not null') => (): void =>
    onAsk(withFilter(asked, name, { column: name, operator, value: value ?? '', to: '' }))
  return value === null
    ? [
        { title: 'Only rows with NULL here', run: ask('is null') },
        { title: 'Only rows without NULL here', run: ask('is not null') },
      ]
    : [
        { title: 'Only rows with this value', run: ask('equals') },
        { title: 'Only rows with another value', run: ask('not equals') },
      ]
}
