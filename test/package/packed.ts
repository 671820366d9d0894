/** The package as npm would publish it, installed into an empty folder the way a CI job does. */
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..')
const WINDOWS = process.platform === 'win32'

export interface Packed {
  /** The tarball. */
  readonly file: string
  readonly bytes: number
  readonly unpackedBytes: number
  /** Paths of its files within the package. */
  readonly files: readonly string[]
}

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface InstalledPackage {
  /** The folder that was empty. */
  readonly folder: string
  /** Where the package now lies. */
  readonly place: string
  /** 'registry', or 'checkout' where no registry could be reached. */
  readonly from: 'registry' | 'checkout'
  /** Runs node_modules/.bin/dumpscope there. */
  run(words: readonly string[], env?: NodeJS.ProcessEnv): Promise<Outcome>
}

/** npm as it was called for these tests, else the one on the path; its output, or its error. */
function npm(words: readonly string[], cwd: string, timeout = 120_000): string {
  const script = process.env['npm_execpath']
  const env = { ...process.env, npm_config_update_notifier: 'false' }
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 64 << 20, stdio: 'pipe', timeout } as const
  return script?.endsWith('.js') === true
    ? execFileSync(process.execPath, [script, ...words], options)
    : execFileSync(WINDOWS ? 'npm.cmd' : 'npm', words, { ...options, shell: WINDOWS })
}

/** A folder for tests, away from any checkout. */
export function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'dumpscope-package-'))
}

/** `npm pack` of the checkout, its build before it included. */
export function pack(into: string): Packed {
  const told = npm(['pack', '--json', '--pack-destination', into], ROOT)
  // Newer npm answers an object by name, older an array.
  const answers = Object.values(JSON.parse(told.slice(told.search(/^[[{]/m))) as object) as {
    readonly filename: string
    readonly size: number
    readonly unpackedSize: number
    readonly files: readonly { readonly path: string }[]
  }[]
  const [answer] = answers
  if (answer === undefined) throw new Error(`npm pack made nothing:\n${told}`)
  return {
    file: path.join(into, answer.filename),
    bytes: answer.size,
    unpackedBytes: answer.unpackedSize,
    files: answer.files.map((file) => file.path),
  }
}

/** Milliseconds after which a registry counts as out of reach. */
const REGISTRY_LIMIT = 60_000
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET/

/** Installs the tarball into `folder`, from npm's cache and registry; without them from what the checkout has. */
export function install(packed: Packed, folder: string): InstalledPackage {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }')
  let from: InstalledPackage['from'] = 'registry'
  const words = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=0', packed.file]
  try {
    npm(words, folder, REGISTRY_LIMIT)
  } catch (error) {
    const told =
      error instanceof Error && 'stderr' in error
        ? `${error.message}\n${String(error.stderr)}`
        : String(error)
    if (!UNREACHABLE.test(told)) throw error
    from = 'checkout'
    installFromCheckout(packed, folder)
  }
  const place = path.join(folder, 'node_modules', 'dumpscope')
  const program =
    from === 'registry'
      ? path.join(folder, 'node_modules', '.bin', WINDOWS ? 'dumpscope.cmd' : 'dumpscope')
      : process.execPath
  const before = from === 'registry' ? [] : [path.join(place, 'bin', 'dumpscope.mjs')]
  return {
    folder,
    place,
    from,
    run: (given, env = {}) =>
      new Promise((resolve) => {
        execFile(
          program,
          [...before, ...given],
          {
            cwd: folder,
            env: { ...process.env, DUMPSCOPE_HOME: path.join(folder, 'home'), CI: 'true', ...env },
            maxBuffer: 64 << 20,
            shell: WINDOWS && from === 'registry',
          },
          (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
        )
      }),
  }
}

/** Unpacks the tarball and puts beside it what its dependencies name, and what those name, and nothing else. */
function installFromCheckout(packed: Packed, folder: string): void {
  const modules = path.join(folder, 'node_modules')
  rmSync(modules, { recursive: true, force: true })
  mkdirSync(path.join(modules, 'dumpscope'), { recursive: true })
  execFileSync('tar', ['-xzf', packed.file, '--strip-components=1', '-C', path.join(modules, 'dumpscope')])
  const names = Object.keys(manifest(path.join(modules, 'dumpscope')).dependencies ?? {})
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    const place = path.join(ROOT, 'node_modules', name)
    if (!existsSync(place) || existsSync(path.join(modules, name))) continue
    cpSync(place, path.join(modules, name), { recursive: true })
    const { dependencies, optionalDependencies } = manifest(place)
    names.push(...Object.keys({ ...dependencies, ...optionalDependencies }))
  }
}

export interface Manifest {
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** A package's own package.json. */
export function manifest(place: string): Manifest {
  return JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')) as Manifest
}
