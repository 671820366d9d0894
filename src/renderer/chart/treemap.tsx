/**
 * A treemap that can be pressed: for eyes and a pointer. It is hidden from
 * screen readers and the keyboard, since the list that stands beside it says
 * and does the same.
 */
import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import { layOutTreemap, type TreemapItem } from './treemap-layout.ts'
import classes from './treemap.module.css'

export interface TreemapProps {
  readonly items: readonly TreemapItem[]
  /** Pixels. */
  readonly height: number
  /** A value in words: '12.3 MB'. */
  readonly format: (value: number) => string
  /** The item that is pointed at elsewhere. */
  readonly lit: string | null
  readonly onLit: (id: string | null) => void
  readonly onOpen: (id: string) => void
}

/** Tiles below this size have no room for words. */
const LEAST_WIDTH = 44
const LEAST_HEIGHT = 18
const TWO_LINES = 36

/** Items as tiles whose size is their value. */
export function Treemap({ items, height, format, lit, onLit, onOpen }: TreemapProps) {
  const { ref, width } = useElementSize<HTMLDivElement>()
  const { tiles, groups } = useMemo(() => layOutTreemap(items, width, height), [items, width, height])
  return (
    <div ref={ref} className={classes['map']} style={{ height }} aria-hidden onMouseLeave={() => onLit(null)}>
      {groups.map(({ name, left, top, width: wide, height: high }) => (
        <div key={name} className={classes['group']} style={{ left, top, width: wide, height: high }}>
          {wide >= LEAST_WIDTH && name}
        </div>
      ))}
      {tiles.map(({ item, share, left, top, width: wide, height: high }) => (
        <button
          key={item.id}
          type="button"
          tabIndex={-1}
          className={classes['tile']}
          data-lit={item.id === lit || undefined}
          title={`${item.label}: ${format(item.value)}, ${percent(share)}`}
          style={{ left, top, width: wide, height: high }}
          onMouseEnter={() => onLit(item.id)}
          onClick={() => onOpen(item.id)}
        >
          {wide >= LEAST_WIDTH && high >= LEAST_HEIGHT && (
            <span className={classes['name']}>{item.label}</span>
          )}
          {wide >= LEAST_WIDTH && high >= TWO_LINES && (
            <span className={classes['value']}>{format(item.value)}</span>
          )}
        </button>
      ))}
    </div>
  )
}

/** '12.3 %'; what is less than a thousandth is said to be so. */
export function percent(share: number): string {
  const value = share * 100
  return `${value > 0 && value < 0.1 ? '< 0.1' : value.toFixed(1)}\u00a0%`
}
