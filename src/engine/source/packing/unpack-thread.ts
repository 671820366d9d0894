/**
 * Threads that unpack. Starting one takes some 50 ms, so that a program which
 * knows early what it is going to read has one made ready meanwhile. This file
 * loads nothing else of the engine.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { workerFile } from '../worker-file.ts'
import { claimAhead, makeAhead } from './file-ahead.ts'
import type { SharedAhead } from './file-ahead.ts'
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

/** What a thread that unpacks is started with. */
export interface UnpackThreadData {
  readonly slots: SharedSlots
  /** What it begins with by itself; null where it waits for its task. */
  readonly begin: { readonly packing: NodePacking; readonly ahead: SharedAhead } | null
}

/** A thread that unpacks, and what it began with. */
export interface UnpackThread {
  readonly worker: Worker
  /** Where what it unpacks comes. */
  readonly slots: SharedSlots
  /** How the bytes that it began with are packed; null where it waits for its task. */
  readonly begun: NodePacking | null
  /** The packed bytes that it took: the first of the file that is going to be read. */
  readonly given: Uint8Array
  /** What it answered so far, in order; to be taken over with its events. */
  readonly answered: readonly unknown[]
}

interface ReadyThread extends Omit<UnpackThread, 'given'> {
  readonly ahead: SharedAhead
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
  const packing = packingOf(file)
  if (packing === null) return
  const ahead = makeAhead(file)
  const { worker, slots } = startUnpackThread({ packing, ahead })
  const answered: unknown[] = []
  const gather = (message: unknown): void => void answered.push(message)
  worker.on('message', gather)
  worker.unref()
  // Whoever needs it then starts one that says what is wrong.
  worker.once('error', () => forget(worker))
  worker.once('exit', () => forget(worker))
  ready = {
    worker,
    slots,
    begun: packing,
    ahead,
    answered,
    hand: () => void worker.off('message', gather),
  }
}

/** The thread that was made ready for such bytes, or a new one. */
export function takeUnpackThread(packing: NodePacking): UnpackThread {
  const thread = ready
  ready = null
  const given = thread?.begun === packing ? claimAhead(thread.ahead) : null
  if (thread === null || given === null) {
    void thread?.worker.terminate()
    return { ...startUnpackThread(null), begun: null, given: new Uint8Array(0), answered: [] }
  }
  thread.hand()
  thread.worker.ref()
  return { ...thread, given }
}

function startUnpackThread(begin: UnpackThreadData['begin']): Pick<UnpackThread, 'worker' | 'slots'> {
  const slots = makeSlots()
  const worker = new Worker(workerFile(import.meta.url, 'unpack-worker'), {
    workerData: { slots, begin } satisfies UnpackThreadData,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
  return { worker, slots }
}

function forget(worker: Worker): void {
  if (ready?.worker === worker) ready = null
}

/** How a file is packed that is large enough for a thread; null of any other. */
function packingOf(file: string): NodePacking | null {
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
    return MAGICS.find(([magic]) => head.toString('hex').startsWith(magic))?.[1] ?? null
  } catch {
    return null
  } finally {
    closeSync(descriptor)
  }
}
