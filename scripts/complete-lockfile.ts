/**
 * Completes package-lock.json with the optional packages of other platforms
 * that a registry mirror did not have when npm wrote it. Without them `npm ci`
 * calls the lock file out of step, and other systems would miss their native
 * parts. What a package is for is read from its name; its checksum is not
 * known here, so none is written. Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

interface LockEntry {
  version?: string
  dev?: boolean
  license?: string
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
]
const PROCESSORS = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
]

/** The platform that a package's name says, as npm's fields; null where it says none. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | null {
  const words = (name.split('/').at(-1) as string).split('-')
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  const os = SYSTEMS.find((system) => words.includes(system))
  if (cpu === 'wasm32') return { cpu: ['wasm32'] }
  if (os === undefined) return null
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : null
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === null || os !== 'linux' ? {} : { libc: [libc] }),
    os: [os],
  }
}

const file = path.join(import.meta.dirname, '..', 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> }
const added: string[] = []
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const found = `node_modules/${name}` in lock.packages || `${place}/node_modules/${name}` in lock.packages
    const platform = platformOf(name)
    if (found || platform === null || !/^\d/.test(range)) continue
    const { license } = entry
    const dev = entry.dev === true ? { dev: true } : {}
    lock.packages[`node_modules/${name}`] = {
      version: range,
      ...dev,
      ...(license === undefined ? {} : { license }),
      optional: true,
      ...platform,
    }
    added.push(name)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added.length} packages of other platforms added\n`)
