/**
 * Whether a text is SQL for psql, by how it begins. Dumps and hand-written
 * files must pass; prose, data and other databases' dumps must not.
 */
import type { ErrorCode } from '../../shared/errors.ts'

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
    String.raw`select\b[^.!?]*[('";,*=0-9]`,
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
  [/^-- (?:MySQL|MariaDB) dump |^\/\*M!\d+|^-- (?:MySQL|MariaDB) Administrator dump/m, 'MySQL or MariaDB'],
  [/^-- phpMyAdmin SQL Dump/m, 'MySQL or MariaDB (phpMyAdmin)'],
  [/^\/\*!\d{5} SET |^\) ENGINE\s*=\s*\w+|^LOCK TABLES `/im, 'MySQL or MariaDB'],
  [
    /^(?:CREATE TABLE|INSERT INTO|DROP TABLE IF EXISTS|CREATE DATABASE|USE) (?:IF NOT EXISTS )?`/im,
    'MySQL or MariaDB',
  ],
  [/^PRAGMA foreign_keys\s*=\s*(?:OFF|ON);/im, 'SQLite'],
  [
    /^SET (?:ANSI_NULLS|QUOTED_IDENTIFIER|IDENTITY_INSERT \S+) (?:ON|OFF)|^CREATE TABLE \[\w+\]\.\[|^USE \[[^\]]+\]/im,
    'Microsoft SQL Server',
  ],
]
const LITERAL = /'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$/g

/** Judges the beginning of a text; `whole` says that there is no more of it. */
export function judgeText(text: string, whole: boolean): TextVerdict {
  const postgres = /^-- PostgreSQL database (?:cluster )?dump/m.test(text.slice(0, 4096))
  const other = postgres ? undefined : otherDatabase(text)
  if (other) return { code: 'OTHER_DATABASE', message: `This is a dump of ${other}, not of PostgreSQL.` }
  const rest = afterComments(text)
  if (rest === '') {
    // A comment longer than what was looked at says nothing against the file.
    if (!whole) return 'sql'
    const message =
      text.trim() === ''
        ? 'The file holds nothing but blanks.'
        : 'The file holds only comments, and no SQL statement.'
    return { code: 'NOT_A_DUMP', message }
  }
  if (/^\\(?:[a-z]+|[!?.])(?:\s|$)/i.test(rest) || STATEMENT.test(rest)) return 'sql'
  if (/^(?:pg_dump|pg_dumpall|pg_restore|Password)[^\n]{0,40}:/.test(rest)) return afterMessages(rest, whole)
  return { code: 'NOT_A_DUMP', message: `This is ${nameOf(rest)}, not a PostgreSQL dump.` }
}

/** A dump may begin with messages of pg_dump that a terminal mixed into it. */
function afterMessages(text: string, whole: boolean): TextVerdict {
  const line = text.indexOf('\n')
  if (line < 0)
    return {
      code: 'NOT_A_DUMP',
      message: 'This is the output of a dump that failed: it holds only its messages.',
    }
  return judgeText(text.slice(line + 1), whole)
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
    } else return text.slice(at, at + 4096)
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
