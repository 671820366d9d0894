/** The areas of the dump with what is needed of them. */
import type { ExpectedFacts } from './expected-facts.ts'
import type { ReviewView } from './review-view.ts'
import { isNeed } from './severity.ts'

/** An area with the relations that are needed there: identities of those that are there, names of the missing ones. */
export interface ReadyArea {
  readonly name: string
  readonly present: readonly string[]
  readonly missing: readonly string[]
}

/** The areas of which something is needed, in their order. Lists and other dumps need all that they have. */
export function readyAreas(view: ReviewView, { present, missing }: ExpectedFacts): ReadyArea[] {
  const there = new Set(
    present.filter(({ uses, useCount }) => useCount === 0 || uses.some(isNeed)).map(({ key }) => key),
  )
  const gone = new Map(
    missing
      .filter(({ severity }) => severity !== 'note')
      .map(({ id, schema, name }) => [id, schema === null ? name : `${schema}.${name}`]),
  )
  return view.areas
    .map(({ name, members }) => ({
      name,
      present: members.flatMap(({ id }) => (there.has(id) ? [view.byKey.get(id)?.identity ?? id] : [])),
      missing: members.flatMap(({ id }) => gone.get(id) ?? []),
    }))
    .filter((area) => area.present.length + area.missing.length > 0)
}
