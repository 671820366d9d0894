/**
 * Threads that unpack. Starting one takes some 50 ms, so that a program which
 * knows early what it is going to read has one made ready meanwhile. This file
 * loads nothing else of the engine.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { workerFile } from '../worker-file.ts'

/** Packed bytes from which on a thread of its own is worth its start. */
export const APART_BYTES = 16 << 20

/** The first bytes of what a thread unpacks: gzip and Zstandard. */
const MAGICS: readonly string[] = ['1f8b08', '28b52ffd']
const MAGIC_BYTES = 4

let ready: Worker | null = null

/** Has a thread made ready where the file is one that will need it. Says nothing of files that cannot be read: opening them does. */
export function readyUnpackThread(file: string): void {
  if (ready !== null || !isLargeAndPacked(file)) return
  const worker = startUnpackThread()
  ready = worker
  worker.unref()
  // Whoever needs it then starts one that says what is wrong.
  worker.once('error', () => forget(worker))
  worker.once('exit', () => forget(worker))
}

/** The thread that was made ready, or a new one. */
export function takeUnpackThread(): Worker {
  const worker = ready ?? startUnpackThread()
  ready = null
  worker.ref()
  return worker
}

function startUnpackThread(): Worker {
  return new Worker(workerFile(import.meta.url, 'unpack-worker'), {
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
}

function forget(worker: Worker): void {
  if (ready === worker) ready = null
}

function isLargeAndPacked(file: string): boolean {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return false
  }
  try {
    const head = Buffer.alloc(MAGIC_BYTES)
    // Reading behind its end tells how long it is, and that it is no folder.
    const isLong = readSync(descriptor, head, 0, 1, APART_BYTES) === 1
    if (!isLong || readSync(descriptor, head, 0, MAGIC_BYTES, 0) < MAGIC_BYTES) return false
    return MAGICS.some((magic) => head.toString('hex').startsWith(magic))
  } catch {
    return false
  } finally {
    closeSync(descriptor)
  }
}
