/** Objects that the dump makes within another's statement, as statements of their own. */
import type { CatalogObject, DefinitionPartRecord } from '../catalog/catalog-object.ts'
import { quoteIdentifier } from '../catalog/names.ts'
import type { Member, Members } from './members.ts'
import { alterParent, CONSTRAINTS } from './object-words.ts'
import { listOf, textOf } from './sql-text.ts'

/** The statement that makes the object and nothing else; null where the part is one. */
export function madeAlone(member: Member, part: DefinitionPartRecord, members: Members): string | null {
  const { b, parentB } = member
  if (!b) return null
  if (CONSTRAINTS.has(b.kind) && parentB !== null && isShared(b, parentB, part)) {
    const parent = members.ofB(parentB.key)
    if (parent?.fate === 'keep' || parent?.fate === undefined)
      return `${alterParent(parentB)} ADD CONSTRAINT ${quoteIdentifier(b.name)} ${constraintClause(b)};`
  }
  const owner = members.relation(
    textOf(b.properties['owned by']).replace(/\.(?:"(?:[^"]|"")*"|[^."]+)$/s, ''),
  )
  if (b.kind === 'sequence' && !SEQUENCE.test(part.text ?? 'CREATE SEQUENCE') && owner?.fate === 'keep')
    return `CREATE SEQUENCE ${b.identity}\n    ${sequenceClause(b)};`
  return null
}

const SEQUENCE = /^\s*CREATE\s+(?:TEMP\w*\s+|UNLOGGED\s+)?SEQUENCE\b/i

/** Who owns a sequence that was made alone, where no statement of its own says so. */
export function ownedBy({ kind, identity, properties, parts }: CatalogObject): string | null {
  const owner = textOf(properties['owned by'])
  if (kind !== 'sequence' || owner === '' || parts.some(({ text }) => /\bOWNED\s+BY\b/i.test(text ?? '')))
    return null
  return `ALTER SEQUENCE ${identity} OWNED BY ${owner};`
}

/** Whether PostgreSQL makes it by itself on a partition, from what the table above has. */
export function comesFromAbove(
  { kind, properties, parts }: CatalogObject,
  table: CatalogObject | null,
): boolean {
  if ((kind !== 'index' && kind !== 'constraint') || textOf(properties['attached to']) === '') return false
  return table !== null && table.parts.some(({ start }) => start === parts[0]?.start)
}

/** Whether the statement is its table's too: CREATE TABLE with the constraint in it, or ALTER TABLE with several commands. */
function isShared(
  { kind }: CatalogObject,
  parent: CatalogObject,
  { start, text }: DefinitionPartRecord,
): boolean {
  if (parent.parts.some((other) => other.start === start)) return true
  return kind === 'check constraint' && !/^\s*ALTER\s/i.test(text ?? 'ALTER ')
}

function constraintClause({ definition, properties }: CatalogObject): string {
  const columns = listOf(properties['on delete set columns'])
  const within = columns.length === 0 ? '' : ` (${columns.map(quoteIdentifier).join(', ')})`
  const enforced = properties['not enforced'] === true ? ' NOT ENFORCED' : ''
  const whole = definition.replace(/ (ON DELETE SET (?:NULL|DEFAULT))/, ` $1${within}`)
  return enforced === '' ? whole : `${whole.replace(/ NOT VALID$/, '')}${enforced}`
}

function sequenceClause({ properties }: CatalogObject): string {
  const value = (name: string): string => textOf(properties[name])
  return [
    `AS ${value('data type')}`,
    `START WITH ${value('start')}`,
    `INCREMENT BY ${value('increment')}`,
    `MINVALUE ${value('minimum')}`,
    `MAXVALUE ${value('maximum')}`,
    `CACHE ${value('cache')}`,
    ...(properties['cycle'] === true ? ['CYCLE'] : []),
  ].join('\n    ')
}
