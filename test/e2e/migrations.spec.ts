/** A folder of migrations in the window: chosen, run, looked at. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from './support/served-shell.ts'

function migrationsIn(folder: string): string {
  const made = path.join(folder, 'migrations')
  mkdirSync(made, { recursive: true })
  writeFileSync(
    path.join(made, 'V1__tables.sql'),
    'CREATE TABLE customer (id integer PRIMARY KEY);\nCREATE TABLE "order" (id integer);\n',
  )
  writeFileSync(
    path.join(made, 'V2__link.sql'),
    'ALTER TABLE "order" ADD customer_id integer REFERENCES customer;\nALTER TABLE nowhere ADD x integer;\n',
  )
  return made
}

test('a folder chosen in the window is run as migrations; what failed and where each object is from is shown', async ({
  openWindow,
}, info) => {
  const folder = migrationsIn(info.outputPath())
  const { page } = await openWindow([])
  await page.getByRole('button', { name: 'Choose files…' }).click()
  await page.getByRole('textbox', { name: 'Folder or file' }).fill(folder)
  await page.getByRole('button', { name: 'Go' }).click()
  await expect(page.getByRole('option', { name: /V1__tables\.sql/ })).toBeVisible()
  await page.getByRole('button', { name: 'Open this folder' }).click()

  await expect(page.getByText('folder of migrations')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('2 files, Flyway')).toBeVisible()
  await expect(page.getByRole('row', { name: 'V2__link.sql migration 2 1 1 1' })).toBeVisible()
  const finding = page.getByRole('listitem').filter({ hasText: 'relation "nowhere" does not exist' })
  await expect(finding).toContainText('V2__link.sql')
  await expect(finding).toContainText('line 2')

  await page.getByPlaceholder('Filter by name').fill('order')
  await page
    .getByRole('treeitem')
    .filter({ hasText: /^order/ })
    .first()
    .click()
  await expect(page.getByText('made in V1__tables.sql, line 2')).toBeVisible()
  await page.getByRole('tab', { name: /^Migrations/ }).click()
  await expect(page.getByRole('row', { name: /changed ALTER TABLE V2__link\.sql 1 0/ })).toBeVisible()
})
