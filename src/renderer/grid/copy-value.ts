/** A value on the clipboard, whole: what a cell cuts short is read from the dump first. */
import { DumpscopeError } from '../../shared/errors.ts'
import { toFailure } from '../rpc.ts'
import { tell } from '../state/notices.ts'
import { formatSize } from '../text/figure.ts'
import { LARGEST_COPY, wholeValue, type GridRow, type ValuePlace } from './row-pages.ts'

/** Copies the value of a cell; NULL copies nothing. Answers whether something was copied; a failure is told. */
export async function copyValue(place: ValuePlace, row: GridRow | undefined): Promise<boolean> {
  try {
    const value = row?.values[place.column] ?? null
    const whole = row !== undefined && !row.sizes.has(place.column)
    if (whole && value === null) return false
    await copyText(whole ? (value ?? '') : await readWhole(place))
    return true
  } catch (error) {
    tell(toFailure(error))
    return false
  }
}

async function readWhole(place: ValuePlace): Promise<string> {
  const text = await wholeValue(place)
  if (text !== null) return text
  throw new DumpscopeError({
    code: 'BAD_USE',
    message: `The value is larger than ${formatSize(LARGEST_COPY)}, which is too much for the clipboard.`,
    advice: 'Write it to a file with "dumpscope rows".',
  })
}

async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch (cause) {
    const message = 'The system did not let the value onto the clipboard.'
    throw new DumpscopeError({ code: 'INTERNAL', message }, { cause })
  }
}
