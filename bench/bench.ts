/**
 * `npm run bench [-- --size 1GB] [--runs 5] [--keep] [--only archives]`: makes its own dumps
 * (`--only contents --size 4GB` times the table of contents of a large archive alone),
 * measures the program beside wc, grep, ripgrep and gzip in one run, and
 * prints ratios. Sizes: 10MB, 1GB (the default), 4GB.
 */
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { createEngine, createLocalClient, disposeEngine } from '../src/engine/service/index.ts'
import { measureArchives, measureContents } from './bench-archives.ts'
import { measureSchemas } from './bench-schemas.ts'
import {
  SMALL,
  cli,
  dumpscope,
  folder,
  forgetIndexes,
  indexFolder,
  installed,
  lines,
  megabytes,
  openSource,
  runs,
  size,
  slope,
  values,
} from './bench-context.ts'
import { generateDump, generateLongTable } from './dump-generator.ts'
import { median, quantile, runProcess } from './measure-process.ts'

const LONG_TABLE_ROWS = 10_000_000

async function measureIndexing(): Promise<void> {
  const smallBytes = Math.min(SMALL, size / 4)
  const small = generateDump({ path: join(folder, 'small.sql'), bytes: smallBytes, seed: 1 })
  const big = generateDump({ path: join(folder, 'big.sql'), bytes: size, seed: 2 })
  console.log(`dumps of ${megabytes(small.bytes)} and ${megabytes(big.bytes)}, ${big.eventRows} rows`)
  // Both are read once, so that every measured run finds them in the page cache.
  for (const dump of [small, big]) await runProcess('wc', ['-l', dump.path])

  let peak = 0
  const times: Record<string, number> = {}
  const tools: [string, (path: string) => Promise<number>][] = [
    ['wc -l', async (path) => (await runProcess('wc', ['-l', path])).milliseconds],
    [
      'dumpscope inspect',
      async (path) => {
        const run = await dumpscope(['inspect', '--json', path], true)
        peak = Math.max(peak, run.peakBytes ?? 0)
        return run.milliseconds
      },
    ],
    ["grep -c '^COPY '", async (path) => (await runProcess('grep', ['-c', '^COPY ', path])).milliseconds],
  ]
  if (installed('rg'))
    tools.push([
      "rg -c '^COPY '",
      async (path) => (await runProcess('rg', ['-c', '^COPY ', path])).milliseconds,
    ])
  if (installed('gzip'))
    tools.push([
      'gzip -1',
      async (path) => (await runProcess('sh', ['-c', 'gzip -1 -c "$0" >/dev/null', path])).milliseconds,
    ])
  for (const [name, run] of tools) {
    times[name] = await slope(run, small, big)
    console.log(`${name.padEnd(20)} ${(times[name] as number).toFixed(3)} s/GB`)
  }
  const ours = times['dumpscope inspect'] as number
  for (const [name] of tools) {
    if (name === 'dumpscope inspect') continue
    const ratio = ours / (times[name] as number)
    lines.push({
      what: `indexing, time per byte, against ${name}`,
      figure: `${ours.toFixed(3)} s/GB`,
      against: `${(times[name] as number).toFixed(3)} s/GB = ${ratio.toFixed(2)} x`,
      target: name === 'wc -l' ? 'at most 2 x' : '',
      met: name === 'wc -l' ? ratio <= 2 : null,
    })
  }
  if (peak > 0)
    lines.push({
      what: `peak memory, ${megabytes(big.bytes)}`,
      figure: megabytes(peak),
      against: '',
      target: 'under 300 MB',
      met: peak < 300e6,
    })

  await dumpscope(['inspect', '--json', big.path], true)
  const reopened: number[] = []
  const whole: number[] = []
  for (let turn = 0; turn < runs; turn += 1) {
    whole.push((await dumpscope(['inspect', '--json', big.path], false)).milliseconds)
    reopened.push(await firstAnswer(big.path))
  }
  lines.push(
    {
      what: 'reopening an indexed dump, to the first answer',
      figure: `${median(reopened).toFixed(0)} ms`,
      against: '',
      target: 'under 300 ms',
      met: median(reopened) < 300,
    },
    {
      what: 'the same as a whole process (dumpscope inspect)',
      figure: `${median(whole).toFixed(0)} ms`,
      against: '',
      target: '',
      met: null,
    },
  )
  for (const dump of [small, big]) rmSync(dump.path)
}

async function measureRows(): Promise<void> {
  const dump = generateLongTable(join(folder, 'long.sql'), LONG_TABLE_ROWS)
  forgetIndexes()
  const engine = createEngine({ indexFolder })
  try {
    const client = createLocalClient(engine, { version: 'bench', openAtStart: [] })
    const sourceId = await openSource(client, dump.path)
    const [table] = await client.objects.find({ sourceId, name: 'public.events', kind: 'table' })
    if (table === undefined) throw new Error('the long table is not in the index')
    const times: number[] = []
    for (let turn = 0; turn < 200; turn += 1) {
      const offset = Math.floor((LONG_TABLE_ROWS - 100) * ((turn * 0.618034) % 1))
      const begun = performance.now()
      const page = await client.rows.page({ sourceId, key: table.key, offset, limit: 100 })
      times.push(performance.now() - begun)
      if (page.rows[0]?.[0] !== String(offset))
        throw new Error(`row ${offset} came back as ${page.rows[0]?.[0]}`)
    }
    lines.push({
      what: `100 rows anywhere in ${LONG_TABLE_ROWS / 1e6} million (200 places)`,
      figure: `median ${median(times).toFixed(1)} ms, worst ${quantile(times, 1).toFixed(1)} ms`,
      against: '',
      target: 'under 50 ms',
      met: quantile(times, 1) < 50,
    })
  } finally {
    await disposeEngine(engine)
    rmSync(dump.path)
  }
}

/** Milliseconds from asking an engine to open an indexed dump to its overview. */
async function firstAnswer(path: string): Promise<number> {
  const begun = performance.now()
  const engine = createEngine({ indexFolder })
  try {
    const client = createLocalClient(engine, { version: 'bench', openAtStart: [] })
    const sourceId = await openSource(client, path)
    await client.sources.overview({ sourceId })
    return performance.now() - begun
  } finally {
    await disposeEngine(engine)
  }
}

mkdirSync(folder, { recursive: true })
statSync(cli)
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`,
)
try {
  const parts = {
    schemas: measureSchemas,
    rows: measureRows,
    plain: measureIndexing,
    archives: measureArchives,
    contents: measureContents,
  }
  for (const [name, measure] of Object.entries(parts))
    if (values.only === undefined || values.only === name) await measure()
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true })
}
console.log('\n| What | Figure | Against | Target | Met |\n| --- | --- | --- | --- | --- |')
for (const line of lines)
  console.log(
    `| ${line.what} | ${line.figure} | ${line.against} | ${line.target} | ${line.met === null ? '' : line.met ? 'yes' : 'no'} |`,
  )
