import { expect, test } from 'vitest'
import { prettyJson } from '../../../src/renderer/grid/pretty-json.ts'

test('JSON is laid out with one entry a line', () => {
  expect(prettyJson('{"a":1,"b":[true,null,"x, {y}"],"c":{},"d":[ ]}')).toBe(
    '{\n  "a": 1,\n  "b": [\n    true,\n    null,\n    "x, {y}"\n  ],\n  "c": {},\n  "d": []\n}',
  )
})

test('long numbers, repeated keys and escapes stay as they are', () => {
  const text = '{"n":12345678901234567890.10,"k":1,"k":2,"s":"\\u00e9\\"\\\\"}'
  expect(prettyJson('[[]]')).toBe('[\n  []\n]')
  expect(prettyJson(text)?.replaceAll(/\n\s*|(?<=:) /g, '')).toBe(text)
})

test('what is no object or array, or no JSON, is left alone', () => {
  for (const text of ['12', '"a"', '{1,2,3}', '[1,2', 'plain', '']) expect(prettyJson(text), text).toBeNull()
})
