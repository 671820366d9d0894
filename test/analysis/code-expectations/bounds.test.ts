/** What a folder of code may do to its reader: nothing. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { expectationsOf } from '../../../src/engine/analysis/index.ts'
import { makeFolder, readText } from './made-folder.ts'

function names({ relations }: Awaited<ReturnType<typeof expectationsOf>>): string[] {
  return relations.map(({ name }) => name)
}

const options = { signal: new AbortController().signal, onProgress: () => undefined }
const uses = (table: string): string => `await supabase.from('${table}').select('id')\n`

test('what others wrote, what was built and what is hidden is passed over', async () => {
  const folders =
    'node_modules/x vendor dist build .git .next .venv coverage __pycache__ a/node_modules'.split(' ')
  const found = await readText(
    `${folders.map((one) => `-- ${one}/a.js --\n${uses('of_others')}`).join('')}-- a.js --\n${uses('own')}`,
  )
  expect(names(found)).toEqual(['own'])
  expect(found.filesRead).toBe(1)
})

test('links are not followed, neither out of the folder nor in circles', async () => {
  const outside = makeFolder(`-- secret.js --\n${uses('outside')}`)
  const folder = makeFolder(`-- a.js --\n${uses('inside')}`)
  symlinkSync(outside, path.join(folder, 'out'))
  symlinkSync(folder, path.join(folder, 'circle'))
  symlinkSync(path.join(outside, 'secret.js'), path.join(folder, 'b.js'))
  const found = await expectationsOf(folder, options)
  expect(names(found)).toEqual(['inside'])
  expect(found.skipped).toEqual([{ reason: 'link', count: 1, examples: ['b.js'] }])
})

test('files that are too large, no text, minified, or too many are counted', async () => {
  const folder = makeFolder(
    `-- a.js --\n${uses('small')}-- b.js --\n${uses('large')}// ${'x'.repeat(3_000)}\n`,
  )
  writeFileSync(
    path.join(folder, 'c.js'),
    Buffer.concat([Buffer.from(uses('binary')), Buffer.from([0, 1, 2])]),
  )
  const found = await expectationsOf(folder, { ...options, fileBytes: 2_000 })
  expect(names(found)).toEqual(['small'])
  expect(found.skipped).toEqual([
    { reason: 'not text', count: 1, examples: ['c.js'] },
    { reason: 'too large', count: 1, examples: ['b.js'] },
  ])
  const few = await expectationsOf(folder, { ...options, files: 1 })
  expect(few.filesRead).toBe(1)
  expect(few.skipped).toEqual([{ reason: 'too many files', count: 2, examples: ['b.js', 'c.js'] }])
  const minified = await readText(`-- a.js --\n${uses('minified').trim()};${'f();'.repeat(20_000)}`)
  expect(minified.skipped.map(({ reason }) => reason)).toEqual(['minified'])
})

test('text in UTF-16, in Windows-1252 and with a byte order mark is read', async () => {
  const folder = makeFolder('-- a.ts --\n\uFEFFexport const a = 1\n')
  writeFileSync(path.join(folder, 'b.ts'), Buffer.from(`\uFEFF${uses('in_utf16')}`, 'utf16le'))
  writeFileSync(path.join(folder, 'c.ts'), Buffer.from(`// caf\u00E9\n${uses('in_latin1')}`, 'latin1'))
  writeFileSync(path.join(folder, 'd.ts'), `\uFEFF${uses('with_mark')}`.replaceAll('\n', '\r\n'))
  const found = await expectationsOf(folder, options)
  expect(names(found)).toEqual(['in_latin1', 'in_utf16', 'with_mark'])
  expect(found.relations[0]?.uses[0]?.line).toBe(2)
})

test('broken and deeply nested code is read as far as it goes, and said to be', async () => {
  const found = await readText(
    `-- a.ts --\n${uses('before')}const = ;\n-- b.ts --\nconst x = ${'[\n'.repeat(20_000)}\n-- c.ts --\n${uses('after')}` +
      `-- d.py --\ndef x(: """ SELECT id FROM t WHERE\n-- e.prisma --\nmodel { {{{\n-- f.sql --\nSELECT '; ((( $$ \n`,
  )
  expect(names(found)).toContain('after')
  expect(found.filesInPart).toEqual(expect.arrayContaining(['a.ts', 'b.ts']))
})

test('text that is made to keep patterns busy does not', async () => {
  const many = (text: string): string => text.repeat(Math.ceil(50_000 / text.length))
  const blanks = ' '.repeat(50_000)
  const texts: Record<string, string> = {
    'a.py': `${many('Table(')}\n${many('a.a.')}\nUser.objects${blanks}#\nx = "a" ${blanks} y ${blanks} "b"\n${many('class A(B:\n')}`,
    'b.rb': `${many('=begin ')}\n${many('create_table :a do |t|\n')}${many('A.where.')}\n`,
    'c.java': `${many('@Entity class A {')}${many('@Column(')}`,
    'd.go': many('type A struct {'),
    'e.ts': `const a = "${many('/* x */ ')}"\nconst b = \`${many('select ${a} from ')}\`\nconst c = ${many("'a' + ")}'b'\n`,
    'f.prisma': many('model A {\n'),
    'g.sql': `${many('/* ')}${many('select (')}`,
    'h.dart': `${many('.from(')}${many('supabase.storage.')}`,
    'i.kt': `${many('"""')}${many('$a')}`,
  }
  const folder = makeFolder(
    Object.entries(texts)
      .map(([file, text]) => `-- ${file} --\n${text}\n`)
      .join(''),
  )
  const begin = performance.now()
  const found = await expectationsOf(folder, options)
  expect(performance.now() - begin).toBeLessThan(20_000)
  expect(found.filesRead + found.skipped.reduce((sum, { count }) => sum + count, 0)).toBe(9)
}, 60_000)

test('names that no database has are no names: breaks, blanks, thousands of letters', async () => {
  const found = await readText(
    `-- a.ts --\n${uses('a\\nb')}${uses('')}${uses('x'.repeat(500))}${uses('toString')}${uses('__proto__')}${uses('\u202Ertl')}`,
  )
  expect(names(found)).toEqual(['__proto__', 'toString', '\u202Ertl'])
})

test('a folder that is not there, and one that is a file, are said to be so', async () => {
  const folder = makeFolder('-- a.ts --\n')
  await expect(expectationsOf(path.join(folder, 'none'), options)).rejects.toThrow('There is no folder')
  await expect(expectationsOf(path.join(folder, 'a.ts'), options)).rejects.toThrow('cannot be read')
})

test('the bound of findings is kept, and said', async () => {
  const found = await readText(
    `-- a.ts --\n${Array.from({ length: 50 }, (_, at) => uses(`t${at}`)).join('')}`,
    { findings: 10 },
  )
  expect(found.relations).toHaveLength(10)
  expect(found.isCapped).toBe(true)
})

test('five thousand files are read in bounded time, with progress, and can be stopped', async () => {
  const folder = makeFolder('-- package.json --\n{}\n')
  for (let part = 0; part < 50; part++) {
    mkdirSync(path.join(folder, `part${part}`))
    for (let at = 0; at < 100; at++)
      writeFileSync(
        path.join(folder, `part${part}`, `file${at}.ts`),
        `import { next } from '../part${(part + 1) % 50}/file${at}'\n${uses(`table_${at}`)}` +
          `export const next${at} = (value: number) => value + ${at}\n`.repeat(10),
      )
  }
  const steps: number[] = []
  const begin = performance.now()
  const found = await expectationsOf(folder, {
    ...options,
    onProgress: ({ bytesDone }) => steps.push(bytesDone),
  })
  expect(performance.now() - begin).toBeLessThan(30_000)
  expect(found.filesRead).toBe(5_000)
  expect(found.relations).toHaveLength(100)
  expect(found.relations.every(({ uses: all }) => all.length === 50)).toBe(true)
  expect(steps.length).toBeGreaterThan(100)
  expect(steps).toEqual(steps.toSorted((one, two) => one - two))
  const stop = new AbortController()
  const stopped = expectationsOf(folder, { signal: stop.signal, onProgress: () => stop.abort() })
  await expect(stopped).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
}, 60_000)
