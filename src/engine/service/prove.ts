/** Proving a comparison's script: both sides' definitions are read here, what runs them is a worker. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { Proof, Script } from '../../shared/script-model.ts'
import type { SchemaStatement } from '../postgres/index.ts'
import { scanPlain, scanStream } from '../scan/index.ts'
import type { ScanItem } from '../scan/index.ts'
import { verifyUnchanged } from '../source/index.ts'
import type { OpenComparison } from './comparison-store.ts'
import type { RunOptions } from './progress-stream.ts'
import { objectText } from './prove-missing.ts'
import type { ProvedObject } from './prove-missing.ts'
import type { ProveSide, ProveTask } from './prove-script.ts'
import type { OpenSource } from './source-store.ts'
import { startWorker } from './worker-entry.ts'
import { awaitWorker } from './worker-task.ts'

/** Proves a script that was made of an open comparison. Rejects with a DumpscopeError. */
export async function proveComparison(
  { a, b, ignored }: OpenComparison,
  script: Script,
  options: RunOptions,
): Promise<Proof> {
  const several = [a, b].find(({ summary }) => summary.databases.length > 1)
  if (several !== undefined) return notOne(several)
  const sides = { a: await sideOf('A', a, options), b: await sideOf('B', b, options) }
  const [from, to] = script.direction === 'a to b' ? [sides.a, sides.b] : [sides.b, sides.a]
  const task: ProveTask = { from, to, script, ignored }
  return (await awaitWorker(startWorker('prove-worker', task), options, proverDied).result) as Proof
}

function notOne({ summary }: OpenSource): Proof {
  return {
    verdict: 'not possible',
    text: `${summary.label} holds ${summary.databases.length} databases, and embedded PostgreSQL is one.`,
    differing: [],
    failure: null,
    approximations: [],
    took: 0,
  }
}

async function sideOf(label: 'A' | 'B', open: OpenSource, options: RunOptions): Promise<ProveSide> {
  return {
    label,
    statements: await definitionsOf(open, options),
    objects: objectsOf(open),
    serverVersion: open.index.facts.serverVersion,
  }
}

function objectsOf({ index }: OpenSource): ProvedObject[] {
  const briefs = index.briefs()
  const texts = new Map(briefs.map((brief) => [brief.key, objectText(brief)]))
  return briefs.map(({ kind, identity, parent }) => ({
    kind,
    identity,
    parent: parent === null ? null : (texts.get(parent) ?? null),
  }))
}

/** The statements of a dump that are no rows. */
async function definitionsOf(
  { source, summary, index }: OpenSource,
  { signal, onProgress }: RunOptions,
): Promise<SchemaStatement[]> {
  const statements: SchemaStatement[] = []
  const take = (item: ScanItem): void => {
    if (item.kind !== 'statement' || isOfRows(item.head)) return
    if (item.text === null) throw tooLong(source.path, item.line)
    statements.push({ sql: item.text, line: item.line })
  }
  const kept = index.script()
  const bytesTotal = (kept ?? source.script).diskBytes
  const told = (bytesDone: number): void =>
    onProgress({ stage: `Reading ${summary.label}`, bytesDone, bytesTotal })
  if (kept === null && source.plainFile !== null)
    await scanPlain(source.plainFile, { signal, onProgress: told }, take)
  else {
    await scanStream((kept ?? source.script).stream({ signal, onDiskBytes: told }), { signal }, take)
    if (kept === null) await verifyUnchanged(source)
  }
  return statements
}

/** Statements that bring rows, or the values of sequences and large objects. */
function isOfRows(head: string): boolean {
  return /^(?:copy|insert|truncate|vacuum|analyze)\b|^select\s+(?:pg_catalog\.)?(?:setval|lo_open|lowrite|lo_close|lo_from_bytea|lo_put)\s*\(/i.test(
    head,
  )
}

function tooLong(file: string, line: number): DumpscopeError {
  return new DumpscopeError({
    code: 'NOT_READABLE',
    message: 'A statement is too long to be run in embedded PostgreSQL.',
    place: { file, line },
  })
}

function proverDied(reason: string): DumpscopeError {
  return new DumpscopeError({
    code: 'INTERNAL',
    message: `Proving stopped: ${reason}.`,
    advice: 'Try again, or apply the script to a copy of the database.',
  })
}
