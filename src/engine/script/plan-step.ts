/** Steps while they are being planned: what they do, what they must follow, and without which others they make no sense. */
import type { ObjectKind } from '../../shared/model.ts'
import type { Risk, ScriptStep } from '../../shared/script-model.ts'
import type { PlannedQuestion } from './row-questions.ts'

/**
 * Where a step goes as long as nothing that it depends on says otherwise.
 * What is removed goes before what is made, so that names are free; what is
 * made goes in the order of the dump that has it, since that order ran.
 */
export const RANKS = {
  rename: 0,
  release: 1,
  drop: 2,
  make: 3,
  settle: 4,
  refresh: 5,
  watch: 6,
} as const
/** One of them. */
export type Rank = keyof typeof RANKS

/** A risk, and what of the rows would settle it. */
export interface PlannedRisk extends Risk {
  /** Answered only where all of them are. */
  readonly asks?: readonly PlannedQuestion[]
}

/** A step before it is numbered. */
export interface PlannedStep {
  readonly id: string
  readonly action: ScriptStep['action']
  readonly kind: ObjectKind
  readonly name: string
  readonly database: string | null
  readonly entryId: string | null
  readonly sql: string
  readonly risks: readonly PlannedRisk[]
  why: string | null
  readonly rank: Rank
  /** Orders steps of one rank: a place in a dump, ascending. */
  readonly position: number
  /** Where it stands if PostgreSQL refuses it inside a transaction. */
  readonly outside: 'before' | 'after' | null
  /** Ids of steps that must run first. */
  readonly after: Set<string>
  /** Ids of steps without which it must not run. */
  readonly needs: Set<string>
  /** It is only here for the sake of these: without all of them there is no reason for it. Empty: it has its own. */
  readonly sake: Set<string>
  withheld: boolean
}

/** What makes a step; the rest is the usual. */
export type StepDraft = Pick<
  PlannedStep,
  'id' | 'action' | 'kind' | 'name' | 'database' | 'sql' | 'rank' | 'position'
> &
  Partial<Pick<PlannedStep, 'entryId' | 'risks' | 'why' | 'outside'>>

/** A step of which nothing is known yet but what it does. */
export function plannedStep(draft: StepDraft): PlannedStep {
  return {
    entryId: null,
    risks: [],
    why: null,
    outside: null,
    ...draft,
    after: new Set(),
    needs: new Set(),
    sake: new Set(),
    withheld: false,
  }
}

/** A risk that nobody has looked at the rows for yet. */
export function risk(
  kind: Risk['kind'],
  text: string,
  asks?: PlannedQuestion | readonly PlannedQuestion[],
): PlannedRisk {
  return { kind, text, rows: null, ...(asks === undefined ? {} : { asks: [asks].flat() }) }
}
