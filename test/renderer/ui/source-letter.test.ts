import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceColours } from '../../../src/renderer/ui/source-letter.tsx'

const css = readFileSync(
  path.join(import.meta.dirname, '..', '..', '..', 'src', 'renderer', 'tokens.css'),
  'utf8',
)
const SURFACES = ['--ds-surface', '--ds-surface-side', '--ds-surface-raised', '--ds-surface-hover']
const LETTERS = [...'ABCDEFGHIJKLMNOP']

/** The tokens of one theme that are plain colours. */
function tokensOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const start = css.indexOf(`:root[data-mantine-color-scheme='${theme}'] {`)
  const block = css.slice(start, css.indexOf('\n}', start))
  return new Map(
    [...block.matchAll(/(--ds-[\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', value = '']) => [name, value]),
  )
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

function nameIn(value: string): string {
  return /^var\((?<name>--[\w-]+)\)$/u.exec(value)?.groups?.['name'] ?? ''
}

describe.each(['light', 'dark'] as const)('colours of sources, %s', (theme) => {
  const tokens = tokensOf(theme)

  test.each(LETTERS)('the letter %s is read well on its ground and its colour on every surface', (letter) => {
    const { ink, soft } = sourceColours(letter)
    const colour = tokens.get(nameIn(ink)) ?? ''
    expect(colour).toMatch(/^#/u)
    for (const name of [nameIn(soft), ...SURFACES, '--ds-surface-selected']) {
      const ground = tokens.get(name)
      expect(ground, name).toBeDefined()
      expect(contrast(colour, ground ?? colour), `${letter} on ${name}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('no two sources have the same colour', () => {
    expect(new Set(LETTERS.map((letter) => tokens.get(nameIn(sourceColours(letter).ink)))).size).toBe(16)
  })
})

test('sources past the sixteenth are plain', () => {
  expect(sourceColours('Q')).toEqual(sourceColours('AA'))
  expect(sourceColours('Q')).not.toEqual(sourceColours('P'))
})
