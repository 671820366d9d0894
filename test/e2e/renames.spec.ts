/** Renames in the window: proposed with what speaks for them, accepted and refused by mouse and keyboard, taken back, remembered. */
import { writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { FIRST, namedDump } from '../diff/renames/renamed-dump.ts'
import { expect, test } from './support/served-shell.ts'

test('a rename is accepted, told, taken back, refused and remembered', async ({ openWindow }, info) => {
  const dumps = [namedDump(FIRST), namedDump({ ...FIRST, users: 'people', email: 'mail' })]
  const files = dumps.map((dump, index) => {
    const file = info.outputPath(`${index}.sql`)
    writeFileSync(file, dump)
    return file
  })
  const { page } = await openWindow(files)
  const list = page.getByRole('list', { name: 'Renames and moves' })
  const table = list.getByRole('listitem').filter({ hasText: 'shop.people' }).first()
  const tree = page.getByRole('tree')
  await expect(table).toContainText('3 of 4 columns alike; 1 more of the same type in the same place')
  await expect(tree).not.toContainText('←')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])

  // The card of a figure leads to what may be renamed.
  await page.setViewportSize({ width: 1024, height: 420 })
  await expect(table).not.toBeInViewport()
  await page.getByRole('button', { name: /renamed .* may be/ }).click()
  await expect(list.locator(':focus')).toBeInViewport()
  await page.setViewportSize({ width: 1440, height: 900 })

  await table.getByRole('button', { name: 'Accept' }).click()
  await expect(table).toContainText('accepted')
  await expect(page.getByText('renamed from shop.users to shop.people').first()).toBeVisible()
  await expect(tree).toContainText(/people ← ?called otherwise in A: users/)

  // What is only seen now: the column. Accepted with the keyboard.
  const column = list.getByRole('listitem').filter({ hasText: 'shop.people.mail' })
  await expect(column).toContainText('the same place among the columns')
  await expect(table).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(column).toBeFocused()
  await page.keyboard.press('a')
  await expect(column).toContainText('accepted')
  await expect(page.getByText('column email renamed to mail').first()).toBeVisible()
  await page.keyboard.press('u')
  await expect(column.getByRole('button', { name: 'Accept' })).toBeEnabled()
  await page.keyboard.press('r')
  await expect(column).toContainText('refused')

  await page.reload()
  await expect(table).toContainText('accepted')
  await table.getByRole('button', { name: 'Undo' }).click()
  await expect(table.getByRole('button', { name: 'Accept' })).toBeEnabled()
  await expect(tree).not.toContainText('←')
  await expect(page.getByText('renamed from shop.users to shop.people')).toHaveCount(0)
})
