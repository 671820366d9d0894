/**
 * The renames that were accepted or refused between two dumps, kept beside
 * their indexes so that the same comparison has them again. What lies there was
 * perhaps not written by this program: what does not read as such is ignored
 * and said, and never trusted beyond being looked up by name.
 */
import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import type { Finding } from '../../shared/model.ts'
import { pairId, reversedPair } from '../diff/index.ts'
import type { PairFinder } from '../diff/index.ts'
import { ensureIndexFolder } from '../index/index.ts'

/** A decision that is kept: 'open' is none. */
export type Decided = 'accepted' | 'refused'

/** Decisions by the ids of renames, in the order in which they were made. */
export type RenameDecisions = ReadonlyMap<string, Decided>

const LARGEST_FILE = 16_000_000
const LONGEST_ID = 20_000
const MOST = 100_000

const KeptSchema = z.strictObject({
  schema: z.literal(1),
  a: z.string(),
  b: z.string(),
  decisions: z.array(z.tuple([z.string().max(LONGEST_ID), z.enum(['accepted', 'refused'])])).max(MOST),
})

/** Decisions with what is to be told of them. */
export interface KeptDecisions {
  readonly decisions: RenameDecisions
  readonly findings: readonly Finding[]
}

/** The fingerprints of both dumps. The other way round is another file; only what was decided last is kept. */
export interface ComparedDumps {
  readonly a: string
  readonly b: string
}

function fileOf(folder: string, { a, b }: ComparedDumps): string {
  const name = createHash('sha256').update(`${a}\0${b}`).digest('hex').slice(0, 40)
  return path.join(folder, `${name}.renames.json`)
}

/** What was decided between these dumps; a finding where a file is there and cannot be used. */
export function keptDecisions(folder: string, dumps: ComparedDumps): KeptDecisions {
  const file = fileOf(folder, dumps)
  try {
    const text = readKept(file)
    if (text === null) return { decisions: new Map(), findings: [] }
    const kept = KeptSchema.parse(JSON.parse(text))
    if (kept.a !== dumps.a || kept.b !== dumps.b) throw new Error('it belongs to other dumps')
    return { decisions: new Map(kept.decisions), findings: [] }
  } catch {
    const finding: Finding = {
      code: 'rename-decisions-ignored',
      severity: 'warning',
      message: 'The renames accepted or refused earlier could not be read again and were left out.',
      advice: 'Decide on them again; the damaged file is then replaced.',
      file,
    }
    return { decisions: new Map(), findings: [finding] }
  }
}

/**
 * Decisions as they read when A and B change places. `finder` knows the pairs
 * as they were; what it does not find is left out, which a finding says.
 */
export function mirroredDecisions(decisions: RenameDecisions, finder: PairFinder): KeptDecisions {
  const mirrored = new Map<string, Decided>()
  let lost = 0
  for (const [id, decided] of decisions) {
    const pair = finder.find(id)
    if (pair) mirrored.set(pairId(reversedPair(pair)), decided)
    else lost += 1
  }
  if (lost === 0) return { decisions: mirrored, findings: [] }
  const finding: Finding = {
    code: 'rename-decisions-ignored',
    severity: 'warning',
    message: `Of the renames decided the other way round, ${lost} could not be taken over.`,
    advice: 'Decide on them again.',
  }
  return { decisions: mirrored, findings: [finding] }
}

/** The file's text; null where there is none. Throws where it is no file of a sound size. */
function readKept(file: string): string | null {
  let descriptor: number
  try {
    // A pipe that somebody put there must not hold the program up. Windows has no such flag.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile() || stat.size > LARGEST_FILE) throw new Error('no file of decisions')
    return readFileSync(descriptor, 'utf8')
  } finally {
    closeSync(descriptor)
  }
}

/** Keeps decisions; a finding where that cannot be done. None at all leave no file. */
export function keepDecisions(
  folder: string,
  dumps: ComparedDumps,
  decisions: RenameDecisions,
): readonly Finding[] {
  const file = fileOf(folder, dumps)
  const part = `${file}.${process.pid}.${randomBytes(6).toString('hex')}.part`
  try {
    const otherWay = fileOf(folder, { a: dumps.b, b: dumps.a })
    if (otherWay !== file) rmSync(otherWay, { force: true })
    if (decisions.size === 0) {
      rmSync(file, { force: true })
      return []
    }
    ensureIndexFolder(folder)
    const kept: z.infer<typeof KeptSchema> = { schema: 1, ...dumps, decisions: [...decisions].slice(0, MOST) }
    writeFileSync(part, JSON.stringify(kept), { mode: 0o600, flag: 'wx' })
    renameSync(part, file)
    return []
  } catch {
    rmSync(part, { force: true })
    return [
      {
        code: 'rename-decisions-not-kept',
        severity: 'warning',
        message: 'What was accepted and refused could not be kept; it holds until the comparison is closed.',
        advice: 'See that the folder of indexes can be written to.',
        file,
      },
    ]
  }
}
