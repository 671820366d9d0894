/** When a dump was made, by what it says of itself. */
import type { DumpSource } from '../source/index.ts'

/** `pg_dump --verbose` writes this line within its head, after the versions. */
const STARTED = /^-- Started on (?<day>\d{4}-\d\d-\d\d) (?<time>\d\d:\d\d:\d\d)/mu
/** Bytes that the head takes at most. */
const HEAD = 4096

/**
 * When a dump was made, by the clock of the machine that ran pg_dump, without a
 * zone: '2026-03-01T02:00:05'. Null where it does not say: plain dumps do only
 * where they were asked to be verbose, migrations never.
 */
export async function whenDumped(
  { archive, migrations, script }: DumpSource,
  signal: AbortSignal,
): Promise<string | null> {
  if (archive !== null) return archive.created
  if (migrations !== null) return null
  let head = ''
  for await (const piece of script.stream({ signal, beginning: true })) {
    head += Buffer.from(piece.subarray(0, HEAD)).toString('latin1')
    if (head.length >= HEAD) break
  }
  const { day, time } = STARTED.exec(head)?.groups ?? {}
  return day === undefined || time === undefined ? null : `${day}T${time}`
}
