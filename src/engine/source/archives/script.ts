/**
 * The script that pg_restore would write from an archive, with the data left
 * out: RestoreArchive, restore_toc_entry, _printTocEntry and
 * _getObjectDescription of PostgreSQL's pg_backup_archiver.c. What pg_restore
 * leaves out without --create stands in it as comments.
 */
import type { ArchiveHeader, TocEntry } from './toc-entry.ts'

/** The script's bytes, one character each, and where the data of entries would stand in it. */
export interface Script {
  readonly text: string
  /** By entry. */
  readonly dataAt: ReadonlyMap<number, number>
}

/** Entries that are settings of the whole archive, and stand at its head. */
const SETTINGS = new Set(['ENCODING', 'STDSTRINGS', 'SEARCHPATH'])

/** Writes the script of all entries in the order of restoring. */
export function writeScript(header: ArchiveHeader, entries: readonly TocEntry[]): Script {
  const writer = new ScriptWriter(header, entries)
  for (const pass of ['main', 'acl', 'last'] as const) {
    for (const entry of entries) if (passOf(entry) === pass) writer.add(entry)
  }
  return writer.finish()
}

/** _tocEntryRestorePass: privileges come after all objects, and what reads data after the privileges. */
function passOf({ description, tag }: TocEntry): 'main' | 'acl' | 'last' {
  if (description === 'ACL' || description === 'ACL LANGUAGE' || description === 'DEFAULT ACL') return 'acl'
  if (description === 'EVENT TRIGGER' || description === 'MATERIALIZED VIEW DATA') return 'last'
  // A materialized view's statistics follow its data, an event trigger's comment the trigger.
  if (description === 'COMMENT' && tag.startsWith('EVENT TRIGGER ')) return 'last'
  return 'main'
}

class ScriptWriter {
  readonly #parts: string[] = []
  readonly #dataAt = new Map<number, number>()
  readonly #entries: readonly TocEntry[]
  readonly #hasSearchPath: boolean
  #length = 0
  #tablespace: string | null = null
  #accessMethod: string | null = null
  #schema: string | null = null

  constructor(header: ArchiveHeader, entries: readonly TocEntry[]) {
    this.#entries = entries
    const settings = entries.filter(({ description }) => SETTINGS.has(description))
    this.#hasSearchPath = settings.some(({ description }) => description === 'SEARCHPATH')
    this.#write('--\n-- PostgreSQL database dump\n--\n\n')
    if (header.serverVersion !== null)
      this.#write(`-- Dumped from database version ${oneLine(header.serverVersion)}\n`)
    if (header.dumpVersion !== null)
      this.#write(`-- Dumped by pg_dump version ${oneLine(header.dumpVersion)}\n`)
    this.#write('\n')
    for (const { definition } of settings)
      this.#write(definition.endsWith('\n') ? definition : `${definition}\n`)
    this.#write('\n')
  }

  add(entry: TocEntry): void {
    if (SETTINGS.has(entry.description)) return
    if (ofDatabase(entry)) {
      this.#write(commentedOut(entry))
      return
    }
    if (entry.definition !== '' && !isData(entry)) this.#addDefinition(entry)
    if (isData(entry) && entry.hasData) this.#addData(entry)
    else if (isData(entry) && entry.definition !== '') this.#addDefinition(entry)
  }

  finish(): Script {
    this.#write('--\n-- PostgreSQL database dump complete\n--\n\n')
    return { text: this.#parts.join(''), dataAt: this.#dataAt }
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  #addDefinition(entry: TocEntry): void {
    this.#addSettings(entry)
    this.#write(heading(entry, ''))
    if (entry.description === 'BLOB METADATA') {
      for (const oid of oidsOf(entry)) this.#write(`SELECT pg_catalog.lo_create('${oid}');\n`)
      this.#write('\n')
    } else if (entry.description === 'ACL' && entry.tag.startsWith('LARGE OBJECTS')) {
      this.#write(privilegesOfEach(entry, this.#entries))
    } else {
      this.#write(`${entry.definition}\n\n`)
    }
    this.#write(ownerStatements(entry))
  }

  #addData(entry: TocEntry): void {
    this.#addSettings(entry)
    this.#write(heading(entry, 'Data for '))
    this.#write(entry.copy)
    this.#dataAt.set(entry.id, this.#length)
    if (entry.copy !== '') this.#write('\\.\n\n\n')
  }

  /** _selectOutputSchema, _selectTablespace and _selectTableAccessMethod: said only where they change. */
  #addSettings({ namespace, tablespace, accessMethod }: TocEntry): void {
    if (!this.#hasSearchPath && namespace !== null && namespace !== this.#schema) {
      const rest = namespace === 'pg_catalog' ? '' : ', pg_catalog'
      this.#write(`SET search_path = ${quoted(namespace)}${rest};\n\n`)
      this.#schema = namespace
    }
    if (tablespace !== null && tablespace !== this.#tablespace) {
      this.#write(`SET default_tablespace = ${tablespace === '' ? "''" : quoted(tablespace)};\n\n`)
      this.#tablespace = tablespace
    }
    if (accessMethod !== null && accessMethod !== '' && accessMethod !== this.#accessMethod) {
      this.#write(`SET default_table_access_method = ${quoted(accessMethod)};\n\n`)
      this.#accessMethod = accessMethod
    }
  }
}

/** Whether an entry is data rather than a definition. */
function isData({ description }: TocEntry): boolean {
  return description === 'TABLE DATA' || description === 'BLOBS'
}

/** What pg_restore writes with --create alone: _tocEntryRequired. */
function ofDatabase({ description, tag }: TocEntry): boolean {
  if (description === 'DATABASE' || description === 'DATABASE PROPERTIES') return true
  return ['ACL', 'COMMENT', 'SECURITY LABEL'].includes(description) && tag.startsWith('DATABASE ')
}

function commentedOut(entry: TocEntry): string {
  const lines = entry.definition.split(/\r\n|\r|\n/).filter((line) => line !== '')
  return `${heading(entry, 'Only with --create: ')}${lines.map((line) => `-- ${line}\n`).join('')}\n`
}

/** The comment before an entry. Line breaks in names are made spaces, so that none of them ends the comment. */
function heading(entry: TocEntry, prefix: string): string {
  const { tag, description, namespace, owner } = entry
  return `--\n-- ${prefix}Name: ${oneLine(tag)}; Type: ${oneLine(description)}; Schema: ${oneLine(namespace ?? '-')}; Owner: ${oneLine(owner ?? '-')}\n--\n\n`
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ')
}

/** fmtId: quoted wherever it might have to be. */
function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !MAY_BE_RESERVED.test(name)
    ? name
    : `"${name.replaceAll('"', '""')}"`
}

/** Names that would be taken for words of the language; more are quoted than need be, which means the same. */
const MAY_BE_RESERVED =
  /^(all|analyse|analyze|and|any|array|as|asc|asymmetric|authorization|binary|both|case|cast|check|collate|collation|column|concurrently|constraint|create|cross|current_\w+|default|deferrable|desc|distinct|do|else|end|except|false|fetch|for|foreign|freeze|from|full|grant|group|having|ilike|in|initially|inner|intersect|into|is|isnull|join|lateral|leading|left|like|limit|localtime|localtimestamp|natural|not|notnull|null|offset|on|only|or|order|outer|overlaps|placing|primary|public|references|returning|right|select|session_user|similar|some|symmetric|system_user|table|tablesample|then|to|trailing|true|union|unique|user|using|variadic|verbose|when|where|window|with)$/

const QUALIFIED = new Set([
  'COLLATION',
  'CONVERSION',
  'DOMAIN',
  'FOREIGN TABLE',
  'MATERIALIZED VIEW',
  'SEQUENCE',
  'STATISTICS',
  'TABLE',
  'TEXT SEARCH DICTIONARY',
  'TEXT SEARCH CONFIGURATION',
  'TYPE',
  'VIEW',
])
const NAMED = new Set([
  'DATABASE',
  'PROCEDURAL LANGUAGE',
  'SCHEMA',
  'EVENT TRIGGER',
  'FOREIGN DATA WRAPPER',
  'SERVER',
  'PUBLICATION',
  'SUBSCRIPTION',
])
/** Their DROP says what they are called, arguments and all. */
const DECORATED = new Set([
  'AGGREGATE',
  'FUNCTION',
  'PROCEDURE',
  'OPERATOR',
  'OPERATOR CLASS',
  'OPERATOR FAMILY',
])

/** `ALTER ... OWNER TO` for what has an owner and can be dropped; _getObjectDescription. */
function ownerStatements(entry: TocEntry): string {
  const { description, tag, namespace, owner, drop } = entry
  if (owner === null || drop === '') return ''
  if (description === 'BLOB METADATA') {
    return `${oidsOf(entry)
      .map((oid) => `ALTER LARGE OBJECT ${oid} OWNER TO ${quoted(owner)};\n`)
      .join('')}\n`
  }
  const what = QUALIFIED.has(description)
    ? `${description} ${namespace === null ? '' : `${quoted(namespace)}.`}${quoted(tag)}`
    : NAMED.has(description)
      ? `${description} ${quoted(tag)}`
      : description === 'BLOB'
        ? `LARGE OBJECT ${tag}`
        : DECORATED.has(description)
          ? drop.replace(/^DROP /, '').replace(/;\s*$/, '')
          : null
  return what === null ? '' : `ALTER ${what} OWNER TO ${quoted(owner)};\n\n`
}

/** The large objects of one entry, one to a line: since 17 an entry stands for many. */
function oidsOf({ definition }: TocEntry): string[] {
  return definition.split('\n').filter((line) => /^\d+$/.test(line))
}

/** IssueACLPerBlob: the statements are written for the first large object of the entry that they depend on. */
function privilegesOfEach(entry: TocEntry, entries: readonly TocEntry[]): string {
  const blobs = entries.find(({ id }) => id === entry.dependencies[0])
  const oids = blobs?.description === 'BLOB METADATA' ? oidsOf(blobs) : []
  if (oids.length === 0) return `${entry.definition}\n\n`
  return `${oids.map((oid) => entry.definition.replace(/\bLARGE OBJECT \d+/g, () => `LARGE OBJECT ${oid}`)).join('')}\n\n`
}
