/** xz, unpacked as a stream by the package xz-decompress, which has the decoder of the Linux kernel as WebAssembly. */
import { ReadableStream } from 'node:stream/web'
import xz from 'xz-decompress'

type Damage = (byte: number, what: string) => Error

/** Unpacks xz. Pieces given are valid until the next is asked for. */
export async function* unpackXz(
  pieces: AsyncIterable<Uint8Array>,
  damage: Damage,
): AsyncGenerator<Uint8Array> {
  const source = { taken: 0, failure: null as unknown }
  const iterator = pieces[Symbol.asyncIterator]()
  const packed = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next()
        if (done === true) return controller.close()
        source.taken += value.length
        // The package keeps what it is given; the piece's memory is the stream's own.
        controller.enqueue(Uint8Array.from(value))
      } catch (error) {
        source.failure = error
        controller.error(error)
      }
    },
    async cancel() {
      await iterator.return?.()
    },
  })
  // Node's streams and the package's are the same; their types were written at different times.
  const unpacked = new xz.XzReadableStream(packed as ConstructorParameters<typeof xz.XzReadableStream>[0])
  const reader = unpacked.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      if (value.length > 0) yield value
    }
  } catch (error) {
    if (source.failure !== null) throw source.failure
    throw damage(source.taken, error instanceof Error ? error.message : String(error))
  } finally {
    await reader.cancel().catch(() => undefined)
    await iterator.return?.()
  }
}
