/** The names in a definition's statements, resolved among those objects alone that are called so. */
import type { CatalogObject } from '../catalog-object.ts'
import { spareGrammar } from './index.ts'
import { NameIndex } from './name-index.ts'
import { sqlTokens, literalContent } from './sql-tokens.ts'
import { readStatementNames } from './statement-names.ts'
import type { StatementNames } from './statement-names.ts'

/** A text on show, and what it is made of. */
export interface TextToRead {
  readonly text: string
  /** The object that it defines, and what belongs to that. */
  readonly own: readonly CatalogObject[]
  /** Where each statement stands, in UTF-16 units, and the key of the object that it is of. */
  readonly statements: readonly { readonly start: number; readonly end: number; readonly key: string }[]
  /** Gives the objects that are called one of these names, unquoted. */
  readonly find: (names: readonly string[]) => readonly CatalogObject[]
}

/** What a text names. libpg-query must be loaded already. */
export function readNamesInText({ text, own, statements, find }: TextToRead): StatementNames {
  spareGrammar()
  const words = new Set<string>()
  addWords(text, words, 0)
  const objects = new Map(own.map((object) => [object.key, object]))
  for (const object of find([...words])) if (!objects.has(object.key)) objects.set(object.key, object)
  // What types the columns of other views have is not asked for: their names are enough.
  const index = new NameIndex([...objects.values()], () => null)
  const shown = statements.flatMap(({ start, end, key }) => {
    const object = objects.get(key)
    return object === undefined ? [] : [{ start, end, object }]
  })
  return readStatementNames(text, shown, index)
}

/** So many distinct words of a text are looked for. */
const WORDS_AT_MOST = 50_000

/** The words of a text, those of literals (bodies, names of sequences) too. */
function addWords(text: string, words: Set<string>, depth: number): void {
  for (const token of sqlTokens(text)) {
    if (words.size >= WORDS_AT_MOST) return
    if (token.kind === 'name') words.add(token.text)
    else if (token.kind === 'literal' && depth < 2) {
      const content = literalContent(token)
      if (content !== null) addWords(content.value, words, depth + 1)
    }
  }
}
