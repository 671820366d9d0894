/** What the file itself tells, and tables that are empty beside others. */
import { describe, expect, it } from 'vitest'
import { copy, findingsOf, FOOTER, HEADER, healthOfText } from './facts-of.ts'

const tables = (names: readonly string[]): string =>
  names.map((name) => `CREATE TABLE public.${name} (id integer);\n`).join('')

describe('the end of a dump', () => {
  it('that is missing is told, and other damage is not told as that', async () => {
    const whole = HEADER + tables(['t']) + copy('public.t', 'id', ['1'])
    const fine = await healthOfText(whole + FOOTER)
    expect(fine.findings).toEqual([])
    expect(fine.rules.filter(({ looked }) => looked > 0).map(({ code }) => code)).toContain(
      'missing-end-mark',
    )
    const without = await healthOfText(whole)
    expect(without.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['missing-end-mark', 'error'],
    ])
    const cut = await healthOfText(whole.slice(0, -6))
    expect(cut.findings.map(({ code }) => code)).toEqual(['damaged-dump'])
  })

  it('is not asked of a file that was written by hand', async () => {
    const { findings, rules } = await healthOfText(tables(['t']))
    expect(findings).toEqual([])
    expect(rules.find(({ code }) => code === 'missing-end-mark')).toMatchObject({ looked: 0, notLooked: 1 })
  })
})

describe('tables without rows', () => {
  const names = ['orders', 'order_items', 'order_notes', 'payments', 'order_void']
  const rows = (filled: readonly string[]): string =>
    names
      .map((name) =>
        name === 'order_void' ? '' : copy(`public.${name}`, 'id', filled.includes(name) ? ['1', '2'] : []),
      )
      .join('')

  it('are told beside their siblings that have some, and where they were left out', async () => {
    const facts = await healthOfText(HEADER + tables(names) + rows(['orders', 'order_items']) + FOOTER)
    expect(findingsOf(facts, 'empty-beside-siblings').map(({ message }) => message)).toEqual([
      'public.order_notes has no row, and 2 tables beside it have: public.order_items (2 rows), public.orders (2 rows).',
    ])
    expect(findingsOf(facts, 'data-left-out').map(({ object }) => object)).toEqual(['public.order_void'])
  })

  it('are not told where most of their siblings have none, or the dump has no rows at all', async () => {
    const few = await healthOfText(HEADER + tables(names) + rows(['orders', 'payments']) + FOOTER)
    expect(findingsOf(few, 'empty-beside-siblings')).toEqual([])
    const none = await healthOfText(HEADER + tables(names) + FOOTER)
    expect(none.findings).toEqual([])
    expect(none.rules.find(({ code }) => code === 'data-left-out')).toMatchObject({ looked: 0, notLooked: 1 })
  })

  it('are not told as left out among INSERTs, which empty tables have none of', async () => {
    const dump = `${HEADER}${tables(['a', 'b'])}INSERT INTO public.a VALUES (1);\n${FOOTER}`
    expect(findingsOf(await healthOfText(dump), 'data-left-out')).toEqual([])
  })
})

it('bytes that are no text in the encoding are told, and where', async () => {
  const dump = HEADER + tables(['t']) + copy('public.t', 'id', ['caf\u00e9']) + FOOTER
  expect((await healthOfText(dump)).findings).toEqual([])
  const { findings } = await healthOfText(Buffer.from(dump, 'latin1'))
  expect(findings.map(({ code, place }) => [code, place?.byte])).toEqual([
    ['invalid-text', dump.indexOf('caf')],
  ])
})
