/** What a dump is, in the words that the window, the command line and the reports share. */
import type { SourceSummary } from './model.ts'

const WORDS: Readonly<Record<SourceSummary['format'], string>> = {
  plain: 'plain SQL',
  custom: 'custom archive',
  directory: 'directory archive',
  tar: 'tar archive',
  migrations: 'folder of migrations',
}

/** 'plain SQL, written by pg_dump, in gzip', 'custom archive 1.16, packed with zstd'. */
export function describeFormat(
  source: Pick<SourceSummary, 'format' | 'ran' | 'wrapping' | 'archive' | 'writtenByPgDump'>,
): string {
  const { archive, format, wrapping } = source
  const parts = [WORDS[format]]
  if (archive !== null) {
    parts[0] += ` ${archive.version}`
    parts.push(archive.compression === 'none' ? 'not packed' : `packed with ${archive.compression}`)
    if (source.ran) parts.push('run in embedded PostgreSQL')
  } else if (format === 'plain') {
    parts.push(
      source.ran
        ? 'run in embedded PostgreSQL'
        : source.writtenByPgDump
          ? 'written by pg_dump'
          : 'not written by pg_dump',
    )
  }
  if (wrapping.length > 0) parts.push(`in ${wrapping.join(', in ')}`)
  return parts.join(', ')
}
