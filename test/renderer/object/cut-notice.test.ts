import { expect, test } from 'vitest'
import { cutNotice } from '../../../src/renderer/object/cut-notice.ts'

const cut = { line: 1234, bytes: 5_330_000, given: 1_000_000 }

test('a definition that is whole needs no notice', () => {
  expect(cutNotice([])).toBeNull()
})

test('a statement that was cut is told with its line, its whole size and what is here of it', () => {
  expect(cutNotice([cut])).toBe(
    'The statement of line 1,234 is too long to be shown whole: only the first 1.00\u00a0MB of 5.33\u00a0MB are here.',
  )
})

test('of several statements that were cut the first is told', () => {
  expect(cutNotice([cut, { ...cut, line: 9 }])).toMatch(
    /^2\u00a0statements .* of line 1,234, with 5\.33\u00a0MB: /,
  )
})
