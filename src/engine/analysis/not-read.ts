/** What a comparison cannot speak for, since reading one of its sides lost it, passed over it or could not run it. */
import type { Finding } from '../../shared/model.ts'
import type { Comparison } from '../diff/index.ts'
import { readFindingsWithCode } from '../index/index.ts'
import type { DumpIndex } from '../index/index.ts'

const PLACES_NAMED = 200

/** Codes of findings that mean that parts of a dump are missing, damaged or were left out. */
const DAMAGE = [
  'truncated',
  'unfinished-statement',
  'data-missing',
  'data-cut',
  'data-damaged',
  'member-left-out',
  'trailing-bytes',
]

/** Findings that mean the same for a comparison; `reason` says it of side A or B. */
interface Loss {
  readonly codes: readonly string[]
  reason(label: string): string
}

const LOSSES: readonly Loss[] = [
  {
    codes: DAMAGE,
    reason: (label) =>
      `Parts of ${label} are missing, damaged or were left out; whether what was there differs is not known`,
  },
  {
    codes: ['conditional-statement', 'statement-without-object', 'psql-command', 'like-clause'],
    reason: (label) => `Some statements of ${label} do what only running them would tell`,
  },
  {
    codes: ['encoding-not-decoded', 'mojibake-left', 'invalid-bytes'],
    reason: (label) => `Some text of ${label} could not be read for what it says`,
  },
]

/** What a side's statements would have made and did not, by the codes of findings; those that failed are counted by file. */
const FAILED = 'migration-failed'
const NOT_RUN = [
  'migration-unparsed',
  'migration-include',
  'migration-not-run',
  'migration-psql-command',
  'migration-stand-in-extension',
]

/** A line for each reason for which something of this side may differ unseen; none where all was read and run. */
export function notReadOf(index: DumpIndex, label: string): Comparison['notCompared'] {
  const lost = LOSSES.flatMap(({ codes, reason }) => {
    const { total, findings } = withCode(index, codes)
    return total === 0 ? [] : [{ reason: reason(label), count: total, objects: places(findings) }]
  })
  return [...lost, ...notMadeBy(index, label)]
}

/** The first finding by which parts of a dump are missing, damaged or were left out; null where it is whole. */
export function damageOf(index: DumpIndex): Finding | null {
  return index.read((db) => readFindingsWithCode(db, DAMAGE, 1)).findings[0] ?? null
}

/** All findings with one of the codes are counted, however many there are; so many of them are named. */
function withCode(index: DumpIndex, codes: readonly string[]): ReturnType<typeof readFindingsWithCode> {
  return index.read((db) => readFindingsWithCode(db, codes, PLACES_NAMED))
}

function notMadeBy(index: DumpIndex, label: string): Comparison['notCompared'] {
  if (index.facts.convention === null) return []
  const failed = index.migrations().reduce((sum, file) => sum + file.failed, 0)
  const count = withCode(index, NOT_RUN).total + failed
  if (count === 0) return []
  return [
    {
      reason: `Some statements of ${label} failed in embedded PostgreSQL or were not run; what they would have made or changed is not there to be compared`,
      count,
      objects: places(withCode(index, [FAILED, ...NOT_RUN]).findings),
    },
  ]
}

/** `file:line` or `line N` of each, or its object, or its sentence. */
function places(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, object, message }) => {
    if (file !== undefined && line !== undefined) return `${file}:${line}`
    return line === undefined ? (object ?? message) : `line ${line}`
  })
}
