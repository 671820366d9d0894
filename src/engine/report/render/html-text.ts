/** Texts as HTML says them: nothing in them means anything but itself. */
import { visibleText } from './visible-text.ts'

/** Escaped for content and for attributes in double quotes. */
export function htmlText(given: string): string {
  return visibleText(given)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
