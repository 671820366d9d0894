/** Packed dumps and archives, beside the programs that unpack them. */
import { rmSync, statSync } from 'node:fs'
import path, { join } from 'node:path'
import { createEngine, createLocalClient, disposeEngine } from '../src/engine/service/index.ts'
import {
  dumpscope,
  folder,
  forgetIndexes,
  indexFolder,
  installed,
  lines,
  megabytes,
  openSource,
  runs,
  seconds,
  size,
  slope,
  values,
} from './bench-context.ts'
import { generateDump } from './dump-generator.ts'
import { median, runProcess } from './measure-process.ts'
import { serverPrograms, withLoadedServer } from './real-server.ts'

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
export async function measureArchives(): Promise<void> {
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
export async function measureContents(): Promise<void> {
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
