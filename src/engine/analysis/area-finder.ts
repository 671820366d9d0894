/** The area of anything: relations are in one, all else goes with its table, its schema or its name. */
import { nameWords } from './name-words.ts'
import type { Area } from './areas.ts'

/** Where roles, extensions, schemas, settings and the like are put. */
export const WHOLE_DATABASE = 'Whole database'
/** Where functions, types and the like are put that no area's words name. */
export const SHARED_CODE = 'Functions and types'

/** An object that is to be placed. */
export interface PlacedObject {
  /** The id of the relation that it is or belongs to, as it was handed to `areasOf`; null where there is none. */
  readonly relation: string | null
  readonly database: string | null
  /** null for what stands outside of schemas, and for schemas themselves. */
  readonly schema: string | null
  /** Unquoted. */
  readonly name: string
}

export class AreaFinder {
  readonly #ofRelation = new Map<string, string>()
  readonly #ofSchema = new Map<string, string>()
  readonly #ofStem = new Map<string, string>()

  constructor(areas: readonly Area[]) {
    for (const { name, members, schema, database, stems } of areas) {
      for (const id of members) this.#ofRelation.set(id, name)
      if (schema !== null) this.#ofSchema.set(placeKey(database, schema), name)
      for (const stem of stems) {
        const key = placeKey(database, stem)
        // The largest area comes first and keeps the word.
        if (!this.#ofStem.has(key)) this.#ofStem.set(key, name)
      }
    }
  }

  /** The name of its area. */
  areaOf({ relation, database, schema, name }: PlacedObject): string {
    const ofRelation = relation === null ? undefined : this.#ofRelation.get(relation)
    if (ofRelation !== undefined) return ofRelation
    const ofSchema = this.#ofSchema.get(placeKey(database, schema ?? name))
    if (ofSchema !== undefined) return ofSchema
    if (schema === null) return WHOLE_DATABASE
    // What a name is about stands at its end: 'refresh_bom_risk' is about risk.
    for (const { stem } of nameWords(name).toReversed()) {
      const ofStem = this.#ofStem.get(placeKey(database, stem))
      if (ofStem !== undefined) return ofStem
    }
    return SHARED_CODE
  }
}

const placeKey = (database: string | null, name: string): string => JSON.stringify([database, name])
