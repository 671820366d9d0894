/** What `npx dumpscope` gets: packed, installed into an empty folder, and used there as a CI job uses it. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureTestBrowser } from '../../scripts/test-browser.ts'
import { ROOT, emptyFolder, install, manifest, pack } from './packed.ts'
import type { InstalledPackage, Packed } from './packed.ts'

/** Bytes; what is told in docs/dependencies.md is a little under these. */
const MOST_PACKED = 5_000_000
const MOST_UNPACKED = 18_000_000

const tarballs = emptyFolder()
const folder = emptyFolder()
let packed: Packed
let installed: InstalledPackage
let samples: readonly [string, string]

beforeAll(() => {
  packed = pack(tarballs)
  installed = install(packed, folder)
  if (installed.from === 'checkout')
    process.stderr.write('No registry could be reached: the dependencies are those of the checkout.\n')
  const sample = (name: string): string => path.join(installed.place, 'resources', 'samples', name)
  samples = [sample('shop-2026-03.sql'), sample('shop-2026-09.sql')]
}, 240_000)
afterAll(() => {
  for (const made of [tarballs, folder]) rmSync(made, { recursive: true, force: true, maxRetries: 5 })
})

test('the package holds the program and the window, and neither sources, maps, tests nor the desktop shell', () => {
  const { files, bytes, unpackedBytes } = packed
  for (const needed of [
    'bin/dumpscope.mjs',
    'out/main/cli.js',
    'out/main/server.js',
    'out/main/pg_dump.wasm',
    'out/renderer/index.html',
    'LICENSE',
    'README.md',
  ])
    expect(files).toContain(needed)
  expect(
    files.filter((file) => /^(src|test|docs|bench|node_modules)\/|\.map$|preload|engine-process/.test(file)),
  ).toEqual([])
  process.stderr.write(`packed ${bytes} bytes, unpacked ${unpackedBytes} bytes, ${files.length} files\n`)
  expect(bytes).toBeLessThan(MOST_PACKED)
  expect(unpackedBytes).toBeLessThan(MOST_UNPACKED)
})

test('whatever the program imports is a dependency of the package or a part of Node', () => {
  const main = path.join(installed.place, 'out', 'main')
  const { dependencies = {} } = manifest(installed.place)
  const imported = new Set<string>()
  for (const name of readdirSync(main)) {
    // The desktop shell's first file is in every package, being package.json's "main"; nothing here loads it.
    if (!name.endsWith('.js') || name === 'main.js') continue
    const code = readFileSync(path.join(main, name), 'utf8')
    for (const [, library] of code.matchAll(/^import (?:[^'"\n]+ from )?["']([^"'\n]+)["']/gm))
      imported.add(library as string)
    for (const [, library] of code.matchAll(/\bimport\(["']([^"'\n]+)["']\)/g))
      imported.add(library as string)
  }
  const libraries = [...imported].filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
  expect(libraries).toContain('better-sqlite3')
  const names = libraries.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
  expect(names.filter((name) => !(name in dependencies) && !builtinModules.includes(name))).toEqual([])
})

test('no Electron, no build tool and no library of the window is installed with it', () => {
  const modules = path.join(folder, 'node_modules')
  for (const name of ['electron', 'vite', 'typescript', 'react', 'monaco-editor', 'vitest', 'node'])
    expect(existsSync(path.join(modules, name)), name).toBe(false)
})

test('dumpscope diff tells what changed, and its exit code is for a script', async () => {
  const { code, out, err } = await installed.run(['diff', ...samples, '--exit-code'])
  expect(err).toBe('')
  expect(code).toBe(1)
  expect(out).toMatch(/^table\s+\d+\s+\d+\s+\d+\s+\d+$/m)
  const same = await installed.run(['diff', samples[0], samples[0], '--exit-code'])
  expect(same).toMatchObject({ code: 0, err: '' })
})

test('dumpscope inspect reads plain dumps and archives', async () => {
  const { code, out } = await installed.run(['inspect', samples[0], '--json'])
  expect(code).toBe(0)
  const { source, schema } = JSON.parse(out) as { schema: number; source: { format: string } }
  expect(schema).toBe(1)
  expect(source.format).toBe('plain')
  const archive = path.join(ROOT, 'test', 'fixtures', 'archives', 'small.gzip.dump')
  expect((await installed.run(['inspect', archive])).out).toMatch(/custom archive/)
})

test('embedded PostgreSQL runs there, with its pg_dump and its extension vector', async () => {
  const file = path.join(folder, 'made.sql')
  writeFileSync(file, 'CREATE EXTENSION vector;\nCREATE TABLE t (id int PRIMARY KEY, e vector(3));\n')
  const { code, out } = await installed.run(['ls', file, '--run', '--kind', 'table'])
  expect(code).toBe(0)
  expect(out).toMatch(/public\.t/)
})

test('a report becomes a PDF, with its fonts', async () => {
  const file = path.join(folder, 'report.pdf')
  const { code } = await installed.run(['report', 'comparison', ...samples, '-o', file])
  expect(code).toBe(0)
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
})

test('on a Node that is too old one sentence says so, and how to bring another', async () => {
  const old = `Object.defineProperty(process.versions, 'node', { value: '22.11.0' })`
  const { code, err } = await installed.run(['inspect', samples[0]], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}`,
  })
  expect(code).toBe(2)
  expect(err).toMatch(
    /needs Node 24 or newer; this is Node 22\.11\.0\..*npx -p node@24 -p dumpscope dumpscope/,
  )
})

test('the browser shell serves its window, which opens what was named', async () => {
  const child = spawn(
    process.execPath,
    [path.join(installed.place, 'bin', 'dumpscope.mjs'), 'open', ...samples],
    {
      cwd: folder,
      env: { ...process.env, DUMPSCOPE_HOME: path.join(folder, 'home'), CI: 'true' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const browser = await chromium.launch({
    executablePath: ensureTestBrowser((line) => void process.stderr.write(`${line}\n`)),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = ''
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        const printed = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}/.exec(output)?.[0]
        if (printed !== undefined) resolve(printed)
      })
      void exited.then(() => reject(new Error(`it ended before it printed its address:\n${output}`)))
    })
    const page = await browser.newPage()
    await page.goto(address)
    await page.getByText('shop-2026-09').first().waitFor()
    expect(await page.title()).toContain('Dumpscope')
  } finally {
    await browser.close()
    child.kill('SIGTERM')
    await exited
  }
})
