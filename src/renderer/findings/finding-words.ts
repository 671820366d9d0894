/** A finding in words: what it is about and where, on one line and as text to be copied. Pure. */
import type { PlacedFinding } from '../../shared/findings-contract.ts'
import type { Finding, Severity } from '../../shared/model.ts'
import { formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'

/** What a finding of each severity is called. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
}

/** The place in the file, where it has one: 'schema.sql, line 1,204, byte 55,301'. */
export function placeWords({ file, line, byte }: Finding): string {
  return [
    file === undefined ? null : visibleText(file),
    line === undefined ? null : `line ${formatCount(line)}`,
    byte === undefined ? null : `byte ${formatCount(byte)}`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** A finding as text of a few lines, as it is copied. */
export function findingText({ finding, objects }: PlacedFinding, source: string | null): string {
  const { severity, message, advice, object, code } = finding
  return [
    `${SEVERITY_WORDS[severity]}: ${visibleText(message)}`,
    advice === undefined ? null : visibleText(advice),
    object === undefined ? null : `Object: ${visibleText(object)}`,
    objects === undefined ? null : `About: ${objects.map(visibleText).join(', ')}`,
    placeWords(finding) === '' ? null : `Place: ${placeWords(finding)}`,
    source === null ? null : `Source: ${source}`,
    `Code: ${code}`,
  ]
    .filter((line) => line !== null)
    .join('\n')
}
