/**
 * What a row of GRANTs and REVOKEs comes to. A list begins as PostgreSQL makes
 * it (the owner may do everything, PUBLIC what its kind allows), takes every
 * statement in order, and says only what differs from the beginning; so the
 * REVOKE and GRANT pairs of old pg_dump and the shorter ones of new pg_dump
 * say the same.
 */

/** What an access list is of: its keyword in GRANT, all its privileges, and what PUBLIC has at first. */
export interface AccessKind {
  readonly keyword: string
  readonly all: readonly string[]
  readonly toPublic: readonly string[]
}

const RELATION = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']

/** By the ObjectType of GRANT and of ALTER DEFAULT PRIVILEGES. */
export const ACCESS_KINDS: Readonly<Record<string, AccessKind>> = {
  OBJECT_TABLE: { keyword: 'TABLE', all: RELATION, toPublic: [] },
  OBJECT_COLUMN: { keyword: 'COLUMN', all: ['SELECT', 'INSERT', 'UPDATE', 'REFERENCES'], toPublic: [] },
  OBJECT_SEQUENCE: { keyword: 'SEQUENCE', all: ['USAGE', 'SELECT', 'UPDATE'], toPublic: [] },
  OBJECT_FUNCTION: { keyword: 'FUNCTION', all: ['EXECUTE'], toPublic: ['EXECUTE'] },
  OBJECT_PROCEDURE: { keyword: 'PROCEDURE', all: ['EXECUTE'], toPublic: ['EXECUTE'] },
  OBJECT_ROUTINE: { keyword: 'ROUTINE', all: ['EXECUTE'], toPublic: ['EXECUTE'] },
  OBJECT_SCHEMA: { keyword: 'SCHEMA', all: ['USAGE', 'CREATE'], toPublic: [] },
  OBJECT_TYPE: { keyword: 'TYPE', all: ['USAGE'], toPublic: ['USAGE'] },
  OBJECT_DOMAIN: { keyword: 'DOMAIN', all: ['USAGE'], toPublic: ['USAGE'] },
  OBJECT_LANGUAGE: { keyword: 'LANGUAGE', all: ['USAGE'], toPublic: ['USAGE'] },
  OBJECT_DATABASE: {
    keyword: 'DATABASE',
    all: ['CREATE', 'TEMPORARY', 'CONNECT'],
    toPublic: ['TEMPORARY', 'CONNECT'],
  },
  OBJECT_TABLESPACE: { keyword: 'TABLESPACE', all: ['CREATE'], toPublic: [] },
  OBJECT_FDW: { keyword: 'FOREIGN DATA WRAPPER', all: ['USAGE'], toPublic: [] },
  OBJECT_FOREIGN_SERVER: { keyword: 'FOREIGN SERVER', all: ['USAGE'], toPublic: [] },
  OBJECT_LARGEOBJECT: { keyword: 'LARGE OBJECT', all: ['SELECT', 'UPDATE'], toPublic: [] },
  OBJECT_PARAMETER_ACL: { keyword: 'PARAMETER', all: ['SET', 'ALTER SYSTEM'], toPublic: [] },
}

/** One GRANT or REVOKE. `privileges` null is ALL. */
export interface AccessChange {
  readonly grant: boolean
  readonly privileges: readonly string[] | null
  readonly roles: readonly string[]
  /** WITH GRANT OPTION, or REVOKE GRANT OPTION FOR. */
  readonly option: boolean
}

/** An access list in the making. Privileges by role; true where they may be granted on. */
export class AccessList {
  readonly #kind: AccessKind
  readonly #owner: string | null
  readonly #initial: Map<string, ReadonlyMap<string, boolean>>
  readonly #held = new Map<string, Map<string, boolean>>()

  /** The list that an object of this kind and owner has at first; `owner` quoted. */
  constructor(kind: AccessKind, owner: string | null) {
    this.#kind = kind
    this.#owner = owner
    this.#initial = new Map([['PUBLIC', new Map(kind.toPublic.map((one) => [one, false]))]])
    // The owner's grant options are implied: PostgreSQL does not show them.
    if (owner !== null) this.#initial.set(owner, new Map(kind.all.map((one) => [one, false])))
    for (const [role, privileges] of this.#initial) this.#held.set(role, new Map(privileges))
  }

  /** Applies one statement. */
  apply(change: AccessChange): void {
    const names = change.privileges ?? this.#kind.all
    for (const role of change.roles) {
      const held = this.#held.get(role) ?? new Map<string, boolean>()
      this.#held.set(role, held)
      // Without the owner a REVOKE ALL from a role may be the owner's: then what follows is the whole list.
      if (!change.grant && this.#owner === null && !this.#initial.has(role))
        this.#initial.set(role, new Map())
      for (const name of names) {
        if (change.grant) held.set(name, (held.get(name) ?? false) || (change.option && role !== this.#owner))
        else if (change.option) held.set(name, false)
        else held.delete(name)
      }
    }
  }

  /** Sorted lines: 'GRANT SELECT ON TABLE TO reader', 'REVOKE ALL ON FUNCTION FROM PUBLIC'. */
  lines(): string[] {
    const found: string[] = []
    for (const [role, held] of this.#held) {
      const initial = this.#initial.get(role) ?? new Map<string, boolean>()
      for (const option of [false, true]) {
        const given = this.#kind.all.filter(
          (name) => held.get(name) === option && initial.get(name) !== option,
        )
        if (given.length > 0)
          found.push(this.#line('GRANT', given, `TO ${role}${option ? ' WITH GRANT OPTION' : ''}`))
      }
      const lost = this.#kind.all.filter((name) => initial.has(name) && !held.has(name))
      if (lost.length > 0) found.push(this.#line('REVOKE', lost, `FROM ${role}`))
    }
    return found.sort()
  }

  #line(verb: string, privileges: readonly string[], end: string): string {
    const { all, keyword } = this.#kind
    // Servers before 17 have no MAINTAIN: all that they know is ALL.
    const whole = privileges.length === all.length
    return `${verb} ${whole ? 'ALL' : privileges.join(', ')} ON ${keyword} ${end}`
  }
}

/** Privileges as they are listed above: upper case, TEMP in full. */
export function privilegeName(text: string): string {
  const upper = text.toUpperCase()
  return upper === 'TEMP' ? 'TEMPORARY' : upper
}
