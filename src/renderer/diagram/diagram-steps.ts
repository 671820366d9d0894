/** Which table the arrow keys lead to: along a key where one leads that way, else to the nearest there. Pure. */
import type { DiagramKey } from '../../shared/diagram-model.ts'
import type { PlacedBox, Point } from './placed-box.ts'

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const WAYS: Readonly<Record<Arrow, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The arrow that a key's name is; null for other keys. */
export function arrowOf(key: string): Arrow | null {
  return key in WAYS ? (key as Arrow) : null
}

/** The id of the table that an arrow leads to; null where none stands that way. */
export function tableTowards(
  from: string,
  arrow: Arrow,
  boxes: readonly PlacedBox[],
  keys: readonly DiagramKey[],
): string | null {
  const here = boxes.find(({ box }) => box.table.id === from)
  if (here === undefined) return null
  const joined = new Set(
    keys.flatMap((key) => (key.from === from ? [key.to] : key.to === from ? [key.from] : [])),
  )
  const others = boxes.filter((other) => other !== here)
  const near = nearest(
    here,
    WAYS[arrow],
    others.filter(({ box }) => joined.has(box.table.id)),
  )
  return near ?? nearest(here, WAYS[arrow], others)
}

/** The nearest that stands more that way than across it. */
function nearest(here: PlacedBox, way: Point, others: readonly PlacedBox[]): string | null {
  const start = middle(here)
  let best: { id: string; far: number } | null = null
  for (const other of others) {
    const end = middle(other)
    const along = (end.x - start.x) * way.x + (end.y - start.y) * way.y
    const across = Math.abs((end.x - start.x) * way.y) + Math.abs((end.y - start.y) * way.x)
    if (along <= 1 || across > along * 3) continue
    const far = along + across * 2
    if (best === null || far < best.far) best = { id: other.box.table.id, far }
  }
  return best?.id ?? null
}

function middle({ x, y, box }: PlacedBox): Point {
  return { x: x + box.width / 2, y: y + box.height / 2 }
}
