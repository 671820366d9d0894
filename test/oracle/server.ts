/** A PostgreSQL server of the tests' own, from Debian's packages: started once for a file of tests, gone after it. */
import { spawnSync } from 'node:child_process'
import { chownSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serverPrograms } from '../../bench/real-server.ts'

export { serverPrograms } from '../../bench/real-server.ts'

export interface RealServer {
  readonly version: number
  /** A folder that the server's user can write to. */
  readonly folder: string
  /** Makes an empty database. */
  create(database: string): void
  /** Runs SQL through psql, past its errors, and gives what it said of them. */
  load(database: string, sql: string | { readonly file: string }): readonly string[]
  /** The rows of a query, each an object by column. */
  rows<Row>(database: string, sql: string): Row[]
  /** What pg_dump or pg_dumpall writes. */
  dump(program: 'pg_dump' | 'pg_dumpall', parameters: readonly string[]): Buffer
  stop(): void
}

/** Programs that must be of the server's version. */
const SERVERS_OWN: ReadonlySet<string> = new Set(['initdb', 'pg_ctl'])

/**
 * Starts a server in a folder of its own. `older` is the folder of another
 * server's programs (see older-servers.ts); psql and pg_dump are Debian's all
 * the same. Throws with what it wrote where it does not come up.
 */
export function startServer(older?: string): RealServer {
  const bin = serverPrograms()
  if (bin === null) throw new Error('no PostgreSQL server is installed')
  const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-oracle-'))
  // The user that a server runs as may not see the folder where they lie.
  const programs = older === undefined ? null : path.join(folder, 'server')
  if (programs !== null && older !== undefined)
    cpSync(older, programs, { recursive: true, verbatimSymlinks: true })
  const data = path.join(folder, 'data')
  const root = process.getuid?.() === 0
  if (root) {
    const id = (flag: string): number =>
      Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
    chownSync(folder, id('-u'), id('-g'))
  }
  const run = (
    program: string,
    parameters: readonly string[],
    input?: string,
  ): { out: Buffer; err: string; status: number | null } => {
    const from = programs !== null && SERVERS_OWN.has(program) ? path.join(programs, 'bin') : bin
    const own = path.join(from, program)
    const [command, all] = root
      ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', own, ...parameters]]
      : [own, [...parameters]]
    const { stdout, stderr, status } = spawnSync(command, all, {
      input,
      maxBuffer: 1e9,
      cwd: folder,
      env: { ...process.env, PGCLIENTENCODING: 'UTF8', PGTZ: 'UTC', LC_ALL: 'C.UTF-8' },
    })
    return { out: stdout, err: stderr.toString(), status }
  }
  const must = (program: string, parameters: readonly string[], input?: string): Buffer => {
    const { out, err, status } = run(program, parameters, input)
    if (status !== 0) throw new Error(`${program} failed: ${err}`)
    return out
  }
  must('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  const settings = `-k ${folder} -p 5997 -c listen_addresses= -c fsync=off -c timezone=UTC -c wal_level=logical`
  must('pg_ctl', ['-D', data, '-o', settings, '-l', path.join(folder, 'log'), '-w', 'start'])
  const where = ['-h', folder, '-p', '5997', '-U', 'postgres']
  const psql = (database: string, more: readonly string[]): string[] => [
    ...where,
    '-X',
    '-q',
    '-d',
    database,
    ...more,
  ]
  return {
    version:
      (Number(must('psql', psql('postgres', ['-Atc', 'SHOW server_version_num'])).toString()) / 10_000) | 0,
    folder,
    create: (database) => {
      must('psql', psql('postgres', ['-c', `CREATE DATABASE ${database} TEMPLATE template0`]))
    },
    load: (database, sql) => {
      const text = typeof sql === 'string' ? sql : readFileSync(sql.file)
      const file = path.join(folder, 'load.sql')
      writeFileSync(file, text)
      return run('psql', psql(database, ['-o', '/dev/null', '-f', file]))
        .err.split('\n')
        .filter((line) => /ERROR|FATAL/.test(line))
    },
    rows: <Row>(database: string, sql: string) => {
      const out = must(
        'psql',
        psql(database, ['-At', '-v', 'ON_ERROR_STOP=1']),
        `SET search_path = '';\nSELECT coalesce(json_agg(r), '[]') FROM (${sql}) r;`,
      )
      return JSON.parse(out.toString()) as Row[]
    },
    dump: (program, parameters) => must(program, [...where, ...parameters]),
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
