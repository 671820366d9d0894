/** What a comparison cannot speak for, since reading one of its sides lost it, passed over it or could not run it. */
import type { Finding } from '../../shared/model.ts'
import type { Comparison } from '../diff/index.ts'
import type { DumpIndex } from '../index/index.ts'

const FINDINGS_LOOKED_AT = 10_000
const PLACES_NAMED = 200

/** Findings that mean the same for a comparison; `reason` says it of side A or B. */
interface Loss {
  readonly codes: ReadonlySet<string>
  reason(label: string): string
}

const LOSSES: readonly Loss[] = [
  {
    codes: new Set([
      'truncated',
      'unfinished-statement',
      'data-missing',
      'data-cut',
      'data-damaged',
      'member-left-out',
      'trailing-bytes',
    ]),
    reason: (label) =>
      `Parts of ${label} are missing, damaged or were left out; whether what was there differs is not known`,
  },
  {
    codes: new Set(['conditional-statement', 'statement-without-object', 'psql-command', 'like-clause']),
    reason: (label) => `Some statements of ${label} do what only running them would tell`,
  },
  {
    codes: new Set(['encoding-not-decoded', 'mojibake-left', 'invalid-bytes']),
    reason: (label) => `Some text of ${label} could not be read for what it says`,
  },
]

/** What a side's statements would have made and did not, by the codes of findings. */
const NOT_MADE: ReadonlySet<string> = new Set([
  'migration-failed',
  'migration-unparsed',
  'migration-include',
  'migration-not-run',
  'migration-psql-command',
  'migration-stand-in-extension',
])

/** A line for each reason for which something of this side may differ unseen; none where all was read and run. */
export function notReadOf(index: DumpIndex, label: string): Comparison['notCompared'] {
  const findings = index.findings({ offset: 0, limit: FINDINGS_LOOKED_AT })
  const lost = LOSSES.flatMap(({ codes, reason }) => {
    const found = findings.filter(({ code }) => codes.has(code))
    return found.length === 0 ? [] : [{ reason: reason(label), count: found.length, objects: places(found) }]
  })
  return [...lost, ...notMadeBy(index, findings, label)]
}

function notMadeBy(index: DumpIndex, findings: readonly Finding[], label: string): Comparison['notCompared'] {
  if (index.facts.convention === null) return []
  const found = findings.filter(({ code }) => NOT_MADE.has(code))
  const failed = index.migrations().reduce((sum, file) => sum + file.failed, 0)
  const count = found.filter(({ code }) => code !== 'migration-failed').length + failed
  if (count === 0) return []
  return [
    {
      reason: `Some statements of ${label} failed in embedded PostgreSQL or were not run; what they would have made or changed is not there to be compared`,
      count,
      objects: places(found),
    },
  ]
}

/** `file:line` or `line N` of each, or its object, or its sentence. */
function places(findings: readonly Finding[]): string[] {
  return findings.slice(0, PLACES_NAMED).map(({ file, line, object, message }) => {
    if (file !== undefined && line !== undefined) return `${file}:${line}`
    return line === undefined ? (object ?? message) : `line ${line}`
  })
}
