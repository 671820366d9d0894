/** An object as it is shown where its name is pointed at: short, and read from the index alone. */
import type { CardColumn, ObjectCard } from '../../shared/definition-model.ts'
import type { CatalogColumn, CatalogObject, PropertyValue } from '../catalog/catalog-object.ts'
import type { DumpIndex } from '../index/index.ts'

/** Columns of a card. */
const COLUMNS_SHOWN = 24
/** Characters of a default, a comment or a signature. */
const LONGEST_TEXT = 600

/** The card of an object, or of one of its columns. Null where the index does not know the key. */
export function objectCard(index: DumpIndex, key: string, column: string | undefined): ObjectCard | null {
  const object = index.object(key)
  const summary = index.summary(key)
  if (object === null || summary === null) return null
  const primary = primaryKeyOf(index, object)
  const chosen =
    column === undefined
      ? object.columns.slice(0, COLUMNS_SHOWN)
      : object.columns.filter(({ name }) => name === column)
  return {
    key,
    kind: object.kind,
    name: object.identity,
    owner: object.owner,
    rows: summary.rows,
    comment: shortened(object.comment),
    signature: shortened(signatureOf(object)) ?? '',
    columns: chosen.map((one) => cardColumn(one, primary)),
    columnCount: object.columns.length,
  }
}

function primaryKeyOf(index: DumpIndex, { key, columns }: CatalogObject): ReadonlySet<string> {
  if (columns.length === 0) return new Set()
  const found = index.children(key).find(({ properties }) => properties['type'] === 'primary key')
  const names = found?.properties['columns']
  return new Set(Array.isArray(names) ? (names as readonly string[]) : [])
}

function cardColumn({ name, properties }: CatalogColumn, primary: ReadonlySet<string>): CardColumn {
  return {
    name,
    type: textOf(properties['type']) ?? '',
    notNull: properties['not null'] === true,
    default: shortened(textOf(properties['default'])),
    primaryKey: primary.has(name),
    comment: shortened(textOf(properties['comment'])),
  }
}

/** What defines it in one line: how a routine is called and what it gives, the values of a type. */
function signatureOf({ kind, properties, definition }: CatalogObject): string {
  if (kind === 'function' || kind === 'procedure' || kind === 'aggregate') {
    const list = textOf(properties['arguments'])
    const facts = [
      list === null ? null : `(${list})`,
      prefixed('RETURNS', properties['returns']),
      prefixed('LANGUAGE', properties['language']),
      textOf(properties['volatility'])?.toUpperCase() ?? null,
    ]
    return facts.filter((fact) => fact !== null).join(' ')
  }
  return definition
}

function prefixed(word: string, value: PropertyValue | undefined): string | null {
  const text = textOf(value)
  return text === null ? null : `${word} ${text}`
}

/** A value in words; null where there is nothing to say. */
function textOf(value: PropertyValue | undefined): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return null
  if ('digest' in value) return value.text
  return value.length === 0 ? null : value.join(', ')
}

function shortened(text: string | null): string | null {
  if (text === null || text.length <= LONGEST_TEXT) return text
  return `${text.slice(0, LONGEST_TEXT)} …`
}
