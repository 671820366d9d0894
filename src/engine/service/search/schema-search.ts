/** Looks through the names, comments and statements of a source's objects, in the order of trees. */
import type { ObjectKind } from '../../../shared/model.ts'
import type { SearchHit, SearchPlace } from '../../../shared/search-model.ts'
import { readTexts } from '../../index/index.ts'
import type { DumpIndex, ObjectTexts } from '../../index/index.ts'
import type { FoundGroups, LeftOut } from './found-groups.ts'
import type { TextMatcher } from './text-matcher.ts'

/** A statement that the index does not hold, read from the dump: as much of it as is read, and whether that is all. */
export type ReadStatement = (part: {
  readonly start: number
  readonly end: number
}) => Promise<{ readonly text: string; readonly isWhole: boolean }>

export interface SchemaSearch {
  readonly sourceId: string
  readonly matcher: TextMatcher
  readonly places: ReadonlySet<SearchPlace>
  /** Empty: all. */
  readonly kinds: ReadonlySet<ObjectKind>
  readonly found: FoundGroups
  readonly leftOut: LeftOut
  readonly readStatement: ReadStatement
  /** Called between two lots of objects. */
  readonly breathe: () => Promise<void>
}

/** Looks through all objects; ends early where enough was found. */
export async function searchSchema(index: DumpIndex, search: SchemaSearch): Promise<void> {
  const { places, kinds, found } = search
  const wants = {
    parts: places.has('definitions'),
    columns: places.has('names') || places.has('comments'),
  }
  // A statement that made several objects is found once, with the first of them.
  const seen = new Set<number>()
  for (const objects of index.read((db) => readTexts(db, wants))) {
    for (const object of objects) {
      if (kinds.size > 0 && !kinds.has(object.kind)) continue
      if (places.has('names')) searchNames(object, search)
      if (places.has('comments')) searchComments(object, search)
      if (places.has('definitions')) await searchStatements(object, search, seen)
      if (found.isFull) return found.markMore()
    }
    await search.breathe()
  }
}

function take(object: ObjectTexts, search: SchemaSearch, hit: SearchHit): void {
  const { sourceId, found } = search
  const { key, kind, name, database } = object
  found.open({ sourceId, key, kind, name, database, in: 'schema' })
  found.add(hit)
}

const NOWHERE = { column: null, definition: null, cell: null } as const

function searchNames(object: ObjectTexts, search: SchemaSearch): void {
  for (const [text, column] of [
    [object.name, null] as const,
    ...object.columns.map(({ name }) => [name, name] as const),
  ]) {
    const at = search.matcher.find(text)
    if (at === null) continue
    take(object, search, { ...NOWHERE, place: 'names', column, ...search.matcher.excerpt(text, at) })
  }
}

function searchComments(object: ObjectTexts, search: SchemaSearch): void {
  if (object.comment !== null) searchLinesOf(object.comment, object, search, null)
  for (const { name, properties } of object.columns) {
    if (!properties.includes('"comment"')) continue
    const { comment } = JSON.parse(properties) as { readonly comment?: unknown }
    if (typeof comment === 'string') searchLinesOf(comment, object, search, name)
  }
}

function searchLinesOf(text: string, object: ObjectTexts, search: SchemaSearch, column: string | null): void {
  for (const { line, at } of linesWith(text, search.matcher))
    take(object, search, { ...NOWHERE, place: 'comments', column, ...search.matcher.excerpt(line.text, at) })
}

async function searchStatements(object: ObjectTexts, search: SchemaSearch, seen: Set<number>): Promise<void> {
  for (const part of object.parts) {
    if (seen.has(part.start)) continue
    let { text } = part
    if (text === null) {
      const read = await search.readStatement(part)
      if (!read.isWhole) search.leftOut.add('Of a very long statement only the first megabyte.', object.name)
      text = read.text
    }
    let isFound = false
    for (const { line, at, number } of linesWith(text, search.matcher)) {
      isFound = true
      const definition = {
        line: part.line + number,
        byte: part.start,
        offset: line.start + at[0],
        length: at[1] - at[0],
      }
      const excerpt = search.matcher.excerpt(line.text, at)
      take(object, search, { ...NOWHERE, place: 'definitions', definition, ...excerpt })
    }
    if (isFound) seen.add(part.start)
  }
}

interface Line {
  /** Where in the text it begins. */
  readonly start: number
  readonly text: string
}

/** The lines of a text in which something is found, each once; `at` counts within the line, `number` from 0. */
function* linesWith(
  text: string,
  matcher: TextMatcher,
): Generator<{ readonly line: Line; readonly at: [number, number]; readonly number: number }> {
  let number = 0
  let counted = 0
  for (let from = 0; from <= text.length;) {
    const found = matcher.find(text, from)
    if (found === null) return
    const start = text.lastIndexOf('\n', found[0] - 1) + 1
    // Something found may run over several lines: it is shown on the first.
    const next = text.indexOf('\n', found[0])
    const end = next < 0 ? text.length : next
    for (let at = text.indexOf('\n', counted); at >= 0 && at < start; at = text.indexOf('\n', at + 1))
      number += 1
    counted = start
    const line = { start, text: text.slice(start, end).replace(/\r$/u, '') }
    yield { line, at: [found[0] - start, Math.max(found[0] + 1, Math.min(found[1], end)) - start], number }
    from = Math.max(end, found[1]) + 1
  }
}
