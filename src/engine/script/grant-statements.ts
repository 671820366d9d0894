/**
 * GRANT and REVOKE between two access lists: only what differs. The lists are
 * the catalog's: what differs from what an object has by itself, so that a
 * REVOKE in them is something that its owner or PUBLIC would have.
 */
import { ACCESS_KINDS } from '../catalog/kinds/access-list.ts'

/** How a role stands to a privilege. 'as made' is what it would have if nothing had been said. */
type Standing = 'as made' | 'granted' | 'grantable' | 'revoked'

interface Line {
  readonly role: string
  readonly keyword: string
  readonly privileges: readonly string[]
  readonly standing: Standing
  /** Whether it says ALL. */
  readonly all: boolean
}

const LINE = /^(GRANT|REVOKE) (.+?) ON ([A-Z ]+?) (?:TO|FROM) ([\s\S]+?)( WITH GRANT OPTION)?$/

const ALL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(ACCESS_KINDS).map(({ keyword, all }) => [keyword, all]),
)

function readLine(line: string, all: readonly string[] | undefined): Line[] {
  const [, verb, list = '', keyword = '', role = '', option] = LINE.exec(line) ?? []
  if (verb === undefined) return []
  const privileges = list === 'ALL' ? (all ?? ALL.get(keyword) ?? ['ALL']) : list.split(', ')
  const standing = verb === 'REVOKE' ? 'revoked' : option === undefined ? 'granted' : 'grantable'
  return [{ role, keyword, privileges, standing, all: list === 'ALL' }]
}

type Held = ReadonlyMap<string, Standing> | undefined
type Standings = Map<string, Map<string, Standing>>

function standings(lines: readonly Line[]): Standings {
  const found: Standings = new Map()
  for (const { role, privileges, standing } of lines) {
    const held = found.get(role) ?? new Map<string, Standing>()
    found.set(role, held)
    for (const privilege of privileges) held.set(privilege, standing)
  }
  return found
}

/** What makes one standing of another; a grant option is given and taken apart from the privilege. */
function between(from: Standing, to: Standing): 'give' | 'give option' | 'take' | 'take option' | null {
  if (from === to) return null
  if (to === 'grantable') return 'give option'
  if (to === 'granted') return from === 'grantable' ? 'take option' : 'give'
  if (to === 'revoked') return 'take'
  return from === 'revoked' ? 'give' : 'take'
}

/** What the two lists are of. */
export interface GrantTarget {
  /** 'TABLE public.t': what stands after ON. */
  readonly on: string
  /** The column, quoted, where the lists are those of one. */
  readonly column?: string
  /** All privileges that ALL stands for; known by the keyword otherwise. */
  readonly all?: readonly string[]
}

/** GRANT and REVOKE statements that lead from one access list to another: what is taken away first. */
export function grantChanges(
  from: readonly string[],
  to: readonly string[],
  { on, column, all }: GrantTarget,
): string[] {
  const [before, after] = [
    from.flatMap((line) => readLine(line, all)),
    to.flatMap((line) => readLine(line, all)),
  ]
  const every = all ?? ALL.get(before[0]?.keyword ?? after[0]?.keyword ?? '') ?? []
  const [inA, inB] = [standings(before), standings(after)]
  const statements: string[] = []
  const say = (verb: 'GRANT' | 'REVOKE', names: readonly string[], role: string, option: boolean): void => {
    const what = names.map((name) => (column === undefined ? name : `${name} (${column})`)).join(', ')
    statements.push(
      verb === 'GRANT'
        ? `GRANT ${what} ON ${on} TO ${role}${option ? ' WITH GRANT OPTION' : ''};`
        : `REVOKE ${option ? 'GRANT OPTION FOR ' : ''}${what} ON ${on} FROM ${role};`,
    )
  }
  const whole = (role: string, had: Line | undefined, gets: Line | undefined, wanted: Held): void => {
    if (had !== undefined && gets?.standing !== 'grantable') say('REVOKE', ['ALL'], role, false)
    if (gets !== undefined) say('GRANT', ['ALL'], role, gets.standing === 'grantable')
    else
      for (const option of [false, true]) {
        const names = [...(wanted ?? [])].flatMap(([name, standing]) =>
          standing === (option ? 'grantable' : 'granted') ? [name] : [],
        )
        if (names.length > 0) say('GRANT', names, role, option)
      }
  }
  const groups = new Map<
    string,
    { verb: 'GRANT' | 'REVOKE'; role: string; option: boolean; privileges: string[] }
  >()
  for (const role of new Set([...inA.keys(), ...inB.keys()])) {
    const [held, wanted] = [inA.get(role), inB.get(role)]
    // What ALL stands for is another list in each version of the server: it is given and taken as a whole.
    const [hadAll, getsAll] = [before, after].map((lines) =>
      lines.find((line) => line.role === role && line.all && line.standing !== 'revoked'),
    )
    if (hadAll !== undefined || getsAll !== undefined) {
      if (hadAll?.standing === getsAll?.standing) continue
      whole(role, hadAll, getsAll, wanted)
      continue
    }
    for (const privilege of new Set([...(held?.keys() ?? []), ...(wanted?.keys() ?? [])])) {
      const step = between(held?.get(privilege) ?? 'as made', wanted?.get(privilege) ?? 'as made')
      if (step === null) continue
      const group = groups.get(`${step} ${role}`) ?? {
        verb: step.startsWith('take') ? 'REVOKE' : 'GRANT',
        role,
        option: step.endsWith('option'),
        privileges: [],
      }
      groups.set(`${step} ${role}`, group)
      group.privileges.push(privilege)
    }
  }
  const ordered = [...groups.values()].toSorted((a, b) =>
    a.verb === b.verb ? 0 : a.verb === 'REVOKE' ? -1 : 1,
  )
  for (const { verb, role, option, privileges } of ordered) {
    const isAll = every.length > 0 && every.every((one) => privileges.includes(one))
    say(verb, isAll ? ['ALL'] : privileges, role, option)
  }
  return statements
}
