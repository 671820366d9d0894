/** The search in the window: by key, as results come, to the line of a definition and to the row of a table; cancelled, without a hit, and wrong. */
import { writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, SAMPLES, test } from './support/served-shell.ts'

test('what is found leads to the line of a definition and to the row, by keyboard alone', async ({
  openWindow,
}, info) => {
  test.setTimeout(120_000)
  const rows = Array.from(
    { length: 5000 },
    (_, n) => `${n + 1}\t${n === 4321 ? 'the needle' : 'hay'}\n`,
  ).join('')
  const file = info.outputPath('rows.sql')
  writeFileSync(
    file,
    `CREATE TABLE public.stack (id integer, straw text);
CREATE FUNCTION public.look() RETURNS text LANGUAGE sql AS $$
SELECT straw
FROM public.stack
WHERE straw = 'needle'
$$;
COPY public.stack (id, straw) FROM stdin;
${rows}\\.
`,
  )
  const { page } = await openWindow([file])
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+F')
  // The view comes when it is first asked for, and takes the focus.
  await expect(page.getByRole('combobox', { name: 'Search for' })).toBeFocused()
  await page.keyboard.type('needle')
  await page.getByRole('checkbox', { name: 'Data', exact: true }).press('Space')
  await expect(page.getByText(/Rows: .* will be read from the disk/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Search for' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: /^2\shits in 2\sobjects in/ })).toBeVisible()
  const found = page.getByRole('tree', { name: 'What was found' })
  await expect(found.getByRole('treeitem', { name: /public\.look/ })).toBeVisible()
  await expect(found.getByText('row 4,322, straw')).toBeVisible()
  await expect(found.locator('mark').first()).toHaveText('needle')
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    const { violations } = await new AxeBuilder({ page }).include('[aria-label="Search"]').analyze()
    expect(violations).toEqual([])
  }

  await found.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Definition', selected: true })).toBeVisible()
  await expect(page.locator('.monaco-editor').getByText('needle')).toBeVisible()

  await page.keyboard.press('ControlOrMeta+Shift+F')
  await expect(found).toBeVisible()
  await found.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: /^Data/, selected: true })).toBeVisible()
  await expect(page.getByRole('grid').getByText('the needle')).toBeVisible()

  // A row that is gone to is one of the table's: a filter that hides it is taken away.
  const grid = page.getByRole('grid')
  await grid.focus()
  for (const key of ['Control+Home', 'Alt+ArrowDown']) await page.keyboard.press(key)
  const value = page.getByLabel('Value', { exact: true })
  await expect(value).toBeFocused()
  await value.fill('7')
  await page.keyboard.press('Enter')
  await expect(page.getByText('id = 7')).toBeVisible()
  await expect(page.getByText(/^1\sof\s5,000\srows/)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+F')
  await expect(found).toBeVisible()
  await found.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(grid.getByText('the needle')).toBeVisible()
  await expect(page.getByText('id = 7')).toHaveCount(0)
})

test('without a hit, with a wrong expression, in both sources, and again from what was searched for', async ({
  openWindow,
}) => {
  const { page } = await openWindow(SAMPLES)
  await expect(page.getByRole('tab', { name: 'Script' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+F')
  const field = page.getByRole('combobox', { name: 'Search for' })
  await field.fill('no such text anywhere')
  await field.press('Enter')
  await expect(page.getByText('Nothing has this text.')).toBeVisible()
  await field.fill('(')
  await page.getByRole('button', { name: 'Regular expression' }).click()
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText('not a regular expression')
  await page.getByRole('button', { name: 'Regular expression' }).click()
  await field.fill('PRIMARY KEY')
  await field.press('Enter')
  const found = page.getByRole('tree', { name: 'What was found' })
  await expect(found.locator('[data-source="A"]').first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /hits in \d+\sobjects in/ })).toBeVisible()
  await found.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(found.getByRole('treeitem', { expanded: false })).toHaveCount(1)
  await page.reload()
  await expect(page.getByRole('tab', { name: 'Script' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+F')
  await field.fill('PRIM')
  await expect(page.getByRole('option', { name: 'PRIMARY KEY' })).toBeVisible()
})

test('a long search is told with its pace, and cancelled', async ({ openWindow }, info) => {
  test.setTimeout(120_000)
  const line = `${'hay '.repeat(40)}\n`
  const file = info.outputPath('long.sql')
  writeFileSync(
    file,
    `CREATE TABLE public.t (a text);\nCOPY public.t (a) FROM stdin;\n${line.repeat(400_000)}\\.\n`,
  )
  const { page } = await openWindow([file])
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('ControlOrMeta+Shift+F')
  await page.getByRole('checkbox', { name: 'Data', exact: true }).click()
  await page.getByRole('button', { name: 'Regular expression' }).click()
  const field = page.getByRole('combobox', { name: 'Search for' })
  // Goes back and forth over each line: long enough to be cancelled on any machine.
  await field.fill('(h.y.*){2}straw')
  await field.press('Enter')
  await expect(page.getByRole('progressbar', { name: 'Rows looked through' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText(/Cancelled: 0.hits/)).toBeVisible()
})
