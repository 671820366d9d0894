/** Texts in editors whose names mean something: which definition each is, and what stands at a place of it. */
import type { DefinitionNames, NameTarget, PlacedName } from '../../shared/definition-model.ts'
import { LineStarts, type LineColumn } from './line-starts.ts'

/** A text that is a definition of a source, or a part of one. */
export interface DefinitionOf {
  readonly sourceId: string
  readonly key: string
  /** Goes to what a name means. */
  readonly onGo: (target: NameTarget) => void
  /** Shows who uses what a name means. */
  readonly onUses: (target: NameTarget) => void
}

/** What a name at a place means. */
export interface FoundName {
  readonly target: NameTarget
  readonly certain: boolean
  readonly from: LineColumn
  readonly to: LineColumn
}

/** One text with its names, which come when the engine has read them. */
export class NamedText {
  readonly definition: DefinitionOf
  readonly #lines: LineStarts
  readonly #start: number
  readonly #end: number
  readonly #names: Promise<DefinitionNames>
  #known: DefinitionNames | null = null

  /** `start` is where the text begins within the definition. */
  constructor(text: string, start: number, definition: DefinitionOf, names: Promise<DefinitionNames>) {
    this.definition = definition
    this.#lines = new LineStarts(text)
    this.#start = start
    this.#end = start + text.length
    this.#names = names
    void names.then(
      (known) => (this.#known = known),
      // Without its names it is a text like any other; who asks for them is told by the outline.
      () => undefined,
    )
  }

  /** The name at a place, once names are known; null where there is none. */
  async at(place: LineColumn): Promise<FoundName | null> {
    try {
      this.#known = await this.#names
    } catch {
      return null
    }
    return this.knownAt(place)
  }

  /** The same without waiting. */
  knownAt(place: LineColumn): FoundName | null {
    if (this.#known === null) return null
    const offset = this.#lines.offsetOf(place) + this.#start
    const name = nameAt(this.#known.names, offset)
    const target = name === null ? undefined : this.#known.targets[name.target]
    if (name === null || target === undefined) return null
    return { target, certain: name.certain, from: this.placeOf(name.start), to: this.placeOf(name.end) }
  }

  /** Where an offset of the definition stands. */
  placeOf(offset: number): LineColumn {
    return this.#lines.placeOf(offset - this.#start)
  }

  /** Whether an offset of the definition is in this part of it. */
  holds(offset: number): boolean {
    return offset >= this.#start && offset <= this.#end
  }

  /** All that is known, once it is; null where it cannot be. */
  all(): Promise<DefinitionNames | null> {
    return this.#names.catch(() => null)
  }
}

/** The name that an offset is in or just behind, by halving. */
export function nameAt(names: readonly PlacedName[], offset: number): PlacedName | null {
  let low = 0
  let high = names.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((names[middle] as PlacedName).start <= offset) low = middle
    else high = middle - 1
  }
  const found = names[low]
  return found !== undefined && found.start <= offset && offset <= found.end ? found : null
}

const named = new WeakMap<object, NamedText>()

/** Says what an editor's model is; forgotten with it. */
export function nameModel(model: object, text: NamedText): void {
  named.set(model, text)
}

/** What an editor's model is, where it is a definition. */
export function namedModel(model: object): NamedText | undefined {
  return named.get(model)
}
