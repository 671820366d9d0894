/** Offsets against lines and columns. */
import { expect, it } from 'vitest'
import { LineStarts } from '../../../src/renderer/monaco/line-starts.ts'

it('lines end as they do for the editor, and every offset comes back from its place', () => {
  const text = 'one\ntwo\r\nthree\rfour\n'
  const lines = new LineStarts(text)
  expect(lines.placeOf(text.indexOf('three'))).toEqual({ lineNumber: 3, column: 1 })
  expect(lines.placeOf(text.indexOf('our'))).toEqual({ lineNumber: 4, column: 2 })
  expect(lines.placeOf(text.length)).toEqual({ lineNumber: 5, column: 1 })
  for (let offset = 0; offset <= text.length; offset++)
    expect(lines.offsetOf(lines.placeOf(offset))).toBe(offset)
})
