/** Reports on the command line: where they go, what options and settings do, what is said of mistakes. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'

// Each test starts the program several times.
vi.setConfig({ testTimeout: 120_000 })

const root = path.resolve(import.meta.dirname, '../..')
const march = path.join(root, 'resources/samples/shop-2026-03.sql')
const september = path.join(root, 'resources/samples/shop-2026-09.sql')
const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

function report(...words: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [path.join(root, 'src/cli/main.ts'), 'report', ...words],
      {
        env: { ...process.env, DUMPSCOPE_HOME: path.join(folder, 'home'), NODE_NO_WARNINGS: '1' },
        cwd: folder,
        maxBuffer: 64 << 20,
        encoding: 'latin1',
      },
      (error, out, err) => done({ code: error === null ? 0 : Number(error.code), out, err }),
    )
  })
}

interface ReportJson {
  readonly schema: number
  readonly title: string
  readonly author?: string
  readonly date: string
  readonly facts: { readonly report: string; readonly version: number }
}

describe('dumpscope report', () => {
  it('prints the facts of each kind as JSON', async () => {
    for (const words of [
      ['comparison', march, september],
      ['comparison', march, september, march],
      ['review', march],
      ['migrations', path.join(root, 'resources/samples/source')],
    ]) {
      const { code, out, err } = await report(...words, '--json', '--date', '2026-03-31')
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const made = JSON.parse(out) as ReportJson
      expect(made).toMatchObject({ dumpscope: 'report', schema: 2, date: '2026-03-31T00:00:00.000Z' })
      expect(made.facts).toMatchObject({ report: words[0], version: 1 })
    }
  })

  it('writes several formats into a folder that it makes, and one to a file by its ending', async () => {
    const written = await report('comparison', march, september, '--format', 'pdf,md', '-o', 'new/folder')
    expect({ code: written.code, err: written.err }).toEqual({ code: 0, err: '' })
    const names = readdirSync(path.join(folder, 'new/folder')).sort()
    expect(names.map((name) => path.extname(name))).toEqual(['.md', '.pdf'])
    expect(written.out.split('\n').filter((line) => line.startsWith('Wrote '))).toHaveLength(2)
    const one = await report('comparison', march, september, '-o', 'one.HTML', '--json')
    const {
      file,
      format,
      written: all,
    } = JSON.parse(one.out) as {
      file: string
      format: string
      written: unknown[]
    }
    expect({ file, format, count: all.length }).toEqual({ file: 'one.HTML', format: 'html', count: 1 })
    expect(readFileSync(path.join(folder, 'one.HTML'), 'utf8')).toMatch(/^<!doctype html>/iu)
    const pdf = await report('review', march, '--format', 'pdf', '-o', '-')
    expect(pdf.out.slice(0, 5)).toBe('%PDF-')
    expect(pdf.out.trimEnd().slice(-5)).toBe('%%EOF')
  })

  it('takes options before the settings file, and the sources from it where none are named', async () => {
    const file = path.join(folder, 'ours.json')
    writeFileSync(
      file,
      `{ // ours
        "title": "From the file", "author": "Anna", "formats": ["md"],
        "sources": [
          { "source": ${JSON.stringify(path.relative(folder, march))}, "label": "spring" },
          { "source": ${JSON.stringify(september)} },
        ] }`,
    )
    const { code, out, err } = await report('comparison', '--settings', file, '--title', 'From the option')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^# From the option/mu)
    expect(out).toContain('Anna')
    expect(out).toContain('spring')
    expect(out).not.toContain('From the file')
  })

  it('says what of the settings has no effect, and refuses to leave out what is not there', async () => {
    const file = path.join(folder, 'unused.json')
    writeFileSync(file, JSON.stringify({ leaveOut: ['nothing'], sources: [{ source: 'other.sql' }] }))
    const { code, err } = await report('comparison', march, september, '--settings', file, '--format', 'md')
    expect(code).toBe(0)
    expect(err.split('\n')).toEqual([
      "The settings name 1 source that this report has not: 'other.sql'.",
      "The settings name 1 part that this report has not: 'nothing'.",
      '',
    ])
    const refused = await report('comparison', march, september, '--leave-out', 'nothing', '-o', 'not.md')
    expect(refused.code).toBe(2)
    expect(refused.err).toContain("The report has no part 'nothing'.")
    expect(existsSync(path.join(folder, 'not.md'))).toBe(false)
  })

  it('says line and field of a mistake in the settings', async () => {
    const file = path.join(folder, 'wrong.json')
    writeFileSync(file, '{\n  "mask": "yes"\n}\n')
    const { code, out, err } = await report('review', march, '--settings', file)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain("dumpscope: Line 2: 'mask' must be true or false.")
    expect(err).toContain(`${file}, line 2`)
  })

  it('refuses what makes no sense with 2, and what cannot be read with 3', async () => {
    const bad = [
      ['comparison', march],
      ['review'],
      ['frobnicate', march],
      ['review', march, '--format', 'pdf,doc'],
      ['review', march, '--date', '31.3.2026'],
      ['review', march, '--date', '2026-02-31T25:00'],
      ['review', march, '--code', 'no-such-folder'],
      ['review', march, '--format', 'pdf,md', '-o', '-'],
      ['review', march, '-o', 'no-such-folder/x.pdf'],
      ['comparison', march, march, september, '--accept-renames', '0.9'],
    ]
    for (const words of bad) {
      const { code, err } = await report(...words)
      expect([words.slice(0, 4).join(' '), code]).toEqual([words.slice(0, 4).join(' '), 2])
      expect(err).not.toMatch(/\n {4}at /u)
    }
    expect((await report('review', 'nowhere.sql')).code).toBe(3)
    expect((await report('review', march, '--settings', 'nowhere.json')).code).toBe(3)
  })
})

describe('dumpscope report settings', () => {
  it('writes a file that makes the same report, with the parts and areas to be edited', async () => {
    const { code, err } = await report('settings', march, september, '-o', 'start.json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const text = readFileSync(path.join(folder, 'start.json'), 'utf8')
    expect(text).toContain('// Settings of a report, for: dumpscope report comparison --settings FILE')
    expect(text).toMatch(/"found": "/u)
    const plain = await report('comparison', march, september, '--format', 'md', '--date', '2026-01-01')
    const same = await report(
      'comparison',
      '--settings',
      'start.json',
      '--format',
      'md',
      '--date',
      '2026-01-01',
    )
    expect({ code: same.code, err: same.err }).toEqual({ code: 0, err: '' })
    expect(same.out).toBe(plain.out)

    const area = /"name": "(?<name>[^"]+)", "found"/u.exec(text)?.groups?.['name'] ?? ''
    const part = /^ {2}\/\/ {3}"(?<id>[^"]+)" {2}(?<title>.+)$/mu.exec(text)?.groups ?? {}
    const edited = text
      .replace(`"name": "${area}"`, '"name": "Renamed by us"')
      .replace('"leaveOut": []', `"leaveOut": ["${part['id']}"]`)
    writeFileSync(path.join(folder, 'start.json'), edited)
    const other = await report('comparison', '--settings', 'start.json', '--format', 'md')
    expect(other.out).toContain('Renamed by us')
    expect(other.out).not.toMatch(new RegExp(`^#+ ${part['title']}$`, 'mu'))
  })

  it('does not write over a file, and tells names of a dump without obeying them', async () => {
    writeFileSync(path.join(folder, 'mine.json'), 'mine')
    const { code, err } = await report('settings', march, '-o', 'mine.json')
    expect(code).toBe(2)
    expect(err).toContain('is there already')
    expect(readFileSync(path.join(folder, 'mine.json'), 'utf8')).toBe('mine')
    const hostile = path.join(folder, 'hostile.sql')
    writeFileSync(
      hostile,
      'CREATE TABLE public."a\n}, \u202e\u2028 */ // x" (id integer);\nCREATE TABLE b (id integer);\n',
    )
    const made = await report('settings', hostile, hostile, '-o', 'hostile.json')
    expect({ code: made.code, err: made.err }).toEqual({ code: 0, err: '' })
    const again = await report('comparison', '--settings', 'hostile.json', '--format', 'md')
    expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' })
  })
})
