/** What stands beside the rows: the selected value in full, or the selected row as a form. */
import type { PanelKind } from './panel-shown.ts'
import { RowForm, type RowFormProps } from './row-form.tsx'
import type { ValuePlace } from './row-pages.ts'
import { ValuePanel } from './value-panel.tsx'

export interface RowPanelProps extends Omit<RowFormProps, 'active'> {
  readonly panel: PanelKind
  readonly place: ValuePlace
}

export function RowPanel({ panel, place, ...form }: RowPanelProps) {
  if (panel === 'row') return <RowForm {...form} active={place.column} />
  return (
    <ValuePanel
      key={`${place.row} ${place.column}`}
      place={place}
      column={form.columns[place.column] ?? { name: '', type: '' }}
      row={form.row}
      onClose={form.onClose}
    />
  )
}
