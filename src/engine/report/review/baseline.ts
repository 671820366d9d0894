/** The schema of the dump as one migration that makes it in an empty database. */
import { compareCatalogs } from '../../diff/index.ts'
import type { DiffInput } from '../../diff/index.ts'
import type { DumpIndex } from '../../index/index.ts'
import { makeScript } from '../../script/index.ts'
import type { Baseline } from './facts.ts'

/** What PostgreSQL has before anybody makes anything. */
const ALWAYS_THERE = /^(?:postgres|pg_\w+|PUBLIC|CURRENT_USER|SESSION_USER|CURRENT_ROLE)$/

/**
 * The statements of the dump itself, in an order that runs: it is planned as
 * the migration from a database in which there is nothing.
 */
export async function baselineOf(index: DumpIndex): Promise<Omit<Baseline, 'secrets' | 'withheld'>> {
  const { writtenByPgDump, databases, serverVersion } = index.facts
  const said = { writtenByPgDump, serverVersion: serverVersion ?? null }
  const objects = index.objects()
  const coverage = index.coverage()
  const empty: DiffInput = { objects: [], coverage, databases, ...said }
  const { script } = await makeScript({
    comparison: compareCatalogs(empty, { objects, coverage, databases, ...said }),
    a: { label: 'an empty database', objects: [], ...said },
    b: { label: 'the dump', objects, ...said },
    options: { allowDestructive: false, direction: 'a to b' },
  })
  const places = new Map<string | null, { inside: string[]; outside: string[] }>()
  for (const { database, sql, inTransaction } of script.steps) {
    const place = places.get(database) ?? { inside: [], outside: [] }
    places.set(database, place)
    ;(inTransaction ? place.inside : place.outside).push(sql.trim())
  }
  const isSeveral = places.size > 1
  const texts = [...places].map(([database, { inside, outside }]) =>
    [
      ...(isSeveral && database !== null ? [connectTo(database)] : []),
      ...outside,
      ...(inside.length === 0 ? [] : ['BEGIN;', settings(writtenByPgDump), ...inside, 'COMMIT;']),
    ].join('\n\n'),
  )
  return {
    sql: texts.length === 0 ? '' : `${texts.join('\n\n')}\n`,
    statements: script.steps.length,
    roles: rolesNamed(objects),
    notIncluded: script.notScripted.map(({ kind, name, reason }) => ({ kind, name, reason })),
  }
}

/** For the transaction alone, so that the session is afterwards what it was. pg_dump writes every name in full; by hand, public is meant. */
function settings(fullNames: boolean): string {
  return [
    "SET LOCAL client_encoding = 'UTF8';",
    'SET LOCAL standard_conforming_strings = on;',
    'SET LOCAL check_function_bodies = off;',
    'SET LOCAL xmloption = content;',
    `SELECT pg_catalog.set_config('search_path', '${fullNames ? '' : 'public'}', true);`,
  ].join('\n')
}

function connectTo(database: string): string {
  // A line break would end the command, and what follows be one of its own.
  if (/[\n\r\0]/.test(database)) return '-- What follows belongs to a database with a line break in its name.'
  const quoted = `dbname='${database.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  return `\\connect -reuse-previous=on "${quoted.replaceAll('"', '""')}"`
}

type Objects = ReturnType<DumpIndex['objects']>

/** Owners and those who were granted something, of which the dump does not make the role. */
function rolesNamed(objects: Objects): string[] {
  const made = new Set(objects.filter(({ kind }) => kind === 'role').map(({ name }) => name))
  const named = new Set<string>()
  for (const { owner, grants } of objects) {
    if (owner !== null) named.add(owner)
    for (const line of grants) {
      const role = / TO (.+?)(?: WITH GRANT OPTION)?$/.exec(line)?.[1]
      if (role !== undefined) named.add(role.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'))
    }
  }
  return [...named].filter((role) => !made.has(role) && !ALWAYS_THERE.test(role)).toSorted()
}
