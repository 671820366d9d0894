/** Renames, and what is left out, as a script would ask for them on the command line. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { FIRST, namedDump } from '../diff/renames/renamed-dump.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-renames-'))
afterAll(() => rmSync(folder, { recursive: true }))

function dumpscope(
  home: string,
  ...words: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const env = { ...process.env, DUMPSCOPE_HOME: path.join(folder, home), NODE_NO_WARNINGS: '1' }
    const program = [path.join(ROOT, 'src/cli/main.ts'), ...words]
    execFile(process.execPath, program, { env, maxBuffer: 64 << 20 }, (error, out, err) =>
      done({ code: error === null ? 0 : Number(error.code), out, err }),
    )
  })
}

function write(name: string, content: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

const A = write('a.sql', namedDump(FIRST))
const B = write('b.sql', namedDump({ ...FIRST, users: 'people', email: 'mail' }))
const TABLE = 'table:shop.users=shop.people'
const COLUMN = 'column:shop.users.email=shop.people.mail'

interface DiffJson {
  readonly added: { name: string }[]
  readonly removed: { name: string }[]
  readonly changed: { name: string; changes: { text: string }[] }[]
  readonly renamed: {
    kind: string
    from: string
    to: string
    certainty: number
    decision: string
    id: string
  }[]
  readonly moved: { from: string; to: string; evidence: string[] }[]
  readonly notCompared: { reason: string }[]
}

async function diffJson(home: string, ...words: readonly string[]): Promise<DiffJson> {
  const { out, err } = await dumpscope(home, 'diff', A, B, '--json', ...words)
  expect(err).toBe('')
  return JSON.parse(out) as DiffJson
}

describe('renames on the command line', () => {
  it('are listed with what speaks for them, and change nothing', async () => {
    const { renamed, moved, added, removed } = await diffJson('first')
    expect(renamed).toMatchObject([
      { kind: 'table', from: 'shop.users', to: 'shop.people', decision: 'open' },
    ])
    expect(renamed[0]?.certainty).toBeGreaterThan(0.8)
    expect(moved).toEqual([])
    expect(added.map(({ name }) => name)).toContain('shop.people')
    expect(removed.map(({ name }) => name)).toContain('shop.users')
    const { out } = await dumpscope('first', 'diff', A, B)
    expect(out).toMatch(
      /^Renames and moves:\n {2}table shop\.users -> shop\.people {2}renamed, \d\d%\n {6}3 of 4/m,
    )
  })

  it('of enough certainty are accepted together, with the columns that are only seen then', async () => {
    const { renamed, added, removed, changed } = await diffJson('second', '--accept-renames', '0.8')
    expect(renamed.map(({ id, decision }) => [id, decision])).toEqual([
      [TABLE, 'accepted'],
      [COLUMN, 'accepted'],
    ])
    expect([added, removed]).toEqual([[], []])
    expect(changed).toMatchObject([
      {
        name: 'shop.people',
        changes: [
          { text: 'renamed from shop.users to shop.people' },
          { text: 'column email renamed to mail' },
        ],
      },
    ])
    // Remembered, unless that is not wanted.
    expect((await diffJson('second')).changed).toHaveLength(1)
    expect((await diffJson('second', '--no-remembered')).added).not.toEqual([])
    const sure = await diffJson('second', '--no-remembered', '--accept-renames', '1')
    expect(sure.renamed).toMatchObject([{ decision: 'open' }])
  })

  it('are accepted and refused by name', async () => {
    const both = await diffJson('third', '--no-remembered', '--accept', TABLE, '--accept', COLUMN)
    expect(both.changed).toHaveLength(1)
    const { out } = await dumpscope('third', 'diff', A, B, '--no-remembered', '--refuse', TABLE)
    expect(out).toMatch(/table shop\.users -> shop\.people {2}renamed, \d\d%, refused$/m)
    const wrong = await dumpscope('third', 'diff', A, B, '--accept', 'table:shop.nobody=shop.people')
    expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('table:shop.nobody') })
    const share = await dumpscope('third', 'diff', A, B, '--accept-renames', '90%')
    expect(share).toMatchObject({ code: 2, err: expect.stringContaining('from 0 to 1') })
  })

  it('to another schema are moves', async () => {
    const dump = (schema: string): string =>
      `CREATE SCHEMA a;\nCREATE SCHEMA b;\nCREATE TABLE ${schema}.t (id integer, email text, born date, city text);\n`
    const [first, second] = [write('m1.sql', dump('a')), write('m2.sql', dump('b'))]
    const { out } = await dumpscope('fourth', 'diff', first, second, '--json')
    const { renamed, moved } = JSON.parse(out) as DiffJson
    expect(renamed).toEqual([])
    expect(moved).toMatchObject([
      { kind: 'table', from: 'a.t', to: 'b.t', evidence: ['4 of 4 columns alike', 'the same name'] },
    ])
  })

  it('have a section of their own in the report', async () => {
    const words = ['report', 'comparison', A, B, '--format', 'md', '-o', '-', '--no-remembered']
    const { out } = await dumpscope('fifth', ...words, '--accept', TABLE)
    expect(out).toContain('Renames and moves that may be (2)')
    expect(out).toMatch(/\| table \| shop\.users \| shop\.people \| renamed \| \d\d% \| accepted \|/)
    expect(out).toMatch(
      /\| column \| shop\.users\.email \| shop\.people\.mail \| renamed \| \d\d% \| open \|/,
    )
    expect(out).toContain('renamed from shop.users to shop.people')
  })

  it('between several sources are told by compare', async () => {
    const { out } = await dumpscope('sixth', 'compare', `old=${A}`, `new=${B}`, '--json')
    const { moved } = JSON.parse(out) as { moved: unknown[] }
    expect(moved).toMatchObject([
      { kind: 'table', from: 'shop.users', to: 'shop.people', fromIn: ['old'], toIn: ['new'] },
    ])
    const text = await dumpscope('sixth', 'compare', `old=${A}`, `new=${B}`)
    expect(text.out).toMatch(
      /^May have moved or been renamed:\n {2}table shop\.users \(old\) -> shop\.people \(new\) {2}\d\d%$/m,
    )
  })
})

describe('what is left out as asked', () => {
  const dump = (owner: string, columns: string): string =>
    `CREATE TABLE public.t (${columns});\nALTER TABLE public.t OWNER TO ${owner};\nCOMMENT ON TABLE public.t IS 'by ${owner}';\nGRANT SELECT ON TABLE public.t TO reader_of_${owner};\n`
  const first = write('i1.sql', dump('anna', 'a integer, b text'))
  const second = write('i2.sql', dump('bert', 'b text, a integer'))

  it('is no difference, which is not called none', async () => {
    const plain = await dumpscope('ignore', 'diff', first, second, '--exit-code')
    expect(plain.code).toBe(1)
    expect(plain.out).toContain('owner anna became bert')
    const words = ['diff', first, second, '--ignore', 'owners,grants,comments,column-order', '--exit-code']
    const { code, out } = await dumpscope('ignore', ...words)
    expect(code).toBe(0)
    expect(out).toContain(
      'No differences, but owners, grants, comments and the order of columns were left out, as asked.',
    )
    expect(out).toContain('Owners were left out, as asked (1)')
    const json = JSON.parse((await dumpscope('ignore', ...words, '--json')).out) as DiffJson & {
      identical: boolean
    }
    expect(json).toMatchObject({ identical: false, changed: [] })
    expect(json.notCompared.map(({ reason }) => reason)).toContain('Grants were left out, as asked')
  })

  it('is said alone, and other differences stay', async () => {
    const { out } = await dumpscope('ignore', 'diff', first, second, '--ignore', 'owners')
    expect(out).not.toContain('owner anna')
    expect(out).toContain('comment by anna became by bert')
    const wrong = await dumpscope('ignore', 'diff', first, second, '--ignore', 'names')
    expect(wrong).toMatchObject({
      code: 2,
      err: expect.stringContaining('owners, grants, comments, column-order'),
    })
  })

  it('is said in the report', async () => {
    const words = ['report', 'comparison', first, second, '--format', 'md', '-o', '-']
    const { out } = await dumpscope('ignore', ...words, '--ignore', 'owners,grants,comments,column-order')
    expect(out).toContain(
      'No differences, but owners, grants, comments and the order of columns were left out, as asked.',
    )
    expect(out).not.toContain('nothing was left out')
  })

  it('is left out of several sources side by side too', async () => {
    const all = await dumpscope('ignore', 'compare', first, second, '--exit-code')
    expect(all.code).toBe(1)
    const { code, out } = await dumpscope(
      'ignore',
      'compare',
      first,
      second,
      '--exit-code',
      '--ignore',
      'owners,grants,comments,column-order',
    )
    expect(code).toBe(0)
    expect(out).toContain(
      'No differences, but owners, grants, comments and the order of columns were left out',
    )
  })
})
