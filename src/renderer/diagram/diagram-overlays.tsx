/** What stands above the drawing: how the layout goes, what is left out, buttons. */
import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { DiagramGraph } from '../../shared/diagram-model.ts'
import { withShortcut } from '../commands/registry.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { ZOOM_STEP } from './viewport.ts'
import classes from './diagram.module.css'

/** Told once it takes a while. */
export function Waiting({ tables, onCancel }: { readonly tables: number; readonly onCancel: () => void }) {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((last) => last + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  if (seconds === 0) return null
  return (
    <div className={classes['waiting']} role="status">
      <span>
        Laying out {countOf(tables, 'table')} … {seconds} s
      </span>
      <Button size="compact-xs" variant="default" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  )
}

interface NotesProps {
  readonly graph: DiagramGraph
  readonly hidden: number
  readonly told: string
  readonly onShowHidden: () => void
}

/** What the diagram leaves out. */
export function Notes({ graph, hidden, told, onShowHidden }: NotesProps) {
  const { tables, keys, dangling, missing } = graph.leftOut
  const notes = [
    ...(tables > 0 ? [`${countOf(tables, 'table')} left out`] : []),
    ...(keys > 0 ? [`${countOf(keys, 'key')} to tables not shown`] : []),
    ...(dangling > 0
      ? [
          `${countOf(dangling, 'key')} to tables that are not in the dump (${missing.map(visibleText).join(', ')})`,
        ]
      : []),
  ]
  return (
    <div className={classes['notes']} role="status">
      <span>
        {countOf(graph.tables.length - hidden, 'table')}, {countOf(graph.keys.length, 'key')}
        {notes.map((note) => `. ${note}`).join('')}
        {told === '' ? '' : `. ${told}`}
      </span>
      {hidden > 0 && (
        <button type="button" className={classes['link']} onClick={onShowHidden}>
          Show {formatCount(hidden)} hidden
        </button>
      )}
    </div>
  )
}

interface ZoomButtonsProps {
  readonly scale: number
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
}

export function ZoomButtons({ scale, onZoom, onFit }: ZoomButtonsProps) {
  return (
    <div className={classes['zoom']}>
      <Tooltip label={withShortcut('Smaller', 'diagram-smaller')}>
        <ActionIcon variant="default" aria-label="Smaller" onClick={() => onZoom(1 / ZOOM_STEP)}>
          <IconMinus size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={withShortcut('100 %', 'diagram-full-size')}>
        <button type="button" className={classes['scale']} onClick={() => onZoom(1 / scale)}>
          {Math.round(scale * 100)} %
        </button>
      </Tooltip>
      <Tooltip label={withShortcut('Larger', 'diagram-larger')}>
        <ActionIcon variant="default" aria-label="Larger" onClick={() => onZoom(ZOOM_STEP)}>
          <IconPlus size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={withShortcut('Show it whole', 'diagram-fit')}>
        <ActionIcon variant="default" aria-label="Show it whole" onClick={onFit}>
          <IconMaximize size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
