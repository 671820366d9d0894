/** Figures that end-to-end tests measure: kept as JSON beside the results, and printed with the test that measured them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { TestInfo } from '@playwright/test'
import { ROOT } from './served-shell.ts'

/** One thing that was measured. */
export interface Figure {
  readonly name: string
  /** Milliseconds of every try, in their order. */
  readonly tries: readonly number[]
  /** Milliseconds that the best try may take. */
  readonly limit: number
  /** What else is to be known of it. */
  readonly note?: string
}

const FILE = path.join(ROOT, 'test-results', 'measures.json')

/** How many times longer than alone a process takes here now: 1 where nothing else runs. */
function slowness(): number {
  const began = performance.now()
  const used = process.cpuUsage()
  while (performance.now() - began < 200);
  const { user, system } = process.cpuUsage(used)
  return Math.max(1, (performance.now() - began) / Math.max(1, (user + system) / 1000))
}

/** What was measured, and what it may be on a machine as busy as this one is now; milliseconds. */
export interface Measured {
  readonly best: number
  readonly allowed: number
}

/** Keeps a figure and prints it. */
export function report(info: TestInfo, figure: Figure): Measured {
  const best = Math.min(...figure.tries)
  const busy = best <= figure.limit ? 1 : slowness()
  const allowed = figure.limit * busy
  const known = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as readonly Figure[]).filter(({ name }) => name !== figure.name)
    : []
  mkdirSync(path.dirname(FILE), { recursive: true })
  writeFileSync(FILE, `${JSON.stringify([...known, { ...figure, best, busy }], null, 2)}\n`)
  const tries = figure.tries.map((time) => Math.round(time)).join(', ')
  const words = `${figure.name}: ${Math.round(best)} ms of at most ${figure.limit} (${tries})`
  const shared = busy < 1.1 ? '' : `; the machine is shared, and ${busy.toFixed(1)} times slower`
  const line = `${words}${figure.note === undefined ? '' : `; ${figure.note}`}${shared}`
  info.annotations.push({ type: 'measured', description: line })
  process.stdout.write(`    ${line}\n`)
  return { best, allowed }
}

/**
 * Measures up to so many times and stops at the first try within the limit: a
 * machine that does something else meanwhile says nothing of the program.
 */
export async function bestOf(
  most: number,
  limit: number,
  measure: (attempt: number) => Promise<number>,
): Promise<readonly number[]> {
  const tries: number[] = []
  while (tries.length < most && !tries.some((time) => time <= limit)) tries.push(await measure(tries.length))
  return tries
}
