/** An object's card as the editor shows it: Markdown of which nothing comes from a dump unescaped. */
import type { CardColumn, ObjectCard } from '../../shared/definition-model.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'

/** The Markdown of a card; `column` is the one that was pointed at, where it was one. */
export function cardMarkdown(card: ObjectCard, column: string | null, certain: boolean): string {
  const parts = column === null ? objectParts(card) : columnParts(card, column)
  if (!certain) parts.push('_What it means is decided by the search path, or it fits several._')
  return parts.filter((part) => part !== '').join('\n\n')
}

function objectParts(card: ObjectCard): string[] {
  const facts = [
    card.rows === null ? '' : countOf(card.rows, 'row'),
    card.columnCount === 0 ? '' : countOf(card.columnCount, 'column'),
    card.owner === null ? '' : `owner ${card.owner}`,
  ].filter((fact) => fact !== '')
  const lines = card.columns.map(columnLine)
  const hidden = card.columnCount - card.columns.length
  if (hidden > 0) lines.push(`-- and ${formatCount(hidden)} more`)
  return [
    `**${escaped(kindTitle(card.kind))}** ${escaped(card.name)}`,
    escaped(facts.join(' · ')),
    lines.length > 0 ? fenced(lines.join('\n')) : card.signature === '' ? '' : fenced(card.signature),
    card.comment === null ? '' : escaped(card.comment),
  ]
}

function columnParts(card: ObjectCard, column: string): string[] {
  const known = card.columns.find(({ name }) => name === column)
  return [
    `**Column** ${escaped(column)} of ${escaped(kindTitle(card.kind).toLowerCase())} ${escaped(card.name)}`,
    known === undefined ? '' : fenced(columnLine(known)),
    known?.comment == null ? '' : escaped(known.comment),
  ]
}

function columnLine({ name, type, notNull, default: value, primaryKey }: CardColumn): string {
  const facts = [
    primaryKey ? 'PRIMARY KEY' : notNull ? 'NOT NULL' : '',
    value === null ? '' : `DEFAULT ${value}`,
  ]
  return [name, type, ...facts].filter((fact) => fact !== '').join(' ')
}

/** Text in which nothing means anything to Markdown. */
export function escaped(text: string): string {
  return text
    .split('\n')
    .map((line) => visibleText(line).replace(/[\\`*_{}[\]()#+\-.!<>|~&:@$]/g, String.raw`\$&`))
    .join('  \n')
}

/** A block of SQL whose fence is longer than any within it. */
function fenced(sql: string): string {
  const ticks = Math.max(2, ...[...sql.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(ticks + 1)
  const lines = sql.split('\n').map(visibleText).join('\n')
  return `${fence}pgsql\n${lines}\n${fence}`
}
