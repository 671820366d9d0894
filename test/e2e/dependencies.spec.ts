/** What an object uses and what uses it, as a reader walks from one to the next. */
import { writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, SAMPLES, test } from './support/served-shell.ts'

const newer = SAMPLES[1] as string

test('the way from a table to what it uses and to what uses it, by mouse and by keyboard', async ({
  openWindow,
}) => {
  const { page } = await openWindow([newer])
  await page.getByPlaceholder('Filter by name').fill('customers')
  await page
    .getByRole('treeitem', { name: /customers/ })
    .first()
    .waitFor()
  await page.getByRole('main').getByRole('button', { name: 'shop.customers' }).first().click()
  await page.getByRole('tab', { name: 'Dependencies' }).click()
  const usedBy = page.getByRole('region', { name: /^Used by/ })
  const orders = usedBy.getByRole('row').filter({ hasText: 'orders_customer_id_fkey' })
  await expect(orders).toContainText('foreign key to id')
  await expect(orders).toContainText('stated')
  await expect(page.getByRole('region', { name: /^Uses/ })).toContainText('brought by the extension')

  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }

  await orders.getByRole('button').click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    'shop.orders.orders_customer_id_fkey',
  )
  // Another kind of object, whose tab was not chosen yet: by keyboard now.
  await page.getByRole('tab', { name: 'Definition' }).focus()
  while ((await page.getByRole('tab', { name: 'Dependencies' }).getAttribute('aria-selected')) !== 'true')
    await page.keyboard.press('ArrowRight')
  // Past the list itself, which scrolls by keyboard, the field that filters it and the way to the diagram.
  for (let times = 0; times < 4; times++) await page.keyboard.press('Tab')
  const first = page.getByRole('region', { name: /^Uses/ }).getByRole('button').first()
  await expect(first).toBeFocused()
  await expect(first).toHaveText('shop.customers')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('shop.customers')
  // The next table opens where the last one stood.
  const tab = page.getByRole('tab', { name: 'Dependencies' })
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  // However narrow the window is, its tab is seen.
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Forward' }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('shop.customers')
  await expect(tab).toBeInViewport({ ratio: 1 })
})

test('SQL that is put together when it runs is said not to be resolved', async ({ openWindow }, info) => {
  const file = info.outputPath('dynamic.sql')
  writeFileSync(
    file,
    `CREATE TABLE public.t (id integer);
CREATE FUNCTION public.run(what text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN EXECUTE 'TRUNCATE ' || what; PERFORM id FROM public.t; END $$;
`,
  )
  const { page } = await openWindow([file])
  await page.getByPlaceholder('Filter by name').fill('run')
  await page.getByRole('treeitem').filter({ hasText: 'run(text)' }).click()
  await page.getByRole('tab', { name: 'Dependencies' }).click()
  await expect(page.getByRole('region', { name: /^Not resolved/ })).toContainText(
    'SQL put together when it runs',
  )
  await expect(page.getByRole('region', { name: /^Uses/ })).toContainText('body names id')
})
