/** What a file is, by its first bytes: a plain SQL dump, or something else that gets its name in a sentence. */
import { isUtf8 } from 'node:buffer'
import { refused, refusedByBytes } from './file-signatures.ts'
import type { Refusal } from './file-signatures.ts'
import { judgeText } from './sql-text.ts'

/** The verdict on a file's content. */
export type ContentKind = { readonly kind: 'plain'; readonly bomBytes: number } | Refusal

const OPEN_ANOTHER = 'Open a file that pg_dump wrote.'

/** Tells what the bytes at the beginning of a file are; `whole` says that they are all of it. */
export function identifyContent(head: Buffer, whole: boolean): ContentKind {
  return refusedByBytes(head) ?? text(head, whole)
}

function text(head: Buffer, whole: boolean): ContentKind {
  const bomBytes = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  const body = head.subarray(bomBytes)
  const zero = body.indexOf(0)
  const control = body
    .subarray(0, 4096)
    .filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  // A plain dump holds no zero byte; a few control characters may stand in its comments and values.
  if ((zero >= 0 && zero < 4096) || control > Math.min(body.length, 4096) * 0.02) {
    return refused(
      'NOT_A_DUMP',
      'This is a binary file of an unknown kind, not a PostgreSQL dump.',
      OPEN_ANOTHER,
    )
  }
  const decoded = isUtf8(body)
    ? body.toString('utf8', 0, body.length)
    : body.toString('latin1', 0, body.length)
  const verdict = judgeText(decoded, whole)
  if (verdict === 'sql') return { kind: 'plain', bomBytes }
  return refused(verdict.code, verdict.message, OPEN_ANOTHER)
}
