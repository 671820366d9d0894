/** Notes in one line. */
import { expect, test } from 'vitest'
import { firstLine } from '../../src/renderer/document/first-line.ts'

test('the first line with words stands for a note', () => {
  expect(firstLine('\n  \n\t Ask Anna. \nThen drop.')).toBe('Ask Anna.')
  expect(firstLine('one\r\ntwo')).toBe('one')
  expect(firstLine('one\u2028two')).toBe('one')
  expect(firstLine(' \n ')).toBe('')
})
