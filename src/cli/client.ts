/**
 * The command line's way to the engine: the same procedures as the window,
 * called in this process, with progress on standard error when a person is
 * watching.
 */
import { statSync } from 'node:fs'
import type { ContractRouterClient } from '@orpc/contract'
import { createEngine, createLocalClient, disposeEngine } from '../engine/service/index.ts'
import type { Contract } from '../shared/contract.ts'
import type { CodePage, Progress, SourceSummary } from '../shared/model.ts'
import { spoolStandardInput } from './standard-input.ts'
import { formatBytes, visible } from './text-format.ts'

/** Up to this size in bytes starting a worker takes longer than the work. */
const SMALL_DUMP = 4_000_000
/** From this size in bytes on a dump is hardly all schema. */
const LARGE_DUMP = 256_000_000

export type Client = ContractRouterClient<Contract>

export interface Session {
  readonly client: Client
  /** Opens a SOURCE argument (`path` or `LABEL=path`). Rejects with a DumpscopeError or the contract's FAILED error. */
  open(argument: string): Promise<SourceSummary>
  /**
   * Opens several: at once where one of them is large, since rows are most of it then;
   * else one after the other, since all of them may be schema, which takes
   * some 30 times its size while it is read.
   */
  openAll(words: readonly string[]): Promise<SourceSummary[]>
  /** Takes the event iterator of a long procedure to its end and returns its result. */
  finish<T>(call: Promise<AsyncIterator<Progress, T>>, what: string): Promise<T>
}

/** Splits `LABEL=path`; a plain path has no label. A single-letter Windows drive is no label. */
export function splitSource(argument: string): { label?: string; path: string } {
  const match = /^([^=/\\]+)=(.+)$/.exec(argument)
  return match ? { label: match[1] as string, path: match[2] as string } : { path: argument }
}

/** Whether a SOURCE is a file of so many bytes that rows must be most of it. */
function isLarge(word: string): boolean {
  try {
    return (statSync(splitSource(word).path, { throwIfNoEntry: false })?.size ?? 0) >= LARGE_DUMP
  } catch {
    // It cannot be looked at: opening it says why.
    return false
  }
}

/** Runs `work` with an engine that is closed afterwards, whatever happens. */
export async function withSession<T>(
  version: string,
  work: (session: Session) => Promise<T>,
  given: { readonly repair?: CodePage; readonly run?: boolean } = {},
): Promise<T> {
  const engine = createEngine({
    inThreadBytes: SMALL_DUMP,
    // Nobody waits for another answer meanwhile; a thread of its own costs a tenth of a second and memory.
    indexInThread: true,
    inThreadObjects: Number.POSITIVE_INFINITY,
    countAtOnce: false,
  })
  const client = createLocalClient(engine, { version, openAtStart: [] })
  const finish: Session['finish'] = async (call, what) => {
    const iterator = await call
    const report = progressLine(what)
    for (;;) {
      const step = await iterator.next()
      if (step.done) {
        report.end()
        return step.value
      }
      report.show(step.value)
    }
  }
  const cleanUp: (() => Promise<void>)[] = []
  const open: Session['open'] = async (argument) => {
    const source = { ...splitSource(argument), ...given }
    if (source.path !== '-') return finish(client.sources.open(source), source.path)
    const spool = await spoolStandardInput()
    cleanUp.push(spool.remove)
    return finish(
      client.sources.open({ label: 'standard input', ...source, path: spool.path }),
      'standard input',
    )
  }
  const openAll: Session['openAll'] = async (words) => {
    if (words.some(isLarge)) return Promise.all(words.map((word) => open(word)))
    const opened: SourceSummary[] = []
    for (const word of words) opened.push(await open(word))
    return opened
  }
  try {
    return await work({ client, finish, open, openAll })
  } finally {
    await disposeEngine(engine)
    for (const step of cleanUp) await step()
  }
}

/** A line on a terminal's standard error that says how far a call is; nothing where nobody watches. */
function progressLine(what: string): { show(progress: Progress): void; end(): void } {
  const watched = process.stderr.isTTY === true
  let shown = false
  return {
    show(progress) {
      if (!watched || progress.elapsed < 300) return
      shown = true
      if (progress.bytesTotal === 0) {
        process.stderr.write(`\r\u001b[K${visible(progress.stage)} ${what}`)
        return
      }
      const share = Math.floor((100 * progress.bytesDone) / progress.bytesTotal)
      const speed = progress.elapsed > 0 ? (progress.bytesDone * 1000) / progress.elapsed : 0
      process.stderr.write(
        `\r\u001b[K${visible(progress.stage)} ${what}: ${share}%  ${formatBytes(progress.bytesDone)} of ${formatBytes(progress.bytesTotal)}  ${formatBytes(speed)}/s`,
      )
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[K')
    },
  }
}
