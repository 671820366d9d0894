/** The thread that unpacks one stream; see unpack-apart.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { DumpscopeError } from '../../../shared/errors.ts'
import type { ApartTask, FromApart, ToApart } from './unpack-apart.ts'
import { readAhead } from './file-ahead.ts'
import { SLOT_BYTES, SlotWriter } from './unpack-slots.ts'
import { damaged, nodeUnpacker } from './unpack-stream.ts'
import type { UnpackThreadData } from './unpack-thread.ts'
import { unpackAhead } from './unpacking-ahead.ts'
import { canUnpackAtOnce, unpackAtOnce } from './unpacking-at-once.ts'
import type { Sink } from './unpacking-at-once.ts'

const port = parentPort
if (!port) throw new Error('not in a worker')

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const tell = (message: FromApart): void => port.postMessage(message)

const given = workerData as UnpackThreadData
const slots = new SlotWriter(given.slots)
const packed: Uint8Array[] = []
let ended = false
let wake: () => void = () => undefined
port.on('message', (message: ToApart) => {
  if (message.kind === 'task') begin(message.task)
  else if (message.kind === 'packed') packed.push(message.bytes)
  else ended = true
  wake()
})
const something = (): Promise<void> =>
  new Promise((resolve) => {
    wake = resolve
  })

async function* pieces(): AsyncGenerator<Uint8Array> {
  if (given.begin !== null) yield* readAhead(given.begin.ahead)
  for (;;) {
    const next = packed.shift()
    if (next !== undefined) {
      yield next
      tell({ kind: 'taken' })
    } else if (ended) return
    else await something()
  }
}

const sink: Sink = { empty: () => slots.empty(), filled: (length) => slots.fill(length) }

async function unpack({ packing }: ApartTask): Promise<void> {
  const unpacker = nodeUnpacker(
    packing,
    pieces(),
    (byte, what) => damaged('', byte, what),
    (byte) => tell({ kind: 'trailing', byte, after: slots.filled }),
  )
  if (canUnpackAtOnce()) return unpackAtOnce(unpacker, sink)
  for await (const piece of unpackAhead(unpacker)) {
    for (let at = 0; at < piece.length; at += SLOT_BYTES) {
      const part = piece.subarray(at, at + SLOT_BYTES)
      slots.empty().set(part)
      slots.fill(part.length)
    }
  }
}

function begin(task: ApartTask): void {
  unpack(task).then(
    () => tell({ kind: 'done', after: slots.filled }),
    (error: unknown) => {
      if (error instanceof DumpscopeError)
        tell({ kind: 'failed', failure: error.failure, after: slots.filled })
      else {
        const reason = error instanceof Error ? error.message : String(error)
        tell({ kind: 'broken', reason, after: slots.filled })
      }
    },
  )
}

if (given.begin !== null) begin(given.begin)
