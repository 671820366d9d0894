/** Members of containers that are not read, each with its reason. */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'

/** So many are told by name: a container may be full of them. */
const TOLD_AT_MOST = 100

/** The reason that makes a container suspect. */
export const UNSAFE = 'its name leads out of the archive'

/** Whether a name stays within the folder that it is in. */
export function isSafe(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\\0]/.test(name) || /^[A-Za-z]:/.test(name)) return false
  return !name.split('/').includes('..')
}

/** Collects what is left out of one container. */
export class LeftOut {
  readonly #container: string
  readonly #told: Finding[] = []
  #count = 0
  #unsafe: { readonly name: string; readonly byte: number } | null = null

  constructor(container: string) {
    this.#container = container
  }

  /** `byte` is where the member's header begins. */
  add(name: string, byte: number, why: string): void {
    this.#count += 1
    if (why === UNSAFE) this.#unsafe ??= { name, byte }
    if (this.#told.length === TOLD_AT_MOST) return
    this.#told.push({
      code: 'member-left-out',
      severity: 'warning',
      message: `'${name.slice(0, 200)}' was left out: ${why}.`,
      file: this.#container,
      byte,
    })
  }

  findings(): readonly Finding[] {
    const more = this.#count - this.#told.length
    if (more === 0) return this.#told
    return [
      ...this.#told,
      {
        code: 'member-left-out',
        severity: 'warning',
        message: `${more} more members were left out for such reasons.`,
        file: this.#container,
      },
    ]
  }

  /** For a container of which nothing can be read: throws UNSAFE_MEMBER where a member's name leads out of it. */
  refuseIfUnsafe(): void {
    if (this.#unsafe === null) return
    const { name, byte } = this.#unsafe
    throw new DumpscopeError({
      code: 'UNSAFE_MEMBER',
      message: `The name of '${name.slice(0, 200)}' leads out of the archive that it is in; there is nothing else in it.`,
      advice: 'Be careful with this file. If you trust it, unpack it yourself and open what comes out.',
      place: { file: this.#container, byte },
    })
  }
}
