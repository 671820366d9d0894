import { mkdtempSync, rmSync, writeFileSync, appendFileSync, openSync, writeSync, closeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCell, readRows, readText, scanPlain } from '../../src/engine/scan/index.ts'
import type { CopyDataItem, ScanItem } from '../../src/engine/scan/index.ts'
import type { DumpSource } from '../../src/engine/source/index.ts'
import { openFile, openSource } from '../../src/engine/source/index.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-rows-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function opened(content: string | Buffer, name = 'dump.sql') {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  const source = await openSource(file)
  const items: ScanItem[] = []
  await scanPlain(source.plainFile!, {}, (item) => items.push(item))
  const block = items.find((item): item is CopyDataItem => item.kind === 'copy data')!
  return { file, source, items, block }
}
const bytesOf = (source: DumpSource) => ({ open: () => openFile(source.plainFile!) })
const all = { from: 0, count: 100, maxCellBytes: 1000, encoding: 'UTF8' }

test('every escape of the text form is undone', async () => {
  const line = String.raw`\N	\\N	a\tb\nc\rd\be\ff\vg	\101\x42\303\266\xg	\z		end`
  const { source, block } = await opened(`COPY t FROM stdin;\n${line}\n\\.\n`)
  const { rows, clipped } = await readRows(bytesOf(source), block, all)
  expect(rows).toEqual([[null, '\\N', 'a\tb\nc\rd\be\ff\vg', 'ABöxg', 'z', '', 'end']])
  expect(clipped).toEqual([])
})

test('rows of a CRLF file and of a zero-column table', async () => {
  const crlf = await opened('COPY t FROM stdin;\r\n1\ta\r\n2\t\r\n\\.\r\n')
  expect((await readRows(bytesOf(crlf.source), crlf.block, all)).rows).toEqual([
    ['1', 'a'],
    ['2', ''],
  ])
  const zero = await opened('COPY z  FROM stdin;\n\n\n\\.\n')
  expect((await readRows(bytesOf(zero.source), zero.block, all)).rows).toEqual([[''], ['']])
})

test("the block's encoding is used, also where a character holds a backslash", async () => {
  const sjis = Buffer.concat([
    Buffer.from("SET client_encoding = 'SJIS';\nCOPY t FROM stdin;\n"),
    Buffer.from([0x95, 0x5c, 0x6e]),
    Buffer.from('\\n\n\\.\n'),
  ])
  const { source, block } = await opened(sjis)
  expect(block.encoding).toBe('SJIS')
  expect((await readRows(bytesOf(source), block, { ...all, encoding: 'SJIS' })).rows).toEqual([['表n\n']])
})

test('any page of a long block is exact, and quick', async () => {
  const lines = Array.from({ length: 300_000 }, (_, i) => `${i}\tvalue ${i * 7}\n`).join('')
  const { source, block } = await opened(`COPY t FROM stdin;\n${lines}\\.\n`)
  expect(block.rows).toBe(300_000)
  const times: number[] = []
  for (const from of [0, 99, 65_535, 150_001, 299_950]) {
    const began = performance.now()
    const { rows } = await readRows(bytesOf(source), block, { ...all, from })
    times.push(performance.now() - began)
    expect(rows).toHaveLength(Math.min(100, 300_000 - from))
    expect(rows[0]).toEqual([String(from), `value ${from * 7}`])
    expect(rows.at(-1)![0]).toBe(String(from + rows.length - 1))
  }
  expect((await readRows(bytesOf(source), block, { ...all, from: 300_000 })).rows).toEqual([])
  // One page may meet a pause of the machine; not most of them.
  expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(50)
})

test('a long value is clipped at a whole character, and its slices join to the whole', async () => {
  const value = 'ö\\t😀x'.repeat(5000)
  const expected = 'ö\t😀x'.repeat(5000)
  const { source, block } = await opened(`COPY t FROM stdin;\na\t${value}\tz\n\\.\n`)
  const { rows, clipped } = await readRows(bytesOf(source), block, { ...all, maxCellBytes: 101 })
  expect(clipped).toEqual([{ row: 0, column: 1, bytes: Buffer.byteLength(value) }])
  expect(rows[0]![0]).toBe('a')
  expect(rows[0]![2]).toBe('z')
  expect(expected.startsWith(rows[0]![1]!)).toBe(true)
  expect(rows[0]![1]!.length).toBeGreaterThan(30)
  for (const maxBytes of [16, 17, 1001]) {
    let text = ''
    for (let offset: number | null = 0; offset !== null;) {
      const slice = await readCell(bytesOf(source), block, {
        row: 0,
        column: 1,
        offset,
        maxBytes,
        encoding: 'UTF8',
      })
      expect(slice!.bytes).toBe(Buffer.byteLength(value))
      text += slice!.text
      offset = slice!.next
      if (maxBytes < 1000 && text.length > 500) break
    }
    expect(expected.startsWith(text)).toBe(true)
    if (maxBytes > 1000) expect(text).toBe(expected)
  }
  expect(
    await readCell(bytesOf(source), block, { row: 0, column: 3, offset: 0, maxBytes: 16, encoding: 'UTF8' }),
  ).toBeNull()
})

test('carried bytes survive a file of many reads', async () => {
  const statement = "SELECT (1, 'it''s', $$a;$$, E'\\'', 'döTerra');\n"
  const count = Math.ceil((9 << 20) / Buffer.byteLength(statement))
  const { items } = await opened(statement.repeat(count))
  const statements = items.filter((item) => item.kind === 'statement')
  expect(statements).toHaveLength(count)
  expect(new Set(statements.map((item) => item.text)).size).toBe(1)
  expect(items.at(-1)!.end).toBe(count * Buffer.byteLength(statement))
})

test('a value far longer than what is kept stays out of memory', async () => {
  const file = path.join(folder, 'large.sql')
  const fd = openSync(file, 'w')
  const megabyte = Buffer.alloc(1 << 20, 'x')
  writeSync(fd, "SELECT length('")
  for (let i = 0; i < 64; i += 1) writeSync(fd, megabyte)
  writeSync(fd, "');\nCOPY t FROM stdin;\n1\t")
  for (let i = 0; i < 64; i += 1) writeSync(fd, megabyte)
  writeSync(fd, '\tz\n\\.\n')
  closeSync(fd)
  const before = process.memoryUsage().rss
  const source = await openSource(file)
  const items: ScanItem[] = []
  await scanPlain(source.plainFile!, {}, (item) => items.push(item))
  const statement = items.find((item) => item.kind === 'statement')
  expect(statement).toMatchObject({ text: null, complete: true, end: 18 + (64 << 20) })
  expect(statement!.head).toHaveLength(4096)
  const block = items.find((item) => item.kind === 'copy data')
  const page = await readRows(bytesOf(source), block!, all)
  expect(page.clipped).toEqual([{ row: 0, column: 1, bytes: 64 << 20 }])
  expect(page.rows[0]).toEqual(['1', 'x'.repeat(1000), 'z'])
  expect(process.memoryUsage().rss - before).toBeLessThan(60 << 20)
})

test('a literal far longer than what is kept is a value of an INSERT all the same, out of memory', async () => {
  const file = path.join(folder, 'large-literal.sql')
  const fd = openSync(file, 'w')
  const megabyte = Buffer.alloc(1 << 20, "it''s; (")
  writeSync(fd, "INSERT INTO t VALUES (1, '")
  for (let i = 0; i < 64; i += 1) writeSync(fd, megabyte)
  writeSync(fd, "', true);\nINSERT INTO t VALUES (2, 'b', false);\n")
  closeSync(fd)
  const before = process.memoryUsage().rss
  const source = await openSource(file)
  const items: ScanItem[] = []
  await scanPlain(source.plainFile!, {}, (item) => items.push(item))
  expect(items.map((item) => item.kind)).toEqual(['copy data', 'blank'])
  const [block] = items as [CopyDataItem]
  expect(block).toMatchObject({ rows: 2, insert: { statements: 2 } })
  const page = await readRows(bytesOf(source), block, { ...all, maxCellBytes: 16 })
  expect(page.clipped).toEqual([{ row: 0, column: 1, bytes: 64 << 20 }])
  expect(page.rows).toEqual([
    ['1', "it's; (it's; (", 't'],
    ['2', 'b', 'f'],
  ])
  const last = await readCell(bytesOf(source), block, {
    row: 0,
    column: 1,
    offset: (64 << 20) - 8,
    maxBytes: 100,
    encoding: 'UTF8',
  })
  expect(last).toEqual({ text: "it's; (", bytes: 64 << 20, next: null })
  expect(process.memoryUsage().rss - before).toBeLessThan(60 << 20)
})

test('text is read back by range', async () => {
  const { source, items } = await opened("SELECT 'döTerra';\n")
  expect(await readText(bytesOf(source), items[0]!.start, items[0]!.end, 'UTF8')).toBe("SELECT 'döTerra';")
})

test('a file that changed or vanished is told before rows are read', async () => {
  const { file, source, block } = await opened('COPY t FROM stdin;\n1\n\\.\n', 'changing.sql')
  appendFileSync(file, '--\n')
  await expect(readRows(bytesOf(source), block, all)).rejects.toMatchObject({
    failure: { code: 'FILE_CHANGED', place: { file } },
  })
  await expect(scanPlain(source.plainFile!, {}, () => undefined)).rejects.toMatchObject({
    failure: { code: 'FILE_CHANGED' },
  })
  rmSync(file)
  await expect(readRows(bytesOf(source), block, all)).rejects.toMatchObject({
    failure: { code: 'READ_FAILED', place: { file } },
  })
})

test('a file that gets shorter while it is scanned is told with the byte', async () => {
  const file = path.join(folder, 'shrinking.sql')
  writeFileSync(file, `SELECT 1;\n${'-- x\n'.repeat(2_000_000)}`)
  const source = await openSource(file)
  let shrunk = false
  const scan = scanPlain(
    source.plainFile!,
    {
      onProgress: () => {
        if (!shrunk) {
          shrunk = true
          writeFileSync(file, 'SELECT 1;\n')
        }
      },
    },
    () => undefined,
  )
  await expect(scan).rejects.toMatchObject({ failure: { code: 'FILE_CHANGED' } })
})

test('a scan is cancelled at the next read', async () => {
  const { source } = await opened('-- x\n'.repeat(2_000_000) + 'SELECT 1;')
  const abort = new AbortController()
  let reads = 0
  const scan = scanPlain(
    source.plainFile!,
    {
      signal: abort.signal,
      onProgress: () => {
        reads += 1
        abort.abort()
      },
    },
    () => undefined,
  )
  await expect(scan).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
  expect(reads).toBe(1)
})
