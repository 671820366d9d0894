/** The code of the scenario 'train' against what its EXPECTED.json says of it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { expectationsOf } from '../../../src/engine/analysis/index.ts'

const TRAIN = path.join(import.meta.dirname, '../../../../shared/scenarios/train')

const Expected = z.object({
  expected_by_code: z.array(z.string()),
  used_by: z.record(z.string(), z.array(z.tuple([z.string(), z.number()]))),
})

describe.skipIf(!existsSync(TRAIN))(
  'the code of the scenario train (skipped where ../shared is not there)',
  () => {
    test('names the relations that were expected, each with file and line, and no other', async () => {
      const expected = Expected.parse(JSON.parse(readFileSync(path.join(TRAIN, 'EXPECTED.json'), 'utf8')))
      const found = await expectationsOf(path.join(TRAIN, 'app'), {
        signal: new AbortController().signal,
        onProgress: () => undefined,
      })
      expect(found.relations.map(({ name }) => name)).toEqual(expected.expected_by_code)
      const places = Object.fromEntries(
        found.relations.map(({ name, uses }) => [name, uses.map(({ file, line }) => [`app/${file}`, line])]),
      )
      const byFile = Object.entries(expected.used_by).map(([name, uses]) => [
        name,
        uses.toSorted(([one], [two]) => (one < two ? -1 : 1)),
      ])
      expect(places).toEqual(Object.fromEntries(byFile))
      expect(found.filesInPart).toEqual([])
      expect(found.skipped).toEqual([])
    })
  },
)
