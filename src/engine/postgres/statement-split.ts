/** A run of INSERTs, taken apart into its statements by PostgreSQL's own grammar. */
import pgQuery from 'libpg-query'
import type { MigrationPlace } from './replay-findings.ts'

/** One statement and where it stands. */
export interface PlacedStatement {
  readonly sql: string
  readonly place: MigrationPlace
}

/** Longer text is not taken apart: its tree would take many times its size. */
const BYTES_AT_MOST = 32 << 20

/** The statements of a text that is one or more of them; the text itself where the grammar cannot take it apart. */
export async function splitStatements(text: string, place: MigrationPlace): Promise<PlacedStatement[]> {
  const bytes = Buffer.from(text)
  const whole = [{ sql: text, place }]
  if (bytes.length > BYTES_AT_MOST) return whole
  await pgQuery.loadModule()
  let found: readonly { stmt_location?: number; stmt_len?: number }[]
  try {
    found = pgQuery.parseSync(text).stmts ?? []
  } catch {
    // What the grammar refuses PostgreSQL will refuse as well, and say why.
    return whole
  }
  let line = place.line
  let seen = 0
  return found.map(({ stmt_location: start = 0, stmt_len: length }) => {
    const sql = bytes.subarray(start, length ? start + length : bytes.length).toString('utf8')
    const lead = /^\s*/.exec(sql)?.[0] ?? ''
    const first = start + lead.length
    line += newlines(bytes.subarray(seen, first))
    seen = first
    return { sql: sql.slice(lead.length), place: { file: place.file, byte: place.byte + first, line } }
  })
}

function newlines(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte === 10) count += 1
  return count
}
