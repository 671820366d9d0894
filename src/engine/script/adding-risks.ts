/** What making an object may do to tables that are there already. */
import { foreignKeyQuestion, indexQuestion, keyQuestion } from './key-questions.ts'
import type { Member, Members } from './members.ts'
import { risk } from './plan-step.ts'
import type { PlannedRisk } from './plan-step.ts'
import { checkQuestion, domainQuestions } from './row-judgements.ts'
import { textOf } from './sql-text.ts'

/** Risks of making an object on a table that stays; none on a new one. */
export function addingRisks({ b, parentB }: Member, members: Members): PlannedRisk[] {
  if (!b || parentB === null) return []
  const table = members.ofB(parentB.key)
  if (table?.fate !== 'keep' || table.b?.kind === 'domain') return domainRisks({ b, parentB }, members)
  const name = `${parentB.identity}`
  const waits = (what: string): PlannedRisk => risk('long lock', `${name} cannot be written ${what}`)
  // Reading expressions takes its time, and is of use to nobody where there are no rows.
  const asks = <Asked>(ask: () => Asked): Asked | undefined => (members.hasRows ? ask() : undefined)
  const { properties } = b
  switch (b.kind) {
    case 'constraint':
      return [
        risk(
          'may fail on rows',
          `no two rows of ${name} may conflict by ${b.definition}`,
          asks(() => keyQuestion(b, parentB)),
        ),
        risk('long lock', `${name} can be neither read nor written while the index is built`),
      ]
    case 'fk constraint':
      if (properties['not valid'] === true) return []
      return [
        risk(
          'may fail on rows',
          `every row of ${name} must have its row in ${textOf(properties['references'])}`,
          asks(() => foreignKeyQuestion(b, parentB, (identity) => members.relation(identity)?.b)),
        ),
        waits(`while its rows are looked up in ${textOf(properties['references'])}, nor can that`),
      ]
    case 'check constraint':
      if (properties['not valid'] === true) return []
      return [
        risk(
          'may fail on rows',
          `every row of ${name} must satisfy ${b.definition}`,
          asks(() => checkQuestion(b, parentB)),
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
                asks(() => indexQuestion(b, parentB)),
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
      members.hasRows ? domainQuestions(b, parentB, members.all) : undefined,
    ),
  ]
}
