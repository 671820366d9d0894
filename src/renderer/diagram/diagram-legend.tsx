/** What the signs of a diagram mean. */
import { shape } from './shape.ts'
import { lineShapes, PLAIN_LINE } from './line-shapes.ts'
import { WINDOW_PALETTE } from './palette.ts'
import { elementsOf } from './shape-element.tsx'
import { STATUS_SIGNS } from './table-box.ts'
import type { DiagramKey, DiagramStatus } from '../../shared/diagram-model.ts'
import classes from './diagram.module.css'

const KEY: DiagramKey = {
  id: '',
  name: '',
  from: '',
  to: '',
  columns: [],
  referenced: [],
  unique: false,
  nullable: false,
  onDelete: '',
  onUpdate: '',
  partition: null,
  status: null,
  changes: [],
}

const STATUSES: readonly DiagramStatus[] = ['added', 'removed', 'changed', 'renamed']

export function DiagramLegend({ compared }: { readonly compared: boolean }) {
  return (
    <div className={classes['legend']} role="note" aria-label="Legend">
      <Line unique={false} nullable={false} text="many to one" />
      <Line unique nullable={false} text="one to one" />
      <Line unique={false} nullable text="may be empty" />
      {compared &&
        STATUSES.map((status) => (
          <span key={status} className={classes['status']} data-status={status}>
            {STATUS_SIGNS[status]} {status}
          </span>
        ))}
      <span className={classes['broken']}>{compared ? 'removed, or elsewhere' : 'elsewhere'}</span>
    </div>
  )
}

interface LineProps {
  readonly unique: boolean
  readonly nullable: boolean
  readonly text: string
}

/** The table that is referred to would stand at the left, the one that refers at the right. */
function Line({ unique, nullable, text }: LineProps) {
  const points = [
    { x: 1, y: 8 },
    { x: 39, y: 8 },
  ]
  const line = { key: { ...KEY, unique, nullable }, points, toName: null }
  const drawn = shape('g', {}, ...lineShapes(line, WINDOW_PALETTE, PLAIN_LINE))
  return (
    <span className={classes['legendLine']}>
      <svg width={40} height={16} aria-hidden>
        {elementsOf([drawn])}
      </svg>
      {text}
    </span>
  )
}
