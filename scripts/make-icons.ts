/**
 * Renders resources/package/icon.svg, in the browser that the tests use, to
 * the icons of the packages: PNG of each size for Linux, .ico for Windows,
 * .icns with the margin of its system for macOS. The results are committed;
 * run it by hand when the drawing changes.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { icnsOf, icoOf } from './icon-files.ts'
import type { Picture } from './icon-files.ts'
import { ensureTestBrowser } from './test-browser.ts'

const folder = path.join(import.meta.dirname, '..', 'resources', 'package')
const LINUX = [16, 32, 48, 64, 128, 256, 512]
const WINDOWS = [16, 24, 32, 48, 64, 256]
const MAC = [32, 64, 128, 256, 512, 1024]
/** Apple's grid leaves 100 of 1024 points free on each side. */
const MAC_MARGIN = 100 / 1024

async function render(page: Page, svg: string, edge: number, margin = 0): Promise<Picture> {
  const { png, pixels } = await page.evaluate(
    async ([source, size, free]) => {
      const image = new Image()
      image.src = `data:image/svg+xml;base64,${btoa(source)}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = size
      const drawing = canvas.getContext('2d')
      if (drawing === null) throw new Error('this browser cannot draw')
      const inset = Math.round(size * free)
      drawing.drawImage(image, inset, inset, size - 2 * inset, size - 2 * inset)
      const { data } = drawing.getImageData(0, 0, size, size)
      return { png: canvas.toDataURL('image/png').split(',')[1] ?? '', pixels: [...data] }
    },
    [svg, edge, margin] as const,
  )
  return { edge, png: Buffer.from(png, 'base64'), pixels: Buffer.from(pixels) }
}

const browser = await chromium.launch({
  executablePath: ensureTestBrowser((line) => void process.stdout.write(`${line}\n`)),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage()
  const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8')
  const all = async (edges: readonly number[], margin?: number): Promise<Picture[]> => {
    const pictures: Picture[] = []
    for (const edge of edges) pictures.push(await render(page, svg, edge, margin))
    return pictures
  }
  const icons = path.join(folder, 'icons')
  rmSync(icons, { recursive: true, force: true })
  mkdirSync(icons)
  for (const { edge, png } of await all(LINUX)) writeFileSync(path.join(icons, `${edge}x${edge}.png`), png)
  writeFileSync(path.join(folder, 'icon.ico'), icoOf(await all(WINDOWS)))
  writeFileSync(path.join(folder, 'icon.icns'), icnsOf(await all(MAC, MAC_MARGIN)))
} finally {
  await browser.close()
}
