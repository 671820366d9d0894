/** The diagram as a reader works with it: chosen, walked, asked for a way, expanded, exported, compared. */
import { readFileSync, writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, SAMPLES, test } from './support/served-shell.ts'

const newer = SAMPLES[1] as string

async function openDiagram(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Diagram' }).click()
  await page.locator('svg[data-tables]').waitFor()
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).include('[role="tabpanel"]').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  }
}

const table = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^${name},`) })

test('the way through a diagram by keyboard, and the way between two tables', async ({ openWindow }) => {
  // Four runs of axe over some hundred elements.
  test.slow()
  const { page } = await openWindow([newer])
  await openDiagram(page)
  const orders = table(page, 'shop.orders')
  await expect(orders).toHaveAccessibleName(/refers to .*shop\.customers/)
  await orders.focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('region', { name: 'shop.orders' })).toContainText('shop.customers.id')
  // What it refers to stands at its left.
  await page.keyboard.press('ArrowLeft')
  await expect(orders).toHaveAttribute('aria-current', 'false')
  const next = page.locator('[data-table][aria-current="true"]')
  await expect(next).toBeFocused()
  const scale = page.getByRole('button', { name: /^\d+ %$/ })
  await page.keyboard.press('0')
  await expect(scale).toHaveText('100 %')
  await page.keyboard.press('+')
  await expect(scale).toHaveText('125 %')
  await page.keyboard.press('f')

  await page.getByRole('button', { name: 'Path' }).click()
  for (const [end, name] of [
    ['From table', 'shop.order_items'],
    ['To table', 'shop.customers'],
  ] as const) {
    await page.getByRole('combobox', { name: end }).fill(name)
    await page.getByRole('option', { name, exact: true }).click()
  }
  const panel = page.getByRole('region', { name: 'Path between two tables' })
  await expect(panel).toContainText('shop.orders.customer_id → shop.customers.id')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'List' }).click()
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: 'shop.orders', exact: true }) })
  await expect(row).toContainText('shop.customers')
  await expectAccessible(page)

  await orders.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('shop.orders')
})

test('around a table: more keys away, expanded, hidden', async ({ openWindow }, info) => {
  const file = info.outputPath('chain.sql')
  const tables = Array.from({ length: 70 }, (_, n) =>
    n === 0
      ? 'CREATE TABLE public.t0 (id integer PRIMARY KEY);'
      : `CREATE TABLE public.t${n} (id integer PRIMARY KEY, up integer REFERENCES public.t${n - 1}(id));`,
  )
  writeFileSync(file, tables.join('\n'))
  const { page } = await openWindow([file])
  await page.getByRole('tab', { name: 'Diagram' }).click()
  // So many are not drawn unasked.
  const question = page.getByRole('region', { name: 'Many tables' })
  await expect(question).toContainText('70 tables')
  await question.getByRole('combobox').fill('t9')
  await page.getByRole('option', { name: 'public.t9', exact: true }).click()
  const drawing = page.locator('svg[data-tables]')
  await expect(drawing).toHaveAttribute('data-tables', '3')
  await page.getByRole('combobox', { name: 'How many keys away' }).click()
  await page.getByRole('option', { name: '2 keys away' }).click()
  await expect(drawing).toHaveAttribute('data-tables', '5')
  const end = table(page, 'public.t7')
  const before = await end.boundingBox()
  await end.focus()
  await page.keyboard.press('e')
  await expect(drawing).toHaveAttribute('data-tables', '6')
  // What was expanded stays where it was.
  const after = await end.boundingBox()
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThan(30)
  await table(page, 'public.t11').focus()
  await page.keyboard.press('h')
  await expect(drawing).toHaveAttribute('data-tables', '5')
  await page.getByRole('button', { name: 'Show 1 hidden' }).click()
  await expect(drawing).toHaveAttribute('data-tables', '6')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(drawing).toHaveAttribute('data-tables', '3')
})

test('exported as SVG and PNG, whatever tables are called', async ({ openWindow }, info) => {
  const file = info.outputPath('hostile.sql')
  const names = ["a<b>&'", ']]><script>x</script>', 'bell\u0007\u001b', 'two\nlines', '😀 größer']
  writeFileSync(
    file,
    names.map((name) => `CREATE TABLE public."${name}" ("${name}" integer PRIMARY KEY);`).join('\n'),
  )
  const { page } = await openWindow([file])
  await page.emulateMedia({ colorScheme: 'dark' })
  await openDiagram(page)
  const save = async (item: string): Promise<{ name: string; bytes: Buffer }> => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item, exact: true }).click(),
    ])
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  const svg = await save('SVG, light')
  expect(svg.name).toBe('hostile-sql-schema-public.svg')
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      wrong: parsed.querySelector('parsererror')?.textContent ?? null,
      scripts: parsed.querySelectorAll('script, foreignObject, image').length,
      words: parsed.documentElement.textContent ?? '',
      ground: parsed.querySelector('rect')?.getAttribute('fill'),
    }
  }, svg.bytes.toString())
  expect(read).toMatchObject({ wrong: null, scripts: 0, ground: '#f7f8fa' })
  for (const name of ["a<b>&'", ']]><script>x</script>', 'bell‹U+0007›', 'two‹LF›lines', '😀 größer'])
    expect(read.words).toContain(name)
  const dark = await save('SVG, as shown')
  expect(dark.bytes.toString()).toContain('fill="#12161b"')
  const png = await save('PNG, twice the size')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  const width = /width="(\d+)"/.exec(svg.bytes.toString())?.[1]
  expect(png.bytes.readUInt32BE(16)).toBe(Number(width) * 2)
})

test('a comparison shows what differs by colour and sign', async ({ openWindow }) => {
  const { page } = await openWindow(SAMPLES)
  // Once they are compared, the window goes to the comparison by itself.
  await page.getByRole('tab', { name: 'Script' }).waitFor()
  await openDiagram(page)
  await expect(page.getByRole('combobox', { name: 'What the diagram shows' })).toHaveValue(/^What differs/)
  await expect(page.getByRole('note', { name: 'Legend' })).toContainText('added')
  await expect(page.getByRole('group', { name: /^shop\..*, (added|changed|removed),/ }).first()).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('group', { name: /^shop\..*, changed,/ })
    .first()
    .dblclick()
  await expect(page.getByRole('tabpanel', { name: 'Comparison' })).toBeVisible()
})
