/** What text measures in the window's own font. */
import type { MeasureText, TextStyle } from './table-box.ts'

/** Measures in the font of the document, remembering what it measured. */
export function windowMeasure(): MeasureText {
  const canvas = document.createElement('canvas').getContext('2d')
  if (canvas === null) throw new Error('no canvas to measure text on')
  const font = getComputedStyle(document.documentElement).getPropertyValue('--ds-font')
  const known = new Map<string, number>()
  return (text: string, { size, weight }: TextStyle): number => {
    const place = `${size} ${weight} ${text}`
    const found = known.get(place)
    if (found !== undefined) return found
    canvas.font = `${weight} ${size}px ${font}`
    const { width } = canvas.measureText(text)
    known.set(place, width)
    return width
  }
}
