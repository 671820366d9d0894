import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  defaultIndexFolder,
  ensureIndexFolder,
  indexFile,
  partFile,
  tidyFolder,
} from '../../src/engine/index/index-folder.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-folder-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

function put(file: string, bytes: number, daysAgo: number): void {
  writeFileSync(file, Buffer.alloc(bytes))
  const then = new Date(Date.now() - daysAgo * 24 * 3600 * 1000)
  utimesSync(file, then, then)
}

describe('the index folder', () => {
  it('is where DUMPSCOPE_HOME says, else in the cache of the user', () => {
    vi.stubEnv('DUMPSCOPE_HOME', '/somewhere')
    expect(defaultIndexFolder()).toBe(path.resolve('/somewhere/index'))
    vi.stubEnv('DUMPSCOPE_HOME', '')
    expect(defaultIndexFolder()).toMatch(/dumpscope.*index$/i)
  })

  it.skipIf(process.platform === 'win32')('is for its owner alone', () => {
    const made = path.join(folder, 'a', 'index')
    ensureIndexFolder(made)
    expect(statSync(made).mode & 0o777).toBe(0o700)
  })

  it('names no file outside itself, whatever the fingerprint', () => {
    expect(path.dirname(indexFile(folder, '../../etc/passwd'))).toBe(folder)
    expect(path.dirname(partFile(folder, 'a/b'))).toBe(folder)
    expect(partFile(folder, 'a')).not.toBe(partFile(folder, 'a'))
  })

  it('loses part files of processes that are gone, and no others', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid
    const mine = partFile(folder, 'mine')
    const theirs = mine.replace(`.${process.pid}.`, `.${gone}.`)
    const parents = mine.replace(`.${process.pid}.`, `.${process.ppid}.`)
    const elsewhere = path.join(folder, 'x.00000000.1.0123456789ab.part')
    const elsewhereLongAgo = path.join(folder, 'y.00000000.1.0123456789ab.part')
    for (const file of [mine, theirs, `${theirs}-journal`, parents, elsewhere]) put(file, 1, 0)
    put(elsewhereLongAgo, 1, 2)
    const removed = tidyFolder(folder, new Set())
    expect(removed.sort()).toEqual(
      [theirs, `${theirs}-journal`, elsewhereLongAgo].map((file) => path.basename(file)).sort(),
    )
    expect(readdirSync(folder)).toHaveLength(3)
  })

  it('loses indexes that were not used for long, and the least recently used beyond its size', () => {
    put(indexFile(folder, 'old'), 10, 61)
    put(indexFile(folder, 'third'), 10, 3)
    put(indexFile(folder, 'second'), 10, 2)
    put(indexFile(folder, 'first'), 10, 1)
    put(path.join(folder, 'not-ours.txt'), 1000, 100)
    const limits = { bytes: 25, unusedFor: 60 * 24 * 3600 * 1000 }
    expect(tidyFolder(folder, new Set(), limits)).toEqual(['third.index', 'old.index'])
    expect(readdirSync(folder).sort()).toEqual(['first.index', 'not-ours.txt', 'second.index'])
  })

  it('keeps what is in use', () => {
    put(indexFile(folder, 'old'), 10, 100)
    expect(tidyFolder(folder, new Set([indexFile(folder, 'old')]))).toEqual([])
  })

  it('may be missing', () => {
    expect(tidyFolder(path.join(folder, 'absent'), new Set())).toEqual([])
  })
})
