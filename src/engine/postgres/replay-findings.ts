/** What running migrations had to say, as findings: what failed, what was stood in for, what did nothing. */
import type { Finding } from '../../shared/model.ts'
import type { SqlError, SqlNotice } from './postgres-protocol.ts'

/** More than these of one code are counted, not listed. */
const LISTED_OF_A_CODE = 500

/** Where in a migration something is. */
export interface MigrationPlace {
  /** Relative to the folder. */
  readonly file: string
  readonly byte: number
  readonly line: number
}

/** Collects findings; of each code only so many are listed. */
export class ReplayFindings {
  readonly #listed: Finding[] = []
  readonly #counts = new Map<string, number>()

  add(finding: Finding): void {
    const count = (this.#counts.get(finding.code) ?? 0) + 1
    this.#counts.set(finding.code, count)
    if (count <= LISTED_OF_A_CODE) this.#listed.push(finding)
  }

  /** All findings, and for each code that has too many the number of those left out. */
  finish(): Finding[] {
    const more = [...this.#counts].flatMap(([code, count]): Finding[] =>
      count <= LISTED_OF_A_CODE
        ? []
        : [
            {
              code: `${code}-more`,
              severity: code === 'migration-failed' ? 'error' : 'info',
              message: `${(count - LISTED_OF_A_CODE).toLocaleString('en')} more like the ${LISTED_OF_A_CODE} findings '${code}' are not listed.`,
            },
          ],
    )
    return [...this.#listed, ...more]
  }

  failed(error: SqlError, sql: string, place: MigrationPlace): void {
    const at = placeOf(error, sql, place)
    const detail = error.detail === undefined ? '' : ` (${error.detail})`
    this.add({
      code: 'migration-failed',
      severity: 'error',
      message: `${firstWords(sql)} failed: ${error.message}${detail}, SQLSTATE ${error.code}.`,
      ...adviceFor(error, sql),
      ...at,
    })
  }

  notice(notice: SqlNotice, place: MigrationPlace): void {
    if (notice.message.endsWith(' already exists, skipping')) {
      this.add({
        code: 'migration-did-nothing',
        severity: 'info',
        message: `IF NOT EXISTS did nothing here: ${notice.message.replace(/, skipping$/, '')}.`,
        ...place,
      })
    } else if (notice.severity === 'WARNING') {
      this.add({
        code: 'migration-warning',
        severity: 'warning',
        message: `PostgreSQL warned: ${notice.message}.`,
        ...place,
      })
    }
  }
}

/** The place that an error names within its statement. */
function placeOf(error: SqlError, sql: string, place: MigrationPlace): MigrationPlace {
  if (error.position === undefined) return place
  // PostgreSQL counts characters, JavaScript UTF-16 units.
  const before = [...sql].slice(0, error.position - 1).join('')
  return {
    file: place.file,
    byte: place.byte + Buffer.byteLength(before),
    line: place.line + (before.match(/\n/g)?.length ?? 0),
  }
}

/** The beginning of a statement that tells which one it is. */
export function firstWords(sql: string): string {
  const words = sql.replaceAll(/\s+/g, ' ').trim()
  return words.length <= 80 ? words : `${words.slice(0, 77)}...`
}

function adviceFor(error: SqlError, sql: string): { advice: string } | null {
  if (error.code === '42601' && /\$\{\w+\}|\{\{/.test(sql))
    return { advice: 'It has placeholders that a tool fills in; fill them in first.' }
  if (error.code === '57014') return { advice: 'It was given up, and everything after it ran without it.' }
  return null
}
