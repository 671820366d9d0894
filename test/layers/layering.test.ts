import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { LAYERS, ROAD, checkLayers, importsOf } from './import-layers.ts'

const SRC = path.resolve(import.meta.dirname, '../../src')

test('every import of the sources is one that its layer may make', () => {
  expect(checkLayers(SRC).breaches).toEqual([])
})

test('the walk over the sources saw files in every layer and imports in them', () => {
  const { files, imports } = checkLayers(SRC)
  for (const layer of Object.keys(LAYERS)) {
    expect(files.get(layer), layer).toBeGreaterThan(0)
  }
  expect(imports).toBeGreaterThan(100)
})

const PLANTED: readonly (readonly [file: string, code: string])[] = [
  ['renderer/planted.tsx', "import fs from 'node:fs'\nexport default fs"],
  ['renderer/planted.ts', "export { createEngine } from '../engine/service/index.ts'"],
  ['renderer/planted.ts', "export const app = (): Promise<unknown> => import('electron')"],
  ['renderer/planted.ts', "export type App = import('electron').App"],
  ['shared/planted.ts', "export * from '../engine/scan/index.ts'"],
  ['shared/planted.ts', "import 'node:path'"],
  [
    'engine/scan/planted.ts',
    "import type { CatalogObject } from '../catalog/catalog-object.ts'\nexport type C = CatalogObject",
  ],
  ['engine/report/planted.ts', "import { x } from '../service/index.ts'\nexport { x }"],
  ['engine/diff/planted.ts', "import electron from 'electron'\nexport default electron"],
  ['main/planted.ts', "import { createEngine } from '../engine/service/index.ts'\nexport { createEngine }"],
  ['preload/planted.ts', "import * as z from 'zod'\nexport { z }"],
  ['server/planted.ts', "import { scan } from '../engine/scan/index.ts'\nexport { scan }"],
  ['cli/planted.ts', "import react from 'react'\nexport default react"],
  ['elsewhere/planted.ts', 'export const x = 1'],
]

test.each(PLANTED)('a forbidden import planted in %s is found: %s', (file, code) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-layers-'))
  try {
    cpSync(path.join(SRC, 'shared'), path.join(folder, 'shared'), { recursive: true })
    const planted = path.join(folder, file)
    mkdirSync(path.dirname(planted), { recursive: true })
    writeFileSync(planted, code)
    expect(checkLayers(folder).breaches.map((breach) => breach.file)).toEqual([file])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('every form in which a module can be named is seen', () => {
  const code = `
    import a from 'a'
    import type { B } from 'b'
    export * from 'c'
    export { d } from 'd'
    import 'e'
    const f = () => import('f')
    type G = import('g').G
    // import x from 'commented'
    const text = "import x from 'quoted'"
  `
  expect(importsOf('x.ts', code).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
})

test('the road is the design document’s, with the service at its end', () => {
  expect(ROAD.indexOf('source')).toBe(0)
  expect(ROAD.at(-1)).toBe('service')
})
