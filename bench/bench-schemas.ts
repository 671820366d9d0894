/** Comparing and scripting schemas, beside apgdiff on the same files in the same run. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { dumpscope, folder, installed, lines, makeCold, megabytes, runs, seconds } from './bench-context.ts'
import { generateSchema } from './dump-generator.ts'
import type { GeneratedDump } from './dump-generator.ts'
import { median, runProcess } from './measure-process.ts'
import type { ProcessRun } from './measure-process.ts'

const STATEMENTS = 2500
const TABLES = 20_000
const STATEMENTS_PER_TABLE = 8

interface Pair {
  readonly a: GeneratedDump
  readonly b: GeneratedDump
}

/** Two schemas of 2,500 statements, from files that are in no cache; then two of 20,000 tables. */
export async function measureSchemas(): Promise<void> {
  await measurePair(`two schemas of ${STATEMENTS} statements`, STATEMENTS, Math.max(runs, 5), {
    seconds: 1,
    bytes: null,
  })
  await measurePair(
    `two schemas of ${TABLES.toLocaleString('en')} tables`,
    TABLES * STATEMENTS_PER_TABLE,
    1,
    {
      seconds: 20,
      bytes: 1e9,
    },
  )
}

async function measurePair(
  what: string,
  statements: number,
  turns: number,
  limit: { readonly seconds: number; readonly bytes: number | null },
): Promise<void> {
  const pair = {
    a: generateSchema(join(folder, 'a.sql'), statements, 1),
    b: generateSchema(join(folder, 'b.sql'), statements, 2),
  }
  try {
    const compared = await repeated(turns, pair, (a, b) => dumpscope(['diff', '--json', a, b], true))
    const scripted = await repeated(turns, pair, (a, b) => dumpscope(['diff', '--format', 'sql', a, b], true))
    const rival = installed('apgdiff')
      ? await repeated(turns, pair, (a, b) => runProcess('apgdiff', [a, b]))
      : null
    const whole = `whole process, no index${scripted.cold ? ', files not in the page cache' : ''}`
    for (const [done, { time }] of [
      ['comparing', compared],
      ['comparing and scripting', scripted],
    ] as const)
      lines.push({
        what: `${done} ${what}, ${whole}`,
        figure: `${seconds(time)} s`,
        against:
          rival === null ? '' : `apgdiff ${seconds(rival.time)} s = ${(time / rival.time).toFixed(2)} x`,
        target: `under ${limit.seconds} s`,
        met: time < limit.seconds * 1000,
      })
    if (limit.bytes !== null && scripted.peak > 0)
      lines.push({
        what: '... peak memory',
        figure: megabytes(Math.max(compared.peak, scripted.peak)),
        against: rival === null ? '' : `apgdiff ${megabytes(rival.peak)}`,
        target: `under ${megabytes(limit.bytes)}`,
        met: Math.max(compared.peak, scripted.peak) < limit.bytes,
      })
  } finally {
    for (const { path } of [pair.a, pair.b]) rmSync(path, { force: true })
  }
}

/** Runs it some times, each with files that are in no cache where that can be had. Milliseconds (median) and bytes (most). */
async function repeated(
  turns: number,
  { a, b }: Pair,
  run: (a: string, b: string) => Promise<ProcessRun>,
): Promise<{ readonly time: number; readonly peak: number; readonly cold: boolean }> {
  const times: number[] = []
  let peak = 0
  let cold = true
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { path } of [a, b]) cold = makeCold(path) && cold
    const { milliseconds, peakBytes } = await run(a.path, b.path)
    times.push(milliseconds)
    peak = Math.max(peak, peakBytes ?? 0)
  }
  return { time: median(times), peak, cold }
}
