/** Real dumps from beside the checkout through the differ: PostgreSQL's own account of what differs, and dumps that say the same. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ComparisonEntry } from '../../src/shared/model.ts'
import { compareCatalogs } from '../../src/engine/diff/index.ts'
import type { Comparison } from '../../src/engine/diff/index.ts'
import { readDump } from '../catalog/read-dump.ts'

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus')
const here = existsSync(corpus)
if (!here) process.stderr.write('skipped: the shared corpus is not beside the checkout\n')
const filesOf = (folder: string, ending: string): string[] =>
  here ? readdirSync(path.join(corpus, folder)).filter((name) => name.endsWith(ending)) : []

async function compare(a: string, b: string): Promise<Comparison> {
  const [old, now] = await Promise.all([a, b].map((file) => readDump(readFileSync(path.join(corpus, file)))))
  return compareCatalogs(old!, now!)
}

type Difference = Readonly<Record<'added' | 'removed' | 'changed', Readonly<Record<string, unknown>>>>

/** The pair files' words for kinds, and the kinds of ours that they are. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  table: ['table'],
  constraint: ['constraint', 'fk constraint', 'check constraint'],
  enum: ['type'],
  index: ['index'],
  sequence: ['sequence'],
  view: ['view'],
  materialized_view: ['materialized view'],
  function: ['function', 'procedure'],
  trigger: ['trigger'],
  schema: ['schema'],
}
const plain = (name: string): string => name.replaceAll('"', '').replace(/\(.*$/s, '')

/** What of an entry is its own: a table that changed in what belongs to it alone has not changed itself. */
function changedItself({ kind, changes }: ComparisonEntry): boolean {
  return kind !== 'table' || changes.some(({ property }) => property === 'persistence')
}

describe.runIf(here)('two versions of one schema', () => {
  const pairs = filesOf('pairs', '.json').map((name) => name.replace('.json', ''))
  it.each(pairs)(
    '%s: what pg_catalog says was added, removed and changed, and nothing else',
    async (pair) => {
      const { differences } = JSON.parse(readFileSync(path.join(corpus, `pairs/${pair}.json`), 'utf8')) as {
        differences: Record<string, Difference>
      }
      const { entries } = await compare(`pairs/${pair}_old.sql`, `pairs/${pair}_new.sql`)
      for (const [word, kinds] of Object.entries(KINDS)) {
        const told = differences[word]
        for (const status of ['added', 'removed', 'changed'] as const) {
          const found = entries.filter(
            (entry) =>
              entry.status === status &&
              kinds.includes(entry.kind) &&
              (status !== 'changed' || changedItself(entry)),
          )
          const wanted = Object.keys(told?.[status] ?? {}).map(plain)
          expect([word, status, ...found.map(({ name }) => plain(name)).toSorted()]).toEqual([
            word,
            status,
            ...wanted.toSorted(),
          ])
        }
      }
      const lines = entries.flatMap(({ kind, name, status, changes }) =>
        kind === 'table' && status === 'changed'
          ? changes.flatMap(({ property, from, to }) => {
              const [, column] = /^column (.+)$/.exec(property) ?? []
              const said = from === null ? 'added' : to === null ? 'removed' : 'changed'
              return column === undefined ? [] : [`${said} ${plain(name)}.${plain(column)}`]
            })
          : [],
      )
      const { added = {}, removed = {} } = differences['table'] ?? {}
      const ofNewTables = (id: string): boolean =>
        [...Object.keys(added), ...Object.keys(removed)].some((table) => id.startsWith(`${table}.`))
      const columns = (['added', 'removed', 'changed'] as const).flatMap((status) =>
        Object.keys(differences['column']?.[status] ?? {}).flatMap((id) =>
          ofNewTables(id) ? [] : [`${status} ${plain(id)}`],
        ),
      )
      expect(lines.toSorted()).toEqual(columns.toSorted())
    },
  )
})

describe.runIf(here)('one database, dumped by servers and clients of several versions', () => {
  const files = filesOf('noise', '.sql')
  const pairs = files.flatMap((a, index) => files.slice(index + 1).map((b) => [a, b] as const))
  it.each(pairs)('%s and %s do not differ', async (a, b) => {
    const { entries, totals } = await compare(`noise/${a}`, `noise/${b}`)
    expect(
      entries
        .filter(({ status }) => status !== 'same')
        .map(({ kind, name, changes }) => ({ kind, name, changes })),
    ).toEqual([])
    expect(totals.same).toBeGreaterThan(200)
  })
})
