/** Scripts between schemas that differ in one thing each, run on a real server: A becomes what B is, and back, and keeps its rows. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverPrograms, startServer } from '../oracle/server.ts'
import type { RealServer } from '../oracle/server.ts'
import { CHANGE_CASES } from './change-cases.ts'
import type { ChangeCase } from './change-cases.ts'
import { scriptBetween } from './script-between.ts'

const installed = serverPrograms() !== null

const schemaOf = (index: number): string => `case_${index}`

/** One side of all cases of an area. */
function sideOf(cases: readonly ChangeCase[], side: 'a' | 'b'): string {
  const statements = cases.map(
    (one, index) => `CREATE SCHEMA ${schemaOf(index)};\n${one[side].replaceAll('@', schemaOf(index))};`,
  )
  return ['CREATE EXTENSION postgres_fdw;', ...statements].join('\n')
}

/** The dump's lines that speak of a schema, without what differs from dump to dump. */
function linesOf(dump: string, schema: string): string[] {
  const statements = dump.split(/\n\n\n/).filter((text) => new RegExp(`\\b${schema}(?:\\b|_)`).test(text))
  return statements
    .flatMap((text) => text.split('\n'))
    .filter((line) => !/^(?:--|\\)/.test(line) && line.trim() !== '')
    .map((line) => line.replace(/,$/, ''))
    .toSorted()
}

describe.skipIf(!installed)('a script on a real server', () => {
  let server: RealServer
  let made = 0
  beforeAll(() => {
    server = startServer()
    for (const role of ['script_reader', 'script_writer', 'script_owner'])
      expect(server.load('postgres', `CREATE ROLE ${role}`)).toEqual([])
  }, 60_000)
  afterAll(() => server.stop(), 60_000)

  const dumped = (database: string): string => server.dump('pg_dump', ['--schema-only', database]).toString()
  function restore(sql: string): string {
    const database = `script_${(made += 1)}`
    server.create(database)
    expect(server.load(database, sql)).toEqual([])
    return database
  }
  /** A subscription's name is unique in the whole cluster. */
  function forget(database: string): void {
    const names = server.rows<{ name: string }>(
      database,
      'SELECT subname AS name FROM pg_subscription JOIN pg_database d ON d.oid = subdbid WHERE d.datname = current_database()',
    )
    for (const { name } of names)
      server.load(
        database,
        `ALTER SUBSCRIPTION ${name} DISABLE; ALTER SUBSCRIPTION ${name} SET (slot_name = NONE); DROP SUBSCRIPTION ${name}`,
      )
  }

  describe.each(Object.entries(CHANGE_CASES))('of %s', (_area, cases) => {
    describe.each([
      ['there', 'a', 'b'],
      ['back', 'b', 'a'],
    ] as const)('%s', (way, from, to) => {
      let outcome = ''
      let goal = ''
      beforeAll(async () => {
        const [start, end] = [restore(sideOf(cases, from)), restore(sideOf(cases, to))]
        const [before, wanted] = [dumped(start), dumped(end)]
        goal = wanted
        if (way === 'there')
          for (const [index, { rows }] of cases.entries())
            if (rows !== undefined)
              expect(server.load(start, rows.replaceAll('@', schemaOf(index)))).toEqual([])
        const { text } = await scriptBetween(before, wanted)
        const file = path.join(server.folder, `script-${made}.sql`)
        writeFileSync(file, text)
        expect(server.load(start, { file })).toEqual([])
        outcome = dumped(start)
        for (const database of [start, end]) forget(database)
      }, 120_000)

      test.each(cases.map(({ name }, index) => [name, schemaOf(index)]))('%s', (_name, schema) => {
        expect(linesOf(outcome, schema)).toEqual(linesOf(goal, schema))
      })
    })
  })
})
