/** Data that are cut short or damaged count as far as they go, with a finding that says where they end. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { Finding } from '../../shared/model.ts'
import type { ByteImage, StreamOptions } from '../source/index.ts'

/** An image's bytes up to where they are damaged, which is then among the findings. Other failures are thrown on. */
export async function* asFarAsItGoes(
  image: Pick<ByteImage, 'stream'>,
  options: StreamOptions,
  name: string,
  findings: Finding[],
): AsyncGenerator<Uint8Array> {
  try {
    yield* image.stream(options)
  } catch (error) {
    if (!(error instanceof DumpscopeError) || error.failure.code !== 'DAMAGED') throw error
    const { message, advice, place } = error.failure
    findings.push({
      code: 'data-damaged',
      severity: 'error',
      message: `The data of ${name} can be read only in part. ${message}`,
      ...(advice === undefined ? {} : { advice }),
      ...place,
    })
  }
}
