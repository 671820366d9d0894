import { expect, test } from 'vitest'
import { readPreferences } from '../../src/shared/preferences.ts'

const atFirst = { theme: 'auto', leftOut: [] }

test('what was kept is taken up field by field; what cannot be read is as at first', () => {
  expect(readPreferences(null)).toMatchObject(atFirst)
  expect(readPreferences('{"theme":"dar')).toMatchObject(atFirst)
  expect(readPreferences('[1]')).toMatchObject(atFirst)
  expect(readPreferences('{"theme":"dark","leftOut":["nonsense"],"later":1}')).toMatchObject({
    theme: 'dark',
    leftOut: [],
  })
  expect(readPreferences('{"theme":3,"leftOut":["owners"]}')).toMatchObject({
    theme: 'auto',
    leftOut: ['owners'],
  })
})
