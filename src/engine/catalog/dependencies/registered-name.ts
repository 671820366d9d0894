/** Literals that name an object: 'app.orders_id_seq'::regclass. */
import type { Needs } from './needs.ts'
import { nameParts } from './quoted-text.ts'
import { namesOf, treeOf } from './tree.ts'
import type { Tree } from './tree.ts'

type Register = (needs: Needs, text: string, at: number) => void

const REGISTERS: Readonly<Record<string, Register>> = {
  regclass: (needs, text, at) => void needs.relation(nameParts(text), at),
  regtype: (needs, text) => void needs.typeText(text),
  regproc: (needs, text) => needs.for({ reason: 'expression' }).routineText(text),
  regprocedure: (needs, text) => needs.routineText(text),
  regnamespace: (needs, text) => void needs.named('schema', text),
  regrole: (needs, text) => void needs.named('role', text),
  regconfig: (needs, text) => void needs.named('text search configuration', text),
  regdictionary: (needs, text) => void needs.named('text search dictionary', text),
  regcollation: (needs, text) => void needs.named('collation', text),
}

/** Reads a TypeCast of a literal to a type of names. False where it is none. */
export function readRegistered(needs: Needs, cast: Tree): boolean {
  const type = namesOf(treeOf(cast['typeName'])['names']).at(-1) ?? ''
  const register = REGISTERS[type]
  if (register === undefined) return false
  const literal = treeOf(treeOf(cast['arg'])['A_Const'])
  const text = treeOf(literal['sval'])['sval']
  if (typeof text !== 'string') return false
  register(needs, text, withinQuotes(literal))
  return true
}

/** Where the content of a literal begins, in bytes of what was parsed. */
export function withinQuotes(literal: Tree): number {
  return Number(literal['location'] ?? 0) + 1
}
