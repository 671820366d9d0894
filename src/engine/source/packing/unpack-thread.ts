/**
 * Threads that unpack. Starting one takes some 50 ms, so that a program which
 * knows early what it is going to read has one made ready meanwhile. This file
 * loads nothing else of the engine.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { workerFile } from '../worker-file.ts'
import type { ToApart } from './unpack-apart.ts'
import { makeSlots } from './unpack-slots.ts'
import type { SharedSlots } from './unpack-slots.ts'
import type { NodePacking } from './unpack-stream.ts'

/** Packed bytes from which on a thread of its own is worth its start. */
export const APART_BYTES = 16 << 20

/** The first bytes of what a thread unpacks, and how it is packed then. */
const MAGICS: readonly (readonly [magic: string, packing: NodePacking])[] = [
  ['1f8b08', 'gzip'],
  ['28b52ffd', 'zstd'],
]
const MAGIC_BYTES = 4

/** Packed bytes that a thread made ready is given at once; what they become is bounded by the thread itself. */
const AHEAD_BYTES = 8 << 20

/** A thread that unpacks, and what it was given to begin with. */
export interface UnpackThread {
  readonly worker: Worker
  /** Where what it unpacks comes. */
  readonly slots: SharedSlots
  /** How the bytes that it was given are packed; null where it was given none and waits for its task. */
  readonly begun: NodePacking | null
  /** The packed bytes that it has: the first of the file that is going to be read. */
  readonly given: Uint8Array
  /** What it answered so far, in order; to be taken over with its events. */
  readonly answered: readonly unknown[]
}

interface ReadyThread extends UnpackThread {
  readonly answered: unknown[]
  /** Stops gathering what it answers. */
  readonly hand: () => void
}

let ready: ReadyThread | null = null

/**
 * Has a thread made ready where the file is one that will need it, and begin
 * with the file's first bytes. Says nothing of files that cannot be read:
 * opening them does.
 */
export function readyUnpackThread(file: string): void {
  if (ready !== null) return
  const begun = beginningOf(file)
  if (begun === null) return
  const { worker, slots } = startUnpackThread()
  const answered: unknown[] = []
  const gather = (message: unknown): void => void answered.push(message)
  worker.on('message', gather)
  worker.unref()
  // Whoever needs it then starts one that says what is wrong.
  worker.once('error', () => forget(worker))
  worker.once('exit', () => forget(worker))
  const task: ToApart = { kind: 'task', task: { packing: begun.packing } }
  const packed: ToApart = { kind: 'packed', bytes: begun.given }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  for (const message of [task, packed]) worker.postMessage(message)
  ready = {
    worker,
    slots,
    begun: begun.packing,
    given: begun.given,
    answered,
    hand: () => void worker.off('message', gather),
  }
}

/** The thread that was made ready for such bytes, or a new one. */
export function takeUnpackThread(packing: NodePacking): UnpackThread {
  const thread = ready
  ready = null
  if (thread === null || thread.begun !== packing) {
    void thread?.worker.terminate()
    return { ...startUnpackThread(), begun: null, given: new Uint8Array(0), answered: [] }
  }
  thread.hand()
  thread.worker.ref()
  return thread
}

function startUnpackThread(): Pick<UnpackThread, 'worker' | 'slots'> {
  const slots = makeSlots()
  const worker = new Worker(workerFile(import.meta.url, 'unpack-worker'), {
    workerData: slots,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
  return { worker, slots }
}

function forget(worker: Worker): void {
  if (ready?.worker === worker) ready = null
}

/** The first packed bytes of a file that is large and packed; null of any other. */
function beginningOf(file: string): { readonly packing: NodePacking; readonly given: Uint8Array } | null {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return null
  }
  try {
    const head = Buffer.alloc(MAGIC_BYTES)
    // Reading behind its end tells how long it is, and that it is no folder.
    const isLong = readSync(descriptor, head, 0, 1, APART_BYTES) === 1
    if (!isLong || readSync(descriptor, head, 0, MAGIC_BYTES, 0) < MAGIC_BYTES) return null
    const packing = MAGICS.find(([magic]) => head.toString('hex').startsWith(magic))?.[1]
    if (packing === undefined) return null
    const given = new Uint8Array(AHEAD_BYTES)
    const length = readSync(descriptor, given, 0, AHEAD_BYTES, 0)
    return { packing, given: given.subarray(0, length) }
  } catch {
    return null
  } finally {
    closeSync(descriptor)
  }
}
