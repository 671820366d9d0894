/** Each library by a small project that uses it: what is found in it, and nothing else. */
import { expect, test } from 'vitest'
import { described, fixtures, readFixture, readText } from './made-folder.ts'

test.each(fixtures())(
  '%s: what the code expects is found, with file and line, and nothing false',
  async (name) => {
    const { code, expected } = readFixture(name)
    const found = described(await readText(code))
    expect(found).not.toBe('')
    expect(found).toBe(expected)
  },
)
