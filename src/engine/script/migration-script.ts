/**
 * The migration script: from a comparison to the statements that make A what B
 * is, in an order that runs. Each object is planned for itself; what is in the
 * way of a change is taken down around it; one graph of all steps says the
 * order; what destroys is withheld unless it was asked for.
 */
import type { Risk, Script, ScriptStep } from '../../shared/script-model.ts'
import { ChangePlan } from './change-plan.ts'
import { liftDefaultPrivileges } from './default-privileges.ts'
import { planObject } from './kinds/index.ts'
import { Members } from './members.ts'
import type { Member } from './members.ts'
import { ObjectSteps } from './object-steps.ts'
import type { PlannedRisk, PlannedStep } from './plan-step.ts'
import { Rebuilds } from './rebuilds.ts'
import { askedOfRows, questionKey } from './row-questions.ts'
import type { RowAnswers, RowQuestion } from './row-questions.ts'
import type { ScriptInput } from './script-input.ts'
import { scriptText } from './script-text.ts'
import { inOrder } from './step-order.ts'
import { StepEdges } from './step-edges.ts'
import { withhold } from './withholding.ts'

/** A script, and what of the rows would tell more of its risks. */
export interface MadeScript {
  readonly script: Script
  readonly questions: readonly RowQuestion[]
}

/** The script of a comparison, in either direction. PostgreSQL's grammar must be loaded. Takes milliseconds for thousands of objects. */
export function migrationScript(input: ScriptInput): MadeScript {
  const { options } = input
  const members = new Members(input)
  for (const member of members.all) {
    const { a, b, parentB, entry } = member
    if (!a || !b) continue
    if (members.isElsewhere(member)) {
      member.plan = elsewhere(member)
      continue
    }
    const change = { a, b, parent: parentB, context: members.context }
    member.plan = entry.status === 'same' ? new ChangePlan() : planObject(change)
  }
  new Rebuilds(members).settle()
  liftDefaultPrivileges(members)
  const made = new ObjectSteps(members)
  new StepEdges(members, made).connect()
  withhold(made.steps, options.allowDestructive)
  const sections = sectionsOf(inOrder(made.steps), members.several)
  const numbered = new Map<PlannedStep, ScriptStep>()
  const asked = new Asked(members, input.answers)
  for (const { before, within, after } of sections)
    for (const step of [...before, ...within, ...after])
      numbered.set(step, asStep(step, numbered.size + 1, asked))
  const steps = [...numbered.values()]
  const { notScripted } = made
  const named = (list: readonly PlannedStep[]): ScriptStep[] =>
    list.flatMap((step) => numbered.get(step) ?? [])
  const text = scriptText(
    {
      from: members.from.label,
      to: members.to.label,
      direction: options.direction,
      fullNames: members.to.writtenByPgDump,
    },
    sections.map(({ database, isLast, before, within, after }) => ({
      database: isLast ? 'template1' : database,
      before: named(before),
      within: named(within),
      after: named(after),
    })),
    { steps, notScripted },
  )
  return { script: { direction: options.direction, steps, notScripted, text }, questions: asked.questions }
}

/** What went to another database; what belongs to it is not told again. */
function elsewhere({ before, b }: Member): ChangePlan {
  const plan = new ChangePlan()
  if (before?.parentKey === null)
    plan.cannot(
      `It is in database ${before.database} and comes to ${b?.database}: no statement takes it there.`,
    )
  return plan
}

/** What steps ask of the rows, with the answers that there are. */
class Asked {
  readonly #members: Members
  readonly #answers: RowAnswers
  readonly #questions = new Map<string, RowQuestion>()

  constructor(members: Members, answers: RowAnswers = new Map()) {
    this.#members = members
    this.#answers = answers
  }

  /** All questions so far, each once. */
  get questions(): RowQuestion[] {
    return [...this.#questions.values()]
  }

  settled({ kind, text, asks = [] }: PlannedRisk): Risk {
    const questions = asks.map((one) => askedOfRows(one, this.#members))
    if (questions.length === 0 || !questions.every((one) => one !== null)) return { kind, text, rows: null }
    const sum = { looked: 0, failing: 0 }
    let isAnswered = true
    for (const question of questions) {
      const key = questionKey(question)
      this.#questions.set(key, question)
      const answer = this.#answers.get(key)
      sum.looked += answer?.looked ?? 0
      sum.failing += answer?.failing ?? 0
      isAnswered &&= answer !== undefined
    }
    return { kind, text, rows: isAnswered ? sum : null }
  }
}

/** One transaction's worth of steps, and what stands around it. */
interface PlannedSection {
  readonly database: string | null
  /** Whether it removes what belongs to the cluster, after all else. */
  readonly isLast: boolean
  readonly before: PlannedStep[]
  readonly within: PlannedStep[]
  readonly after: PlannedStep[]
}

/** The steps by database; what is made in the cluster comes before them, what is removed there after them. */
function sectionsOf(steps: readonly PlannedStep[], several: boolean): PlannedSection[] {
  const sections = new Map<string, PlannedSection>()
  for (const step of steps) {
    const database = several ? step.database : null
    const isLast = several && database === null && step.action === 'drop'
    const place = database === null ? (isLast ? '2' : '0') : `1${database}`
    const section = sections.get(place) ?? { database, isLast, before: [], within: [], after: [] }
    sections.set(place, section)
    // A role may own a database.
    if (step.outside === 'before' || (isLast && step.outside !== null)) section.before.push(step)
    else if (step.outside === 'after') section.after.push(step)
    else section.within.push(step)
  }
  return [...sections].toSorted(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0)).map(([, one]) => one)
}

function asStep(planned: PlannedStep, number: number, asked: Asked): ScriptStep {
  const { action, kind, name, database, entryId, sql, risks, withheld, why, outside } = planned
  return {
    number,
    action,
    kind,
    name,
    database,
    entryId,
    sql,
    risks: risks.map((risk) => asked.settled(risk)),
    withheld,
    inTransaction: outside === null,
    why,
  }
}
