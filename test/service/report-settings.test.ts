/** Settings files of reports: what is read, what is said of mistakes, what stays of a file when it is written again. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DumpscopeError } from '../../src/shared/errors.ts'
import { readSettingsFile, writeSettingsFile } from '../../src/engine/service/report-settings-file.ts'
import { editedText, parseSettings } from '../../src/engine/service/settings-text.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-settings-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(text: string, name = 'report.json'): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

async function failureOf(text: string) {
  const file = written(text)
  const error = await readSettingsFile(file).catch((thrown: unknown) => thrown)
  if (!(error instanceof DumpscopeError)) throw new Error(`it was read: ${JSON.stringify(error)}`)
  expect(error.failure.place?.file).toBe(file)
  return error.failure
}

const NO_SETTINGS = { dumpscope: 'report', version: 1 } as const

describe('a settings file', () => {
  it('may have comments, commas behind the last, and a byte order mark', async () => {
    const file = written(
      '\uFEFF// ours\n{\n  /* whose */ "author": "Zoë", // she\n  "leaveOut": ["files",],\n}\n',
    )
    const { settings } = await readSettingsFile(file)
    expect(settings).toEqual({ ...NO_SETTINGS, author: 'Zoë', leaveOut: ['files'] })
  })

  it('has its paths seen from its own folder, and a source that is nowhere as it is written', async () => {
    written('x', 'here.sql')
    const file = written(
      JSON.stringify({
        logo: 'logo.png',
        code: '../app',
        project: '/abs/project',
        expected: 'wanted.csv',
        sources: [{ source: 'here.sql' }, { source: 'elsewhere.sql' }],
      }),
    )
    const { settings, path: from } = await readSettingsFile(file)
    expect(from).toBe(file)
    expect(settings).toEqual({
      ...NO_SETTINGS,
      logo: path.join(folder, 'logo.png'),
      code: path.resolve(folder, '../app'),
      project: '/abs/project',
      expected: path.join(folder, 'wanted.csv'),
      sources: [{ source: path.join(folder, 'here.sql') }, { source: 'elsewhere.sql' }],
    })
  })

  it.each([
    ['{\n  "titel": "x"\n}', 2, "Line 2: Settings have no field 'titel'."],
    [
      '{\n "sources": [\n  { "source": "a" },\n  { "source": "b", "roll": "live" } ] }',
      4,
      "Line 4: 'sources[1]' has no field 'roll'.",
    ],
    [
      '{"sources": [{ "source": "b",\n"role": "life" }]}',
      2,
      "Line 2: 'sources[0].role' must be 'dump', 'live', 'master' or 'incremental'.",
    ],
    ['{"sources": [{}]}', 1, "Line 1: 'sources[0].source' must be a text."],
    ['{\n\n"author": 7}', 3, "Line 3: 'author' must be a text."],
    ['{"mask": "yes"}', 1, "Line 1: 'mask' must be true or false."],
    ['{"title": ""}', 1, "Line 1: 'title' must be a text that is not empty."],
    [`{"author":\n"${'x'.repeat(501)}"}`, 2, "Line 2: 'author' must be no longer than 500 characters."],
    ['{"leaveOut": "files"}', 1, "Line 1: 'leaveOut' must be a list."],
    ['{"formats": ["pdf",\n"doc"]}', 2, "Line 2: 'formats[1]' must be 'pdf', 'html', 'md' or 'json'."],
    [
      '{"sources":[{"source":"a","date":"last week"}]}',
      1,
      "Line 1: 'sources[0].date' must be a date such as '2026-03-31' or '2026-03-31T02:00:00Z'.",
    ],
    ['{\n"version": 2 }', 2, 'Line 2: A newer version of the program wrote these settings.'],
    ['{\n"dumpscope": "comparison" }', 1, 'Line 1: This is a saved comparison, not settings of a report.'],
    ['[]', 1, 'Line 1: The settings must be an object, in { }.'],
  ])('with a mistake says where and what: %s', async (text, line, message) => {
    expect(await failureOf(text)).toMatchObject({ code: 'BAD_USE', message, place: { line } })
  })

  it.each([
    ['{\n  "title": "x"\n  "author": "y"\n}', 3],
    ['{\n  "title": "x', 2],
    ['', 1],
    ['{ "a": 1 } more', 1],
  ])('that is no JSON says in which line: %j', async (text, line) => {
    const failure = await failureOf(text)
    expect(failure).toMatchObject({ code: 'BAD_USE', place: { line } })
    expect(failure.message).toMatch(/^Line \d+: This is not written as JSON: /u)
    expect(failure.message).not.toMatch(/undefined|\(\d+:\d+\)/u)
  })

  it('that is nested too deeply is refused', async () => {
    const failure = await failureOf('['.repeat(200_000))
    expect(failure.code).toBe('BAD_USE')
  })

  it('that is not there, or a folder, is said to be so', async () => {
    const missing = readSettingsFile(path.join(folder, 'none.json'))
    await expect(missing).rejects.toMatchObject({ failure: { code: 'NOT_FOUND' } })
    await expect(readSettingsFile(folder)).rejects.toMatchObject({ failure: { code: 'BAD_USE' } })
  })
})

describe('settings that are written', () => {
  it('are read as what they were, with paths seen from their folder', async () => {
    mkdirSync(path.join(folder, 'sub'), { recursive: true })
    const settings = {
      ...NO_SETTINGS,
      title: 'A "title"\nof two lines',
      logo: path.join(folder, 'sub', 'logo.png'),
      code: path.resolve(folder, '..'),
      sources: [{ source: path.join(folder, 'a.sql'), role: 'live' as const }],
      areas: [{ name: 'Zahlungen', found: 'Billing', members: ['public.*'] }],
      leaveOut: [],
    }
    const file = path.join(folder, 'new.json')
    expect(await writeSettingsFile(file, settings)).toBe(file)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      logo: 'sub/logo.png',
      code: '..',
      sources: [{ source: 'a.sql' }],
    })
    expect((await readSettingsFile(file)).settings).toEqual({
      ...settings,
      // A file that is not there is one by its name alone.
      sources: [{ source: 'a.sql', role: 'live' }],
    })
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('leave comments where they are', async () => {
    const before = `// of ours
{
  // who
  "author": "Anna", // she
  "leaveOut": ["files"],
  /* what */ "title": "Old"
  // the end
}
`
    const file = written(before, 'kept.json')
    await writeSettingsFile(file, { ...NO_SETTINGS, author: 'Anna', title: 'New', mask: true })
    expect(readFileSync(file, 'utf8')).toBe(`// of ours
{
  // who
  "author": "Anna", // she
  
  /* what */ "title": "New",
  "dumpscope": "report",
  "version": 1,
  "mask": true
  // the end
}
`)
  })

  it.each([
    '{}',
    '{ }',
    '{ "a": 1 }',
    '{ "a": 1, }',
    '{ "a": 1, "b": [1, 2] }',
    '{ "b": "x", "a": 1 // last\n }',
    '{ "x": { "y": 1 }, /* , */ "a": 2 }',
  ])('are what they should be whatever was there: %s', (text) => {
    for (const value of [{}, { a: 1 }, { b: 'y' }, { a: [3], b: { c: null } }, { x: { y: 1 }, n: 1, m: 2 }]) {
      const edited = editedText(text, value)
      expect(edited).not.toBeNull()
      expect(parseSettings(edited ?? '').value).toEqual(value)
    }
  })

  it('take the place of what is no JSON', async () => {
    const file = written('not at all', 'broken.json')
    await writeSettingsFile(file, { ...NO_SETTINGS, author: 'B' })
    expect((await readSettingsFile(file)).settings.author).toBe('B')
  })

  it('that cannot be written leave what was there, and no other file', async () => {
    const inNoFolder = path.join(folder, 'no-folder', 'x.json')
    await expect(writeSettingsFile(inNoFolder, NO_SETTINGS)).rejects.toMatchObject({
      failure: { code: 'NOT_READABLE', message: 'The settings could not be written (ENOENT).' },
    })
    const asFolder = path.join(folder, 'is-folder')
    mkdirSync(asFolder)
    await expect(writeSettingsFile(asFolder, NO_SETTINGS)).rejects.toThrow('could not be written')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
