/** Where each object comes from: the statement that made it, and those that changed it. */
import type { ObjectOrigins, Origin } from '../source/migrations/index.ts'
import type { MigrationPlace } from './replay-findings.ts'
import type { Address, NamedObject, Touch } from './watching.ts'

/** What was made and is gone again. */
export interface DroppedObject {
  /** As PostgreSQL names it: 'table public.t'. */
  readonly name: string
  readonly place: MigrationPlace
}

/** An object that every migration touches keeps so many of them. */
const ORIGINS_AT_MOST = 1000

/** Follows objects through all statements. */
export class OriginLedger {
  readonly #origins = new Map<Address, Origin[]>()
  readonly #states = new Map<Address, string>()
  readonly #standIns = new Set<Address>()
  readonly #dropped: DroppedObject[] = []

  /** Takes what one statement touched; `null` stands for what was stood in for. */
  take(touches: readonly Touch[], place: MigrationPlace | null): void {
    const seen = new Set<Address>()
    for (const touch of touches) {
      const { address } = touch
      if (touch.dropped) {
        if (place !== null && this.#origins.has(address))
          this.#dropped.push({ name: touch.name ?? '', place })
        this.#origins.delete(address)
        this.#states.delete(address)
        continue
      }
      const known = this.#states.get(address)
      if (touch.state !== null) this.#states.set(address, touch.state)
      if (touch.state !== null && known === touch.state) continue
      if (touch.state === 'there' && (this.#origins.has(address) || this.#standIns.has(address))) continue
      if (seen.has(address)) continue
      seen.add(address)
      if (place === null) this.#standIns.add(address)
      else this.#add(touch, place)
    }
  }

  #add({ address, command, state }: Touch, place: MigrationPlace): void {
    const before = this.#origins.get(address)
    // Constraints, indexes of constraints and default privileges come to be without a CREATE.
    const creates =
      /^(?:CREATE|SELECT INTO|IMPORT)/.test(command) || (state !== null && !/^(?:GRANT|REVOKE)/.test(command))
    const made = before === undefined && !this.#standIns.has(address) && creates
    const origin: Origin = { ...place, what: made ? 'made' : 'changed', command }
    if (before === undefined) this.#origins.set(address, [origin])
    else if (before.length < ORIGINS_AT_MOST) before.push(origin)
  }

  /** The origins of the objects that are there at the end, by their names then. */
  finish(named: readonly NamedObject[]): ObjectOrigins[] {
    return named.flatMap(({ address, kind, identity }) => {
      const origins = this.#origins.get(address)
      return origins === undefined ? [] : [{ kind, identity, origins }]
    })
  }

  /** Whether an object was stood in for, and no migration touched it. */
  isStandIn(address: Address): boolean {
    return this.#standIns.has(address) && !this.#origins.has(address)
  }

  get dropped(): readonly DroppedObject[] {
    return this.#dropped
  }
}
