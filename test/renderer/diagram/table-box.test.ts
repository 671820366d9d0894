/** Tables as boxes: everything in them fits, whatever it is called. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText, HEADING, PLAIN, tableBox } from '../../../src/renderer/diagram/table-box.ts'
import { column, measure, table } from './diagram-fixture.ts'

describe('the box of a table', () => {
  it('is wide enough for all that stands in it, and cuts what is too long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 63 }),
        fc.array(fc.tuple(fc.string({ maxLength: 63 }), fc.string({ maxLength: 80 })), { maxLength: 8 }),
        fc.nat(3000),
        fc.constantFrom('other', 'public', null),
        (label, columns, hidden, schema) => {
          const box = tableBox(
            table(label, { columns: columns.map(([name, type]) => column(name, { type })), hidden, schema }),
            'public',
            measure,
          )
          const right = box.more?.x ?? box.width
          expect(box.name.x + measure(box.name.text, HEADING)).toBeLessThanOrEqual(right)
          for (const { name, type } of box.lines)
            expect(name.x + measure(name.text, PLAIN)).toBeLessThanOrEqual(type.x - measure(type.text, PLAIN))
          expect(box.width).toBeLessThan(640)
        },
      ),
    )
  })

  it('says what it leaves out and stands taller for it', () => {
    const few = tableBox(table('t'), 'public', measure)
    const more = tableBox(table('t', { columnCount: 9, partitions: 1 }), 'public', measure)
    expect(few.footer).toBeNull()
    expect(more.footer?.text).toBe('6 more columns, 1 partition')
    expect(more.height).toBeGreaterThan(few.height)
  })

  it('names the schema of what is elsewhere', () => {
    expect(tableBox(table('t', { schema: 'crm' }), 'public', measure).prefix?.text).toBe('crm.')
    expect(tableBox(table('t'), 'public', measure).prefix).toBeNull()
  })

  it('tells by letters which columns are of keys', () => {
    const columns = [
      column('a', { primary: true, foreign: true }),
      column('b', { unique: true }),
      column('c', { foreign: true }),
      column('d'),
    ]
    const { lines } = tableBox(table('t', { columns }), 'public', measure)
    expect(lines.map(({ mark }) => mark.text)).toEqual(['PK FK', 'U', 'FK', ''])
  })
})

describe('text that is cut', () => {
  it('is as long as fits, with an ellipsis', () => {
    expect(fitText('short', 100, PLAIN, measure)).toBe('short')
    const cut = fitText('a_rather_long_name', 60, PLAIN, measure)
    expect(cut).toMatch(/…$/)
    expect(measure(cut, PLAIN)).toBeLessThanOrEqual(60)
    expect(measure(`${cut}x`, PLAIN)).toBeGreaterThan(60)
  })
})
