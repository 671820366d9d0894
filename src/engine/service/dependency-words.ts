/** Reasons of dependencies in words, and how telling each is. */
import type { DependencyReason } from '../catalog/index.ts'

type Words = (own: string, theirs: string) => string

const columns = (names: string): string => (names.includes(', ') ? `columns ${names}` : `column ${names}`)
const always =
  (text: string): Words =>
  () =>
    text
const withOwn =
  (text: string): Words =>
  (own) =>
    own === '' ? text : `${text} of ${columns(own)}`
const withTheirs =
  (text: string, verb: string): Words =>
  (_, theirs) =>
    theirs === '' ? text : `${verb} ${theirs}`

/** By reason, the most telling first. */
const WORDS: Readonly<Record<DependencyReason, Words>> = {
  'foreign key': withTheirs('foreign key', 'foreign key to'),
  'partition of': always('partition of it'),
  inherits: always('inherits from it'),
  query: withTheirs('named in the query', 'query reads'),
  'trigger function': always('calls it'),
  'column type': withOwn('type'),
  'column default': withOwn('default'),
  'generated column': (own, theirs) =>
    `${own === '' ? 'computed column' : `computes ${own}`}${theirs === '' ? '' : ` from ${theirs}`}`,
  'owned by': withTheirs('owned by it', 'owned by column'),
  'row type': always('has its columns'),
  type: withOwn('type'),
  'argument or result': always('argument or result'),
  'function body': withTheirs('named in the body', 'body names'),
  expression: withTheirs('named in an expression', 'expression over'),
  references: always('the key behind a foreign key'),
  'belongs to': withTheirs('belongs to it', 'on'),
  handler: always('calls it'),
  operator: always('by its operators'),
  collation: withOwn('collation'),
  server: always('reached through it'),
  publishes: withTheirs('publishes it', 'publishes'),
  extension: withOwn('brought by the extension'),
  language: always('written in it'),
  'access method': always('kept by it'),
  tablespace: always('lies in it'),
  role: always('names the role'),
  'in schema': always('lies in the schema'),
  owner: always('owned by the role'),
  grant: always('granted to the role'),
}

const RANKS: ReadonlyMap<string, number> = new Map(Object.keys(WORDS).map((reason, at) => [reason, at]))

/** 'type of column mood', 'query reads id, name'. */
export function dependencyWords(
  reason: DependencyReason,
  own: readonly string[],
  theirs: readonly string[],
): string {
  return WORDS[reason](own.join(', '), theirs.join(', '))
}

/** The place of a reason in lists. */
export function reasonRank(reason: DependencyReason): number {
  return RANKS.get(reason) ?? RANKS.size
}
