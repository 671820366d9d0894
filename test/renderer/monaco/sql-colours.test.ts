import { expect, test } from 'vitest'
import { DARK_SQL, LIGHT_SQL, type SqlColours } from '../../../src/renderer/monaco/sql-colours.ts'

type Rgb = readonly [number, number, number]

function channels(hex: string): readonly [...Rgb, number] {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5), hex.length === 9 ? part(7) / 255 : 1]
}

/** A colour with alpha over an opaque one. */
function over(top: string, ground: Rgb): Rgb {
  const [red, green, blue, alpha] = channels(top)
  const mix = (a: number, b: number): number => a * alpha + b * (1 - alpha)
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2])]
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function groundsOf(colours: SqlColours): Record<string, Rgb> {
  const plain = over(colours.ground, [0, 0, 0])
  return {
    plain,
    selection: over(colours.selection, plain),
    currentLine: over(colours.currentLine, plain),
    found: over(colours.found, plain),
    foundCurrent: over(colours.foundCurrent, plain),
    insertedLine: over(colours.insertedLine, plain),
    insertedText: over(colours.insertedText, over(colours.insertedLine, plain)),
    removedLine: over(colours.removedLine, plain),
    removedText: over(colours.removedText, over(colours.removedLine, plain)),
    raised: over(colours.raised, plain),
  }
}

for (const [name, colours] of [
  ['light', LIGHT_SQL],
  ['dark', DARK_SQL],
] as const) {
  test(`the ${name} theme's words hold 4.5:1 on every ground on which they stand`, () => {
    const { ink, keyword, string, number, comment, builtin, operator } = colours
    const weak: string[] = []
    for (const [word, colour] of Object.entries({
      ink,
      keyword,
      string,
      number,
      comment,
      builtin,
      operator,
    })) {
      for (const [place, ground] of Object.entries(groundsOf(colours))) {
        const ratio = contrast(over(colour, ground), ground)
        if (ratio < 4.5) weak.push(`${word} on ${place}: ${ratio.toFixed(2)}`)
      }
    }
    expect(weak).toEqual([])
  })

  test(`the ${name} theme's line numbers hold 4.5:1`, () => {
    const ground = over(colours.ground, [0, 0, 0])
    expect(contrast(over(colours.lineNumber, ground), ground)).toBeGreaterThanOrEqual(4.5)
  })
}
