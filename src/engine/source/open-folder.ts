/** A folder becomes a dump: a directory archive, or migrations. */
import { createHash } from 'node:crypto'
import { access, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { DumpscopeError } from '../../shared/errors.ts'
import { openDirectoryArchive } from './archives/index.ts'
import type { DumpSource, FileMark } from './dump-source.ts'
import { accessFailure, look, markFile } from './file-check.ts'
import { failure } from './file-failure.ts'
import { refusedByNames } from './file-signatures.ts'
import { identityOf } from './fingerprint.ts'
import { sourceOf } from './found-dump.ts'
import type { OpenSourceOptions } from './found-dump.ts'
import { openMigrations, openTree } from './migrations/index.ts'
import type { Migrations } from './migrations/index.ts'
import { openFolder } from './real-folder.ts'
import { notRun } from './run-instead.ts'

/** A folder of the file system: a directory archive, migrations; rejects with what it is instead. */
export async function openFolderSource(folder: string, options: OpenSourceOptions): Promise<DumpSource> {
  const members = await openFolder(folder)
  if (!members.members.includes('toc.dat') && !members.members.includes('toc.dat.gz')) {
    const refused = await folderFailure(folder)
    const migrations =
      refused.failure.code === 'FOLDER_WITHOUT_SQL' ? await openMigrations(await openTree(folder)) : null
    if (migrations === null) throw refused
    return openMigrationSource(folder, migrations, options)
  }
  const archive = await openDirectoryArchive(members, 'directory')
  const toc = await markFile(
    path.join(folder, members.members.includes('toc.dat') ? 'toc.dat' : 'toc.dat.gz'),
  )
  const hash = createHash('sha256').update(toc.fingerprint)
  let bytes = 0
  let modified = toc.stats.mtime
  for (const member of members.members) {
    const stats = await look(path.join(folder, member))
    if (!stats.isFile()) continue
    bytes += Number(stats.size)
    if (stats.mtime > modified) modified = stats.mtime
    hash.update(`${member}\0${stats.size}\0${stats.mtimeNs}\0${stats.ctimeNs}\0`)
  }
  return {
    ...sourceOf({ wrapping: [], archive, script: archive.script, findings: [] }),
    path: folder,
    bytes,
    modified: modified.toISOString(),
    fingerprint: hash.digest('hex').slice(0, 32),
    files: [toc.mark],
    plainFile: null,
    migrations: null,
  }
}

/** Migrations become a dump by being run; until then nothing of it can be read. */
async function openMigrationSource(
  folder: string,
  migrations: Migrations,
  options: OpenSourceOptions,
): Promise<DumpSource> {
  const hash = createHash('sha256').update('migrations')
  const files: FileMark[] = []
  let modified = new Date(0)
  for (const name of migrations.watched) {
    const file = path.join(folder, name)
    const stats = await look(file)
    const identity = identityOf(stats)
    files.push({ path: file, identity })
    hash.update(`${name}\0${identity}\0`)
    if (stats.mtime > modified) modified = stats.mtime
  }
  const script = options.replay?.(migrations) ?? notRun(folder, migrations)
  return {
    ...sourceOf({ wrapping: [], archive: null, script, findings: [] }),
    format: 'migrations',
    path: folder,
    bytes: migrations.bytes,
    modified: modified.toISOString(),
    fingerprint: hash.digest('hex').slice(0, 32),
    files,
    plainFile: null,
    migrations,
  }
}

async function folderFailure(folder: string): Promise<DumpscopeError> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw accessFailure(folder, error)
  })
  const known = refusedByNames(names)
  if (known !== null) return failure(folder, known.code, known.message, known.advice)
  const holds = async (name: string): Promise<boolean> =>
    access(path.join(folder, name)).then(
      () => true,
      () => false,
    )
  if ((await holds('map.dat')) || (await holds('toc.glo'))) {
    return failure(
      folder,
      'FORMAT_NOT_SUPPORTED',
      'This folder is an archive of pg_dumpall, which is not supported yet.',
      'Dump again with pg_dumpall in its plain format.',
    )
  }
  return failure(
    folder,
    'FOLDER_WITHOUT_SQL',
    'This is a folder, and no dump is in it.',
    'Open a file that pg_dump wrote.',
  )
}
