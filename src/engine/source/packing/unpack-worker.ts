/** The thread that unpacks one stream; see unpack-apart.ts. */
import { parentPort } from 'node:worker_threads'
import { DumpscopeError } from '../../../shared/errors.ts'
import type { ApartTask, FromApart, ToApart } from './unpack-apart.ts'
import { OUTPUT_BYTES } from './unpack-engine.ts'
import { damaged, nodeUnpacker } from './unpack-stream.ts'
import { unpackAhead } from './unpacking-ahead.ts'
import { canUnpackAtOnce, unpackAtOnce } from './unpacking-at-once.ts'
import type { Sink } from './unpacking-at-once.ts'

/** Unpacked buffers under way; the decoder rests while the reader has them all. */
const BUFFERS = 8

const port = parentPort
if (!port) throw new Error('not in a worker')

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const tell = (message: FromApart, moved?: Uint8Array): void =>
  port.postMessage(message, moved ? [moved.buffer as ArrayBuffer] : [])

const packed: Uint8Array[] = []
const free: Uint8Array[] = Array.from({ length: BUFFERS }, () => new Uint8Array(OUTPUT_BYTES))
let ended = false
let wake: () => void = () => undefined
port.on('message', (message: ToApart) => {
  if (message.kind === 'task') begin(message.task)
  else if (message.kind === 'packed') packed.push(message.bytes)
  else if (message.kind === 'free') free.push(message.buffer)
  else ended = true
  wake()
})
const something = (): Promise<void> =>
  new Promise((resolve) => {
    wake = resolve
  })

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (;;) {
    const next = packed.shift()
    if (next !== undefined) {
      yield next
      tell({ kind: 'taken' })
    } else if (ended) return
    else await something()
  }
}

const sink: Sink = {
  empty: async () => {
    for (;;) {
      const buffer = free.pop()
      if (buffer !== undefined) return buffer
      await something()
    }
  },
  filled: (buffer, length) => tell({ kind: 'unpacked', buffer, length }, buffer),
}

async function unpack({ packing, name }: ApartTask): Promise<void> {
  const unpacker = nodeUnpacker(
    packing,
    pieces(),
    (byte, what) => damaged(name, byte, what),
    (byte) => tell({ kind: 'trailing', byte }),
  )
  if (canUnpackAtOnce()) return unpackAtOnce(unpacker, sink)
  for await (const piece of unpackAhead(unpacker)) {
    for (let at = 0; at < piece.length; at += OUTPUT_BYTES) {
      const part = piece.subarray(at, at + OUTPUT_BYTES)
      const buffer = await sink.empty()
      buffer.set(part)
      sink.filled(buffer, part.length)
    }
  }
}

function begin(task: ApartTask): void {
  unpack(task).then(
    () => tell({ kind: 'done' }),
    (error: unknown) => {
      if (error instanceof DumpscopeError) tell({ kind: 'failed', failure: error.failure })
      else tell({ kind: 'broken', reason: error instanceof Error ? error.message : String(error) })
    },
  )
}
