/** The script of a comparison in the window: its steps and risks, both directions, what destroys, saving it, and the proof. */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, SAMPLES, test } from './support/served-shell.ts'

test('the script is shown with its steps and risks, saved, and proved', async ({ openWindow }) => {
  test.setTimeout(120_000)
  const { page } = await openWindow(SAMPLES)
  await page.getByRole('tab', { name: 'Script' }).click()
  const steps = page.getByRole('listbox', { name: 'Steps' })
  await expect(steps.getByRole('option').first()).toBeVisible()

  // A step leads to its facts and to the difference behind it.
  await steps.getByRole('option').first().click()
  await expect(page.getByRole('region', { name: 'Step 1', exact: true })).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByRole('region', { name: 'Step 1', exact: true })).toHaveCount(0)

  // What destroys data is left out until it is asked for.
  await expect(page.getByText('left out').first()).toBeVisible()
  await page.getByRole('checkbox', { name: 'Include what destroys data' }).click()
  await expect(steps.getByText('left out')).toHaveCount(0)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save' }).click()
  const saved = await (await download).path()
  expect(readFileSync(saved, 'utf8')).toMatch(/^ALTER TABLE /m)

  await page.getByRole('button', { name: 'Prove it' }).click()
  await expect(page.getByRole('progressbar', { name: 'Proving the script', exact: true })).toBeVisible()
  await expect(page.getByText(/Applied to A it gives B/)).toBeVisible({ timeout: 90_000 })

  // The proof belongs to what it was made of: the other direction has none, and there is a way to stop one.
  await page.getByText('B to A', { exact: true }).click()
  await expect(page.getByText(/Applied to A it gives B/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Prove it' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('progressbar', { name: 'Proving the script', exact: true })).toHaveCount(0)
  await page.getByText('A to B', { exact: true }).click()
  await expect(page.getByText(/Applied to A it gives B/)).toBeVisible()
})

test('two dumps without a difference have nothing to be done', async ({ openWindow }, info) => {
  const files = ['a', 'b'].map((name) => {
    const file = info.outputPath(`${name}.sql`)
    writeFileSync(file, '--\n-- PostgreSQL database dump\n--\nCREATE TABLE public.t (id integer);\n')
    return file
  })
  const { page } = await openWindow(files)
  await page.getByRole('tab', { name: 'Script' }).click()
  await expect(page.getByText('Nothing is to be done')).toBeVisible()
})

test('where text tells only loosely, the hand-written side can be run, and the comparison says so', async ({
  openWindow,
}, info) => {
  const column = (type: string, value: string): string =>
    `CREATE TABLE public.t (\n    state ${type} DEFAULT ${value}\n);\n`
  const files = [
    [
      'dump.sql',
      `--\n-- PostgreSQL database dump\n--\n\n-- Dumped by pg_dump version 15.18\n\n${column('character varying(10)', "'new'::character varying")}`,
    ],
    ['hand.sql', column('varchar(10)', "'new'")],
  ].map(([name = '', sql = '']) => {
    const file = info.outputPath(name)
    writeFileSync(file, sql)
    return file
  })
  const { page } = await openWindow(files)
  const offer = page.getByRole('button', { name: /^Run . in embedded PostgreSQL$/ })
  await expect(offer).toBeVisible()
  await offer.click()
  await expect(page.getByText(/^. was run in embedded PostgreSQL\.$/)).toBeVisible({ timeout: 40_000 })
  await expect(offer).toHaveCount(0)
})
