/** What a later file makes again, alters or drops of what an earlier file of the same database made. */
import type { Override } from './facts.ts'
import type { FolderFile } from './folder-files.ts'
import { bareName } from './read-file.ts'
import type { ReadColumn, ReadObject } from './read-file.ts'

const DIFFERENCES_AT_MOST = 10

interface Earlier {
  readonly file: FolderFile
  readonly object: ReadObject
}

/** Overrides in the order in which they happen; at most `limit`, and how many more there are. */
export function overridesOf(
  files: readonly FolderFile[],
  limit: number,
): { overrides: Override[]; more: number } {
  const all: Override[] = []
  let more = 0
  const add = (override: Override): void => {
    if (all.length < limit) all.push(override)
    else more += 1
  }
  const made = new Map<string, Earlier>()
  const byName = new Map<string, Earlier>()
  for (const file of files) {
    for (const override of touchedBy(file, byName)) add(override)
    for (const { name, madeAgain } of file.read?.dropped ?? []) if (!madeAgain) forget(name, made, byName)
    for (const object of file.read?.objects ?? []) {
      const key = `${object.kind} ${object.identity}`
      const before = made.get(key)
      if (before !== undefined && before.file !== file && !isInline(object, file, made))
        add(madeAgain(before, { file, object }))
      // What a guard keeps from being made leaves the earlier one as it is.
      if (before === undefined || !isSkipped(object)) {
        made.set(key, { file, object })
        byName.set(bareName(object.kind, object.identity), { file, object })
      }
    }
  }
  return { overrides: all, more }
}

function forget(name: string, made: Map<string, Earlier>, byName: Map<string, Earlier>): void {
  const before = byName.get(name)
  if (before === undefined) return
  byName.delete(name)
  made.delete(`${before.object.kind} ${before.object.identity}`)
}

const isSkipped = ({ guard }: ReadObject): boolean => guard === 'if not exists' || guard === 'guarded block'

/** What stands within the statement of a table goes with it; schemas and extensions are the same whoever makes them. */
function isInline(object: ReadObject, file: FolderFile, made: ReadonlyMap<string, Earlier>): boolean {
  if (object.kind === 'schema' || object.kind === 'extension') return true
  if (object.of === null) return false
  const table = file.read?.objects.find(({ kind, identity }) => kind === 'table' && identity === object.of)
  return table !== undefined && table.line === object.line && made.has(`table ${object.of}`)
}

function madeAgain(before: Earlier, now: Earlier): Override {
  const { object, file } = now
  const dropped = (file.read?.dropped ?? []).some(
    (drop) =>
      drop.madeAgain && drop.line <= object.line && drop.name === bareName(object.kind, object.identity),
  )
  const alike = before.object.digest === object.digest
  return {
    kind: object.kind,
    name: object.identity,
    earlier: { file: before.file.id, line: before.object.line },
    later: { file: file.id, line: object.line },
    what: dropped
      ? 'makes again'
      : object.guard === 'or replace'
        ? 'replaces'
        : isSkipped(object)
          ? 'does nothing'
          : 'fails',
    alike,
    differences: alike
      ? []
      : columnDifferences(before.object.columns, object.columns, 'in the earlier file', 'in the later one'),
  }
}

/** Statements that change the shape of something, rather than say something of it. */
const ALTERS = /^(?:ALTER|RENAME|SET SCHEMA)/

function touchedBy(file: FolderFile, byName: ReadonlyMap<string, Earlier>): Override[] {
  const { changed = [], dropped = [] } = file.read ?? {}
  const altered = changed
    .filter(({ how }) => ALTERS.test(how))
    .map((one) => ({ ...one, what: 'alters' as const }))
  const gone = dropped.filter((one) => !one.madeAgain).map((one) => ({ ...one, what: 'drops' as const }))
  return [...altered, ...gone].flatMap(({ name, line, what }): Override[] => {
    const before = byName.get(name)
    if (before === undefined || before.file === file) return []
    return [
      {
        kind: before.object.kind,
        name: before.object.identity,
        earlier: { file: before.file.id, line: before.object.line },
        later: { file: file.id, line },
        what,
        alike: null,
        differences: [],
      },
    ]
  })
}

/** How two lists of columns differ, in words. Types are only held against each other where both are known. */
export function columnDifferences(
  a: readonly ReadColumn[],
  b: readonly ReadColumn[],
  inA: string,
  inB: string,
): string[] {
  const ofB = new Map(b.map((column) => [column.name, column]))
  const ofA = new Set(a.map(({ name }) => name))
  const only = (names: readonly string[], where: string): string[] =>
    names.length === 0 ? [] : [`only ${where}: ${names.join(', ')}`]
  const types = a.flatMap((column) => {
    const other = ofB.get(column.name)
    if (other === undefined) return []
    if (column.type !== '' && other.type !== '' && column.type !== other.type)
      return [`${column.name} is ${column.type} ${inA} and ${other.type} ${inB}`]
    return column.notNull === other.notNull || column.type === '' || other.type === ''
      ? []
      : [`${column.name} may be null ${column.notNull ? inB : inA} alone`]
  })
  return [
    ...only(
      a.filter(({ name }) => !ofB.has(name)).map(({ name }) => name),
      inA,
    ),
    ...only(
      b.filter(({ name }) => !ofA.has(name)).map(({ name }) => name),
      inB,
    ),
    ...types,
  ].slice(0, DIFFERENCES_AT_MOST)
}
