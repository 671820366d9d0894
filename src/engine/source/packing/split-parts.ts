/**
 * A dump that somebody split: which files are its parts, in order, by their
 * names as `split` (letters, -d, -a), 7-Zip (.001) and people (.part1) give
 * them. Whole dumps that are numbered (a folder of daily backups) are no parts.
 */
import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { DumpscopeError } from '../../../shared/errors.ts'
import { readFailure } from '../file-failure.ts'
import { detectPacking } from './detect-packing.ts'

/** A name beyond a gap belongs to the parts where it is not farther than this, or as long as they are. */
const NEAR = 26
const PARTS_AT_MOST = 100_000
/** Extensions that `split` would give only to a part that nobody has so many of. */
const LETTERS = /^(.*[._-]|x)([a-z]{2,5})$/s
const DIGITS = /^(.+[._-](?:part[._-]?)?)(\d{2,6})$/is
const COUNTED = /^(.+[._-]part[._-]?)(\d{1,6})$/is

/** A way of numbering: the parts' common beginning, the first's suffix, and what follows a suffix. */
interface Numbering {
  readonly base: string
  readonly firsts: readonly string[]
  /** Suffixes that may follow, the likelier first. */
  readonly next: (suffix: string) => readonly string[]
  readonly isSuffix: (text: string) => boolean
}

/**
 * All parts of the dump of which a path is one, in order; null where it is
 * none. Rejects with DAMAGED, naming it, where a part before the last is
 * missing, and with READ_FAILED.
 */
export async function findParts(file: string): Promise<readonly string[] | null> {
  const folder = path.dirname(file)
  const name = path.basename(file)
  const numberings = numberingsOf(name)
  if (numberings.length === 0) return null
  const names = new Set(
    await readdir(folder).catch((error: unknown) => {
      throw readFailure(folder, undefined, error)
    }),
  )
  const gaps: DumpscopeError[] = []
  for (const numbering of numberings) {
    const parts = await partsIn(folder, name, names, numbering)
    if (parts instanceof DumpscopeError) gaps.push(parts)
    else if (parts !== null) return parts.map((part) => path.join(folder, part))
  }
  // 10 may be the tenth of 1, 2, 3 and of 01, 02, 03: a gap in one way of counting is none in the other.
  if (gaps[0] !== undefined) throw gaps[0]
  return null
}

function numberingsOf(name: string): Numbering[] {
  const found: Numbering[] = []
  const letters = LETTERS.exec(name)
  if (letters !== null) found.push(...fixed(letters[1] as string, letters[2] as string, 'a', 'z', ['a']))
  const digits = DIGITS.exec(name)
  if (digits !== null) found.push(...fixed(digits[1] as string, digits[2] as string, '0', '9', ['0', '1']))
  const counted = COUNTED.exec(name)
  if (counted !== null) {
    found.push({
      base: counted[1] as string,
      firsts: ['0', '1'],
      next: (suffix) => [String(Number(suffix) + 1)],
      isSuffix: (text) => /^(?:0|[1-9]\d{0,5})$/.test(text),
    })
  }
  return found
}

/** Suffixes of one length, which `split` makes longer before they run out: after yz comes zaaa, or za where it was told a length. */
function fixed(
  base: string,
  suffix: string,
  low: string,
  high: string,
  ends: readonly string[],
): readonly Numbering[] {
  const run = suffix.length - suffix.replace(new RegExp(`^${high}+`), '').length
  const widths = new Set([suffix.length])
  // zaaa is a suffix of four, or the 651st of two.
  for (let k = 1; k <= run; k += 1) if (suffix.length - 2 * k >= 2) widths.add(suffix.length - 2 * k)
  return [...widths].map((width) => ({
    base,
    firsts: ends.map((end) => low.repeat(width - 1) + end),
    next: (before) => {
      const after = increment(before, low, high)
      const level = (before.length - width) / 2
      const widened = high.repeat(level + 1) + low.repeat(width + level + 1)
      return after?.startsWith(high.repeat(level + 1)) === true
        ? [widened, after]
        : after === null
          ? []
          : [after]
    },
    isSuffix: (text) => text.length === width && [...text].every((sign) => sign >= low && sign <= high),
  }))
}

function increment(suffix: string, low: string, high: string): string | null {
  for (let at = suffix.length - 1; at >= 0; at -= 1) {
    if (suffix[at] === high) continue
    const raised = String.fromCharCode(suffix.charCodeAt(at) + 1)
    return suffix.slice(0, at) + raised + low.repeat(suffix.length - 1 - at)
  }
  return null
}

/** The parts under one way of numbering; null where there are none, the failure where one is missing. */
async function partsIn(
  folder: string,
  given: string,
  names: ReadonlySet<string>,
  { base, firsts, next, isSuffix }: Numbering,
): Promise<string[] | DumpscopeError | null> {
  const start = firsts.find((suffix) => names.has(base + suffix))
  const parts: string[] = []
  let suffix: string | undefined = start
  let missing = start === undefined ? (firsts.at(-1) as string) : ''
  while (suffix !== undefined && parts.length < PARTS_AT_MOST) {
    parts.push(base + suffix)
    const candidates = next(suffix)
    missing = candidates.at(-1) ?? ''
    suffix = candidates.find((candidate) => names.has(base + candidate))
  }
  const others = [...names].filter(
    (name) => name.startsWith(base) && isSuffix(name.slice(base.length)) && !parts.includes(name),
  )
  const beyond = await belonging(folder, parts, others, { base, next, missing })
  const all = [...parts, ...beyond]
  if (!all.includes(given) || all.length < 2) return null
  // Parts after the first go on in the middle of something; what begins anew is whole by itself.
  for (const part of start === undefined ? all : all.slice(1))
    if (await beginsAnew(path.join(folder, part))) return null
  // A suffix of letters without its first is an extension.
  if (start === undefined && /^[a-z]+$/.test(missing)) return null
  if (beyond.length > 0) return missingPart(path.join(folder, given), base + missing, beyond.toSorted())
  return parts
}

/** Which files beyond a gap are parts: those near it, and those as long as the first. */
async function belonging(
  folder: string,
  parts: readonly string[],
  others: readonly string[],
  gap: { readonly base: string; readonly next: Numbering['next']; readonly missing: string },
): Promise<string[]> {
  const near = new Set<string>()
  let suffix: string | undefined = gap.missing
  for (let step = 0; step < NEAR && suffix !== undefined; step += 1) {
    suffix = gap.next(suffix).at(-1)
    if (suffix !== undefined) near.add(gap.base + suffix)
  }
  const size = parts[0] === undefined ? null : await sizeOf(path.join(folder, parts[0]))
  const found: string[] = []
  for (const other of others) {
    const file = path.join(folder, other)
    if (near.has(other) || (size !== null && (await sizeOf(file)) === size)) found.push(other)
  }
  return found
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    (error: unknown) => {
      throw readFailure(file, undefined, error)
    },
  )
}

/** Whether a file begins as a dump does, or anything packed. */
async function beginsAnew(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'r')
    try {
      const head = Buffer.alloc(512)
      const { bytesRead } = await handle.read(head, 0, head.length, 0)
      const text = head.toString('latin1', 0, bytesRead)
      return (
        text.startsWith('PGDMP') ||
        /^(?:\u00ef\u00bb\u00bf)?\s*--\r?\n-- PostgreSQL database/.test(text) ||
        detectPacking(head.subarray(0, bytesRead)) !== null
      )
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw readFailure(file, undefined, error)
  }
}

function missingPart(given: string, missing: string, beyond: readonly string[]): DumpscopeError {
  return new DumpscopeError({
    code: 'DAMAGED',
    message: `The dump was split, and its part ${missing} is missing: ${beyond[0]} is there.`,
    advice: `Put ${missing} into the folder of the others and open any of them.`,
    place: { file: given },
  })
}
