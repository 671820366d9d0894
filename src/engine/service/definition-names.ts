/**
 * What the names of an object's definition mean, found when it is asked for
 * first. Of the source only those objects are read whose names stand in the
 * text, so that it takes as long for a large schema as for a small one; a long
 * text is read in a worker.
 */
import type { DefinitionNames, OutlineItem } from '../../shared/definition-model.ts'
import { namesInStatements } from '../catalog/index.ts'
import type { CatalogObject, StatementNames } from '../catalog/index.ts'
import type { DumpIndex } from '../index/index.ts'
import type { AssembledDdl } from './object-ddl.ts'

/** Texts of more characters are shown in parts, and without what their names mean. */
export const LONGEST_READ = 2_000_000
/** Objects that one text may name at most. */
const NAMED_AT_MOST = 4_000

/** A definition's text with the objects that its statements are of: plain data. */
export interface ShownDefinition {
  readonly key: string
  readonly ddl: string
  /** Statements by offset, each of the object that it made or changed. */
  readonly statements: readonly { readonly start: number; readonly end: number; readonly key: string }[]
}

/** An assembled definition as what can be handed to a worker. */
export function shownDefinition(key: string, { ddl, statements }: AssembledDdl): ShownDefinition {
  return {
    key,
    ddl,
    statements: statements.map(({ start, end, object }) => ({ start, end, key: object.key })),
  }
}

/** The names of a definition, those of the object's columns and children among them. Blocks while it reads. */
export async function readDefinitionNames(
  index: DumpIndex,
  definition: ShownDefinition,
): Promise<DefinitionNames> {
  const { key, ddl } = definition
  if (ddl.length > LONGEST_READ)
    return unreadNames(ddl, 'This definition is too long for its names to be read.')
  const own = index.object(key)
  if (own === null) return unreadNames(ddl, 'The object is not there any more.')
  const belonging = [own, ...index.children(key)]
  const read = await namesInStatements({
    text: ddl,
    own: belonging,
    statements: definition.statements,
    find: (names) =>
      index.called(names, { database: own.database, called: calledName(own), limit: NAMED_AT_MOST }),
  })
  return { ...packed(ddl, read), outline: outlineOf(definition, belonging, read) }
}

/** Nothing known of a text, and why. */
function unreadNames(ddl: string, why: string): DefinitionNames {
  return { characters: ddl.length, unread: why, targets: [], names: [], outline: [] }
}

/** A function as triggers name it; null for all else. */
function calledName(own: CatalogObject): string | null {
  return own.kind === 'function' ? own.identity.replace(/\([^(]*\)$/, '') : null
}

function packed(ddl: string, { names }: StatementNames): Omit<DefinitionNames, 'outline'> {
  const targets: DefinitionNames['targets'] = []
  const numbers = new Map<string, number>()
  const placed = names.map(({ start, end, object, column, sure }) => {
    const id = `${object.key}\n${column ?? ''}`
    let target = numbers.get(id)
    if (target === undefined) {
      target = targets.push({ key: object.key, kind: object.kind, name: object.identity, column }) - 1
      numbers.set(id, target)
    }
    return { start, end, target, certain: sure }
  })
  return { characters: ddl.length, unread: null, targets, names: placed }
}

/** Columns and constraints where they stand, and each thing that belongs to the object where it is made. */
function outlineOf(
  { key, statements }: ShownDefinition,
  belonging: readonly CatalogObject[],
  { symbols }: StatementNames,
): OutlineItem[] {
  const [own, ...children] = belonging
  if (own === undefined) return []
  const [first] = statements
  const items: OutlineItem[] = []
  const told = new Set<string>()
  for (const { kind, name, start, end } of symbols) {
    if (kind === 'column') {
      const column = start < (first?.end ?? 0) ? own.columns.find((one) => one.name === name) : undefined
      if (column === undefined) continue
      const type = column.properties['type']
      items.push({ kind, name, detail: typeof type === 'string' ? type : '', key: null, start, end })
      continue
    }
    const child = children.find((one) => one.name === name && one.kind.endsWith('constraint'))
    if (child !== undefined && !told.has(child.key)) items.push(itemOf(child, start, end, told))
  }
  for (const { start, end, key: whose } of statements) {
    const child = whose === key || told.has(whose) ? undefined : children.find((one) => one.key === whose)
    if (child !== undefined) items.push(itemOf(child, start, end, told))
  }
  return items.sort((one, two) => one.start - two.start)
}

function itemOf(child: CatalogObject, start: number, end: number, told: Set<string>): OutlineItem {
  told.add(child.key)
  return { kind: child.kind, name: child.name, detail: child.definition, key: child.key, start, end }
}
