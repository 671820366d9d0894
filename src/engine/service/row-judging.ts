/** What PostgreSQL is asked of a dump's rows: the rows go into embedded PostgreSQL, with what of the goal's schema judges them. */
import { quoteIdentifier } from '../catalog/names.ts'
import type { DumpIndex } from '../index/index.ts'
import type { JudgedRows, RowJudge } from '../postgres/index.ts'
import type { RowCondition } from '../script/index.ts'
import type { ObjectKind } from '../../shared/model.ts'
import { startWorker } from './worker-entry.ts'

export type Judged = Extract<RowCondition, { readonly what: 'judged' }>

/** A row's value by its column: null is NULL, undefined is not known. */
type Row = (column: string) => string | null | undefined

/** What expressions of constraints may name. */
const NEEDED: ReadonlySet<ObjectKind> = new Set<ObjectKind>([
  'schema',
  'extension',
  'type',
  'domain',
  'function',
  'aggregate',
  'collation',
  'operator',
  'operator class',
  'operator family',
  'cast',
])

/** Starts the server that judges for a goal. Rejects with INTERNAL or CANCELLED. */
export async function startJudge(goal: DumpIndex, signal: AbortSignal): Promise<RowJudge> {
  const parts = goal
    .objects()
    .filter(({ kind }) => NEEDED.has(kind))
    .flatMap(({ parts: all }) => all.filter(({ role }) => role === 'create' || role === 'alter'))
    .toSorted((a, b) => a.start - b.start)
  const session = goal.facts.writtenByPgDump
    ? ["SELECT pg_catalog.set_config('search_path', '', false)", 'SET check_function_bodies = off']
    : ['SET check_function_bodies = off']
  const definitions = [...session, ...parts.flatMap(({ text }) => text ?? [])]
  // Only here: loading embedded PostgreSQL's library is no business of those who never ask.
  const { RowJudge } = await import('../postgres/index.ts')
  return RowJudge.start(definitions, { startWorker: (task) => startWorker('postgres-worker', task), signal })
}

/** The table that the rows go into, and what is asked of it. */
export function judgedRows({ columns, setup, failing }: Judged): JudgedRows {
  const lines = columns.map(({ name, type, collation, default: value, generated }) =>
    [
      quoteIdentifier(name),
      type,
      collation === null ? '' : `COLLATE ${collation}`,
      generated === null
        ? value === null
          ? ''
          : `DEFAULT ${value}`
        : `GENERATED ALWAYS AS (${generated}) STORED`,
    ]
      .filter(Boolean)
      .join(' '),
  )
  return {
    probe: `CREATE TEMP TABLE probe (${lines.join(', ')})`,
    filled: columns.filter(({ own }) => own !== null).map(({ name }) => quoteIdentifier(name)),
    setup,
    failing,
  }
}

/** A row as COPY writes it; null where a value is not known. */
export function copyLine({ columns }: Judged, row: Row): string | null {
  const values: string[] = []
  for (const { own } of columns) {
    if (own === null) continue
    const value = row(own)
    if (value === undefined) return null
    values.push(
      value === null ? String.raw`\N` : value.replaceAll(/[\\\n\r\t]/g, (sign) => ESCAPED[sign] ?? sign),
    )
  }
  return `${values.join('\t')}\n`
}

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
