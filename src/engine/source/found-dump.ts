/** What opening is told, and what it finds once all wrappings are off. */
import type { Finding } from '../../shared/model.ts'
import type { ByteImage, MakeSeekable } from './byte-image.ts'
import type { Archive, DumpSource, MigrationScript } from './dump-source.ts'
import type { Migrations } from './migrations/index.ts'
import type { CodePage } from './text/mojibake.ts'

/** What opening needs of its surroundings. */
export interface OpenSourceOptions {
  /** Unpacks what can only be read in order; without it such archives are refused. `key` names the content. */
  readonly unpack?: ((image: ByteImage, key: string) => ReturnType<MakeSeekable>) | undefined
  /** The code page as which the file's UTF-8 was once read, to be undone. */
  readonly repair?: CodePage | undefined
  /** Runs what a file holds, and takes what that makes for the dump: for SQL written by hand, or by another version. */
  readonly run?: boolean | undefined
  /** Makes the script of migrations; without it their script cannot be read, only where they are from. */
  readonly replay?: ((migrations: Migrations) => MigrationScript) | undefined
}

/** What was found inside all wrappings. */
export interface Found {
  readonly wrapping: readonly string[]
  readonly archive: Archive | null
  /** Where it is no archive. */
  readonly script: ByteImage
  readonly findings: readonly Finding[]
}

/** The part of a source that does not depend on where it lies. */
export function sourceOf({
  wrapping,
  archive,
  script,
  findings,
}: Found): Pick<
  DumpSource,
  'format' | 'wrapping' | 'archive' | 'script' | 'members' | 'canReadApart' | 'findings'
> {
  return {
    format: archive?.format ?? 'plain',
    wrapping,
    archive: archive?.facts ?? null,
    script: archive?.script ?? script,
    members: archive?.members ?? [],
    canReadApart: archive?.canReadApart ?? true,
    findings: [...findings, ...(archive?.findings ?? [])],
  }
}
