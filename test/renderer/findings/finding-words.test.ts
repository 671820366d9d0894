import { expect, test } from 'vitest'
import { switched } from '../../../src/renderer/findings/finding-filter.ts'
import { findingText, placeWords } from '../../../src/renderer/findings/finding-words.ts'
import type { Finding } from '../../../src/shared/model.ts'

const finding: Finding = {
  code: 'truncated',
  severity: 'error',
  message: 'The file ends\nin a row.',
  advice: 'Dump it again.',
  object: 'app.t',
  file: 'b.sql',
  line: 1204,
  byte: 55_301,
}

test('a place says file, line and byte as far as they are known', () => {
  expect(placeWords(finding)).toBe('b.sql, line 1,204, byte 55,301')
  expect(placeWords({ ...finding, file: undefined, byte: 0 })).toBe('line 1,204, byte 0')
  expect(placeWords({ code: 'x', severity: 'info', message: 'y' })).toBe('')
})

test('what is copied says everything, a line each, and nothing unseen', () => {
  const found = { finding, by: 'reading', sourceId: 's' } as const
  expect(findingText(found, 'production')).toBe(
    'Error: The file ends‹LF›in a row.\nDump it again.\nObject: app.t\n' +
      'Place: b.sql, line 1,204, byte 55,301\nSource: production\nCode: truncated',
  )
  const bare = { finding: { code: 'x', severity: 'info', message: 'y' }, by: 'comparison' } as const
  expect(findingText({ ...bare, sourceId: null, objects: ['a', 'b'] }, null)).toBe(
    'Note: y\nAbout: a, b\nCode: x',
  )
})

test('a severity is switched on and off; all three are the same as none', () => {
  expect(switched([], 'error')).toEqual(['error'])
  expect(switched(['error'], 'info')).toEqual(['error', 'info'])
  expect(switched(['error', 'info'], 'error')).toEqual(['info'])
  expect(switched(['error', 'info'], 'warning')).toEqual([])
})
