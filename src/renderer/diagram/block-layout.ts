/** Tables apart from the others, in rows under them, as wide together as what stands above. */
import { MARGIN, MARK_ROOM, type PlacedBox } from './placed-box.ts'
import type { TableBox } from './table-box.ts'

/** `y` is the upper edge of its heading; `width` and `height` reach to its far edges, both 0 where it is empty. */
export interface Block {
  readonly boxes: readonly PlacedBox[]
  readonly y: number
  readonly width: number
  readonly height: number
}

const GAP = 20
const HEADING_HEIGHT = 30

/** Places boxes under what is `above`. `room`: pixels that a box needs at its left. */
export function blockBelow(
  boxes: readonly TableBox[],
  above: { readonly width: number; readonly height: number },
  room: ReadonlyMap<string, number>,
  gap: number,
): Block {
  const y = above.height === 0 ? MARGIN : above.height + gap
  if (boxes.length === 0) return { boxes: [], y, width: 0, height: 0 }
  const before = ({ table }: TableBox): number => room.get(table.id) ?? 0
  // A key to itself has its line at the right.
  const after = ({ table }: TableBox): number => (table.keysTo > 0 ? MARK_ROOM * 1.5 : 0)
  const area = boxes.reduce(
    (sum, box) => sum + (before(box) + box.width + after(box) + GAP) * (box.height + GAP),
    0,
  )
  const widest = Math.max(above.width, Math.sqrt(area * 1.6))
  const placed: PlacedBox[] = []
  let x = MARGIN
  let top = y + HEADING_HEIGHT
  let height = top
  let width = 0
  for (const box of boxes.toSorted((a, b) => b.height - a.height)) {
    if (x > MARGIN && x + before(box) + box.width > widest) {
      x = MARGIN
      top = height + GAP
    }
    x += before(box)
    placed.push({ box, x, y: top })
    height = Math.max(height, top + box.height)
    x += box.width + after(box)
    width = Math.max(width, x)
    x += GAP
  }
  return { boxes: placed, y, width, height }
}
