/** A comparison as a document: notes written, saved, a source moved, and opened again. */
import { copyFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, SAMPLES, test } from './support/served-shell.ts'

test('notes are saved with the comparison, and a source that moved is asked for', async ({
  openWindow,
}, info) => {
  test.setTimeout(120_000)
  const folder = info.outputPath('review')
  mkdirSync(folder, { recursive: true })
  const files = SAMPLES.map((sample) => {
    const file = path.join(folder, path.basename(sample))
    copyFileSync(sample, file)
    return file
  })
  const first = await openWindow(files)
  const { page } = first
  const tree = page.getByRole('tree', { name: /tree|objects|compar/i }).first()
  await tree
    .getByRole('treeitem', { name: /coupons/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Add a note' }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill('Ask before it goes.')
  // The overview has all notes in one place; a press goes back to the object.
  await page.getByRole('tab', { name: 'Overview' }).click()
  const notes = page.getByRole('region', { name: 'Notes' })
  await expect(notes.getByRole('row')).toContainText(['Ask before it goes.'])
  await expect(page.getByRole('img', { name: 'Note: Ask before it goes.' })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await new AxeBuilder({ page }).include('main').analyze()
    expect(found.violations).toEqual([])
  }
  await notes.getByRole('button', { name: /coupons/ }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask before it goes.')
  await page.keyboard.press('ControlOrMeta+E')
  const report = page.getByRole('tabpanel', { name: 'Report' })
  await report.getByRole('textbox', { name: 'Title' }).fill('The shop in September')
  await report.getByRole('button', { name: 'Formats' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Markdown' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'PDF' }).click()
  await page.keyboard.press('Escape')
  await expect(report.getByRole('button', { name: 'Save as Markdown' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+S')
  const dialog = page.getByRole('dialog', { name: 'Save the comparison' })
  const field = dialog.getByRole('textbox')
  await expect(field).toHaveValue(path.join(folder, 'comparison.dumpscope'))
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveTitle(/^comparison\.dumpscope/)
  const file = path.join(folder, 'comparison.dumpscope')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    notes: [{ text: 'Ask before it goes.' }],
    report: { title: 'The shop in September', format: 'md' },
  })

  // A goes elsewhere: it is asked for, another file is told, and the right one is taken.
  const [a = '', b = ''] = files
  const moved = info.outputPath('moved.sql')
  renameSync(a, moved)
  await first.shell.stop()
  const { page: again } = await openWindow([file])
  const asked = again.getByRole('dialog', { name: 'Where are the sources?' })
  await expect(asked.getByText('It is not where it was')).toBeVisible()
  const where = asked.getByRole('textbox')
  await where.fill(b)
  await asked.getByRole('button', { name: 'Look there' }).click()
  await expect(asked.getByText('is another file, or was changed since')).toBeVisible()
  await where.fill(moved)
  await asked.getByRole('button', { name: 'Look there' }).click()
  await asked.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(again.getByRole('tab', { name: 'Script' })).toBeVisible()
  await again
    .getByRole('tree')
    .first()
    .getByRole('treeitem', { name: /coupons/ })
    .first()
    .click()
  await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask before it goes.')
  await again.keyboard.press('ControlOrMeta+E')
  const kept = again.getByRole('tabpanel', { name: 'Report' })
  await expect(kept.getByRole('textbox', { name: 'Title' })).toHaveValue('The shop in September')
  await expect(kept.getByRole('button', { name: 'Save as Markdown' })).toBeVisible()
  const { violations } = await new AxeBuilder({ page: again }).include('header').analyze()
  expect(violations).toEqual([])
})
