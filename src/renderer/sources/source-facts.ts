/** What the list of sources says of each: its facts in short, where its date is from, and how it is. Pure. */
import type { Finding, Overview, SourceSummary } from '../../shared/model.ts'
import type { Pace } from '../tasks/pace.ts'
import { countOf, formatExactBytes, formatTime } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'

const FORMATS: Readonly<Record<SourceSummary['format'], string>> = {
  plain: 'plain',
  custom: 'custom',
  directory: 'directory',
  tar: 'tar',
  migrations: 'migrations',
}

/** The format with what is around it: 'plain, gzip'. */
export function formatWords({ format, wrapping }: Pick<SourceSummary, 'format' | 'wrapping'>): string {
  return [FORMATS[format], ...wrapping].join(', ')
}

/** A day, and in words what it is the date of. */
export interface SourceDate {
  /** '2026-03-01'. */
  readonly day: string
  readonly words: string
}

/** When a source was dumped where it says so, else when its file was last changed. */
export function sourceDate({ dumped, modified }: Pick<SourceSummary, 'dumped' | 'modified'>): SourceDate {
  if (dumped !== null) {
    const [day = dumped, time = ''] = dumped.split('T')
    return { day, words: `Dumped ${day} ${time} by the dump’s own header` }
  }
  const at = formatTime(modified)
  const words = `File last changed ${at}; the dump does not say when it was made`
  return { day: at.slice(0, 10), words }
}

/** All that is known of a source in short, a line each, for its tooltip. */
export function sourceTitle(source: SourceSummary): string {
  return [
    visibleText(source.path),
    `${formatWords(source)}, ${formatExactBytes(source.bytes)}`,
    sourceDate(source).words,
  ].join('\n')
}

export type SourceCondition = 'reading' | 'counting' | 'damaged' | 'errors' | 'complete'

/** How a source is. `words` are short; `title` says more. */
export interface SourceState {
  readonly is: SourceCondition
  readonly words: string
  readonly title: string
}

function percentOf(pace: Pace | null): string {
  if (pace === null || pace.progress.bytesTotal <= 0) return ''
  const share = Math.min(1, pace.progress.bytesDone / pace.progress.bytesTotal)
  return ` ${Math.floor(100 * share)}\u00a0%`
}

/** How a file is that is still being opened. */
export function readingState(pace: Pace | null): SourceState {
  const stage = pace?.progress.stage ?? 'Opening'
  return { is: 'reading', words: `reading${percentOf(pace)}`, title: `${stage}${percentOf(pace)}` }
}

/** How an open source is; null while that is not known. `pace`: of the counting of its rows, where that goes on. */
export function sourceState(
  pace: Pace | undefined,
  overview: Pick<Overview, 'damage' | 'findingCounts' | 'counting'> | undefined,
): SourceState | null {
  if (overview === undefined) return null
  const { damage } = overview
  if (damage !== null) return { is: 'damaged', words: 'damaged', title: damageTitle(damage) }
  if (pace !== undefined) {
    const title = `Its rows are being counted:${percentOf(pace)}`
    return { is: 'counting', words: `counting${percentOf(pace)}`, title }
  }
  const { error } = overview.findingCounts
  if (error > 0) {
    const words = countOf(error, 'error')
    return { is: 'errors', words, title: `Read to its end, with ${words}` }
  }
  return { is: 'complete', words: 'complete', title: 'Read to its end, nothing damaged' }
}

function damageTitle({ message, line }: Finding): string {
  return line === undefined ? visibleText(message) : `${visibleText(message)} (line ${line})`
}
