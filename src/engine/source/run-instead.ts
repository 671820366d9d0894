/** A dump that is what running its SQL makes, rather than what stands in it. */
import { createHash } from 'node:crypto'
import type { Finding } from '../../shared/model.ts'
import type { ByteImage } from './byte-image.ts'
import type { DumpSource } from './dump-source.ts'
import { failure } from './file-failure.ts'
import type { OpenSourceOptions } from './found-dump.ts'
import { oneScript } from './migrations/index.ts'
import type { Migrations } from './migrations/index.ts'

/** The dump that running a dump's script makes; rows that stand apart from the script are not loaded. */
export function runInstead(source: DumpSource, options: OpenSourceOptions): DumpSource {
  const migrations = oneScript(source.path, source.script, source.archive === null ? 'migration' : 'dump')
  const unread: readonly Finding[] =
    source.members.length === 0
      ? []
      : [
          {
            code: 'rows-not-run',
            severity: 'info',
            message: `The rows of the archive, ${source.members.length} data blocks, were left out: only its definitions were run.`,
            file: source.path,
          },
        ]
  return {
    ...source,
    script: options.replay?.(migrations) ?? notRun(source.path, migrations),
    plainFile: null,
    members: [],
    fingerprint: createHash('sha256').update(`${source.fingerprint} run`).digest('hex').slice(0, 32),
    findings: [...source.findings, ...unread],
    migrations,
  }
}

/** The script of migrations that nobody runs. */
export function notRun(folder: string, migrations: Migrations): ByteImage {
  return {
    name: folder,
    bytes: null,
    diskBytes: migrations.bytes,
    stream: () => {
      throw failure(folder, 'INTERNAL', 'These migrations were not run.', 'Open the folder again.')
    },
  }
}
