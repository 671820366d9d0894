/** Objects that embedded PostgreSQL could not make of a dump: nothing is said of them, nor of what belongs to them. */
import type { ObjectKind } from '../../shared/model.ts'

/** An object of a side: what it belongs to counts where it is an object of its own. */
export interface ProvedObject {
  readonly kind: ObjectKind
  readonly identity: string
  /** Kind and identity of what it belongs to. */
  readonly parent: string | null
}

/** What others are named within. */
const HOLDERS: ReadonlySet<ObjectKind> = new Set([
  'table',
  'view',
  'materialized view',
  'foreign table',
  'domain',
])

type Named = Pick<ProvedObject, 'kind' | 'identity'>

/** One text for an object of a side. */
export const objectText = ({ kind, identity }: Named): string => `${kind} ${identity}`

export class MissingObjects {
  readonly #objects: ReadonlySet<string>
  readonly #holders: ReadonlySet<string>

  constructor(objects: readonly Named[]) {
    this.#objects = new Set(objects.map(objectText))
    this.#holders = new Set(objects.flatMap(({ kind, identity }) => (HOLDERS.has(kind) ? [identity] : [])))
  }

  /** Whether an object, or the relation that it is named within, could not be made. */
  has(object: Named): boolean {
    if (this.#objects.has(objectText(object))) return true
    const { identity } = object
    for (let at = identity.lastIndexOf('.'); at > 0; at = identity.lastIndexOf('.', at - 1))
      if (this.#holders.has(identity.slice(0, at))) return true
    return false
  }
}

/** The objects of a side that are not there, and those that belong to such. */
export function missingOf(objects: readonly ProvedObject[], there: readonly Named[]): ProvedObject[] {
  const made = new Set(there.map(objectText))
  const lost = objects.filter((object) => !made.has(objectText(object)))
  const gone = new Set(lost.map(objectText))
  const theirs = objects.filter(
    (object) => object.parent !== null && gone.has(object.parent) && !gone.has(objectText(object)),
  )
  return [...lost, ...theirs]
}
