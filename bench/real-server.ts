/** A PostgreSQL server of its own, for archives that a real pg_dump writes; gone when the work is done. */
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where the newest server's programs are; null where none is installed. */
export function serverPrograms(): string | null {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : []
  const found = versions
    .map((version) => path.join(root, version, 'bin'))
    .find((bin) => existsSync(path.join(bin, 'initdb')))
  return found ?? null
}

/** Runs a command to its end; throws with what it wrote where it fails. As root it runs as the user `postgres`, which a server wants. */
function run(bin: string, program: string, parameters: readonly string[], input?: string): void {
  const root = process.getuid?.() === 0
  const command = root ? 'setpriv' : path.join(bin, program)
  const all = root
    ? ['--reuid=postgres', '--regid=postgres', '--clear-groups', path.join(bin, program), ...parameters]
    : parameters
  const ended = spawnSync(command, all, { input, encoding: 'utf8', maxBuffer: 1e9 })
  if (ended.status !== 0) throw new Error(`${program} failed: ${ended.stderr || String(ended.error)}`)
}

/** Loads a plain dump into a fresh server and has `use` dump it again: `dump(['-Fc', '-f', file])`. */
export async function withLoadedServer(
  bin: string,
  dump: string,
  use: (dump: (parameters: readonly string[]) => void, folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-server-'))
  const data = path.join(folder, 'data')
  const where = ['-h', folder, '-p', '5998', '-U', 'postgres']
  if (process.getuid?.() === 0) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
    )
    chownSync(folder, uid as number, gid as number)
  }
  try {
    run(bin, 'initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync'])
    const settings = `-k ${folder} -p 5998 -c listen_addresses= -c fsync=off -c max_wal_size=8GB`
    run(bin, 'pg_ctl', ['-D', data, '-o', settings, '-l', path.join(folder, 'log'), '-w', 'start'])
    try {
      run(bin, 'psql', [...where, '-q', '-d', 'postgres', '-c', 'CREATE DATABASE bench'])
      run(bin, 'psql', [...where, '-q', '-d', 'bench', '-o', '/dev/null', '-f', dump])
      await use((parameters) => run(bin, 'pg_dump', [...where, ...parameters, 'bench']), folder)
    } finally {
      run(bin, 'pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
