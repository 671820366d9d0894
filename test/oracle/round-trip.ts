/**
 * Round trips on a real server: A is restored, the script from A to B applied,
 * and what comes of it is compared with B, restored there likewise. Judged
 * three times: by the engine's own comparison, by pg_catalog, and by the lines
 * that pg_dump writes, so that what the engine is blind to hides no fault.
 */
import path from 'node:path'
import type { Catalog } from '../../src/engine/catalog/index.ts'
import { compareCatalogs } from '../../src/engine/diff/index.ts'
import type { Script } from '../../src/shared/script-model.ts'
import { finish, startEngine } from '../service/started-engine.ts'
import { catalogOf, QUESTIONS } from './every-kind.ts'
import type { Answer } from './judge.ts'
import type { RealServer } from './server.ts'

export type Direction = Script['direction']

/** What a trip was made between: a name, and the SQL that makes it. */
export interface Side {
  readonly name: string
  readonly sql: string
  /** What is run after it; no part of what the script is made from. */
  readonly afterwards?: string
}

/** How a trip ended: with nothing to tell where all is as it should be. */
export interface Trip {
  readonly from: string
  readonly to: string
  /** psql's message, and the end of what had been run by then; `risky` where the script says that rows may stop it there. */
  readonly failure: { readonly message: string; readonly statement: string; readonly risky: boolean } | null
  /** Where the outcome is not B. */
  readonly differing: readonly string[]
  readonly steps: number
}

/** What a database holds, as three judges see it. */
export interface State {
  readonly dump: string
  /** By kind and identity, what pg_catalog says. */
  readonly facts: ReadonlyMap<string, string>
  /** Lines of the dump, with how often each is there. */
  readonly lines: ReadonlyMap<string, number>
  /** Rows by table. */
  readonly rows: ReadonlyMap<string, number>
}

/** Words for pg_dump: all but rows. Large objects are rows to --schema-only. */
export const WITHOUT_ROWS: readonly string[] = ['--exclude-table-data=*.*']

/** Differences of one trip that are told; the rest is only counted. */
const TOLD_AT_MOST = 12
/** Characters of a failing statement that are told. */
const STATEMENT_AT_MOST = 1500

export class RoundTrips {
  readonly #server: RealServer
  /** Sides that were restored, by name. */
  readonly #restored = new Map<string, { readonly database: string; readonly state: State }>()
  #made = 0

  readonly #engine = startEngine({ inThreadBytes: 4_000_000, inThreadObjects: 20_000 })

  constructor(server: RealServer) {
    this.#server = server
  }

  stop(): Promise<void> {
    return this.#engine.stop()
  }

  /** Restores a side into a new database; its name. Throws with what the server refused. */
  restore(side: Side): string {
    const database = `trip_${(this.#made += 1)}`
    this.#server.create(database)
    const [refused] = this.#server.load(
      database,
      `\\set ON_ERROR_STOP on\n${side.sql}\n${side.afterwards ?? ''}`,
    )
    if (refused !== undefined) throw new Error(`${side.name} cannot be restored: ${refused}`)
    return database
  }

  /** What a database holds. */
  state(database: string): State {
    const dump = this.#server.dump('pg_dump', [...WITHOUT_ROWS, database]).toString()
    const asked = QUESTIONS.map(
      ({ kind, sql }) => `SELECT '${kind}' AS kind, to_jsonb(q) AS answer FROM (${sql}) q`,
    ).join(' UNION ALL ')
    const answers = this.#server.rows<{ kind: string; answer: Answer }>(database, asked)
    const rows = this.#server.rows<{ name: string; rows: number }>(database, ROW_COUNTS)
    return {
      dump,
      facts: new Map(answers.map(({ kind, answer }) => [`${kind} ${answer.id}`, settled(answer)])),
      lines: countedLines(dump),
      rows: new Map(rows.map(({ name, rows: count }) => [name, count])),
    }
  }

  /** The script between two dumps, destroying steps and all, as a reader gets it. */
  async script(a: Side, b: Side): Promise<Script> {
    const open = async ({ sql }: Side, name: string): Promise<string> => {
      const path = this.#engine.write(name, sql)
      return (await finish(this.#engine.client.sources.open({ path }))).result.sourceId
    }
    const { client } = this.#engine
    const sources = { a: await open(a, 'a.sql'), b: await open(b, 'b.sql') }
    const { comparisonId } = (await finish(client.comparisons.create(sources))).result
    const script = await finish(client.comparisons.script({ comparisonId, allowDestructive: true }))
    for (const sourceId of Object.values(sources)) await client.sources.close({ sourceId })
    return script.result
  }

  #catalog({ sql }: Side): Promise<Catalog> {
    return catalogOf(path.join(this.#server.folder, 'read.sql'), Buffer.from(sql))
  }

  /** Applies a script to a database; null where all of it ran. */
  apply(database: string, { text }: Script): Trip['failure'] {
    const [message] = this.#server.load(database, `\\set ON_ERROR_STOP on\n${text}`)
    if (message === undefined) return null
    const line = Number(/\.sql:(\d+):/.exec(message)?.[1] ?? 0) - 1
    const before = text.split('\n').slice(0, line).join('\n')
    const statement = lastStatement(before)
    const risky = /^-- +may fail on rows:/m.test(statement)
    return { message: message.replace(/^psql:\S+ +/, ''), statement, risky }
  }

  /** From one side to the other, in a database of its own. */
  async trip(from: Side, to: Side): Promise<Trip> {
    const [before, goal] = [this.#once(from), this.#once(to)]
    return this.follow(this.#another(from, before.database), from, to, before.state, goal.state)
  }

  /** A side as it is restored; the same name is the same side. */
  #once(side: Side): { readonly database: string; readonly state: State } {
    const known = this.#restored.get(side.name)
    if (known !== undefined) return known
    const database = this.restore(side)
    const made = { database, state: this.state(database) }
    this.#restored.set(side.name, made)
    return made
  }

  /** Another database like the one that was restored. */
  #another(side: Side, restored: string): string {
    // The cluster has subscriptions, not the database: a copy has none.
    if (side.sql.includes('CREATE SUBSCRIPTION')) return this.restore(side)
    const database = `trip_${(this.#made += 1)}`
    const [refused] = this.#server.load('postgres', `CREATE DATABASE ${database} TEMPLATE ${restored}`)
    if (refused !== undefined) throw new Error(refused)
    return database
  }

  /** Takes a database that is at `from` to `to`. */
  async follow(database: string, from: Side, to: Side, before: State, goal: State): Promise<Trip> {
    const script = await this.script(from, to)
    const told = { from: from.name, to: to.name, steps: script.steps.length }
    const failure = this.apply(database, script)
    if (failure !== null) return { ...told, failure, differing: [] }
    const differing = await this.differing(before, this.state(database), goal)
    const more = differing.length - TOLD_AT_MOST
    return {
      ...told,
      failure: null,
      differing: more > 0 ? [...differing.slice(0, TOLD_AT_MOST), `and ${more} more`] : differing,
    }
  }

  /** Where an outcome is not the goal, and what it lost of the rows that were there before. */
  async differing(before: State, outcome: State, goal: State): Promise<string[]> {
    return [
      ...(await this.#byEngine(outcome.dump, goal.dump)),
      ...byCatalog(outcome.facts, goal.facts),
      ...byLines(outcome.lines, goal.lines),
      ...lostRows(before, outcome),
    ]
  }

  async #byEngine(outcome: string, goal: string): Promise<string[]> {
    const read = (sql: string): Promise<Catalog> => this.#catalog({ name: '', sql })
    const { entries } = compareCatalogs(await read(outcome), await read(goal), new Set(['column order']))
    return entries
      .filter(({ status }) => status !== 'same')
      .map(
        ({ kind, name, status, changes }) =>
          `engine: ${kind} ${name} is ${status === 'added' ? 'missing' : status === 'removed' ? 'still there' : changes.map(({ text }) => text).join('; ')}`,
      )
  }
}

/** Rows of every table that has its own. */
const ROW_COUNTS = `SELECT format('%I.%I', n.nspname, c.relname) AS name,
  (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I.%I', n.nspname, c.relname), false, true, '')))[1]::text::bigint AS rows
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`

/** An answer as a text that is alike where two databases are alike: columns in the order of their names, a new one stands last. */
function settled({ columns, ...rest }: Answer): string {
  const ordered = columns?.toSorted((a, b) => (a.name < b.name ? -1 : 1)) ?? null
  return JSON.stringify({ ...rest, columns: ordered })
}

function countedLines(dump: string): Map<string, number> {
  const lines = new Map<string, number>()
  for (const line of dump.split('\n')) {
    const plain = line.replace(/,$/, '')
    if (plain.trim() === '' || /^(?:--|\\(?:un)?restrict)/.test(plain)) continue
    const same = plain
      .replaceAll(/(?<=\b(?:WITH|SET) \()[^()]*(?=\))/g, inAnyOrder)
      .replace(/(?<=^CREATE SUBSCRIPTION .* PUBLICATION ).*(?= WITH )/, inAnyOrder)
      // What a dictionary was made with.
      .replace(/^ {4}\w+ = .*(?= \);$)/, inAnyOrder)
    lines.set(same, (lines.get(same) ?? 0) + 1)
  }
  return lines
}

/** Options stand in the order in which they were set, which means nothing. */
const inAnyOrder = (options: string): string => options.trim().split(', ').toSorted().join(', ')

function byCatalog(outcome: State['facts'], goal: State['facts']): string[] {
  const differing: string[] = []
  for (const [id, facts] of goal) {
    const found = outcome.get(id)
    if (found === undefined) differing.push(`pg_catalog: ${id} is missing`)
    else if (found !== facts) differing.push(`pg_catalog: ${id} ${unlike(found, facts)}`)
  }
  for (const id of outcome.keys()) if (!goal.has(id)) differing.push(`pg_catalog: ${id} is still there`)
  return differing
}

/** Where two answers part. */
function unlike(found: string, wanted: string): string {
  let at = 0
  while (found[at] === wanted[at]) at += 1
  const from = Math.max(0, at - 60)
  return `is ...${found.slice(from, at + 80)}... and should be ...${wanted.slice(from, at + 80)}...`
}

function byLines(outcome: State['lines'], goal: State['lines']): string[] {
  const surplus = (some: State['lines'], others: State['lines'], sign: string): string[] =>
    [...some].flatMap(([line, count]) => (count > (others.get(line) ?? 0) ? [`pg_dump: ${sign}${line}`] : []))
  return [...surplus(outcome, goal, '+'), ...surplus(goal, outcome, '-')]
}

/** Tables that stay keep their rows. */
function lostRows(before: State, after: State): string[] {
  return [...before.rows].flatMap(([name, count]) => {
    const now = after.rows.get(name)
    return now === undefined || now === count ? [] : [`rows: ${name} had ${count} and has ${now}`]
  })
}

function lastStatement(text: string): string {
  const end = text.trimEnd()
  const begin = end.lastIndexOf(';\n', end.length - 2)
  return end.slice(Math.max(begin + 1, end.length - STATEMENT_AT_MOST)).trim()
}

/** A side that has its rows taken away once it is restored. */
export function emptied({ name, sql }: Side): Side {
  return { name: `${name} without rows`, sql, afterwards: TRUNCATE_ALL }
}

const TRUNCATE_ALL = `DO $$ DECLARE t regclass; BEGIN
  FOR t IN SELECT c.oid FROM pg_class c WHERE c.relkind IN ('r', 'p')
    AND c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)' LOOP
    EXECUTE format('TRUNCATE %s CASCADE', t);
  END LOOP;
END $$;
`

/** Trips that did not end well, for those who mend scripts. */
export function tripLines({ from, to, failure, differing }: Trip): string[] {
  if (failure === null && differing.length === 0) return []
  return [
    `## ${from} -> ${to}`,
    ...(failure === null
      ? []
      : [failure.message, ...failure.statement.split('\n').map((line) => `    ${line}`)]),
    ...differing,
  ]
}
