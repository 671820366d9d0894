/** Folders of code out of one text file each: '-- path --' begins a file, as in txtar. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { expectationsOf } from '../../../src/engine/analysis/index.ts'
import type {
  CodeExpectations,
  ExpectationOptions,
  ExpectedColumn,
  ExpectedName,
} from '../../../src/engine/analysis/index.ts'

/** Writes the files of `text` into a folder that goes with the test; answers the folder. */
export function makeFolder(text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'code-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const pieces = text.split(/^-- (.+) --\n/m)
  for (let at = 1; at < pieces.length; at += 2) {
    const file = path.join(folder, pieces[at] as string)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, pieces[at + 1] as string)
  }
  return folder
}

/** What is expected by the files of `text`. */
export async function readText(
  text: string,
  options: Partial<ExpectationOptions> = {},
): Promise<CodeExpectations> {
  return expectationsOf(makeFolder(text), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...options,
  })
}

const FIXTURES = path.join(import.meta.dirname, 'fixtures')
const EXPECTED = '-- expected --\n'

/** The names of all fixtures. */
export function fixtures(): string[] {
  return readdirSync(FIXTURES).map((file) => path.basename(file, '.txtar'))
}

/** The code of a fixture, and what it should come to. */
export function readFixture(name: string): { readonly code: string; readonly expected: string } {
  const [code = '', expected = ''] = readFileSync(path.join(FIXTURES, `${name}.txtar`), 'utf8').split(
    EXPECTED,
  )
  return { code, expected }
}

/** Everything that was found, a line each: 'relation app.users read src/a.ts:3 knex parsed (id, name)'. */
export function described(found: CodeExpectations): string {
  const lines = [
    ...found.relations.flatMap((relation) => [
      ...usesOf('relation', relation),
      ...relation.columns.flatMap((column) => (column.type === null ? [] : [columnLine(column)])),
    ]),
    ...found.functions.flatMap((one) => usesOf('function', one)),
    ...found.buckets.flatMap((one) => usesOf('bucket', one)),
    ...found.enums.flatMap((one) => [...usesOf('enum', one), `  ${one.values.join(', ')}`]),
    ...found.entries.flatMap(({ route, file, reaches }) => [
      `entry ${route} ${file}`,
      ...reaches.map((one) => `  ${dotted(one)} ${one.how.join('+')} ${one.certainty} ${one.by.join(' > ')}`),
    ]),
    ...found.skipped.map(
      ({ reason, count, examples }) => `skipped ${reason} ${count}: ${examples.join(', ')}`,
    ),
    ...found.filesInPart.map((file) => `in part ${file}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function usesOf(kind: string, named: ExpectedName): string[] {
  return named.uses.map(({ how, file, line, through, certainty, columns }) => {
    const listed = columns.length > 0 ? ` (${columns.join(', ')})` : ''
    return `${kind} ${dotted(named)} ${how} ${file}:${line} ${through} ${certainty}${listed}`
  })
}

function columnLine({ name, type, isNullable, nameLine }: ExpectedColumn): string {
  const nullable = isNullable === null ? '' : isNullable ? ' null' : ' not null'
  return `  ${name}: ${type}${nullable} :${nameLine}`
}

function dotted({ schema, name }: { readonly schema: string | null; readonly name: string }): string {
  return schema === null ? name : `${schema}.${name}`
}
