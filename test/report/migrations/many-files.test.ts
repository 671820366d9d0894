/** Thousands of files: what is worked out of them grows with their number, not with its square. */
import { describe, expect, test } from 'vitest'
import { likenesses } from '../../../src/engine/report/migrations/file-copies.ts'
import { copiesAmong, orderFiles } from '../../../src/engine/report/migrations/file-order.ts'
import type { FolderFile } from '../../../src/engine/report/migrations/folder-files.ts'
import { overridesOf } from '../../../src/engine/report/migrations/overrides.ts'
import { readFile } from '../../../src/engine/report/migrations/read-file.ts'

const FILES = 2000

/** Files as a folder has them; the source that they are of is asked for nothing here. */
async function chain(): Promise<FolderFile[]> {
  const files: FolderFile[] = []
  for (let at = 0; at < FILES; at += 1) {
    const path = `${String(at + 1).padStart(4, '0')}_step.sql`
    const references = at === 0 ? '' : `, before int REFERENCES t${at - 1} (id)`
    const text = `CREATE TABLE t${at} (id int PRIMARY KEY${references});\n`
    files.push({
      source: undefined as never,
      id: `many/${path}`,
      folder: 'many',
      path,
      absolute: `/many/${path}`,
      role: 'migration',
      version: String(at + 1),
      leftOut: null,
      place: [0, at],
      bytes: text.length,
      sha256: String(at),
      read: await readFile(Buffer.from(text)),
    })
  }
  return files
}

describe('thousands of migrations', () => {
  test('are ordered, held against each other and counted in seconds', async () => {
    const files = await chain()
    const began = process.cpuUsage().user
    const backwards = files.map((file, at) => ({ ...file, place: [0, FILES - at] as const }))
    const ordering = orderFiles(backwards, () => false)
    const alike = likenesses(files, [], [])
    const { overrides } = overridesOf(ordering.files, 100)
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(10)
    expect(ordering.files.map(({ id }) => id)).toEqual(files.map(({ id }) => id))
    expect(ordering.order.at(-1)).toMatchObject({ file: 'many/2000_step.sql', total: FILES })
    expect(ordering.order[1]?.moved).toBe(
      'it needs public.t0 (line 1), which many/0001_step.sql makes (line 1)',
    )
    expect(ordering.links).toHaveLength(FILES - 1)
    expect([ordering.circle, alike, overrides, [...copiesAmong(files)]]).toEqual([[], [], [], []])
  }, 60_000)
})
