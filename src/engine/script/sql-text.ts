/** Pieces of SQL text: literals, names within identities, and text that is safe within a comment. */
import type { CatalogObject, ExpressionValue, PropertyValue } from '../catalog/catalog-object.ts'

/** A string constant: E'' only where a backslash needs it. */
export function quoteLiteral(text: string): string {
  const doubled = text.replaceAll("'", "''")
  return text.includes('\\') ? `E'${doubled.replaceAll('\\', '\\\\')}'` : `'${doubled}'`
}

/** Within one line of a comment: nothing in it can end the line, or hide what follows. */
export function commentText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that are meant
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
}

/** Statements as comments: every line begins with two dashes, whatever ends it. */
export function commentedOut(sql: string): string {
  return sql
    .split(/\r\n|[\n\r]/)
    .map((line) => `-- ${line}`.trimEnd())
    .join('\n')
}

/** A property as text; '' where there is none. */
export function textOf(value: PropertyValue | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object') return 'text' in value ? value.text : value.join(', ')
  return String(value)
}

/** A property that is a list. */
export function listOf(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** A property that is an expression. */
export function expressionOf(value: PropertyValue | undefined): ExpressionValue | null {
  return typeof value === 'object' && value !== null && 'digest' in value ? value : null
}

/** 'name=value' lines as pairs. */
export function optionPairs(value: PropertyValue | undefined): Map<string, string> {
  return new Map(
    listOf(value).map((line) => {
      const at = line.indexOf('=')
      return [line.slice(0, at), line.slice(at + 1)]
    }),
  )
}

/**
 * SET and RESET of options in parentheses: what has to be said to get from one
 * list to the other. PostgreSQL puts what is set last, so that all are said,
 * in the order in which `parts` have them.
 */
export function optionChanges(
  from: PropertyValue | undefined,
  to: PropertyValue | undefined,
  parts: CatalogObject['parts'] = [],
): { readonly set: string | null; readonly reset: string | null } {
  const [before, after] = [optionPairs(from), optionPairs(to)]
  const changes = [...after].some(([name, value]) => before.get(name) !== value)
  const text = parts.map((part) => part.text ?? '').join('\n')
  const set = [...after]
    .toSorted(([one], [other]) => text.lastIndexOf(`${one}=`) - text.lastIndexOf(`${other}=`))
    .map(([name, value]) => `${name}=${quoteLiteral(value)}`)
  const reset = [...before.keys()].filter((name) => !after.has(name))
  return {
    set: changes ? `(${set.join(', ')})` : null,
    reset: reset.length > 0 ? `(${reset.join(', ')})` : null,
  }
}

/** OPTIONS (ADD a 'b', SET c 'd', DROP e) of foreign things, between two maps; null where they are alike. */
export function foreignOptionChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string | null {
  const words = [
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `DROP ${name}`),
    ...[...after].flatMap(([name, value]) => {
      const old = before.get(name)
      if (old === value) return []
      return [`${old === undefined ? 'ADD' : 'SET'} ${name} ${value}`]
    }),
  ]
  return words.length > 0 ? `OPTIONS (${words.join(', ')})` : null
}
