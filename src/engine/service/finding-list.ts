/**
 * Findings of a source, or of a comparison and both its sources, as one list:
 * errors first, then warnings, then notes; of each what comparing found, then
 * what was found in A and in B. Any page of it costs the same, however many
 * there are.
 */
import type { PlacedFinding } from '../../shared/findings-contract.ts'
import type { ComparisonSummary, Finding, FindingCounts, Severity } from '../../shared/model.ts'
import type { DumpIndex } from '../index/index.ts'
import type { OpenSource } from './source-store.ts'

const SEVERITIES = ['error', 'warning', 'info'] as const
const MOST_OBJECTS = 200

/** Findings that come from one place. */
interface Origin {
  readonly count: (text: string, severity: Severity) => number
  readonly read: (text: string, severity: Severity, from: number, to: number) => PlacedFinding[]
}

/** Where the findings of these sources are from, and of the comparison of them where there is one. */
export function originsOf(
  sources: readonly OpenSource[],
  comparison: ComparisonSummary | null,
): readonly Origin[] {
  const read = sources.map(readingOf)
  return comparison === null ? read : [comparing(comparison), ...read]
}

/** A page of what all origins have. */
export function findingPage(
  origins: readonly Origin[],
  wanted: {
    readonly severities: readonly Severity[]
    readonly text: string
    readonly offset: number
    readonly limit: number
  },
): { total: number; counts: FindingCounts; findings: PlacedFinding[] } {
  const text = wanted.text.trim().toLowerCase()
  const counts = { error: 0, warning: 0, info: 0 }
  const findings: PlacedFinding[] = []
  const [first, end] = [wanted.offset, wanted.offset + wanted.limit]
  let total = 0
  for (const severity of SEVERITIES) {
    const isWanted = wanted.severities.length === 0 || wanted.severities.includes(severity)
    for (const origin of origins) {
      const count = origin.count(text, severity)
      counts[severity] += count
      if (!isWanted) continue
      const [from, to] = [Math.max(0, first - total), Math.min(count, end - total)]
      if (from < to) findings.push(...origin.read(text, severity, from, to))
      total += count
    }
  }
  return { total, counts, findings }
}

function readingOf({ summary, index }: OpenSource): Origin {
  const { sourceId } = summary
  return {
    count: (text, severity) => idsOf(index, text)[severity].length,
    read: (text, severity, from, to) =>
      index
        .findingsById(idsOf(index, text)[severity].slice(from, to))
        .map((finding) => ({ finding, by: 'reading', sourceId })),
  }
}

type Ids = ReturnType<DumpIndex['findingIds']>

/** The ids that were looked for last, since a list is asked for page by page. */
const lastIds = new WeakMap<DumpIndex, { readonly text: string; readonly found: number; readonly ids: Ids }>()

function idsOf(index: DumpIndex, text: string): Ids {
  // Counting rows behind adds findings.
  const { error, warning, info } = index.findingCounts()
  const found = error + warning + info
  const last = lastIds.get(index)
  if (last !== undefined && last.text === text && last.found === found) return last.ids
  const ids = index.findingIds(text)
  lastIds.set(index, { text, found, ids })
  return ids
}

/** What comparing two sources found: decisions that could not be used, and what was not compared. */
function comparing({ findings, notCompared }: ComparisonSummary): Origin {
  const all: PlacedFinding[] = [
    ...findings.map((finding): PlacedFinding => ({ finding, by: 'comparison', sourceId: null })),
    ...notCompared.map(({ reason, count, objects }): PlacedFinding => ({
      finding: { code: 'not-compared', severity: 'warning', message: `Not compared (${count}): ${reason}` },
      by: 'comparison',
      sourceId: null,
      objects: objects.slice(0, MOST_OBJECTS),
    })),
  ]
  const passing = (text: string, severity: Severity): PlacedFinding[] =>
    all.filter(({ finding, objects }) => finding.severity === severity && holds(finding, objects, text))
  return {
    count: (text, severity) => passing(text, severity).length,
    read: (text, severity, from, to) => passing(text, severity).slice(from, to),
  }
}

function holds(finding: Finding, objects: readonly string[] | undefined, text: string): boolean {
  const { message, object, file, code, advice } = finding
  const words = [message, object, file, code, advice, ...(objects ?? [])].filter((word) => word !== undefined)
  return words.join(' ').toLowerCase().includes(text)
}
