/** The tree of thousands of objects in a real browser: what is reached elsewhere is shown in it, and keys move through it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from './support/served-shell.ts'

const TABLES = 6000
let folder: string
let dump: string

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-tree-'))
  dump = path.join(folder, 'many.sql')
  const number = (n: number): string => String(n).padStart(4, '0')
  const tables = Array.from({ length: TABLES }, (_, n) => `CREATE TABLE app.t${number(n)} (id integer);\n`)
  const last = `app.t${number(TABLES - 1)}`
  const index = `CREATE INDEX by_id ON ${last} USING btree (id);\n`
  writeFileSync(
    dump,
    `CREATE SCHEMA app;\n${tables.join('')}${index}COPY ${last} (id) FROM stdin;\n1\n2\n\\.\n`,
  )
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an object that is reached from elsewhere is opened to, selected and on screen in the tree', async ({
  openWindow,
}) => {
  const { page } = await openWindow([dump])
  const tree = page.getByRole('tree')
  await expect(tree.getByRole('treeitem')).not.toHaveCount(0)
  await page.getByRole('main').getByRole('button', { name: 't5999' }).first().click()
  const table = tree.getByRole('treeitem', { selected: true })
  await expect(table).toContainText('t5999')
  await expect(table).toBeInViewport()
  await expect(table).toHaveAttribute('aria-level', '3')

  await page.getByRole('tab', { name: 'Indexes' }).click()
  await page.getByRole('button', { name: 'by_id' }).click()
  await expect(table).toContainText('by_id')
  await expect(table).toBeInViewport()
  await expect(table).toHaveAttribute('aria-level', '4')

  await tree.focus()
  await tree.press('Home')
  await expect(tree.getByRole('treeitem', { name: 'app' }).first()).toBeInViewport()
  await expect(table).toHaveCount(0)
  await tree.press('End')
  await expect(table).toBeInViewport()
  await tree.press('Home')
  await expect(table).toHaveCount(0)
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(table).toContainText('t5999')
  await expect(table).toBeInViewport()
})

test('what was chosen from a filtered tree stands before the reader when the filter is taken away', async ({
  openWindow,
}) => {
  const { page } = await openWindow([dump])
  const filter = page.getByPlaceholder('Filter by name')
  await filter.fill('t4321')
  await page.getByRole('treeitem').filter({ hasText: 't4321' }).click()
  await filter.fill('')
  const chosen = page.getByRole('treeitem', { selected: true })
  await expect(chosen).toContainText('t4321')
  await expect(chosen).toBeInViewport()
  await expect(page.getByRole('treeitem').filter({ hasText: 't4320' })).toBeVisible()
})
