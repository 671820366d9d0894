/** What making an object may do to tables that are there already. */
import type { CatalogObject } from '../catalog/catalog-object.ts'
import { quoteIdentifier } from '../catalog/names.ts'
import type { Member, Members } from './members.ts'
import { risk } from './plan-step.ts'
import type { PlannedRisk } from './plan-step.ts'
import { checkQuestion, domainQuestions, exclusionQuestion, uniqueQuestion } from './row-judgements.ts'
import type { PlannedQuestion } from './row-questions.ts'
import { listOf, textOf } from './sql-text.ts'

/** Risks of making an object on a table that stays; none on a new one. */
export function addingRisks({ b, parentB }: Member, members: Members): PlannedRisk[] {
  if (!b || parentB === null) return []
  const table = members.ofB(parentB.key)
  if (table?.fate !== 'keep' || table.b?.kind === 'domain') return domainRisks({ b, parentB }, members)
  const name = `${parentB.identity}`
  const waits = (what: string): PlannedRisk => risk('long lock', `${name} cannot be written ${what}`)
  const { properties } = b
  switch (b.kind) {
    case 'constraint':
      return [
        risk(
          'may fail on rows',
          `no two rows of ${name} may conflict by ${b.definition}`,
          uniqueKey(b, parentB),
        ),
        risk('long lock', `${name} can be neither read nor written while the index is built`),
      ]
    case 'fk constraint':
      if (properties['not valid'] === true) return []
      return [
        risk(
          'may fail on rows',
          `every row of ${name} must have its row in ${textOf(properties['references'])}`,
          foreignKey(b, parentB, members),
        ),
        waits(`while its rows are looked up in ${textOf(properties['references'])}, nor can that`),
      ]
    case 'check constraint':
      if (properties['not valid'] === true) return []
      return [
        risk(
          'may fail on rows',
          `every row of ${name} must satisfy ${b.definition}`,
          checkQuestion(b, parentB),
        ),
        risk('long lock', `${name} can be neither read nor written while all rows are looked at`),
      ]
    case 'index':
      return [
        ...(properties['unique'] === true
          ? [
              risk(
                'may fail on rows',
                `no two rows of ${name} may be alike in ${textOf(properties['keys'])}`,
                uniqueIndex(b, parentB),
              ),
            ]
          : []),
        waits('while the index is built'),
      ]
    default:
      return []
  }
}

function domainRisks({ b, parentB }: Pick<Member, 'b' | 'parentB'>, members: Members): PlannedRisk[] {
  if (b?.kind !== 'check constraint' || parentB?.kind !== 'domain' || b.properties['not valid'] === true)
    return []
  return [
    risk(
      'may fail on rows',
      `every value of the domain ${parentB.identity} must satisfy ${b.definition}`,
      domainQuestions(b, parentB, members),
    ),
  ]
}

/** Keys of a table's rows are asked for where they are columns, whole and alone. */
function uniqueKey(constraint: CatalogObject, table: CatalogObject): PlannedQuestion | undefined {
  const { properties } = constraint
  if (properties['type'] === 'exclusion') return exclusionQuestion(constraint, table)
  const columns = listOf(properties['columns'])
  if (!KEYS.has(textOf(properties['type'])) || properties['without overlaps'] === true) return undefined
  if (columns.length === 0) return undefined
  const nullsAlike = properties['nulls not distinct'] === true
  return { table: table.key, condition: { what: 'unique', columns, nullsAlike } }
}

const KEYS: ReadonlySet<string> = new Set(['primary key', 'unique'])

/** Where the keys of a unique index over all rows are nothing but columns, no PostgreSQL is needed to hold them against each other. */
function uniqueIndex(index: CatalogObject, table: CatalogObject): PlannedQuestion | undefined {
  const { properties } = index
  if (textOf(properties['where']) !== '') return uniqueQuestion(index, table)
  const names = new Map(table.columns.map(({ name }) => [quoteIdentifier(name), name]))
  const columns = textOf(properties['keys'])
    .split(', ')
    .map((key) => names.get(key.replace(/ DESC$/, '')))
  if (!columns.every((name) => name !== undefined)) return uniqueQuestion(index, table)
  const nullsAlike = properties['nulls not distinct'] === true
  return { table: table.key, condition: { what: 'unique', columns, nullsAlike } }
}

function foreignKey(
  { properties }: CatalogObject,
  table: CatalogObject,
  members: Members,
): PlannedQuestion | undefined {
  // MATCH FULL refuses rows with some NULLs, and periods are contained rather than equal.
  if (textOf(properties['match']) !== 'simple' || properties['period'] === true) return undefined
  const other = members.relation(textOf(properties['references']))?.b
  const [columns, referenced] = [listOf(properties['columns']), listOf(properties['referenced columns'])]
  if (!other || columns.length === 0 || columns.length !== referenced.length) return undefined
  const type = ({ columns: all }: CatalogObject, wanted: string): string =>
    textOf(all.find(({ name }) => name === wanted)?.properties['type'])
  // Values are held against each other as the dump writes them, which only those of one type allow.
  if (columns.some((name, at) => type(table, name) !== type(other, referenced[at] as string)))
    return undefined
  return { table: table.key, condition: { what: 'references', columns, table: other.key, referenced } }
}
