/** The columns of a relation as lines of a table. */
import { describe, expect, it } from 'vitest'
import {
  columnLines,
  factsShown,
  factWidths,
  linesAsText,
  orderedLines,
} from '../../../src/renderer/object/column-lines.ts'
import type { ColumnView } from '../../../src/shared/model.ts'

const column = (name: string, position: number, more: Partial<ColumnView> = {}): ColumnView => ({
  name,
  position,
  type: 'integer',
  notNull: false,
  default: null,
  properties: [],
  comment: null,
  ...more,
})

const DETAIL = {
  columns: [
    column('id', 1, { notNull: true, properties: [{ name: 'identity', value: 'always' }] }),
    column('person', 2, { comment: 'who\twants' }),
    column('twice', 3, {
      properties: [
        { name: 'generated', value: 'stored' },
        { name: 'generation expression', value: '(id * 2)' },
      ],
    }),
    column('a10', 4, { properties: [{ name: 'acl', value: 'GRANT SELECT TO x' }] }),
    column('a9', 5, { properties: [{ name: 'options', value: 'n_distinct=5' }] }),
  ],
  keys: [
    { key: 'k1', name: 'pk', type: 'primary key' as const, columns: ['id', 'person'], references: null },
    {
      key: 'k2',
      name: 'fk',
      type: 'foreign key' as const,
      columns: ['person'],
      references: { key: '/table/app.people', name: 'app.people', columns: ['id'] },
    },
  ],
}
const lines = columnLines(DETAIL)

describe('the lines of columns', () => {
  it('say keys with their parts and where foreign ones lead', () => {
    expect(lines[1]?.facts.keys).toBe('PK 2 of 2, → app.people(id)')
    expect(lines[1]?.keys.map(({ target }) => target)).toEqual([null, '/table/app.people'])
  })

  it('say where values come from', () => {
    expect(lines[0]?.facts.default).toBe('identity always')
    expect(lines[2]?.facts.default).toBe('generated stored: (id * 2)')
  })

  it('have columns for those facts alone that there are', () => {
    expect(factsShown(lines)).toEqual([
      'position',
      'name',
      'type',
      'nullable',
      'default',
      'keys',
      'other',
      'comment',
      'grants',
    ])
    expect(factsShown(columnLines({ columns: [column('a', 1)], keys: [] }))).toHaveLength(5)
    expect(factWidths(lines, ['name', 'comment']).every((width) => width >= 48)).toBe(true)
  })

  it('are ordered by number and by name as people count, empty ones last either way', () => {
    const names = (by: 'name' | 'comment', descending: boolean): string[] =>
      orderedLines(lines, { by, descending }).map(({ column: { name } }) => name)
    expect(names('name', false)).toEqual(['a9', 'a10', 'id', 'person', 'twice'])
    expect(names('name', true)).toEqual(['twice', 'person', 'id', 'a10', 'a9'])
    expect(names('comment', true)[0]).toBe('person')
    const last = orderedLines(lines, { by: 'position', descending: true })[0]
    expect(last?.column.name).toBe('a9')
  })

  it('are copied as rows parted by tabs, which their texts do not hold', () => {
    expect(linesAsText(lines.slice(1, 2), ['name', 'comment'])).toBe('Name\tComment\nperson\twho wants\n')
  })
})
