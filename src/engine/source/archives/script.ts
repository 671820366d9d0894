/**
 * The script that pg_restore would write from an archive, with the data left
 * out: RestoreArchive, _doSetFixedOutputState, restore_toc_entry and
 * _printTocEntry of PostgreSQL's pg_backup_archiver.c. What pg_restore leaves
 * out without --create stands in it as comments. The bytes are the archive's
 * own, in its own encoding.
 */
import { canonicalEncoding } from '../text-encoding.ts'
import type { ArchiveHeader } from './archive-header.ts'
import { oidsOf, ownerStatements, qualified, quoted } from './owner-statement.ts'
import type { TocEntry } from './toc-entry.ts'

/** The script, and where the data of entries would stand in it. */
export interface Script {
  readonly bytes: Uint8Array
  /** PostgreSQL's name for the encoding that the archive says it is in. */
  readonly encoding: string
  /** By the entry's id: the byte. */
  readonly dataAt: ReadonlyMap<number, number>
}

/** Writes the script of all entries in the order of restoring. */
export function writeScript(header: ArchiveHeader, entries: readonly TocEntry[]): Script {
  const writer = new ScriptWriter(header, entries)
  for (const pass of ['main', 'acl', 'last'] as const) {
    for (const entry of entries) if (passOf(entry) === pass) writer.add(entry)
  }
  return writer.finish()
}

/** Whether an entry's rows follow a COPY statement; else its data are statements of their own. */
export function isCopy({ copy }: TocEntry): boolean {
  return /^COPY [^]* FROM stdin;\s*$/.test(copy)
}

/**
 * _tocEntryRestorePass: privileges come after all objects; materialized views
 * are filled and event triggers made last. Comments, labels and statistics go
 * with what they belong to.
 */
function passOf({ description, tag, afterData }: TocEntry): 'main' | 'acl' | 'last' {
  if (description === 'ACL' || description === 'ACL LANGUAGE' || description === 'DEFAULT ACL') return 'acl'
  if (description === 'EVENT TRIGGER' || description === 'MATERIALIZED VIEW DATA') return 'last'
  if (description === 'COMMENT' || description === 'SECURITY LABEL')
    return tag.startsWith('EVENT TRIGGER ') ? 'last' : 'main'
  if (description === 'STATISTICS DATA') return afterData === true ? 'last' : 'main'
  return 'main'
}

/** Entries that are settings of the whole archive, and stand at its head. */
const SETTINGS: ReadonlySet<string> = new Set(['ENCODING', 'STDSTRINGS', 'SEARCHPATH'])
/** pg_dump of before 11 put the schema that every database has into its archives, and pg_restore passed over it. */
const PUBLIC_SCHEMA_SINCE = 11

class ScriptWriter {
  readonly #parts: Buffer[] = []
  readonly #dataAt = new Map<number, number>()
  readonly #byId: ReadonlyMap<number, TocEntry>
  readonly #searchPath: string | null
  readonly #encoding: string
  readonly #leavesOutPublic: boolean
  #length = 0
  #tablespace: string | null = null
  #accessMethod: string | null = null
  #schema: string | null = null
  #withOids = false

  constructor(header: ArchiveHeader, entries: readonly TocEntry[]) {
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]))
    const setting = (name: string): string | null =>
      entries.find(({ description }) => description === name)?.definition ?? null
    this.#searchPath = setting('SEARCHPATH')
    // Archives of 8.0 have no such entries; then it is what was the case for all of them.
    const encoding = valueOf(setting('ENCODING')) ?? 'SQL_ASCII'
    this.#encoding = canonicalEncoding(encoding)
    const dumpedBy = Number.parseInt(header.dumpVersion ?? '', 10)
    this.#leavesOutPublic = dumpedBy < PUBLIC_SCHEMA_SINCE
    this.#write('--\n-- PostgreSQL database dump\n--\n\n')
    if (header.serverVersion !== null)
      this.#write(`-- Dumped from database version ${oneLine(header.serverVersion)}\n`)
    if (header.dumpVersion !== null)
      this.#write(`-- Dumped by pg_dump version ${oneLine(header.dumpVersion)}\n`)
    this.#write('\n')
    this.#writeSettings(encoding, valueOf(setting('STDSTRINGS')) === 'on')
  }

  add(entry: TocEntry): void {
    if (SETTINGS.has(entry.description) || isObsolete(entry)) return
    if (this.#isLeftOut(entry)) this.#write(commentedOut(entry))
    else if (entry.hasData) this.#addData(entry)
    else if (entry.definition !== '') this.#addDefinition(entry)
  }

  finish(): Script {
    this.#write('--\n-- PostgreSQL database dump complete\n--\n\n')
    return { bytes: Buffer.concat(this.#parts), encoding: this.#encoding, dataAt: this.#dataAt }
  }

  #write(text: string): void {
    const bytes = Buffer.from(text, 'latin1')
    this.#parts.push(bytes)
    this.#length += bytes.length
  }

  /** _doSetFixedOutputState; timeouts say nothing about a dump. */
  #writeSettings(encoding: string, standardStrings: boolean): void {
    this.#write(`SET client_encoding = '${encoding}';\n`)
    this.#write(`SET standard_conforming_strings = ${standardStrings ? 'on' : 'off'};\n`)
    if (this.#searchPath !== null) this.#write(`${this.#searchPath.trimEnd()}\n`)
    this.#write('SET check_function_bodies = false;\n')
    this.#write('SET xmloption = content;\n')
    this.#write('SET client_min_messages = warning;\n')
    if (!standardStrings) this.#write('SET escape_string_warning = off;\n')
    this.#write('SET row_security = off;\n\n')
  }

  /** _tocEntryRequired, for a restore of everything without --create. */
  #isLeftOut({ description, tag }: TocEntry): boolean {
    if (description === 'DATABASE' || description === 'DATABASE PROPERTIES') return true
    if (description === 'SCHEMA' && tag === 'public') return this.#leavesOutPublic
    return ['ACL', 'COMMENT', 'SECURITY LABEL'].includes(description) && tag.startsWith('DATABASE ')
  }

  #addDefinition(entry: TocEntry): void {
    this.#addSettings(entry)
    this.#write(heading(entry, ''))
    this.#write(this.#definitionOf(entry))
    if (entry.isPartitioned && entry.accessMethod !== null && entry.accessMethod !== '')
      this.#write(`ALTER TABLE ${qualified(entry)} SET ACCESS METHOD ${quoted(entry.accessMethod)};\n\n`)
    this.#write(ownerStatements(entry))
  }

  #definitionOf(entry: TocEntry): string {
    if (entry.description === 'BLOB METADATA') {
      const each = oidsOf(entry).map((oid) => `SELECT pg_catalog.lo_create('${oid}');\n`)
      return `${each.join('')}\n`
    }
    const objects = this.#byId.get(entry.dependencies[0] ?? 0)
    if (
      entry.description === 'ACL' &&
      entry.tag.startsWith('LARGE OBJECTS') &&
      objects?.description === 'BLOB METADATA'
    )
      return privilegesOfEach(entry, oidsOf(objects))
    return `${entry.definition}\n\n`
  }

  #addData(entry: TocEntry): void {
    this.#addSettings(entry)
    this.#write(heading(entry, 'Data for '))
    // Where there is any, a comment: that the rows go through the root of the partitions.
    if (entry.definition !== '') this.#write(`${entry.definition}\n\n`)
    const copies = isCopy(entry)
    if (copies) this.#write(`${entry.copy.trimEnd()}\n`)
    this.#dataAt.set(entry.id, this.#length)
    this.#write(copies ? '\\.\n\n\n' : '\n')
  }

  /** _selectOutputSchema, _selectTablespace, _selectTableAccessMethod and, of old, _setWithOids: said only where they change. */
  #addSettings({
    description,
    namespace,
    tablespace,
    accessMethod,
    isPartitioned,
    withOids,
  }: TocEntry): void {
    if (this.#searchPath === null && namespace !== null && namespace !== this.#schema) {
      const rest = namespace === 'pg_catalog' ? '' : ', pg_catalog'
      this.#write(`SET search_path = ${quoted(namespace)}${rest};\n\n`)
      this.#schema = namespace
    }
    if (tablespace !== null && tablespace !== this.#tablespace) {
      this.#write(`SET default_tablespace = ${tablespace === '' ? "''" : quoted(tablespace)};\n\n`)
      this.#tablespace = tablespace
    }
    if (accessMethod !== null && accessMethod !== this.#accessMethod && !isPartitioned) {
      this.#write(`SET default_table_access_method = ${quoted(accessMethod)};\n\n`)
      this.#accessMethod = accessMethod
    }
    if (description === 'TABLE' && withOids !== this.#withOids) {
      this.#write(`SET default_with_oids = ${withOids};\n\n`)
      this.#withOids = withOids
    }
  }
}

/** The quoted value of a setting's statement, in the letters that names of values have. */
function valueOf(definition: string | null): string | null {
  return /'([A-Za-z0-9_ -]*)'/.exec(definition ?? '')?.[1] ?? null
}

/** What pg_restore passes over in archives of every version. */
function isObsolete({ description, tag }: TocEntry): boolean {
  return description === '<Init>' && tag === 'Max OID'
}

function commentedOut(entry: TocEntry): string {
  const lines = entry.definition.split(/\r\n|\r|\n/).filter((line) => line !== '')
  return `${heading(entry, 'Left out by pg_restore: ')}${lines.map((line) => `-- ${line}\n`).join('')}\n`
}

/** The comment before an entry. Line breaks in names are made spaces (sanitize_line), so that none of them ends the comment. */
function heading({ tag, description, namespace, owner, tablespace }: TocEntry, prefix: string): string {
  const names = `Name: ${oneLine(tag)}; Type: ${oneLine(description)}; Schema: ${oneLine(namespace ?? '-')}; Owner: ${oneLine(owner ?? '-')}`
  const where = tablespace === null || tablespace === '' ? '' : `; Tablespace: ${oneLine(tablespace)}`
  return `--\n-- ${prefix}${names}${where}\n--\n\n`
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ')
}

/** IssueACLPerBlob: the statements are written for one large object and meant for all of an entry. */
function privilegesOfEach({ definition }: TocEntry, oids: readonly string[]): string {
  const statements = definition.split(/(?<=;\n)/)
  const each = statements.flatMap((statement) =>
    oids.map((oid) => statement.replace(/\bLARGE OBJECT \d+/, () => `LARGE OBJECT ${oid}`)),
  )
  return `${each.join('')}\n\n`
}
