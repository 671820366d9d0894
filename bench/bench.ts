/**
 * `npm run bench [-- --size 1GB] [--runs 5] [--keep] [--only archives]`: makes its own dumps
 * (`--only contents --size 4GB` times the table of contents of a large archive alone),
 * measures the program beside wc, grep, ripgrep and gzip in one run, and
 * prints ratios. Sizes: 10MB, 1GB (the default), 4GB.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import path, { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createEngine, createLocalClient, disposeEngine } from '../src/engine/service/index.ts'
import { generateDump, generateLongTable, generateSchema } from './dump-generator.ts'
import { median, quantile, runProcess } from './measure-process.ts'
import { serverPrograms, withLoadedServer } from './real-server.ts'

const SIZES = { '10MB': 10e6, '100MB': 100e6, '1GB': 1e9, '4GB': 4e9 } as const
const SMALL = 100e6
const LONG_TABLE_ROWS = 10_000_000
const SCHEMA_STATEMENTS = 2500

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1GB' },
    runs: { type: 'string', default: '5' },
    folder: { type: 'string', default: join(tmpdir(), 'dumpscope-bench') },
    keep: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})
const size = SIZES[values.size as keyof typeof SIZES]
if (size === undefined) throw new Error(`--size is one of ${Object.keys(SIZES).join(', ')}`)
const runs = Number(values.runs)
const folder = resolve(values.folder)
const indexFolder = join(folder, 'index')
const cli = resolve(import.meta.dirname, '../out/main/cli.js')
const environment = { DUMPSCOPE_HOME: indexFolder }

interface Line {
  readonly what: string
  readonly figure: string
  readonly against: string
  readonly target: string
  readonly met: boolean | null
}
const lines: Line[] = []

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3)
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`

function installed(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
}

function forgetIndexes(): void {
  rmSync(indexFolder, { recursive: true, force: true })
  mkdirSync(indexFolder, { recursive: true })
}

/** Takes a file out of the page cache, where dd can ask for that; answers whether it could. */
function makeCold(path: string): boolean {
  return (
    spawnSync('dd', [`of=${path}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0'], { stdio: 'ignore' })
      .status === 0
  )
}

async function dumpscope(
  parameters: readonly string[],
  fresh: boolean,
): Promise<Awaited<ReturnType<typeof runProcess>>> {
  if (fresh) forgetIndexes()
  return runProcess(process.execPath, [cli, ...parameters], environment)
}

/** Seconds per GB from the difference of two sizes, so that start-up falls out; runs alternate, medians count. */
async function slope(
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

async function openSource(client: ReturnType<typeof createLocalClient>, path: string): Promise<string> {
  const iterator = await client.sources.open({ path })
  for (;;) {
    const step = await iterator.next()
    if (step.done) return step.value.sourceId
  }
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

async function measureComparison(): Promise<void> {
  const a = generateSchema(join(folder, 'a.sql'), SCHEMA_STATEMENTS, 1)
  const b = generateSchema(join(folder, 'b.sql'), SCHEMA_STATEMENTS, 2)
  const times: number[] = []
  let cold = true
  for (let turn = 0; turn < Math.max(runs, 5); turn += 1) {
    for (const dump of [a, b]) cold = makeCold(dump.path) && cold
    times.push((await dumpscope(['diff', '--json', a.path, b.path], true)).milliseconds)
  }
  lines.push({
    what: `comparing two schemas of ${SCHEMA_STATEMENTS} statements, whole process, no index${cold ? ', files not in the page cache' : ''}`,
    figure: `${seconds(median(times))} s`,
    against: '',
    target: 'under 1 s',
    met: median(times) < 1000,
  })
}

/** One of our runs against a tool's, alternating; whole processes, start-up included. */
async function against(
  what: string,
  ours: string,
  tool: readonly [string, ...string[]],
  most: number | null,
): Promise<void> {
  const [own, theirs]: [number[], number[]] = [[], []]
  let peak = 0
  for (let turn = 0; turn < runs; turn += 1) {
    const [command, ...parameters] = tool
    theirs.push((await runProcess(command, parameters)).milliseconds)
    const run = await dumpscope(['inspect', '--json', ours], true)
    own.push(run.milliseconds)
    peak = Math.max(peak, run.peakBytes ?? 0)
  }
  const ratio = median(own) / median(theirs)
  const name =
    tool[0] === 'sh'
      ? (tool[2] as string).replaceAll('"$0"', 'FILE').replaceAll('|', String.raw`\|`)
      : path.basename(tool[0])
  lines.push(
    {
      what: `${what}, every row counted, against ${name}`,
      figure: `${seconds(median(own))} s`,
      against: `${seconds(median(theirs))} s = ${ratio.toFixed(2)} x`,
      target: most === null ? '' : `at most ${most} x`,
      met: most === null ? null : ratio <= most,
    },
    {
      what: `${what}, peak memory`,
      figure: megabytes(peak),
      against: '',
      target: 'under 400 MB',
      met: peak < 400e6,
    },
  )
}

/** The same as a difference of two sizes, so that start-up falls out: what remains is what a larger file costs. */
async function againstPerByte(
  what: string,
  packed: string,
  { pack, unpack, ending }: { pack: string; unpack: string; ending: string },
): Promise<void> {
  const dump = generateDump({ path: join(folder, 'packed-small.sql'), bytes: size / 3, seed: 4 })
  await runProcess('sh', ['-c', `${pack} "$0"`, dump.path])
  const small = { path: `${dump.path}.${ending}`, bytes: dump.bytes }
  const big = { path: packed, bytes: size }
  const ours = await slope(
    async (path) => (await dumpscope(['inspect', path, '--json'], true)).milliseconds,
    small,
    big,
  )
  const theirs = await slope(
    async (path) => (await runProcess('sh', ['-c', unpack, path])).milliseconds,
    small,
    big,
  )
  lines.push({
    what: `${what}, start-up left out, against ${unpack.replace('"$0"', 'FILE').replace('|', '\\|')}`,
    figure: `${ours.toFixed(3)} s/GB`,
    against: `${theirs.toFixed(3)} s/GB = ${(ours / theirs).toFixed(2)} x`,
    target: 'at most 1.3 x',
    met: ours / theirs <= 1.3,
  })
  rmSync(dump.path)
  rmSync(small.path)
}

/** Archives that a real pg_dump writes of the generated dump, and the dump itself packed. */
async function measureArchives(): Promise<void> {
  const dump = generateDump({ path: join(folder, 'packed.sql'), bytes: size, seed: 3 })
  for (const [ending, pack, unpack] of [
    ['gz', 'gzip -k', 'gzip -dc "$0" | wc -l'],
    ['zst', 'zstd -qk', 'zstd -dc "$0" | wc -l'],
  ] as const) {
    if (!installed(pack.split(' ')[0] as string)) continue
    await runProcess('sh', ['-c', `${pack} "$0"`, dump.path])
    const packed = `${dump.path}.${ending}`
    await against(`a plain dump in .${ending}`, packed, ['sh', '-c', unpack, packed], 1.3)
    await againstPerByte(`a plain dump in .${ending}`, packed, { pack, unpack, ending })
    rmSync(packed)
  }
  const bin = serverPrograms()
  if (bin === null) {
    console.log('no PostgreSQL server is installed here: archives are not measured')
  } else {
    await withLoadedServer(bin, dump.path, async (dumpTo, made) => {
      const restore = join(bin, 'pg_restore')
      for (const [name, format, most] of [
        ['a custom archive', '-Fc', 1],
        ['a directory archive', '-Fd', 1],
      ] as const) {
        const archive = join(made, `bench${format}`)
        dumpTo([format, '-f', archive])
        await against(name, archive, [restore, '-f', '/dev/null', archive], most)
        forgetIndexes()
        const times: number[] = []
        for (let turn = 0; turn < runs; turn += 1) {
          forgetIndexes()
          times.push(await tableOfContents(archive))
        }
        lines.push({
          what: `${name} of ${megabytes(dump.bytes)}, to its table of contents`,
          figure: `${median(times).toFixed(0)} ms`,
          against: '',
          target: 'under 200 ms',
          met: median(times) < 200,
        })
      }
    })
  }
  rmSync(dump.path)
}

/** Only when asked for: how soon a custom archive of this size is on screen. */
async function measureContents(): Promise<void> {
  const bin = values.only === 'contents' ? serverPrograms() : null
  if (bin === null) return
  const dump = generateDump({ path: join(folder, 'contents.sql'), bytes: size, seed: 5 })
  await withLoadedServer(bin, dump.path, async (dumpTo, made) => {
    rmSync(dump.path)
    const archive = join(made, 'contents.dump')
    // Not packed, so that the archive is as large as its data.
    dumpTo(['-Fc', '-Z0', '-f', archive])
    const times: number[] = []
    for (let turn = 0; turn < runs; turn += 1) {
      forgetIndexes()
      times.push(await tableOfContents(archive))
    }
    lines.push({
      what: `a custom archive of ${megabytes(statSync(archive).size)} on disk, to its table of contents`,
      figure: `${median(times).toFixed(0)} ms`,
      against: '',
      target: 'under 200 ms',
      met: median(times) < 200,
    })
  })
}

/** Milliseconds from asking an engine to open an archive without an index to its overview. */
async function tableOfContents(path: string): Promise<number> {
  const engine = createEngine({ indexFolder, countAtOnce: false })
  try {
    const client = createLocalClient(engine, { version: 'bench', openAtStart: [] })
    const begun = performance.now()
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
    comparison: measureComparison,
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
