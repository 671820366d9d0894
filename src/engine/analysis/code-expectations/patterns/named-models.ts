/** Classes that are models, by name, and the uses that wait for them: files are read in any order. */
import type { FileDraft, FoundColumn, FoundUse } from '../expectation-draft.ts'
import type { CodeLibrary } from '../expectations.ts'

/** A model's relation. */
export interface NamedModel {
  readonly schema: string | null
  readonly name: string
  readonly library: CodeLibrary
  /** Why its name is a guess; null where the code gives it. */
  readonly guess: string | null
}

/** Where a model is declared. */
export interface ModelPlace {
  readonly draft: FileDraft
  readonly className: string
  readonly at: number
  readonly nameAt?: number | undefined
  readonly columns: readonly FoundColumn[]
}

/** The models of one language. */
export class NamedModels {
  readonly #models = new Map<string, NamedModel | null>()
  readonly #waiting: {
    draft: FileDraft
    className: string
    use: Omit<FoundUse, 'name' | 'schema' | 'through'>
  }[] = []

  /** Adds a model and its declaration. Two of one name and different tables are told apart by nothing here: then neither is meant. */
  declare(model: NamedModel, { draft, className, at, nameAt, columns }: ModelPlace): void {
    const known = this.#models.get(className)
    const isSame = known === undefined || (known?.name === model.name && known.schema === model.schema)
    this.#models.set(className, isSame ? model : null)
    draft.relation({ ...named(model), at, nameAt, within: className, how: 'type' }, columns)
  }

  /** A use of a class that may be a model. */
  use(draft: FileDraft, className: string, use: Omit<FoundUse, 'name' | 'schema' | 'through'>): void {
    this.#waiting.push({ draft, className, use })
  }

  get(className: string): NamedModel | null {
    return this.#models.get(className) ?? null
  }

  /** Adds the uses whose class turned out to be a model. */
  settle(): void {
    for (const { draft, className, use } of this.#waiting) {
      const model = this.#models.get(className)
      if (model) draft.relation({ ...use, ...named(model), within: use.within ?? null })
    }
  }
}

function named({ schema, name, library, guess }: NamedModel) {
  const certainty = guess === null ? ('pattern' as const) : ('guessed' as const)
  return { schema, name, through: library, certainty, ...(guess === null ? {} : { reason: guess }) }
}
