/** One file of SQL read for itself: what it makes, needs, changes, drops and carries, whatever stands around it. */
import { catalogDependencies, createCatalogBuilder } from '../../catalog/index.ts'
import type { Catalog, CatalogObject, UnknownDependency } from '../../catalog/index.ts'
import { scanPieces } from '../../scan/index.ts'
import type { ScanItem } from '../../scan/index.ts'
import type { CarriedRows, FailedStatement, FileFeatures, Guard, TouchedObject } from './facts.ts'
import { featuresOf } from './features.ts'
import type { SeenStatements } from './features.ts'
import { printOf, statementFacts } from './statement-effects.ts'
import type { Effect } from './statement-effects.ts'

/** A column as it is held against another's. */
export interface ReadColumn {
  readonly name: string
  readonly type: string
  readonly notNull: boolean
}

/** An object that the file makes and leaves. */
export interface ReadObject {
  readonly kind: CatalogObject['kind']
  readonly identity: string
  /** The identity of its table. */
  readonly of: string | null
  readonly schema: string | null
  readonly plainName: string
  readonly line: number
  readonly guard: Guard | null
  readonly definition: string
  readonly columns: readonly ReadColumn[]
  readonly partitionOf: string | null
  /** The table that a foreign key leads to. */
  readonly references: string | null
  /** Equal for objects that are defined alike. */
  readonly digest: string
}

/** A name that the file does not make itself. */
export interface RawNeed {
  /** With its schema, as quote_ident() has it; a routine without its arguments. */
  readonly name: string
  /** Whether the file says the schema; 'public' is taken where it does not. */
  readonly qualified: boolean
  readonly line: number
  readonly by: string
  readonly whenCalled: boolean
}

/** What was read of one file. */
export interface ReadFile {
  readonly lines: number
  readonly statements: number
  readonly objects: readonly ReadObject[]
  readonly unread: readonly FailedStatement[]
  readonly needs: readonly RawNeed[]
  readonly changed: readonly TouchedObject[]
  readonly dropped: readonly TouchedObject[]
  readonly rows: readonly CarriedRows[]
  readonly features: FileFeatures
  /** How often each statement stands in it, without those that set up the session. */
  readonly prints: ReadonlyMap<string, number>
  /** Equal for files that differ in white space and comments alone. */
  readonly whole: string
  /** The table or view that statements from a line on are about, in the order of lines. */
  readonly abouts: readonly { readonly name: string; readonly line: number }[]
  readonly connects: readonly { readonly database: string; readonly line: number }[]
  /** A comment at its beginning that names its database. */
  readonly comment: { readonly database: string; readonly line: number } | null
}

interface Seen extends SeenStatements {
  readonly prints: Map<string, number>
  readonly sequence: string[]
  readonly effects: { readonly effect: Effect; readonly line: number }[]
  readonly connects: { database: string; line: number }[]
  comment: ReadFile['comment']
  statements: number
  /** The schema in which names without one are looked for first. */
  schema: string
}

/** Reads a file's bytes, UTF-8. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  const builder = await createCatalogBuilder()
  const seen: Seen = {
    prints: new Map(),
    sequence: [],
    effects: [],
    connects: [],
    comment: null,
    statements: 0,
    schema: 'public',
    grants: 0,
    doBlocks: [],
    transactions: false,
    psqlCommands: [],
  }
  const result = scanPieces([bytes], (item) => {
    builder.add(item)
    see(item, bytes, seen)
  })
  const catalog = builder.finish(result)
  const objects = catalog.objects.filter(isMade).map(readObject)
  const made = new Map<string, number>()
  for (const { identity, kind, line } of objects) made.set(bareName(kind, identity), line)
  return {
    lines: result.lines,
    statements: seen.statements,
    objects,
    unread: unreadOf(catalog),
    needs: needsOf(catalog, seen, made),
    ...touchedBy(seen, made),
    rows: rowsOf(catalog),
    features: featuresOf(catalog.objects, seen),
    prints: seen.prints,
    whole: printOf(seen.sequence.join('\n')),
    abouts: seen.effects.map(({ effect, line }) => ({ name: effect.name, line })),
    connects: seen.connects,
    comment: seen.comment,
  }
}

/** A comment that names the file's database stands before its statements. */
const SAYS_DATABASE = /^[-\s/*#=]*(?:target\s+)?database\s*[:=]\s*["'`]?([\p{L}_][\p{L}\p{N}_$.-]*)/iu

function see(item: ScanItem, bytes: Uint8Array, seen: Seen): void {
  if (item.kind === 'comment' && seen.statements === 0 && seen.comment === null) {
    for (const [index, line] of item.text.split('\n').entries()) {
      const [, database] = SAYS_DATABASE.exec(line) ?? []
      if (database !== undefined) {
        seen.comment = { database, line: item.line + index }
        break
      }
    }
  }
  if (item.kind === 'psql') seePsql(item, seen)
  if (item.kind === 'unparsed') seen.statements += 1
  if (item.kind === 'copy data') {
    seen.statements += item.insert?.statements ?? 0
    note(printOf(bytes.subarray(item.start, item.insert === undefined ? item.dataEnd : item.end)), seen)
  }
  if (item.kind !== 'statement') return
  seen.statements += 1
  const facts = statementFacts(item.text ?? item.head)
  if (!facts.session)
    note(item.text === null ? printOf(bytes.subarray(item.start, item.end)) : facts.print, seen)
  for (const effect of facts.effects) {
    const name = effect.qualified ? effect.name : `${seen.schema}.${effect.name}`
    seen.effects.push({ effect: { ...effect, name }, line: item.line })
  }
  seen.schema = facts.schema ?? seen.schema
  if (facts.transaction) seen.transactions = true
  if (facts.grants) seen.grants += 1
  if (facts.doBlock) seen.doBlocks.push(item.line)
}

function note(print: string, seen: Seen): void {
  seen.prints.set(print, (seen.prints.get(print) ?? 0) + 1)
  seen.sequence.push(print)
}

function seePsql({ command, argument, line }: Extract<ScanItem, { kind: 'psql' }>, seen: Seen): void {
  seen.psqlCommands.push({ command: `\\${command} ${argument}`.trim().slice(0, 120), line })
  if (command !== 'connect' && command !== 'c') return
  const said =
    /dbname\s*=\s*'?([^'\s"]+)/.exec(argument) ?? /^(?:-\S+\s+)*["']?([^"'\s-][^"'\s]*)/.exec(argument)
  if (said?.[1] !== undefined) seen.connects.push({ database: said[1], line })
}

/** What PostgreSQL makes of itself on partitions is no statement of the file. */
const isMade = ({ kind, parts, properties }: CatalogObject): boolean =>
  kind !== 'unparsed' &&
  parts[0]?.role === 'create' &&
  properties['persistence'] !== 'temporary' &&
  !(kind === 'index' && properties['attached to'] !== undefined)

function readObject(object: CatalogObject): ReadObject {
  const { kind, identity, parentKey, schema, name, columns, properties, parts, definition } = object
  const [first] = parts
  const { 'partition of': partitionOf, references } = properties
  return {
    kind,
    identity,
    of: parentKey === null ? null : parentKey.slice(parentKey.indexOf('/', parentKey.indexOf('/') + 1) + 1),
    schema,
    plainName: name,
    line: first?.line ?? 1,
    guard: guardOf(first?.text ?? ''),
    definition,
    columns: columns.map((column) => ({
      name: column.name,
      type: typeof column.properties['type'] === 'string' ? column.properties['type'] : '',
      notNull: column.properties['not null'] === true,
    })),
    partitionOf: typeof partitionOf === 'string' ? partitionOf : null,
    references: typeof references === 'string' ? references : null,
    digest: printOf(JSON.stringify([properties, columns.map((column) => [column.name, column.properties])])),
  }
}

function guardOf(text: string): Guard | null {
  if (/^\s*DO\b/i.test(text)) return 'guarded block'
  if (/^\s*CREATE\s+OR\s+REPLACE\b/i.test(text)) return 'or replace'
  return /^\s*CREATE\s+(?:\w+\s+){1,4}?IF\s+NOT\s+EXISTS\b/i.test(text) ? 'if not exists' : null
}

/** A name to find something by: routines without their arguments. */
export function bareName(kind: string, identity: string): string {
  return kind === 'function' || kind === 'procedure' || kind === 'aggregate'
    ? identity.replace(/\(.*$/s, '')
    : identity
}

function unreadOf({ objects, findings }: Catalog): FailedStatement[] {
  const unread = objects.flatMap(({ kind, coverage, parts, properties }) =>
    kind === 'unparsed' && coverage === 'unparsed'
      ? [
          {
            line: parts[0]?.line ?? 1,
            end: parts[0]?.end ?? 0,
            message: String(properties['reason'] ?? 'not understood'),
          },
        ]
      : [],
  )
  // A statement that goes to the end of a file that breaks off is told already.
  const brokenOff = findings.flatMap(({ code, line = 1, byte = 0, message }) =>
    code === 'truncated' && !unread.some(({ end }) => end >= byte) ? [{ line, message }] : [],
  )
  return [...unread, ...brokenOff].map(({ line, message }) => ({
    line,
    message,
    reason: null,
    follows: null,
  }))
}

/** Kinds of which a file that names one needs it to be there. */
const NEEDED: ReadonlySet<string> = new Set(
  'table,view,materialized view,foreign table,sequence,index,type,domain,function,procedure'.split(','),
)

function needsOf(catalog: Catalog, { effects, schema }: Seen, made: ReadonlyMap<string, number>): RawNeed[] {
  const needs: RawNeed[] = []
  for (const { effect, line } of effects)
    if (!effect.ifExists && NEEDED.has(effect.kind) && !made.has(effect.name))
      needs.push({ name: effect.name, qualified: true, line, by: effect.how, whenCalled: false })
  const objects = new Map(catalog.objects.map((object) => [object.key, object]))
  for (const { kind, identity, parts } of catalog.objects)
    if (NEEDED.has(kind) && parts[0]?.role === 'data')
      needs.push({ name: identity, qualified: true, line: parts[0].line, by: 'rows', whenCalled: false })
  for (const unknown of catalogDependencies(catalog.objects).unknown) {
    const from = objects.get(unknown.from)
    const need = from === undefined ? null : needOf(unknown, from, schema)
    if (need !== null && !made.has(need.name)) needs.push(need)
  }
  return needs.toSorted((a, b) => a.line - b.line)
}

function needOf({ what, text }: UnknownDependency, from: CatalogObject, schema: string): RawNeed | null {
  if (what !== 'not in this dump') return null
  const name = text.replace(/\(.*$/s, '').replace(/\[\]$/, '')
  const qualified = name.includes('.')
  const { kind, identity, parts, properties } = from
  const isRoutine = kind === 'function' || kind === 'procedure'
  return {
    name: qualified ? name : `${schema}.${name}`,
    qualified,
    line: parts[0]?.line ?? 1,
    by: `${kind} ${identity}`,
    // PostgreSQL reads the body of an SQL function when it is made, that of any other when it is called.
    whenCalled:
      isRoutine &&
      properties['language'] !== 'sql' &&
      !`${identity} ${String(properties['returns'] ?? '')}`.includes(name),
  }
}

function touchedBy(
  { effects }: Seen,
  made: ReadonlyMap<string, number>,
): { changed: TouchedObject[]; dropped: TouchedObject[] } {
  const changed = new Map<string, TouchedObject>()
  const dropped: TouchedObject[] = []
  for (const { effect, line } of effects) {
    const { what, kind, name, how } = effect
    const makesAt = made.get(name)
    const touched = {
      kind,
      name,
      line,
      how,
      madeAgain: what === 'drops' && makesAt !== undefined && makesAt >= line,
    }
    if (what === 'drops') dropped.push(touched)
    else if (makesAt === undefined && !changed.has(`${how} ${kind} ${name}`))
      changed.set(`${how} ${kind} ${name}`, touched)
  }
  return { changed: [...changed.values()], dropped }
}

function rowsOf({ objects, findings }: Catalog): CarriedRows[] {
  const queries = new Map<string, number>()
  for (const { code, object } of findings)
    if (code === 'rows-of-a-query' && object !== undefined)
      queries.set(object, (queries.get(object) ?? 0) + 1)
  return objects
    .flatMap(({ identity, data, parts }): CarriedRows[] => {
      const fromQueries = queries.get(identity) ?? 0
      if ((data === null || data.rows === 0) && fromQueries === 0) return []
      const inserted = data?.insertedRows ?? 0
      return [
        {
          table: identity,
          line: parts.find(({ role }) => role === 'data')?.line ?? parts[0]?.line ?? 1,
          copied: (data?.rows ?? 0) - inserted,
          inserted,
          fromQueries,
        },
      ]
    })
    .toSorted((a, b) => a.line - b.line)
}
