/** Which value a name has at a place of a file: blocks and functions, from the innermost outwards. */
import type { Value } from './module.ts'

/** What is known of `this` within a class. */
export interface ClassScope {
  readonly name: string
  readonly fields: Map<string, Value | null>
  readonly extends: readonly string[] | null
}

/** The scopes around the place that is read. The top of the file is none of them: its names may come from elsewhere. */
export class Scopes {
  readonly #blocks: Map<string, Value | null>[] = []
  readonly #classes: ClassScope[] = []

  /** Reads something in a block of its own. */
  block(read: () => void): void {
    this.#blocks.push(new Map())
    read()
    this.#blocks.pop()
  }

  /** Reads the body of a class. */
  class(scope: ClassScope, read: () => void): void {
    this.#classes.push(scope)
    read()
    this.#classes.pop()
  }

  get isTop(): boolean {
    return this.#blocks.length === 0 && this.#classes.length === 0
  }

  get currentClass(): ClassScope | undefined {
    return this.#classes.at(-1)
  }

  declare(name: string, value: Value | null): void {
    this.#blocks.at(-1)?.set(name, value)
  }

  /** A name was given another value: from here on it may be either. */
  assign(name: string, value: Value | null): void {
    const block = this.#blocks.findLast((one) => one.has(name))
    const before = block?.get(name)
    block?.set(name, before && value ? { kind: 'one-of', values: [before, value] } : value)
  }

  /** What a name means here; a name of the file's top, or of nowhere, stays a name. */
  lookup(name: string): Value | null {
    const block = this.#blocks.findLast((one) => one.has(name))
    return block === undefined ? { kind: 'name', path: [name] } : (block.get(name) ?? null)
  }
}
