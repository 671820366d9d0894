/** What all measurements share: the options, the folder they work in, the table they fill, and how our own program is run. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { createLocalClient } from '../src/engine/service/index.ts'
import { median, runProcess } from './measure-process.ts'

const SIZES = { '10MB': 10e6, '100MB': 100e6, '1GB': 1e9, '4GB': 4e9 } as const
export const SMALL = 100e6

export const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1GB' },
    runs: { type: 'string', default: '5' },
    folder: { type: 'string', default: join(tmpdir(), 'dumpscope-bench') },
    keep: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})
export const size = SIZES[values.size as keyof typeof SIZES]
if (size === undefined) throw new Error(`--size is one of ${Object.keys(SIZES).join(', ')}`)
export const runs = Number(values.runs)
export const folder = resolve(values.folder)
const home = join(folder, 'home')
/** Where the command line and engines within this process keep indexes alike. */
export const indexFolder = join(home, 'index')
export const cli = resolve(import.meta.dirname, '../out/main/cli.js')
const environment = { DUMPSCOPE_HOME: home }

export interface Line {
  readonly what: string
  readonly figure: string
  readonly against: string
  readonly target: string
  readonly met: boolean | null
}
export const lines: Line[] = []

export const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3)
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`

export function installed(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Indexes and spools, not the program's own compiled code, which a second start finds whatever it opens. */
export function forgetIndexes(): void {
  for (const kept of ['index', 'spool']) rmSync(join(home, kept), { recursive: true, force: true })
  mkdirSync(indexFolder, { recursive: true })
}

/** Takes a file out of the page cache, where dd can ask for that; answers whether it could. */
export function makeCold(path: string): boolean {
  return (
    spawnSync('dd', [`of=${path}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0'], { stdio: 'ignore' })
      .status === 0
  )
}

export async function dumpscope(
  parameters: readonly string[],
  fresh: boolean,
): Promise<Awaited<ReturnType<typeof runProcess>>> {
  if (fresh) forgetIndexes()
  return runProcess(process.execPath, [cli, ...parameters], environment)
}

/** Seconds per GB from the difference of two sizes, so that start-up falls out; runs alternate, medians count. */
export async function slope(
  run: (path: string) => Promise<number>,
  small: { path: string; bytes: number },
  big: { path: string; bytes: number },
): Promise<number> {
  const smallTimes: number[] = []
  const bigTimes: number[] = []
  for (let turn = 0; turn < runs; turn += 1) {
    smallTimes.push(await run(small.path))
    bigTimes.push(await run(big.path))
  }
  return (median(bigTimes) - median(smallTimes)) / 1000 / ((big.bytes - small.bytes) / 1e9)
}

/** Opens a dump with a client of the engine; its id. */
export async function openSource(
  client: ReturnType<typeof createLocalClient>,
  path: string,
): Promise<string> {
  const iterator = await client.sources.open({ path })
  for (;;) {
    const step = await iterator.next()
    if (step.done) return step.value.sourceId
  }
}
