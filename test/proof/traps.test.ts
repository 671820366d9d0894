/** docs/traps.md names a test for each trap; this holds it to the tests that there are. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')

interface Row {
  readonly trap: string
  readonly file: string
  readonly name: string
}

/** The rows of the page's tables. */
function rowsOf(page: string): Row[] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| Trap |'))
    .map((line) => {
      const [trap = '', file = '', name = '', ...more] = line.slice(2, -2).split(' | ')
      if (more.length > 0 || name === '') throw new Error(`not three cells: ${line}`)
      return { trap, file, name }
    })
}

/** Whether a file has a test, or a case of one, with exactly that name in quotes of any kind. */
function holds(source: string, name: string): boolean {
  return ["'", '"', '`'].some((quote) => source.includes(`${quote}${name}${quote},`))
}

const rows = rowsOf(readFileSync(path.join(root, 'docs/traps.md'), 'utf8'))

test('every trap of the page has a test that is there', () => {
  const missing = rows.filter(({ file, name }) => {
    // A file that is not there fails here, with its path.
    const source = readFileSync(path.join(root, file), 'utf8')
    return !holds(source, name)
  })
  expect(missing).toEqual([])
})

test('no trap stands on the page twice', () => {
  const traps = rows.map(({ trap }) => trap)
  expect(traps.length).toBeGreaterThan(80)
  expect(new Set(traps).size).toBe(traps.length)
})

test('a name that no test has is told', () => {
  expect(holds("test('is so', () => {})", 'is so')).toBe(true)
  expect(holds("test('is so', () => {})", 'is')).toBe(false)
  expect(holds("// 'is so'", 'is so')).toBe(false)
})
