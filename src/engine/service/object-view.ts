/** A catalog object as the contract shows it: property values in words. */
import type { TableKey } from '../../shared/key-model.ts'
import type { ColumnView, DefinitionPart, ObjectDetail, PropertyView } from '../../shared/model.ts'
import type {
  CatalogColumn,
  CatalogObject,
  DefinitionPartRecord,
  Properties,
  PropertyValue,
} from '../catalog/catalog-object.ts'
import { keyBeside } from '../index/index.ts'
import type { DumpIndex } from '../index/index.ts'
import { assembleDdl } from './object-ddl.ts'
import type { ReadPart } from './object-ddl.ts'

/** Column properties that have fields of their own. */
const OWN_FIELDS = new Set(['type', 'not null', 'default', 'comment'])

/** The page of one object. Null where the index does not know the key. */
export async function objectDetail(
  index: DumpIndex,
  key: string,
  readPart: ReadPart,
): Promise<ObjectDetail | null> {
  const object = index.object(key)
  const summary = index.summary(key)
  if (!object || !summary) return null
  const children = index.children(key)
  const { ddl, cut } = await assembleDdl(object, children, readPart)
  return {
    summary,
    properties: propertyViews(object.properties, new Set()),
    columns: object.columns.map(columnView),
    children: children.map((child) => ({
      key: child.key,
      kind: child.kind,
      name: child.name,
      definition: child.definition,
    })),
    keys: children.flatMap((child) => keyView(index, child)),
    comment: object.comment,
    grants: [...object.grants],
    ddl,
    cut,
    parts: await Promise.all(object.parts.map((part) => partView(part, readPart))),
    origins: index.origins(key),
    hasRows: hasRows(object) || index.pendingMembers(key).length > 0,
  }
}

/** Whether the source holds rows of this object that a grid can show. */
function hasRows(object: CatalogObject): boolean {
  return object.data !== null && object.data.blocks.length > 0
}

/** Kinds that a foreign key may lead to. */
const REFERENCED = ['table', 'foreign table'] as const

/** A constraint as a key; nothing where it is none. */
function keyView(index: DumpIndex, constraint: CatalogObject): TableKey[] {
  const { key, name, kind, properties } = constraint
  const columns = listOf(properties['columns'])
  const type = kind === 'fk constraint' ? 'foreign key' : properties['type']
  if (type === 'primary key' || type === 'unique') return [{ key, name, type, columns, references: null }]
  const target = properties['references']
  if (type !== 'foreign key' || typeof target !== 'string') return []
  const found = REFERENCED.map((one) => keyBeside(constraint, one, target)).find(
    (one) => index.summary(one) !== null,
  )
  const references = {
    key: found ?? null,
    name: target,
    columns: listOf(properties['referenced columns']),
  }
  return [{ key, name, type, columns, references }]
}

function listOf(value: PropertyValue | undefined): string[] {
  return Array.isArray(value) ? [...(value as readonly string[])] : []
}

async function partView(part: DefinitionPartRecord, readPart: ReadPart): Promise<DefinitionPart> {
  return {
    role: part.role,
    byte: part.start,
    endByte: part.end,
    line: part.line,
    text: part.text ?? (await readPart(part)).text,
  }
}

function columnView(column: CatalogColumn): ColumnView {
  const { properties } = column
  return {
    name: column.name,
    position: column.position,
    type: valueText(properties['type'] ?? null) ?? '',
    notNull: properties['not null'] === true,
    default: valueText(properties['default'] ?? null),
    properties: propertyViews(properties, OWN_FIELDS),
    comment: valueText(properties['comment'] ?? null),
  }
}

/** Properties that say something, in their order. */
function propertyViews(properties: Properties, leftOut: ReadonlySet<string>): PropertyView[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const text = leftOut.has(name) ? null : valueText(value)
    return text === null ? [] : [{ name, value: text }]
  })
}

/** A value in words; null where there is nothing to say. */
function valueText(value: PropertyValue): string | null {
  if (value === null) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if ('digest' in value) return value.text
  return value.length === 0 ? null : value.join(', ')
}
