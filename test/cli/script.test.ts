/** The script and its proof, as somebody would ask for them on the command line. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-script-'))
afterAll(() => rmSync(folder, { recursive: true }))

function dumpscope(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const env = { ...process.env, DUMPSCOPE_HOME: path.join(folder, 'home'), NODE_NO_WARNINGS: '1' }
    execFile(process.execPath, [path.join(ROOT, 'src/cli/main.ts'), ...words], { env }, (error, out, err) =>
      done({ code: error === null ? 0 : Number(error.code), out, err }),
    )
  })
}

function write(name: string, body: string): string {
  const file = path.join(folder, name)
  const head = '--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 15.20\n'
  const end = '--\n-- PostgreSQL database dump complete\n--\n'
  writeFileSync(file, `${head}-- Dumped by pg_dump version 15.20\n\n${body}\n${end}`)
  return file
}

const A = write(
  'a.sql',
  'CREATE TABLE public.t (\n    id integer NOT NULL,\n    old text\n);\n\nCREATE TABLE public.gone (\n    id integer\n);\n',
)
const B = write('b.sql', 'CREATE TABLE public.t (\n    id bigint NOT NULL,\n    note text\n);\n')

describe('diff --format sql', () => {
  it('prints what brings A to B, and keeps what destroys as a comment unless it is allowed', async () => {
    const careful = await dumpscope('diff', A, B, '--format', 'sql')
    expect(careful).toMatchObject({ code: 0, err: '' })
    expect(careful.out).toMatch(/^ALTER TABLE public\.t ADD COLUMN note text;$/m)
    expect(careful.out).toMatch(/^-- DROP TABLE public\.gone;$/m)
    const whole = await dumpscope('diff', A, B, '--format', 'sql', '--allow-destructive')
    expect(whole.out).toMatch(/^DROP TABLE public\.gone;$/m)
  })

  it('prints the way back with --reverse', async () => {
    const { out } = await dumpscope('diff', A, B, '--format', 'sql', '--reverse')
    expect(out).toMatch(/^CREATE TABLE public\.gone \($/m)
    expect(out).toMatch(/ADD COLUMN old text;$/m)
  })

  it('proves the script, says so at its end, and exits with 1 where it is not proved', async () => {
    const file = path.join(folder, 'out.sql')
    const proved = await dumpscope(
      'diff',
      A,
      B,
      '--format',
      'sql',
      '--allow-destructive',
      '--prove',
      '-o',
      file,
    )
    expect(proved).toMatchObject({ code: 0, out: '' })
    expect(proved.err).toMatch(/^Proved: /)
    expect(readFileSync(file, 'utf8')).toMatch(/\n-- Proved: .*\n(?:--.*\n)*$/)
    const left = await dumpscope('diff', A, B, '--prove', '--json')
    expect(left.code).toBe(1)
    expect(JSON.parse(left.out)).toMatchObject({
      schema: 1,
      proof: {
        verdict: 'proved but',
        differing: expect.arrayContaining([
          expect.objectContaining({ kind: 'table', name: 'public.gone' }),
        ]) as unknown,
      },
    })
  }, 120_000)
})
