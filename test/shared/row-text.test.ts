import { describe, expect, it } from 'vitest'
import { rowHeading, rowText, sqlCondition } from '../../src/shared/row-text.ts'
import type { TextRow } from '../../src/shared/row-text.ts'

const columns = [
  { name: 'id', type: 'bigint' },
  { name: 'Full name', type: 'text' },
  { name: 'user', type: 'numeric(30,2)' },
  { name: 'ok', type: 'boolean' },
  { name: 'data', type: 'jsonb' },
]
const heading = { table: 'public.t', columns }
const row = (...values: (string | null)[]): TextRow => ({ values, computed: values.map(() => null) })
const full = row('1', 'O\'Neil, "Pat"', '12345678901234567890.10', 't', '{"n": 1.10,\n "s": "a\\nb"}')

describe('rows as text', () => {
  it('are CSV as COPY reads it: NULL is nothing, the empty string is quoted', () => {
    expect(rowHeading('csv', heading)).toBe('id,Full name,user,ok,data\n')
    expect(rowText('csv', heading, full)).toBe(
      '1,"O\'Neil, ""Pat""",12345678901234567890.10,t,"{""n"": 1.10,\n ""s"": ""a\\nb""}"\n',
    )
    expect(rowText('csv', heading, row('1', '', null, null, '\\.'))).toBe('1,"",,,"\\."\n')
  })

  it('are tab-separated as COPY writes it', () => {
    expect(rowText('tsv', heading, row('1', 'a\tb\\c\nd', null, 'f', ''))).toBe(
      '1\ta\\tb\\\\c\\nd\t\\N\tf\t\n',
    )
  })

  it('are JSON whose numbers are what they were, whatever their length', () => {
    const text = rowText('jsonl', heading, full)
    expect(text).toBe(
      '{"id":1,"Full name":"O\'Neil, \\"Pat\\"","user":12345678901234567890.10,"ok":true,"data":{"n": 1.10, "s": "a\\nb"}}\n',
    )
    expect(rowText('jsonl', heading, row('NaN', null, '1', 'x', '{broken'))).toBe(
      '{"id":"NaN","Full name":null,"user":1,"ok":"x","data":"{broken"}\n',
    )
  })

  it('are INSERTs with names and literals quoted as PostgreSQL has them', () => {
    expect(rowText('insert', heading, row('1', "it's \\ plain", '2.50', 'f', null))).toBe(
      `INSERT INTO public.t (id, "Full name", "user", ok, data) VALUES (1, 'it''s \\ plain', 2.50, false, NULL);\n`,
    )
    const computed: TextRow = { values: ['now()', null], computed: ['expression', 'default'] }
    const two = {
      table: 't',
      columns: [
        { name: 'at', type: 'date' },
        { name: 'n', type: 'integer' },
      ],
    }
    expect(rowText('insert', two, computed)).toBe('INSERT INTO t (at, n) VALUES (now(), DEFAULT);\n')
    expect(rowText('insert', { table: 't', columns: [] }, row())).toBe('INSERT INTO t DEFAULT VALUES;\n')
  })

  it('are conditions that hold for the row, NULL and what has no equality among them', () => {
    const mixed = [...columns.slice(0, 2), { name: 'x', type: 'real' }, { name: 'j', type: 'json' }]
    expect(sqlCondition(mixed, row('7', null, '0.1', '{}'))).toBe(
      `id = 7 AND "Full name" IS NULL AND x = '0.1' AND j::text = '{}'`,
    )
  })
})
