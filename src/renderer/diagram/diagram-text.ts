/** A diagram as text that other tools draw: Mermaid's erDiagram and DBML. */
import type { DiagramColumn, DiagramKey, DiagramTable } from '../../shared/diagram-model.ts'
import { visibleText } from '../text/visible-text.ts'
import type { DrawnTables } from './diagram-words.ts'

/** A name in double quotes, which in both languages cannot hold any themselves. */
function quoted(name: string): string {
  return `"${visibleText(name).replaceAll('"', "'").replaceAll('\\', '/')}"`
}

/** A word as Mermaid takes it for types and columns: letters, digits, _, -, () and []. */
function mermaidWord(text: string): string {
  const word = visibleText(text)
    .replaceAll(/[\s,]+/g, '_')
    .replaceAll(/[^\p{L}\p{N}_()[\]-]/gu, '_')
  return /^[\p{L}_]/u.test(word) ? word : `_${word}`
}

/** Mermaid's erDiagram. */
export function mermaidText({ tables, keys }: DrawnTables): string {
  const names = new Map(tables.map(({ id }, at) => [id, `t${at + 1}`]))
  const lines = tables.flatMap((table) => [
    `  ${names.get(table.id)}[${quoted(table.name)}] {`,
    ...table.columns.map((column) => {
      const marks = [
        ...(column.primary ? ['PK'] : column.unique ? ['UK'] : []),
        ...(column.foreign ? ['FK'] : []),
      ].join(', ')
      const columnWord = mermaidWord(column.name)
      return `    ${mermaidWord(column.type || 'unknown')} ${columnWord}${marks === '' ? '' : ` ${marks}`}`
    }),
    '  }',
  ])
  const links = keys.map((key) => {
    const one = key.nullable ? '|o' : '||'
    const many = key.unique ? 'o|' : 'o{'
    return `  ${names.get(key.to)} ${one}--${many} ${names.get(key.from)} : ${quoted(key.columns.join(', '))}`
  })
  return `erDiagram\n${[...lines, ...links].join('\n')}\n`
}

/** DBML, as dbdiagram.io reads it. */
export function dbmlText({ tables, keys }: DrawnTables): string {
  const byId = new Map(tables.map((table) => [table.id, table]))
  const blocks = tables.map((table) => `Table ${dbmlName(table)} {\n${dbmlColumns(table).join('\n')}\n}\n`)
  const refs = keys.map((key) => dbmlRef(key, byId))
  return `${blocks.join('\n')}${refs.length === 0 ? '' : `\n${refs.join('\n')}\n`}`
}

function dbmlName({ schema, label }: DiagramTable): string {
  return schema === null ? quoted(label) : `${quoted(schema)}.${quoted(label)}`
}

function dbmlColumns({ columns }: DiagramTable): string[] {
  const primary = columns.filter((column) => column.primary)
  const lines = columns.map((column) => `  ${dbmlColumn(column, primary.length === 1)}`)
  if (primary.length > 1) {
    const names = primary.map(({ name }) => quoted(name)).join(', ')
    lines.push('', '  indexes {', `    (${names}) [pk]`, '  }')
  }
  return lines
}

function dbmlColumn({ name, type, primary, unique, notNull }: DiagramColumn, alone: boolean): string {
  const facts = [
    ...(primary && alone ? ['pk'] : unique && !primary ? ['unique'] : []),
    ...(notNull ? ['not null'] : []),
  ]
  return `${quoted(name)} ${quoted(type || 'unknown')}${facts.length === 0 ? '' : ` [${facts.join(', ')}]`}`
}

function dbmlRef(key: DiagramKey, byId: ReadonlyMap<string, DiagramTable>): string {
  const end = (id: string, columns: readonly string[]): string => {
    const table = byId.get(id)
    return `${table === undefined ? '' : dbmlName(table)}.(${columns.map(quoted).join(', ')})`
  }
  const rule = key.onDelete === 'no action' ? '' : ` [delete: ${key.onDelete}]`
  const sign = key.unique ? '-' : '>'
  return `Ref ${quoted(key.name)}: ${end(key.from, key.columns)} ${sign} ${end(key.to, key.referenced)}${rule}`
}
