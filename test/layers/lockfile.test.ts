import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { VERSION } from '../../src/shared/version.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'))

interface LockEntry {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

test('the lock file holds the native parts of every platform, not only of the one that wrote it', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, LockEntry> }
  const wanted = Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).map((name) => ({ place, name })),
  )
  const missing = wanted.filter(
    ({ place, name }) =>
      !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
  )
  expect(wanted.length).toBeGreaterThan(20)
  expect(missing, 'node scripts/complete-lockfile.ts adds them').toEqual([])
})

test('packages whose numbers must agree have one and the same exact version', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>
  const all = Object.entries({ ...dependencies, ...devDependencies })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  for (const family of ['@orpc/', '@mantine/']) {
    const versions = new Set(all.filter(([name]) => name.startsWith(family)).map(([, version]) => version))
    expect([...versions], family).toHaveLength(1)
  }
})

test('the version that the program names is the package’s', () => {
  expect((read('package.json') as { version: string }).version).toBe(VERSION)
})
