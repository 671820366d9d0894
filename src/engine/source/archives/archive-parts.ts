/** What the readers of all kinds of archives share. */
import type { ArchiveFacts, DataMember } from '../dump-source.ts'
import type { Script } from './script.ts'
import type { ArchiveHeader, TocEntry } from './toc-entry.ts'

/** The header as the rest of the program sees it. */
export function factsOf(header: ArchiveHeader): ArchiveFacts {
  const [major, minor, revision] = header.version
  return {
    version: revision === 0 ? `${major}.${minor}` : `${major}.${minor}-${revision}`,
    serverVersion: header.serverVersion === null ? null : utf8(header.serverVersion),
    dumpVersion: header.dumpVersion === null ? null : utf8(header.dumpVersion),
    database: header.database === null ? null : utf8(header.database),
    created: header.created,
    compression: header.compression,
  }
}

/** An entry's data as the rest of the program sees them. */
export function memberOf(
  entry: TocEntry,
  script: Script,
  data: Pick<DataMember, 'diskBytes' | 'image'>,
): DataMember {
  const { id, description, namespace, tag, copy } = entry
  return {
    id,
    label: [description, namespace, tag]
      .filter((part) => part !== null)
      .map(utf8)
      .join(' '),
    kind: description === 'BLOBS' ? 'large objects' : copy === '' ? 'statements' : 'copy',
    relation:
      description === 'BLOBS'
        ? null
        : { schema: namespace === null ? null : utf8(namespace), name: utf8(tag) },
    scriptByte: script.dataAt.get(id) ?? 0,
    ...data,
  }
}

/** Names are shown before anything says how they are encoded; nearly all are UTF-8 or ASCII. */
function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
