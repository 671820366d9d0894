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
  if (
    b.kind === 'sequence' &&
    !/^\s*CREATE\s+(?:TEMP\w*\s+|UNLOGGED\s+)?SEQUENCE\b/i.test(part.text ?? 'CREATE SEQUENCE')
  )
    return `CREATE SEQUENCE ${b.identity}\n    ${sequenceClause(b)};`
  return null
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
