/** The sources at the left: their facts, names, order and sides, by mouse and by keyboard. */
import { copyFileSync, writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import path from 'node:path'
import { FIRST, namedDump } from '../diff/renames/renamed-dump.ts'
import { expect, ROOT, SAMPLES, test } from './support/served-shell.ts'

const panel = (page: Page): Locator => page.getByRole('navigation', { name: 'Sources' })
const lines = (page: Page): Locator => panel(page).locator('[data-source-line]')

/** The letters and names of the list, from top to bottom. */
async function order(page: Page): Promise<string[]> {
  const texts = await lines(page).evaluateAll((all) =>
    all.map((line) => {
      const [letter, texts] = [line.querySelector('[data-source]'), line.children[1]?.firstElementChild]
      return `${letter?.textContent} ${texts?.textContent}`
    }),
  )
  return texts
}

test('sources say what they are, are renamed and put in another order, and keep that over a reload', async ({
  openWindow,
}, info) => {
  const third = info.outputPath('cut.dump')
  copyFileSync(path.join(ROOT, 'test', 'fixtures', 'archives', 'small.gzip.dump'), third)
  const { page } = await openWindow([...SAMPLES, third])
  await expect(lines(page)).toHaveCount(3)
  await expect.poll(() => order(page)).toEqual(['A shop-2026-03.sql', 'B shop-2026-09.sql', 'C cut.dump'])
  await expect(lines(page).nth(2)).toContainText('custom')
  await expect(lines(page).nth(2)).toHaveAttribute(
    'title',
    /Dumped \d{4}-\d\d-\d\d .* by the dump’s own header/u,
  )
  await expect(lines(page).nth(2)).toContainText('complete')
  const colours = await lines(page)
    .locator('[data-source]')
    .evaluateAll((all) => all.map((letter) => getComputedStyle(letter).color))
  expect(new Set(colours).size).toBe(3)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])

  // Named with the keyboard; the name is used wherever the source is.
  await lines(page).nth(2).focus()
  await page.keyboard.press('F2')
  const field = panel(page).getByRole('textbox', { name: 'New name of cut.dump' })
  await field.fill('thrown away')
  await page.keyboard.press('Escape')
  expect((await order(page))[2]).toBe('C cut.dump')
  await lines(page).nth(2).focus()
  await page.keyboard.press('F2')
  await field.fill('the small one')
  await page.keyboard.press('Enter')
  await expect(lines(page).nth(2)).toContainText('the small one')

  // Moved with the keyboard, which stays on it; past the end nothing happens.
  await lines(page).nth(2).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect
    .poll(() => order(page))
    .toEqual(['A shop-2026-03.sql', 'B the small one', 'C shop-2026-09.sql'])
  await expect(lines(page).nth(1)).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect
    .poll(() => order(page))
    .toEqual(['A the small one', 'B shop-2026-03.sql', 'C shop-2026-09.sql'])
  await expect(page).toHaveTitle(/^the small one – shop-2026-03\.sql/u)

  // Dragged back behind the others.
  await lines(page)
    .nth(0)
    .dragTo(lines(page).nth(2), { targetPosition: { x: 60, y: 36 } })
  await expect
    .poll(() => order(page))
    .toEqual(['A shop-2026-03.sql', 'B shop-2026-09.sql', 'C the small one'])

  await page.reload()
  await expect
    .poll(() => order(page))
    .toEqual(['A shop-2026-03.sql', 'B shop-2026-09.sql', 'C the small one'])

  // The menu, by a key and by the pointer.
  await lines(page).nth(2).focus()
  await page.keyboard.press('Shift+F10')
  const menu = page.getByRole('menu', { name: 'Menu of the small one' })
  await expect(menu.getByRole('menuitem', { name: 'Show' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(lines(page).nth(2)).toBeFocused()
  await lines(page).nth(2).click({ button: 'right' })
  await menu.getByRole('menuitem', { name: 'Call it by its file’s name' }).click()
  await expect(lines(page).nth(2)).toContainText('cut.dump')
  await page.keyboard.press('Delete')
  await expect(lines(page)).toHaveCount(2)
})

test('of several sources the two that are compared are chosen, from a menu or by their lines', async ({
  openWindow,
}, info) => {
  const files = ['email', 'mail', 'address'].map((email, index) => {
    const file = info.outputPath(`${index}.sql`)
    writeFileSync(file, namedDump({ ...FIRST, email }))
    return file
  })
  const { page } = await openWindow(files)
  await expect.poll(() => order(page)).toEqual(['A 0.sql', 'B 1.sql', 'C 2.sql'])
  await panel(page).getByRole('button', { name: 'Choose which two are compared' }).click()
  const sideB = page.getByRole('group', { name: 'Side B' })
  await expect(sideB.getByRole('menuitemradio', { name: /1\.sql/u })).toHaveAttribute('aria-checked', 'true')
  await sideB.getByRole('menuitemradio', { name: /2\.sql/u }).click()
  await expect.poll(() => order(page)).toEqual(['A 0.sql', 'B 2.sql', 'C 1.sql'])
  await panel(page).getByRole('button', { name: 'Compare A with B' }).click()
  const compared = panel(page).getByRole('button', { name: /^A compared with B/u })
  await expect(compared).toHaveAttribute('title', '0.sql compared with 2.sql')

  // Whoever makes another one B while two are compared compares that one.
  await lines(page).nth(2).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Make it B' }).click()
  await expect(compared).toHaveAttribute('title', '0.sql compared with 1.sql')
  expect(await order(page)).toEqual(['A 0.sql', 'B 1.sql', 'C 2.sql'])
})

test('accepted renames hold mirrored when the sides are swapped', async ({ openWindow }, info) => {
  const dumps = [FIRST, { ...FIRST, users: 'people', email: 'mail' }]
  const files = dumps.map((dump, index) => {
    const file = info.outputPath(`${index}.sql`)
    writeFileSync(file, namedDump(dump))
    return file
  })
  const { page } = await openWindow(files)
  const compared = panel(page).getByRole('button', { name: /^A compared with B/u })
  await expect(compared).toBeVisible()
  const renames = page.getByRole('list', { name: 'Renames and moves' })
  await renames.getByRole('listitem').first().getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByText('renamed from shop.users to shop.people').first()).toBeVisible()

  await panel(page).getByRole('button', { name: 'Swap the sides' }).click()
  await expect.poll(() => order(page)).toEqual(['A 1.sql', 'B 0.sql'])
  await expect(page.getByText('renamed from shop.people to shop.users').first()).toBeVisible()
  await expect(renames.getByRole('listitem').first()).toContainText('accepted')
  await expect(page.getByRole('tree')).toContainText(/users ← ?called otherwise in A: people/u)
  await panel(page).getByRole('button', { name: 'Swap the sides' }).click()
  await expect(page.getByText('renamed from shop.users to shop.people').first()).toBeVisible()
})

test('a file that ends too early is shown as damaged', async ({ openWindow }, info) => {
  const file = info.outputPath('short.sql')
  writeFileSync(file, 'CREATE TABLE public.t (id integer);\nCOPY public.t (id) FROM stdin;\n1\n2')
  const { page } = await openWindow([file])
  const state = lines(page).first().locator('[data-state]')
  await expect(state).toHaveAttribute('data-state', 'damaged')
  await expect(state).toHaveText('damaged')
  await expect(state).toHaveAttribute('title', /line \d/u)
})
