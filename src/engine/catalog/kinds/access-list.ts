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

/** Bits of a role's privileges: one for each of the kind's, in their order, and so many higher one for each that may be granted on. */
const OPTION_BITS = 16

/** An access list in the making. A schema has many, so that each is small. */
export class AccessList {
  readonly #kind: AccessKind
  readonly #owner: string | null
  /** By role, where it is not as it was at first. */
  readonly #held = new Map<string, number>()

  /** The list that an object of this kind and owner has at first; `owner` quoted. */
  constructor(kind: AccessKind, owner: string | null) {
    this.#kind = kind
    this.#owner = owner
  }

  /** Applies one statement. */
  apply(change: AccessChange): void {
    const bits = this.#bitsOf(change.privileges ?? this.#kind.all)
    for (const role of change.roles) {
      const held = this.#held.get(role) ?? this.#initial(role)
      const options = bits << OPTION_BITS
      if (!change.grant) this.#held.set(role, held & ~(change.option ? options : bits | options))
      // The owner's grant options are implied: PostgreSQL does not show them.
      else this.#held.set(role, held | bits | (change.option && role !== this.#owner ? options : 0))
    }
  }

  /** Sorted lines: 'GRANT SELECT ON TABLE TO reader', 'REVOKE ALL ON FUNCTION FROM PUBLIC'. */
  lines(): string[] {
    const found: string[] = []
    for (const [role, held] of this.#held) {
      const initial = this.#initial(role)
      const plain = held & ~(held >> OPTION_BITS)
      const plainAtFirst = initial & ~(initial >> OPTION_BITS)
      for (const [given, end] of [
        [plain & ~plainAtFirst, ''],
        [(held & ~initial) >> OPTION_BITS, ' WITH GRANT OPTION'],
      ] as const) {
        const names = this.#namesOf(given)
        if (names.length > 0) found.push(this.#line('GRANT', names, `TO ${role}${end}`))
      }
      const lost = this.#namesOf(initial & ~held)
      if (lost.length > 0) found.push(this.#line('REVOKE', lost, `FROM ${role}`))
    }
    return found.sort()
  }

  /** What a role has at first. */
  #initial(role: string): number {
    if (role === this.#owner) return this.#bitsOf(this.#kind.all)
    return role === 'PUBLIC' ? this.#bitsOf(this.#kind.toPublic) : 0
  }

  #bitsOf(names: readonly string[]): number {
    let bits = 0
    for (const name of names) {
      const at = this.#kind.all.indexOf(name)
      if (at >= 0) bits |= 1 << at
    }
    return bits
  }

  #namesOf(bits: number): string[] {
    return this.#kind.all.filter((_, at) => (bits & (1 << at)) !== 0)
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
