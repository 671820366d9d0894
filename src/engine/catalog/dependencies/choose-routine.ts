/** Which of several functions of one name a call means, as far as its text tells. */
import type { Routine } from './name-index.ts'

/** A call as its text shows it. */
export interface CallShape {
  /** Of the arguments in order: their types, null where one is not known. */
  readonly types: readonly (string | null)[]
  /** Names of the arguments that are given by name, in order, behind those given by place. */
  readonly named: readonly string[]
}

/** Those that the call fits; those that it fits exactly where there are any. */
export function chooseRoutine(routines: readonly Routine[], call: CallShape): readonly Routine[] {
  const fitting = routines.filter((routine) => countFits(routine, call))
  if (fitting.length < 2) return fitting
  const possible = fitting.filter((routine) => call.types.every((type, at) => typeFits(routine, type, at)))
  if (possible.length < 2) return possible.length === 0 ? fitting : possible
  const exact = possible.filter(({ types }) => types.length === call.types.length)
  return exact.length === 1 ? exact : possible
}

function countFits(routine: Routine, { types, named }: CallShape): boolean {
  const given = types.length
  const wanted = routine.types.length
  if (named.length > 0 && routine.names.length > 0 && !named.every((name) => routine.names.includes(name)))
    return false
  if (given > wanted) return routine.variadic || aggregateOfAny(routine)
  const needed = wanted - routine.defaults - (routine.variadic && routine.defaults === 0 ? 1 : 0)
  return given >= needed
}

/** Ordered-set aggregates name what they order by among their types; count(*) has none at all. */
function aggregateOfAny({ object, types }: Routine): boolean {
  return object.kind === 'aggregate' && types.some((type) => type === '"any"')
}

function typeFits(routine: Routine, type: string | null, at: number): boolean {
  const own = routine.types[Math.min(at, routine.types.length - 1)]
  if (type === null || own === undefined) return true
  if (own === type || /^"?any/.test(own)) return true
  return routine.variadic && at >= routine.types.length - 1 && own === `${type}[]`
}
