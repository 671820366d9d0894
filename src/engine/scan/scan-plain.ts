/**
 * Drives the splitter over a file or over bytes in memory. A file is read into
 * the kernel's memory by Node's thread pool, two buffers ahead, so that reading
 * and splitting overlap and memory stays the same at every size.
 */
import { close, open, read } from 'node:fs'
import { DumpscopeError, cancelled } from '../../shared/errors.ts'
import { readFailure, verifyFile } from '../source/index.ts'
import type { PlainFile } from '../source/index.ts'
import { SLOTS, SLOT_BYTES, acquireKernel, releaseKernel, slotAddress } from './kernel.ts'
import type { Kernel } from './kernel.ts'
import type { ItemSink } from './item-writer.ts'
import type { ScanResult } from './scan-item.ts'
import { Splitter } from './splitter.ts'

/** How a scan is watched and stopped. `onProgress` gets the bytes done, once per read (1 MiB). */
export interface ScanOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (bytesDone: number) => void
}

/**
 * Reads a plain dump once, from its first byte to its last, and hands over its
 * items in order. `onItem` is called synchronously and must not keep the scan
 * waiting. Rejects with FILE_CHANGED, READ_FAILED or CANCELLED.
 */
export async function scanPlain(
  source: PlainFile,
  options: ScanOptions,
  onItem: ItemSink,
): Promise<ScanResult> {
  const fd = await openFile(source.path)
  const kernel = acquireKernel()
  const reads: Promise<number>[] = []
  try {
    const splitter = new Splitter(kernel, onItem)
    const bytes = await scanFile(fd, source, kernel, splitter, reads, options)
    await verifyFile(source)
    return resultOf(splitter, bytes)
  } finally {
    // A read into a kernel's memory must be over before anyone else gets the kernel.
    await Promise.allSettled(reads)
    releaseKernel(kernel)
    await closeFile(fd)
  }
}

async function scanFile(
  fd: number,
  source: PlainFile,
  kernel: Kernel,
  splitter: Splitter,
  reads: Promise<number>[],
  options: ScanOptions,
): Promise<number> {
  const blocks = Math.ceil(source.bytes / SLOT_BYTES)
  const request = (block: number): void => {
    if (block >= blocks) return
    const offset = block * SLOT_BYTES
    reads[block % SLOTS] = readFully(fd, source, kernel, slotAddress(block % SLOTS), offset)
    // The failure is met where the block is awaited; this keeps it from being called unhandled before.
    reads[block % SLOTS]?.catch(() => undefined)
  }
  for (let block = 0; block < SLOTS - 1; block += 1) request(block)
  let carried = 0
  for (let block = 0; block < blocks; block += 1) {
    if (options.signal?.aborted) throw cancelled()
    const length = (await reads[block % SLOTS]) ?? 0
    const slot = slotAddress(block % SLOTS)
    if (block > 0) carried = splitter.carryTo(slot)
    // Only now: this read fills the slot that the carried bytes came from.
    request(block + SLOTS - 1)
    splitter.read(slot, length, block * SLOT_BYTES, carried, block === blocks - 1)
    options.onProgress?.(block * SLOT_BYTES + length)
  }
  return source.bytes
}

/** Fills one slot, or as much of it as the file has by its size at opening. */
async function readFully(
  fd: number,
  source: PlainFile,
  kernel: Kernel,
  address: number,
  offset: number,
): Promise<number> {
  const wanted = Math.min(SLOT_BYTES, source.bytes - offset)
  let done = 0
  while (done < wanted) {
    const got = await readInto(fd, source.path, kernel, address + done, wanted - done, offset + done)
    if (got === 0) {
      throw new DumpscopeError({
        code: 'FILE_CHANGED',
        message: `The file became shorter while it was read: it ends at byte ${offset + done}, not at byte ${source.bytes}.`,
        advice: 'Wait until nothing writes to it any more, then open it again.',
        place: { file: source.path, byte: offset + done },
      })
    }
    done += got
  }
  return wanted
}

function readInto(
  fd: number,
  path: string,
  kernel: Kernel,
  address: number,
  length: number,
  at: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    read(fd, kernel.bytes, address, length, at, (error, bytesRead) => {
      if (error) reject(readFailure(path, at, error))
      else resolve(bytesRead)
    })
  })
}

function openFile(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    open(path, 'r', (error, fd) => (error ? reject(readFailure(path, 0, error)) : resolve(fd)))
  })
}

function closeFile(fd: number): Promise<void> {
  return new Promise((resolve) => close(fd, () => resolve()))
}

/**
 * Splits bytes in memory that come in pieces of any length: the same items
 * wherever they are cut. For tests and for short texts.
 */
export function scanPieces(pieces: readonly Uint8Array[], onItem: ItemSink): ScanResult {
  const kernel = acquireKernel()
  try {
    const splitter = new Splitter(kernel, onItem)
    let offset = 0
    let slot = 0
    const parts = pieces.flatMap((piece) => slices(piece))
    const last = parts.length - 1
    for (const [index, part] of parts.entries()) {
      slot = index % SLOTS
      const address = slotAddress(slot)
      const carried = index > 0 ? splitter.carryTo(address) : 0
      kernel.bytes.set(part, address)
      splitter.read(address, part.length, offset, carried, index === last)
      offset += part.length
    }
    if (last < 0) splitter.read(slotAddress(0), 0, 0, 0, true)
    return resultOf(splitter, offset)
  } finally {
    releaseKernel(kernel)
  }
}

function slices(piece: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = []
  for (let at = 0; at < piece.length; at += SLOT_BYTES) parts.push(piece.subarray(at, at + SLOT_BYTES))
  return parts
}

/** What a splitter knows at the end; `bytes` is how many it was given. */
export function resultOf(splitter: Splitter, bytes: number): ScanResult {
  const { writer } = splitter
  const endsInNewline = writer.lastByte === 10 || bytes === 0
  return {
    bytes,
    lines: writer.line - (endsInNewline ? 1 : 0),
    encoding: writer.fileEncoding,
    crlf: writer.crlf,
    findings: writer.findings.list(),
    mojibake: writer.mojibake.judge(),
  }
}
