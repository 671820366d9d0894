import { expect, test } from 'vitest'
import { byteCount, bytesLaidOut, valueKind } from '../../../src/renderer/grid/value-kind.ts'

test('numbers stand at the right, arrays, ranges and texts do not', () => {
  for (const type of ['integer', 'numeric(10,2)', 'bigint', 'double precision', 'money'])
    expect(valueKind(type), type).toBe('number')
  for (const type of ['text', 'int4range', 'numrange', 'oidvector', ''])
    expect(valueKind(type), type).toBe('text')
  expect(['integer[]', 'bytea', 'jsonb', 'uuid', 'boolean', 'interval'].map(valueKind)).toEqual([
    'array',
    'bytes',
    'json',
    'uuid',
    'boolean',
    'time',
  ])
})

test('bytes in hex are counted and laid out in lines; what is written otherwise is neither', () => {
  expect(byteCount('\\x00ff')).toBe(2)
  expect(byteCount('\\000abc')).toBeNull()
  const hex = Buffer.from('seventeen bytes!\n').toString('hex')
  expect(bytesLaidOut(`\\x${hex}`)).toBe(
    '00000000  73 65 76 65 6e 74 65 65 6e 20 62 79 74 65 73 21  seventeen bytes!\n' +
      `00000010  0a${' '.repeat(45)}  .`,
  )
  expect(bytesLaidOut('abc')).toBeNull()
})
