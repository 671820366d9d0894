import { describe, expect, test } from 'vitest'
import { expectationsFromList } from '../../../src/engine/analysis/index.ts'
import type { ListedExpectations } from '../../../src/engine/analysis/index.ts'

/** 'schema.name:line'. */
function names({ relations }: ListedExpectations): string[] {
  return relations.map(
    ({ schema, name, uses }) => `${schema ?? ''}.${name}:${uses.map(({ line }) => line).join()}`,
  )
}

describe('a list of names', () => {
  test('has one to a line, with schema or without, quoted, with dashes and comments', () => {
    const list =
      '\uFEFF# what we need\r\nusers\r\n- billing.invoices,\r\n\r\n"Order Lines"\r\n-- users_old\r\nusers\r\nsee the wiki\r\n'
    const found = expectationsFromList(list, 'needed.txt')
    expect(names(found)).toEqual(['.Order Lines:5', 'billing.invoices:3', '.users:2,7'])
    expect(found.notUnderstood).toEqual([8])
    expect(found.relations[0]?.uses[0]).toMatchObject({ file: 'needed.txt', through: 'list', how: 'unknown' })
  })

  test('may begin with a table that is called name', () => {
    expect(names(expectationsFromList('name\nusers\n'))).toEqual(['.name:1', '.users:2'])
  })

  test('as CSV has fields for schema, table, column and type, in any order', () => {
    const csv =
      'column_name;data_type;table_name;table_schema\nid;integer;users;app\n"e""mail";text;users;app\n;;teams;\n'
    const found = expectationsFromList(csv)
    expect(names(found)).toEqual(['.teams:4', 'app.users:2,3'])
    expect(found.relations[1]?.columns).toMatchObject([
      { name: 'e"mail', type: 'text', line: 3 },
      { name: 'id', type: 'integer', line: 2 },
    ])
  })

  test('without any name is said to be none', () => {
    expect(() => expectationsFromList('these are no names\n', 'x.txt')).toThrow('x.txt names no table.')
    expect(() => expectationsFromList('')).toThrow('list names no table.')
  })
})
