/** The rows of a table in a real browser: filtered, sorted, followed, selected, copied and written to a file, by keyboard. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/served-shell.ts'

const ROWS = 2000
let folder: string
let dump: string

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-grid-'))
  dump = path.join(folder, 'rows.sql')
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const name = n === 1 ? 'NULL' : n === 2 ? '' : n % 10 === 0 ? '\\N' : `Name ${(n * 7919) % ROWS}`
    return `${n}\t${1 + (n % 3)}\t${name}\t${(n * 7919) % ROWS}.50\t{"n": 1.10, "big": 12345678901234567890}\t\\\\x00ff`
  })
  writeFileSync(
    dump,
    `SET client_encoding = 'UTF8';
CREATE TABLE public.users (id bigint NOT NULL, name text);
CREATE TABLE public.events (id bigint NOT NULL, user_id bigint, name text, amount numeric(12,2), data jsonb, raw bytea);
CREATE TABLE public.nothing (id integer);
CREATE TABLE public.schema_only (id integer);
COPY public.users (id, name) FROM stdin;
1\tAnna\n2\tBert\n3\tCleo
\\.
COPY public.events (id, user_id, name, amount, data, raw) FROM stdin;
${rows.join('\n')}
\\.
COPY public.nothing (id) FROM stdin;
\\.
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.events ADD CONSTRAINT events_user FOREIGN KEY (user_id) REFERENCES public.users(id);
`,
  )
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function openData(page: Page, table: string): Promise<void> {
  await page.getByRole('treeitem').filter({ hasText: table }).first().click()
  await page.getByRole('tab', { name: /^Data/ }).click()
}

async function expectNoViolation(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).include('main').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('rows are filtered and sorted by keyboard, and a key leads to its row', async ({ openWindow }) => {
  const { page } = await openWindow([dump])
  await openData(page, 'events')
  const grid = page.getByRole('grid')
  await expect(page.getByText(`of ${ROWS.toLocaleString('en-US')}, 6 columns`)).toBeVisible()
  await grid.focus()
  // The text NULL is a text; NULL and the empty string are words that say so.
  await expect(page.locator('[data-row="0"][data-column="2"]')).toHaveText('no value: NULL')
  await expect(page.locator('[data-row="1"][data-column="2"]')).toHaveText('NULL')
  await expect(page.locator('[data-row="2"][data-column="2"]')).toHaveText('the string is empty')
  for (const key of ['ArrowRight', 'ArrowRight', 'Alt+ArrowDown']) await page.keyboard.press(key)
  const value = page.getByLabel('Value', { exact: true })
  await expect(value).toBeFocused()
  await value.fill('NAME 19')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^\d+\sof\s2,000\srows,\s.*\sread\sin/)).toBeVisible()
  await expect(grid).toBeFocused()
  for (const key of ['ArrowRight', 'Alt+ArrowDown']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'Sort descending' }).click()
  const amount = page.locator('[data-row="0"][data-column="3"]')
  await expect(amount).toHaveText('1999.50')
  await expect(page.getByRole('columnheader', { name: /amount/ })).toHaveAttribute('aria-sort', 'descending')
  await expectNoViolation(page)

  await grid.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  const referenced = await page.locator('[data-row="0"][data-column="1"]').textContent()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'public.users' })).toBeVisible()
  await expect(page.getByText(`id = ${referenced?.trim()}`)).toBeVisible()
  await expect(page.getByText('1 of 3 rows')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByText('name contains NAME 19')).toBeVisible()
  await page.getByRole('button', { name: 'Take all away' }).click()
  await expect(page.getByText('of 2,000, 6 columns')).toBeVisible()
})

test('a selection is copied in every form, a value is read in full, rows are written to a file', async ({
  openWindow,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  // Without a dialog of the browser's own the file comes as a download.
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'showSaveFilePicker', { value: undefined })
  })
  const { page } = await openWindow([dump])
  await openData(page, 'events')
  const grid = page.getByRole('grid')
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
  await grid.focus()
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight'])
    await page.keyboard.press(key)
  await expect(page.getByText('6 cells selected')).toBeVisible()
  await page.keyboard.press('Control+c')
  await expect.poll(copied).toBe('0\t1\t\\N\n1\t2\tNULL')
  await page.getByRole('button', { name: 'Copy the selection' }).click()
  await page.getByRole('menuitem', { name: 'INSERT statements' }).click()
  await expect
    .poll(copied)
    .toBe(
      "INSERT INTO public.events (id, user_id, name) VALUES (0, 1, NULL);\nINSERT INTO public.events (id, user_id, name) VALUES (1, 2, 'NULL');",
    )

  await page.locator('[data-row="3"][data-column="4"]').dblclick()
  const panel = page.getByRole('region', { name: 'Selected value' })
  await expect(panel).toContainText('"big": 12345678901234567890')
  await panel.getByLabel('Find in the value').fill('BIG')
  await expect(panel.getByText('1 of 1')).toBeVisible()
  await expectNoViolation(page)
  await page.getByRole('button', { name: 'The selected row as a form' }).click()
  await expect(page.getByRole('region', { name: 'Selected row' })).toContainText('public.users')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export rows to a file' }).click()
  await page.getByRole('menuitem', { name: 'CSV' }).click()
  const file = path.join(folder, 'written.csv')
  await (await download).saveAs(file)
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  expect(lines).toHaveLength(ROWS + 1)
  expect(lines[2]).toBe('1,2,NULL,1919.50,"{""n"": 1.10, ""big"": 12345678901234567890}",\\x00ff')
})

test('what looks personal is covered in an export that asks for it', async ({ openWindow, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'showSaveFilePicker', { value: undefined })
  })
  const { page } = await openWindow([dump])
  await openData(page, 'users')
  await page.getByRole('button', { name: 'Export rows to a file' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Mask what looks personal or secret' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'CSV' }).click()
  const file = path.join(folder, 'masked.csv')
  await (await download).saveAs(file)
  expect(readFileSync(file, 'utf8')).toBe('id,name\n1,A***\n2,B***\n3,C***\n')
})

test('columns stay as they were set, and tables without rows say why', async ({ openWindow }) => {
  const { page } = await openWindow([dump])
  await openData(page, 'events')
  await page.getByRole('button', { name: 'Sort and filter user_id' }).click()
  await page.getByRole('button', { name: 'Hide column' }).click()
  await expect(page.getByText('5 columns, 1 hidden')).toBeVisible()
  await openData(page, 'nothing')
  await expect(page.getByText('and it is empty: 0 rows')).toBeVisible()
  await openData(page, 'schema_only')
  await expect(page.getByText('The dump has no data for public.schema_only.')).toBeVisible()
  await openData(page, 'events')
  await expect(page.getByText('5 columns, 1 hidden')).toBeVisible()
  await page.getByLabel('Go to row').fill('2000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1999', { exact: true }).first()).toBeVisible()
})
