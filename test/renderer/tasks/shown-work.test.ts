import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const RENDERER = path.resolve(import.meta.dirname, '../../../src/renderer')

test('every call that tells its progress is shown with the running work', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && file !== 'rpc.ts')
    .map((file) => ({ file, text: readFileSync(path.join(RENDERER, file), 'utf8') }))
  const calling = files.filter(({ text }) => /\brun\(\s*\(/u.test(text))
  expect(calling.length).toBeGreaterThan(3)
  expect(
    calling.filter(({ text }) => !/\b(?:start|track)Task\(/u.test(text)).map(({ file }) => file),
  ).toEqual([])
})
