/** What is known of the objects of one side beyond themselves: what belongs to them, and who refers to them. */
import type { CatalogColumn, CatalogObject, PropertyValue } from '../../catalog/catalog-object.ts'
import { nameParts } from './name-tokens.ts'

/** Made once for each side of a comparison. */
export class SideFacts {
  readonly objects: ReadonlyMap<string, CatalogObject>
  readonly #textInB: (object: CatalogObject, text: string) => string
  readonly #words = new Map<CatalogObject, readonly string[]>()
  readonly #children = new Map<string, CatalogObject[]>()
  /** Names of constraints that refer to a relation, by its identity. */
  readonly #inbound = new Map<string, string[]>()
  /** Columns by the sequence that their default takes values from. */
  readonly #fed = new Map<string, string[]>()

  /** `textInB` says of A's texts and names what they are in the names of B; of B itself nothing need be said. */
  constructor(
    objects: readonly CatalogObject[],
    textInB: (object: CatalogObject, text: string) => string = (_, text) => text,
  ) {
    this.#textInB = textInB
    this.objects = new Map(objects.map((object) => [object.key, object]))
    for (const object of objects) {
      if (object.parentKey !== null) push(this.#children, object.parentKey, object)
      const references = object.properties['references']
      if (typeof references === 'string') {
        const word = `${textInB(object, object.identity)} (${textOf(object.properties['columns'])})`
        push(this.#inbound, references, word)
      }
      for (const { name, properties } of object.columns) {
        const value = properties['default']
        const [, sequence] = /^nextval\('((?:[^']|'')*)'/.exec(textOf(value)) ?? []
        if (sequence !== undefined) {
          const fed = nameParts(sequence.replaceAll("''", "'")).join('\0')
          push(this.#fed, fed, `${textInB(object, object.identity)}.${name}`)
        }
      }
    }
  }

  /** What an object is defined as, in the names of B. */
  definition(object: CatalogObject): string {
    return this.#textInB(object, object.definition)
  }

  /** The type of a column, in the names of B. */
  columnType(object: CatalogObject, { properties }: CatalogColumn): string {
    const type = textOf(properties['type'])
    return type.includes('.') ? this.#textInB(object, type) : type
  }

  /** Each column as a word: 'email:text'. */
  columnWords(object: CatalogObject): readonly string[] {
    const known = this.#words.get(object)
    if (known) return known
    const made = object.columns.map(
      (column) => `${column.name}:${withoutSchema(this.columnType(object, column))}`,
    )
    this.#words.set(object, made)
    return made
  }

  /** What belongs to an object. */
  children(object: CatalogObject): readonly CatalogObject[] {
    return this.#children.get(object.key) ?? NOTHING
  }

  /** The foreign keys that refer to a relation, each as a word. */
  inbound(object: CatalogObject): readonly string[] {
    return this.#inbound.get(object.identity) ?? NOTHING
  }

  /** The columns that take their values from a sequence. */
  fedBy(sequence: CatalogObject): readonly string[] {
    return this.#fed.get(nameParts(sequence.identity).join('\0')) ?? NOTHING
  }
}

const NOTHING: readonly never[] = []

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const found = map.get(key)
  if (found) found.push(item)
  else map.set(key, [item])
}

/** A value as one text, whatever it is. */
export function textOf(value: PropertyValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' ? (value as { text: string }).text : String(value)
}

/** A type without its schema, since types move too. */
export function plainType(value: PropertyValue | undefined): string {
  return withoutSchema(textOf(value))
}

function withoutSchema(text: string): string {
  return text.includes('.') ? text.replace(/^(?:"(?:[^"]|"")*"|[^".(]+)\./, '') : text
}
