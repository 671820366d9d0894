/** What the readers of all kinds of archives share. */
import type { ArchiveFacts, DataMember } from '../dump-source.ts'
import { decodeText } from '../text-encoding.ts'
import type { ArchiveHeader } from './archive-header.ts'
import { isCopy } from './script.ts'
import type { Script } from './script.ts'
import type { TocEntry } from './toc-entry.ts'

/** The header as the rest of the program sees it. */
export function factsOf(header: ArchiveHeader, { encoding }: Script): ArchiveFacts {
  const [major, minor, revision] = header.version
  const shown = (bytes: string | null): string | null => (bytes === null ? null : decoded(bytes, encoding))
  return {
    version: revision === 0 ? `${major}.${minor}` : `${major}.${minor}-${revision}`,
    serverVersion: shown(header.serverVersion),
    dumpVersion: shown(header.dumpVersion),
    database: shown(header.database),
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
  const { id, description, namespace, tag } = entry
  const ofTable = description === 'TABLE DATA'
  return {
    id,
    label: labelOf(entry, script),
    kind: description === 'BLOBS' ? 'large objects' : isCopy(entry) ? 'copy' : 'statements',
    relation: ofTable
      ? {
          schema: namespace === null ? null : decoded(namespace, script.encoding),
          name: decoded(tag, script.encoding),
        }
      : null,
    scriptByte: script.dataAt.get(id) ?? 0,
    ...data,
  }
}

/** An entry as lists show it: 'TABLE DATA public orders'. */
export function labelOf({ description, namespace, tag }: TocEntry, { encoding }: Script): string {
  return [description, namespace, tag]
    .filter((part) => part !== null && part !== '')
    .map((part) => decoded(part as string, encoding))
    .join(' ')
}

function decoded(bytes: string, encoding: string): string {
  return decodeText(Buffer.from(bytes, 'latin1'), encoding)
}
