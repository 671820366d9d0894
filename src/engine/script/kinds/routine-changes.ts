/** Functions and procedures: replaced where their signature and result stay. */
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import { differingNames } from '../change-plan.ts'
import type { ChangePlan, ObjectChange } from '../change-plan.ts'
import { listOf, textOf } from '../sql-text.ts'

/** Plans a function or procedure. */
export function planRoutine({ a, b, context }: ObjectChange, plan: ChangePlan): void {
  const names = differingNames(a.properties, b.properties, context.compared)
  const byText = a.coverage !== 'modelled' || b.coverage !== 'modelled'
  if (names.length === 0 && !byText) return
  const extensions = names.filter((name) => name === 'depends on extension')
  const text = b.parts.findLast(({ role }) => role === 'create')?.text ?? null
  const barrier = replacingBarrier(a, b)
  if (barrier !== null || text === null) plan.mustRebuild(barrier ?? 'its statement is too long to be kept')
  else if (names.length > extensions.length || byText) {
    plan.alter(text.replace(/^\s*CREATE\s+(?:OR\s+REPLACE\s+)?/i, 'CREATE OR REPLACE '))
    // What a function depends on is found anew when it is replaced; what it was said to depend on is forgotten.
    dependOnExtensions([], listOf(b.properties['depends on extension']), b, plan)
  } else if (extensions.length > 0) {
    const [before, after] = [a, b].map((side) => listOf(side.properties['depends on extension']))
    dependOnExtensions(before ?? [], after ?? [], b, plan)
  }
}

/** What CREATE OR REPLACE FUNCTION refuses (ProcedureCreate in catalog/pg_proc.c); null where it will do. */
function replacingBarrier(a: CatalogObject, b: CatalogObject): string | null {
  if (textOf(a.properties['returns']) !== textOf(b.properties['returns']))
    return 'a function that returns something else has to be made anew'
  if (a.properties['window'] !== b.properties['window'])
    return 'a window function has to be made anew to be none, and the other way round'
  const [before, after] = [listOf(a.properties['arguments']), listOf(b.properties['arguments'])]
  if (before.length !== after.length || before.some((argument, at) => !fits(argument, after[at] ?? '')))
    return 'arguments are called otherwise, which only a new function can be'
  const defaults = ({ properties }: CatalogObject): number =>
    Object.keys(properties).filter((name) => name.startsWith('default of argument ')).length
  return defaults(a) > defaults(b) ? 'a default of an argument cannot be taken away' : null
}

/** An argument may get a name where it had none, and nothing else may differ. */
function fits(before: string, after: string): boolean {
  return before === after || (after.endsWith(` ${before}`) && !/^(?:IN|OUT|INOUT|VARIADIC)\b/.test(after))
}

function dependOnExtensions(
  before: readonly string[],
  after: readonly string[],
  b: CatalogObject,
  plan: ChangePlan,
): void {
  const routine = `ALTER ${b.kind.toUpperCase()} ${b.identity}`
  for (const name of before)
    if (!after.includes(name)) plan.alter(`${routine} NO DEPENDS ON EXTENSION ${name};`)
  for (const name of after)
    if (!before.includes(name)) plan.alter(`${routine} DEPENDS ON EXTENSION ${name};`, { rank: 'settle' })
}
