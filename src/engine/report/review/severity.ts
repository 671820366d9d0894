/** How much a missing relation matters, by what the code does with it. The rules are printed with the report. */
import type { CodeEntry, CodeUse } from '../../analysis/index.ts'
import type { MissingSeverity, ReachedBy } from './expected-facts.ts'
import type { WantedRelation } from './expectation-sources.ts'

/** The rules in words, the gravest first. */
export const SEVERITY_RULES: readonly (readonly [MissingSeverity, string])[] = [
  ['high', 'The code writes to it or deletes from it.'],
  [
    'medium',
    'The code reads it where a request is answered: in a route or page, or in a file that one reaches through its imports.',
  ],
  ['low', 'The code reads it, and no route or page was found that reaches the place.'],
  ['note', 'Only type declarations, tests or files of SQL name it.'],
  ['expected', 'No code was read that uses it: a list or another dump has it.'],
]

/** Whether a use needs the relation when the program runs. */
export function isNeed({ how, isTest }: CodeUse): boolean {
  return !isTest && how !== 'type' && how !== 'migration'
}

/** The severity of a missing relation and why. */
export function severityOf(
  { uses, said }: WantedRelation,
  routes: readonly ReachedBy[],
): { readonly severity: MissingSeverity; readonly reason: string } {
  const needs = uses.filter(isNeed)
  const writes = needs.filter(({ how }) => how === 'write' || how === 'delete')
  if (writes.length > 0)
    return { severity: 'high', reason: `The code writes to it in ${places(writes.length)}.` }
  const direct = needs.filter(({ isRoute }) => isRoute)
  const [first] = routes
  if (first !== undefined || direct.length > 0) {
    const more = routes.length > 1 ? ` and ${routes.length - 1} more` : ''
    const reached = first === undefined ? direct[0]?.file : `${first.route}${more}`
    return { severity: 'medium', reason: `The code reads it, and it is reached from ${reached}.` }
  }
  if (needs.length > 0)
    return {
      severity: 'low',
      reason: `The code reads it in ${places(needs.length)}; no route or page was found that reaches it.`,
    }
  if (uses.length > 0) return { severity: 'note', reason: 'Only types, tests or files of SQL name it.' }
  return { severity: 'expected', reason: `It is in ${said.join(', ')}.` }
}

const places = (count: number): string => (count === 1 ? 'one place' : `${count} places`)

/** The routes and pages that reach a relation. */
export function routesTo(entries: readonly CodeEntry[], { schema, name }: WantedRelation): ReachedBy[] {
  return entries.flatMap(({ route, reaches }) =>
    reaches
      .filter((one) => one.name === name && one.schema === schema)
      .map(({ by, certainty }) => ({ route, by, certainty })),
  )
}
