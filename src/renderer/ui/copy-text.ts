/** Text onto the clipboard. */
import { tell } from '../state/notices.ts'

/** Copies a text; that the system did not allow it is told. Answers whether it was copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    tell({ code: 'INTERNAL', message: 'The system did not let the text onto the clipboard.' })
    return false
  }
}
