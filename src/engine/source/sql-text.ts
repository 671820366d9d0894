/**
 * Whether a text is SQL for psql, by how it begins. Dumps and hand-written
 * files must pass; prose, data and other databases' dumps must not.
 */
import type { ErrorCode } from '../../shared/errors.ts'
import { FOREIGN_LINE_BYTES, foreignBytes } from './text/foreign-lines.ts'

/** 'sql', or what the text is instead. */
export type TextVerdict = 'sql' | { readonly code: ErrorCode; readonly message: string }

/**
 * What a statement may begin with, with what must follow where the word is also
 * an English one that prose begins with.
 */
const STATEMENT = new RegExp(
  `^(?:${[
    String.raw`create\s+(?:or|(?:un)?logged|(?:global\s+|local\s+)?temp(?:orary)?|unique|table|schema|extension|function|procedure|view|materialized|recursive|sequence|type|domain|index|trigger|constraint|policy|rule|role|user|group|database|tablespace|aggregate|operator|cast|collation|conversion|event|foreign|server|publication|subscription|statistics|text|access|transform|language|trusted|default)\b`,
    String.raw`alter\s+(?:table|schema|extension|function|procedure|routine|view|materialized|sequence|type|domain|index|trigger|policy|rule|role|user|group|database|tablespace|aggregate|operator|collation|conversion|event|foreign|server|publication|subscription|statistics|text|default|large|language|system)\b`,
    String.raw`drop\s+(?:table|schema|extension|function|procedure|routine|view|materialized|sequence|type|domain|index|trigger|policy|rule|role|user|group|database|tablespace|aggregate|operator|cast|collation|conversion|event|foreign|server|publication|subscription|statistics|text|access|transform|language|owned|cast)\b`,
    String.raw`insert\s+into\s+\S+`,
    String.raw`update\s+(?:only\s+)?\S+\s+(?:as\s+)?(?:\w+\s+)?set\b`,
    String.raw`delete\s+from\s+\S+`,
    String.raw`copy\s+(?:binary\s+)?(?:\(|\S[^;]*\b(?:from|to)\b)`,
    String.raw`set\s+(?:session\s+|local\s+)?(?:[\w."]+\s*(?:=|to\b)|time\s+zone|names|role|schema|transaction|constraints|characteristics|authorization)`,
    String.raw`select\b(?:[^.!?]|\.(?=\S))*[('";,*=0-9]`,
    String.raw`with\s+(?:recursive\s+)?[\w"]+\s*(?:\([^)]*\))?\s*as\s+(?:not\s+)?(?:materialized\s+)?\(`,
    String.raw`values\s*\(`,
    String.raw`table\s+[\w".]+\s*;`,
    String.raw`(?:begin|start\s+transaction|commit|rollback|end|abort)\b[\s\w,]*;`,
    String.raw`(?:savepoint|release)\s+[\w"]+\s*;`,
    String.raw`do\s+(?:language\s+\w+\s+)?(?:\$|'|E')`,
    String.raw`(?:grant|revoke)\s+[\s\S]{1,300}?\b(?:to|from)\b`,
    String.raw`comment\s+on\s+\w+`,
    String.raw`security\s+label\b`,
    String.raw`refresh\s+materialized\b`,
    String.raw`truncate\s+(?:table\s+)?[\w".]+`,
    String.raw`lock\s+(?:table\s+)?[\w".]+`,
    String.raw`(?:vacuum|analyze|reindex|cluster|checkpoint|discard|reset|listen|notify|unlisten|reassign|import\s+foreign|call|explain|merge|prepare|execute|deallocate|declare|show)\b[^.!?]{0,400};`,
  ].join('|')})`,
  'i',
)
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [
    /\bENGINE\s*=\s*(?:Replicated|Shared)?(?:\w*MergeTree|TinyLog|StripeLog|Distributed|Kafka|AggregatingMemory)\b/i,
    'ClickHouse',
  ],
  [/^-- (?:MySQL|MariaDB) dump |^\/\*M!\d+|^-- (?:MySQL|MariaDB) Administrator dump/m, 'MySQL or MariaDB'],
  [/^-- phpMyAdmin SQL Dump/m, 'MySQL or MariaDB (phpMyAdmin)'],
  [/^\/\*!\d{5} SET |^\) ENGINE\s*=\s*\w+|^LOCK TABLES `/im, 'MySQL or MariaDB'],
  [
    /^(?:CREATE TABLE|INSERT INTO|DROP TABLE IF EXISTS|CREATE DATABASE|USE) (?:IF NOT EXISTS )?`/im,
    'MySQL or MariaDB',
  ],
  [
    /^PRAGMA foreign_keys\s*=\s*(?:OFF|ON);|^(?:DELETE FROM|INSERT INTO) "?sqlite_(?:sequence|stat1)"?/im,
    'SQLite',
  ],
  [
    /^SET (?:ANSI_NULLS|QUOTED_IDENTIFIER|IDENTITY_INSERT \S+) (?:ON|OFF)|^(?:CREATE|ALTER) TABLE \[\w+\]\.\[|^USE \[[^\]]+\]|^INSERT (?:INTO )?\[\w+\]\.\[|^\/\*{6} Object: /im,
    'Microsoft SQL Server',
  ],
  [
    /^REM (?:INSERTING into|SETTING|FILE|={3})|^SET DEFINE OFF|^ALTER SESSION SET (?:NLS_|CURRENT_SCHEMA)|^-{2} {2}DDL for (?:Table|Index|Sequence) |\bVARCHAR2 ?\(\d|\bPCTFREE \d+ PCTUSED /im,
    'Oracle',
  ],
  [
    /\bDEFAULT unique_rowid\(\)|^\s+FAMILY "?\w+"? \([^)]*\),?\r?$|^SET DATABASE = |\bcrdb_internal\b/im,
    'CockroachDB',
  ],
  [/^-- This CLP file was created using DB2LOOK/im, 'Db2'],
  [/^SET SQL DIALECT \d/im, 'Firebird'],
  [/^CREATE USER IF NOT EXISTS \S+ SALT |^CREATE (?:CACHED|MEMORY) TABLE /im, 'H2 or HSQLDB'],
  [/^CREATE KEYSPACE /im, 'Cassandra'],
]
const LITERAL = /'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$/g

/** Judges the beginning of a text; `whole` says that there is no more of it. */
export function judgeText(text: string, whole: boolean): TextVerdict {
  const postgres = /^-- PostgreSQL database (?:cluster )?dump/m.test(text.slice(0, 4096))
  const other = postgres ? undefined : otherDatabase(text)
  if (other) return { code: 'OTHER_DATABASE', message: `This is a dump of ${other}, not of PostgreSQL.` }
  const { rest, messages } = afterMessages(text)
  if (rest === '') {
    // A comment longer than what was looked at says nothing against the file.
    if (!whole) return 'sql'
    return { code: 'NOT_A_DUMP', message: nothingBut(text, messages) }
  }
  const start = rest.slice(0, 4096)
  if (/^\\(?:[a-z]+|[!?.])(?:\s|$)/i.test(start) || STATEMENT.test(start)) return 'sql'
  return { code: 'NOT_A_DUMP', message: `This is ${nameOf(start)}, not a PostgreSQL dump.` }
}

function nothingBut(text: string, messages: number): string {
  if (text.trim() === '') return 'The file holds nothing but blanks.'
  if (messages === 0) return 'The file holds only comments, and no SQL statement.'
  return 'This is the output of a dump that failed: it holds only its messages.'
}

/** A text from its first statement on: it may begin with comments, and with messages and prompts of a terminal. */
function afterMessages(text: string): { readonly rest: string; readonly messages: number } {
  let rest = afterComments(text)
  for (let messages = 0; ; messages += 1) {
    const line = /^.*/.exec(rest.slice(0, FOREIGN_LINE_BYTES))?.[0] ?? ''
    const foreign = foreignBytes(line)
    if (foreign === 0) return { rest, messages }
    const end = foreign < line.length ? foreign : rest.indexOf('\n') + 1
    rest = end === 0 ? '' : afterComments(rest.slice(end))
  }
}

function otherDatabase(text: string): string | undefined {
  const bare = text.slice(0, 1 << 16).replace(LITERAL, "''")
  return OTHERS.find(([pattern]) => pattern.test(bare))?.[1]
}

/** The text from its first token on. */
function afterComments(text: string): string {
  let at = 0
  for (;;) {
    while (at < text.length && /[\s;]/.test(text[at] ?? '')) at += 1
    if (text.startsWith('--', at)) {
      const end = text.indexOf('\n', at)
      if (end < 0) return ''
      at = end + 1
    } else if (text.startsWith('/*', at)) {
      at = blockEnd(text, at)
      if (at < 0) return ''
    } else return text.slice(at)
  }
}

function blockEnd(text: string, from: number): number {
  let depth = 0
  for (const mark of text.slice(from).matchAll(/\/\*|\*\//g)) {
    depth += mark[0] === '/*' ? 1 : -1
    if (depth === 0) return from + mark.index + 2
  }
  return -1
}

function nameOf(text: string): string {
  if (/^<!doctype html|^<html/i.test(text)) return 'an HTML page'
  if (/^<\?xml|^<[a-z][\w:-]*[\s>]/i.test(text)) return 'an XML document'
  if (/^[{[]\s*(?:["{[\]}]|-?\d|true\b|false\b|null\b)/.test(text)) return 'JSON data'
  if (text.startsWith('#!')) return 'a script'
  const lines = text.split('\n', 3)
  for (const [mark, name] of [
    [',', 'comma-separated data'],
    ['\t', 'tab-separated data'],
    [';', 'semicolon-separated data'],
  ] as const) {
    const counts = lines.filter((line) => line.trim() !== '').map((line) => line.split(mark).length)
    if (counts.length > 1 && (counts[0] ?? 0) > 1 && counts.slice(0, 2).every((count) => count === counts[0]))
      return name
  }
  return 'text without SQL at its beginning'
}
