/** The tree of thousands of objects in a real browser: what is reached elsewhere is shown in it, and keys move through it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, startShell, test } from './support/served-shell.ts'

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

test('the keyboard reaches any line by its name, opens all beside it, and has its menu', async ({
  openWindow,
}) => {
  const { page } = await openWindow([dump])
  const tree = page.getByRole('tree')
  await expect(tree.getByRole('treeitem', { name: 'app' }).first()).toBeVisible()
  await tree.focus()
  await tree.press('Home')
  await tree.press('*')
  await expect(tree.getByRole('treeitem', { name: /^Tables/u })).toBeVisible()
  await tree.press('ArrowDown')
  await tree.press('*')
  await expect(tree.getByRole('treeitem').filter({ hasText: 't0000' })).toBeVisible()

  // Far away, in lines that were never here.
  await tree.pressSequentially('t5876')
  const active = tree.locator('[data-active]')
  await expect(active).toContainText('t5876')
  await expect(active).toBeInViewport()
  await tree.press('Shift+F10')
  const menu = page.getByRole('menu', { name: 'Menu of t5876' })
  await expect(menu.getByRole('menuitem', { name: /^Open/u }).first()).toBeFocused()
  await expect(menu.getByRole('menuitem', { name: 'Copy definition' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tree).toBeFocused()
  await tree.press('Shift+F10')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { selected: true }).first()).toContainText('t5876')
})

test('a tree is found as it was left when the program is started again', async ({ page }, info) => {
  const home = info.outputPath('home')
  const first = await startShell([dump], home)
  await page.goto(first.address)
  const filter = page.getByPlaceholder('Filter by name')
  await filter.fill('t12')
  const found = page.getByRole('status').filter({ hasText: '100 objects found' })
  await expect(found).toBeVisible()
  await expect(page.locator('mark').first()).toHaveText('t12')
  await page.getByRole('tree').focus()
  await page.getByRole('tree').press('End')
  await expect(page.getByRole('treeitem').filter({ hasText: 't1299' })).toBeInViewport()
  // What is kept is kept a moment after the last change.
  await page.waitForTimeout(1200)
  await first.stop()

  const again = await startShell([dump], home)
  await page.goto(again.address)
  await expect(filter).toHaveValue('t12')
  await expect(found).toBeVisible()
  await expect(page.getByRole('treeitem').filter({ hasText: 't1299' })).toBeInViewport()
  await again.stop()
})
