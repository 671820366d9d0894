/** Comparisons as documents, and notes: saved, moved, opened again, and what hostile or damaged ones say. */
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DocumentSchema } from '../../src/shared/document-model.ts'
import type { ComparisonDocument } from '../../src/shared/document-model.ts'
import { smallDump } from './small-dump.ts'
import { failureOf, finish, startEngine } from './started-engine.ts'

const started = startEngine()
const { client } = started
afterAll(() => started.stop())

/** A folder with two dumps of which B renamed a table, opened and compared. */
async function compared(name: string) {
  const folder = path.join(started.folder, name)
  mkdirSync(folder)
  const a = started.write(`${name}/old.sql`, smallDump())
  const b = started.write(`${name}/new.sql`, smallDump().replaceAll('public.users', 'public.people'))
  const [sideA, sideB] = [await started.open(a, 'before'), await started.open(b, 'after')]
  const created = { a: sideA.sourceId, b: sideB.sourceId, ignore: ['owners' as const] }
  const { result: comparison } = await finish(client.comparisons.create(created))
  return { folder, a, b, sourceIds: [sideA.sourceId, sideB.sourceId], comparisonId: comparison.comparisonId }
}

const NOTE = {
  kind: 'table',
  name: 'public.orders',
  database: null,
  text: 'Ask *Anna* <b>first</b>.\nThen drop.',
} as const

describe('a document', () => {
  it('holds sources, decisions, what is ignored and notes, and is found again after everything moved', async () => {
    const { folder, a, sourceIds, comparisonId } = await compared('moved')
    const id = 'table:public.users=public.people'
    await finish(client.comparisons.decide({ comparisonId, id, decision: 'accepted' }))
    await client.documents.note({ scope: { comparisonId }, ...NOTE })
    const file = path.join(folder, 'review.dumpscope')
    const saved = await client.documents.save({
      path: file,
      sourceIds,
      comparisonId,
      report: { title: 'Sept' },
    })
    expect(saved.path).toBe(file)
    const document = DocumentSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    expect(document).toMatchObject({
      sources: [
        { path: a, relative: 'old.sql', label: 'before' },
        { relative: 'new.sql', label: 'after' },
      ],
      ignored: ['owners'],
      renames: [[id, 'accepted']],
      notes: [NOTE],
      report: { title: 'Sept' },
    })
    expect(await saved.content.text()).toBe(readFileSync(file, 'utf8'))
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])

    // The whole folder elsewhere, copied: other inodes, other times.
    const elsewhere = path.join(started.folder, 'elsewhere')
    cpSync(folder, elsewhere, { recursive: true })
    rmSync(folder, { recursive: true })
    const opened = await client.documents.read({ path: path.join(elsewhere, 'review.dumpscope') })
    expect(opened.sources).toEqual([
      { state: 'there', path: path.join(elsewhere, 'old.sql') },
      { state: 'there', path: path.join(elsewhere, 'new.sql') },
    ])

    // Opened again, decisions and notes hold for the dumps where they are now.
    const [newA, newB] = [
      await started.open(opened.sources[0]?.path ?? ''),
      await started.open(opened.sources[1]?.path ?? ''),
    ]
    const { renames, notes } = opened.document
    await client.documents.adopt({ a: newA.sourceId, b: newB.sourceId, renames, notes })
    const { result } = await finish(client.comparisons.create({ a: newA.sourceId, b: newB.sourceId }))
    const { proposals } = await client.comparisons.proposals({ comparisonId: result.comparisonId })
    expect(proposals.find((one) => one.id === id)?.decision).toBe('accepted')
    expect(await client.documents.notes({ scope: { comparisonId: result.comparisonId } })).toMatchObject([
      NOTE,
    ])
  }, 60_000)

  it('says which source changed, which is missing, and takes one beside it before another of the same name', async () => {
    const { folder, a, b, sourceIds, comparisonId } = await compared('changed')
    const file = path.join(folder, 'deep', 'review.dumpscope')
    mkdirSync(path.dirname(file))
    await client.documents.save({ path: file, sourceIds, comparisonId })
    writeFileSync(a, `${smallDump()}\n-- changed\n`)
    rmSync(b)
    const read = () => client.documents.read({ path: file })
    expect((await read()).sources).toEqual([
      { state: 'changed', path: a },
      { state: 'missing', path: null },
    ])
    // The right content beside the document counts before the wrong one where it was.
    writeFileSync(path.join(folder, 'deep', 'old.sql'), smallDump())
    const [first] = (await read()).sources
    expect(first).toEqual({ state: 'there', path: path.join(folder, 'deep', 'old.sql') })
    const { document } = await read()
    const { fingerprint = '' } = document.sources[0] ?? {}
    expect(await client.documents.check({ path: a, fingerprint })).toEqual({ state: 'changed', path: a })
    renameSync(path.join(folder, 'deep', 'old.sql'), a)
    expect(await client.documents.check({ path: a, fingerprint })).toMatchObject({ state: 'there' })
  }, 60_000)

  it('is told by content and never by its name', async () => {
    const { folder, a, sourceIds, comparisonId } = await compared('told')
    const misnamed = path.join(folder, 'review.sql')
    await client.documents.save({ path: misnamed, sourceIds, comparisonId })
    const pretender = started.write('told/pretender.dumpscope', smallDump())
    const paths = [a, misnamed, pretender, folder, path.join(folder, 'none')]
    expect(await client.documents.which({ paths })).toEqual({ documents: [misnamed] })
  }, 60_000)

  it('can be put together without a path, to be downloaded', async () => {
    const { sourceIds, comparisonId } = await compared('download')
    const saved = await client.documents.save({ path: null, sourceIds, comparisonId })
    expect(saved.path).toBeNull()
    const document = DocumentSchema.parse(JSON.parse(await saved.content.text()))
    expect(document.sources.map(({ relative }) => relative)).toEqual([null, null])
  }, 60_000)

  it('leaves what was there as it was where it cannot be written', async () => {
    const { folder, sourceIds, comparisonId } = await compared('unwritable')
    const file = path.join(folder, 'no', 'such', 'folder.dumpscope')
    const failure = await failureOf(client.documents.save({ path: file, sourceIds, comparisonId }))
    expect(failure).toMatchObject({
      place: { file },
      message: expect.stringContaining('could not be written'),
    })
    const taken = path.join(folder, 'taken')
    mkdirSync(taken)
    expect(await failureOf(client.documents.save({ path: taken, sourceIds, comparisonId }))).toMatchObject({
      place: { file: taken },
    })
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  }, 60_000)
})

describe('a document that nobody should trust', () => {
  const sound: ComparisonDocument = {
    dumpscope: 'comparison',
    version: 1,
    saved: '2026-01-02T03:04:05Z',
    sources: [
      {
        path: '/a.sql',
        relative: null,
        fileName: 'a.sql',
        fingerprint: 'a'.repeat(32),
        bytes: 1,
        label: 'A',
      },
    ],
    ignored: [],
    renames: [],
    notes: [],
    report: {},
  }

  it.each([
    ['cut short', '{"dumpscope":"comparison",', 'cut short'],
    ['of a newer version', JSON.stringify({ ...sound, version: 2 }), 'newer version'],
    ['with fields that nobody knows', JSON.stringify({ ...sound, run: 'rm -rf /' }), 'not as it should be'],
    [
      'with too many sources',
      JSON.stringify({ ...sound, sources: Array(27).fill(sound.sources[0]) }),
      'sources',
    ],
    [
      'with a note too long',
      JSON.stringify({ ...sound, notes: [{ ...NOTE, changed: '', text: 'x'.repeat(10_001) }] }),
      'notes',
    ],
    [
      'nested without end',
      `{"dumpscope":"comparison","x":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'not as it should be',
    ],
  ])('%s is refused with a sentence', async (name, text, words) => {
    const file = started.write(`${name.replaceAll(' ', '-')}.dumpscope`, text)
    expect(await failureOf(client.documents.read({ path: file }))).toMatchObject({
      code: 'DAMAGED',
      message: expect.stringContaining(words),
      place: { file },
    })
  })

  it('leads to no other machine, and to nothing that is no file', async () => {
    const [source] = sound.sources
    const places = [String.raw`\\host\share\a.sql`, '//host/share/a.sql', '/dev/zero', 'relative.sql']
    const sources = places.map((place) => ({ ...source, path: place }))
    const file = started.write('hostile.dumpscope', JSON.stringify({ ...sound, sources }))
    const opened = await client.documents.read({ path: file })
    expect(opened.sources).toEqual(places.map(() => ({ state: 'missing', path: null })))
  })
})

describe('notes', () => {
  it('are kept by both dumps, written anew, removed, and apart from those of one dump', async () => {
    const { sourceIds, comparisonId } = await compared('notes')
    const scope = { comparisonId }
    const later = { ...NOTE, name: 'public.names', kind: 'view' as const }
    await client.documents.note({ scope, ...later })
    const both = await client.documents.note({ scope, ...NOTE })
    expect(both.map(({ name }) => name)).toEqual(['public.orders', 'public.names'])
    const anew = await client.documents.note({ scope, ...NOTE, text: 'Done.' })
    expect(anew).toMatchObject([{ text: 'Done.' }, later])
    for (const format of ['md', 'html', 'json'] as const) {
      const report = await started.report(comparisonId, format)
      const text = await report.content.text()
      expect(text).toContain('Notes')
      expect(text).toContain('Done.')
      // What a reader wrote is text in every form of the report.
      if (format !== 'json') expect(text).not.toContain('<b>first</b>')
    }
    const [sourceId = ''] = sourceIds
    expect(await client.documents.notes({ scope: { sourceId } })).toEqual([])
    // Each leads to its entry, or to the object of the one dump; what neither has leads nowhere.
    await client.documents.note({ scope, ...NOTE, name: 'public.gone' })
    const placed = await client.documents.placedNotes({ scope })
    await client.documents.note({ scope, ...NOTE, name: 'public.gone', text: '' })
    const { entries } = await client.comparisons.entries({ comparisonId, limit: 100 })
    const orders = entries.find(({ kind, name }) => kind === 'table' && name === 'public.orders')
    expect(placed).toMatchObject([
      { name: 'public.gone', at: null, status: null },
      { name: NOTE.name, at: orders?.id, status: orders?.status },
      { name: later.name, at: expect.any(String) },
    ])
    await client.documents.note({ scope: { sourceId }, ...NOTE })
    expect(await client.documents.placedNotes({ scope: { sourceId } })).toMatchObject([
      { name: NOTE.name, at: orders?.aKey, status: null },
    ])
    await client.documents.note({ scope: { sourceId }, ...NOTE, text: '' })
    const left = await client.documents.note({ scope, ...later, text: '  ' })
    expect(left.map(({ name }) => name)).toEqual(['public.orders'])
    await client.documents.note({ scope, ...NOTE, text: '' })
    expect(await client.documents.notes({ scope })).toEqual([])
    expect(readdirSync(started.indexFolder).filter((name) => name.endsWith('.part'))).toEqual([])
  }, 60_000)
})
