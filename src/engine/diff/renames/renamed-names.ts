/**
 * What names of A are called in B, once renames are accepted: whole names are
 * mapped, and texts of both sides are read side by side, so that a text that
 * differs only in what renamed things are called says the same.
 */
import type { ObjectKind } from '../../../shared/model.ts'
import { nameParts, tokensOf } from './name-tokens.ts'
import type { Token } from './name-tokens.ts'
import type { RenamePair } from './rename-pair.ts'

const keyOf = (parts: readonly string[]): string => parts.join('\0')

/** Kinds that share one name space with each other, so that a name without its kind means one of them. */
const ROUTINES: ReadonlySet<string> = new Set(['function', 'procedure', 'aggregate'])
/** Kinds whose own names stand nowhere alone. Those of keys do, as names of their indexes. */
const IN_A_RELATION: ReadonlySet<string> = new Set([
  'fk constraint',
  'check constraint',
  'trigger',
  'policy',
  'rule',
])

/** Where a text stands: what its bare names may mean. */
export interface TextPlace {
  /** The relation that the text belongs to, as A calls it. */
  readonly relation: string | null
  /** Whether its bare names are columns of that relation wherever they can be. */
  readonly ownColumns: boolean
  /** Whether only names with their schema are names in it, and all else is a value. */
  readonly qualifiedOnly: boolean
}

/** Text of which nothing is known. */
export const ANY_TEXT: TextPlace = { relation: null, ownColumns: false, qualifiedOnly: false }

/** The names of one database. */
export class RenamedNames {
  readonly #relations = new Map<string, readonly string[]>()
  readonly #routines = new Map<string, Set<string>>()
  readonly #schemas = new Map<string, string>()
  readonly #bare = new Map<string, Set<string>>()
  readonly #columns = new Map<string, Map<string, string>>()

  add(pair: RenamePair): void {
    if (pair.columns !== null) {
      const relation = keyOf(nameParts(pair.from).slice(0, -1))
      const columns = this.#columns.get(relation) ?? new Map<string, string>()
      columns.set(pair.columns.from, pair.columns.to)
      this.#columns.set(relation, columns)
      return
    }
    const kind: ObjectKind | 'column' = pair.kind
    const from = nameParts(ROUTINES.has(kind) ? beforeArguments(pair.from) : pair.from)
    const to = nameParts(ROUTINES.has(kind) ? beforeArguments(pair.to) : pair.to)
    if (kind === 'schema') this.#schemas.set(from[0] ?? '', to[0] ?? '')
    else if (ROUTINES.has(kind)) addTo(this.#routines, keyOf(from), keyOf(to))
    else this.#relations.set(keyOf(from), to)
    if (!IN_A_RELATION.has(kind)) addTo(this.#bare, from.at(-1) ?? '', to.at(-1) ?? '')
  }

  /** What a column of a relation of A is called in B. */
  column(relation: string, name: string): string {
    return this.#columns.get(keyOf(nameParts(relation)))?.get(name) ?? name
  }

  /** The renamed columns of a relation of A. */
  columnsOf(relation: string): ReadonlyMap<string, string> {
    return this.#columns.get(keyOf(nameParts(relation))) ?? NO_COLUMNS
  }

  /** What a schema of A is called in B. */
  schema(name: string): string {
    return this.#schemas.get(name) ?? name
  }

  /** The whole name in B of a relation, type or sequence of A, or of what is named within a relation; null where no rename concerns it. */
  whole(parts: readonly string[]): readonly string[] | null {
    const mapped = this.#relations.get(keyOf(parts))
    if (mapped) return mapped
    const owner = parts.length > 2 ? this.#relations.get(keyOf(parts.slice(0, 2))) : undefined
    if (owner) return [...owner, ...parts.slice(2)]
    const schema = parts.length > 1 ? this.#schemas.get(parts[0] ?? '') : undefined
    return schema === undefined ? null : [schema, ...parts.slice(1)]
  }

  /** Whether a text of A and one of B say the same but for what renamed things are called. */
  sameText(a: string, b: string, place: TextPlace = ANY_TEXT): boolean {
    const inA = tokensOf(a)
    const inB = tokensOf(b)
    if (!inA || !inB) return a === b
    const reading = this.#reading(inA, place)
    let atB = 0
    for (let atA = 0; atA < inA.length; atA += 1, atB += 1) {
      const first = inA[atA] as Token
      const second = inB[atB]
      if (second === undefined || !this.#accepts(first, second, reading)) return false
      // A renamed column keeps the name that a query gives it: 'SELECT email' is 'SELECT mail AS email' then.
      const [given, kept] = [aliasAfter(inA, atA), aliasAfter(inB, atB)]
      if (given === null && kept !== null && kept === lastPart(first)) atB += 2
      else if (given !== null && kept === null && given === lastPart(second)) atA += 2
    }
    return atB === inB.length
  }

  #reading(tokens: readonly Token[], { relation, ownColumns, qualifiedOnly }: TextPlace): Reading {
    const named = new Set<string>()
    const columns = new Map<string, Set<string>>()
    const take = (key: string): void => {
      if (named.has(key)) return
      named.add(key)
      for (const [from, to] of this.#columns.get(key) ?? []) addTo(columns, from, to)
    }
    const own = relation === null ? null : nameParts(relation)
    if (own) take(keyOf(own))
    let hasQuery = false
    for (const token of tokens) {
      if (token.kind !== 'name') continue
      if (token.parts[0] === 'select') hasQuery = true
      take(keyOf(token.parts))
      if (token.parts.length > 2) take(keyOf(token.parts.slice(0, 2)))
    }
    return {
      own: own === null ? null : (this.#columns.get(keyOf(own)) ?? null),
      ownName: own?.at(-1) ?? null,
      strict: ownColumns && !hasQuery,
      qualifiedOnly,
      columns,
    }
  }

  #accepts(a: Token, b: Token, reading: Reading): boolean {
    if (a.kind === 'other') return b.kind === 'other' && foldOther(a.text) === foldOther(b.text)
    if (b.kind === 'other') return false
    if ((a.literal === null) !== (b.literal === null) || a.parts.length !== b.parts.length) return false
    const [same, known] = [keyOf(a.parts) === keyOf(b.parts), this.#known(a, reading)]
    if (known !== null) return known.has(keyOf(b.parts))
    if (a.literal !== null) return a.literal === b.literal
    if (same || reading.qualifiedOnly) return same
    return a.parts.every((part, index) => {
      const other = b.parts[index] as string
      const isLast = index === a.parts.length - 1
      return (
        part === other ||
        (this.#bare.get(part)?.has(other) ?? false) ||
        (isLast && !a.called && (reading.columns.get(part)?.has(other) ?? false))
      )
    })
  }

  /** What a name must be in B where it can only mean one thing; null where it may mean several. */
  #known({ parts, called, cast, literal }: Token & { kind: 'name' }, reading: Reading): Set<string> | null {
    const routines = called ? this.#routines.get(keyOf(parts)) : undefined
    if (routines && parts.length > 1) return routines
    const [first = '', second] = parts
    if (parts.length === 1) {
      const own = reading.strict && !called && !cast ? reading.own?.get(first) : undefined
      return own === undefined ? null : new Set([own])
    }
    if (parts.length === 2 && literal === null) {
      const isOwn = first === 'new' || first === 'old' || first === reading.ownName
      const own = isOwn && !called && reading.strict ? reading.own?.get(second ?? '') : undefined
      if (own !== undefined) {
        const names = [first, ...(this.#bare.get(first) ?? [])]
        return new Set(names.map((name) => keyOf([name, own])))
      }
    }
    if (parts.length > 2 && !this.#relations.has(keyOf(parts))) {
      const relation = parts.slice(0, 2)
      const column = this.#columns.get(keyOf(relation))?.get(parts[2] ?? '')
      const whole = this.#relations.get(keyOf(relation))
      if (whole || column !== undefined)
        return new Set([keyOf([...(whole ?? relation), column ?? parts[2] ?? '', ...parts.slice(3)])])
    }
    const whole = called ? null : this.#relations.get(keyOf(parts))
    if (whole) return new Set([keyOf(whole)])
    // What a type or a language is made of is named without arguments.
    const named = called ? undefined : this.#routines.get(keyOf(parts))
    if (named) return new Set([...named, keyOf(parts)])
    const schema = this.#schemas.get(first)
    return schema === undefined ? null : new Set([keyOf([schema, ...parts.slice(1)])])
  }
}

const NO_COLUMNS: ReadonlyMap<string, string> = new Map()

/** What is known of a text before it is compared. */
interface Reading {
  /** The renamed columns of the relation that the text belongs to. */
  readonly own: ReadonlyMap<string, string> | null
  readonly ownName: string | null
  readonly strict: boolean
  readonly qualifiedOnly: boolean
  /** The renamed columns of every relation that the text names. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const found = map.get(key)
  if (found) found.add(value)
  else map.set(key, new Set([value]))
}

/** 'shop.f(integer)' -> 'shop.f'. */
function beforeArguments(identity: string): string {
  return /^(?:"(?:[^"]|"")*"|[^("])*/.exec(identity)?.[0] ?? identity
}

function lastPart(token: Token): string | null {
  return token.kind === 'name' ? (token.parts.at(-1) ?? null) : null
}

/** The name after AS, where that follows the token at `index`. */
function aliasAfter(tokens: readonly Token[], index: number): string | null {
  const [as, name] = [tokens[index + 1], tokens[index + 2]]
  const isAs = as?.kind === 'name' && as.parts.length === 1 && as.parts[0] === 'as'
  return isAs && name?.kind === 'name' && name.parts.length === 1 ? (name.parts[0] ?? null) : null
}

function foldOther(text: string): string {
  return text.length > 1 && text.startsWith('$') ? '$$' : text
}
