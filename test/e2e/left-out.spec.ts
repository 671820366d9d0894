/** What a reader leaves out of comparisons: chosen in the settings, said on the comparison, kept. */
import { writeFileSync } from 'node:fs'
import { expect, test } from './support/served-shell.ts'

const dump = (owner: string): string => `--
-- PostgreSQL database dump
--
CREATE TABLE public.t (id integer);
ALTER TABLE public.t OWNER TO ${owner};
`

test('owners left out are no difference any more; the comparison says so, and it is kept for the next window', async ({
  openWindow,
}, info) => {
  const files = ['anna', 'bert'].map((owner) => {
    const file = info.outputPath(`${owner}.sql`)
    writeFileSync(file, dump(owner))
    return file
  })
  const { page } = await openWindow(files)
  await expect(page.getByText('owner anna became bert').first()).toBeVisible()

  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Owners' }).click()
  await expect(page.getByText('Owners were left out, as asked').first()).toBeVisible()
  await expect(page.getByText('owner anna became bert')).toHaveCount(0)
  await expect(page.getByText('No differences, but owners were left out, as asked.')).toBeVisible()

  await page.reload()
  await expect(page.getByText('Owners were left out, as asked').first()).toBeVisible()
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByRole('menuitemcheckbox', { name: 'Owners' })).toBeChecked()
  await page.getByRole('menuitemcheckbox', { name: 'Owners' }).click()
  await expect(page.getByText('owner anna became bert').first()).toBeVisible()
})
