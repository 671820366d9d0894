import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { electronBinary } from '../../src/server/electron-binary.ts'

let root: string
const said: string[] = []
const find = (downloadLimit = 5000) =>
  electronBinary({ root, say: (line) => void said.push(line), downloadLimit })

/** A checkout whose Electron package has this installer. */
function plant(installer: string): void {
  const folder = path.join(root, 'node_modules', 'electron')
  mkdirSync(path.join(folder, 'dist'), { recursive: true })
  writeFileSync(path.join(root, 'package.json'), '{}')
  writeFileSync(path.join(folder, 'package.json'), '{"name":"electron","version":"1.0.0"}')
  writeFileSync(path.join(folder, 'install.js'), installer)
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dumpscope-electron-'))
  said.length = 0
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a binary that is there is found without a word', async () => {
  plant('process.exit(1)')
  const folder = path.join(root, 'node_modules', 'electron')
  writeFileSync(path.join(folder, 'path.txt'), 'electron')
  writeFileSync(path.join(folder, 'dist', 'electron'), '')
  expect(await find()).toEqual({ found: path.join(folder, 'dist', 'electron') })
  expect(said).toEqual([])
})

test('an Electron that lies above the program is another program’s, and is let alone', async () => {
  plant('process.exit(1)')
  const folder = path.join(root, 'node_modules', 'electron')
  writeFileSync(path.join(folder, 'path.txt'), 'electron')
  writeFileSync(path.join(folder, 'dist', 'electron'), '')
  const installed = path.join(root, 'node_modules', 'dumpscope')
  mkdirSync(installed)
  writeFileSync(path.join(installed, 'package.json'), '{}')
  expect(await electronBinary({ root: installed, say: (line) => void said.push(line) })).toEqual({
    missing: 'Electron is not installed',
  })
  expect(said).toEqual([])
})

test('a missing binary is fetched by Electron’s own installer', async () => {
  plant(
    `const fs = require('fs'); fs.writeFileSync(__dirname + '/dist/electron', ''); fs.writeFileSync(__dirname + '/path.txt', 'electron')`,
  )
  expect(await find()).toEqual({ found: path.join(root, 'node_modules', 'electron', 'dist', 'electron') })
  expect(said).toHaveLength(1)
})

test('a failed download is told with its reason and not tried again that day', async () => {
  plant(`console.error('Error: getaddrinfo ENOTFOUND github.com\\n    at x'); process.exit(1)`)
  expect(await find()).toEqual({
    missing: expect.stringContaining('getaddrinfo ENOTFOUND github.com') as string,
  })
  expect(said).toHaveLength(1)
  expect(await find()).toEqual({ missing: expect.stringContaining('npx install-electron') as string })
  expect(said).toHaveLength(1)
})

test('a download that does not end is given up when its time is over', async () => {
  plant('setInterval(() => {}, 1000)')
  const started = performance.now()
  expect(await find(300)).toEqual({ missing: expect.stringContaining('no answer') as string })
  expect(performance.now() - started).toBeLessThan(5000)
})

test('a checkout without Electron says so', async () => {
  writeFileSync(path.join(root, 'package.json'), '{}')
  expect(await find()).toEqual({ missing: 'Electron is not installed' })
})
