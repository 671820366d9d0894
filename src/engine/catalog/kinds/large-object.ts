/** Large objects: in a plain dump they are calls of functions, `lo_create`, `lo_open`, `lowrite`, `lo_close`. */
import type { FuncCall, Node } from '@pgsql/types'
import type { ObjectDraft } from '../draft.ts'
import type { StatementContext } from '../statement-context.ts'
import { dropObject } from '../dropping.ts'
import { strings, valueText } from './node-values.ts'
import { addPart, createNamed, homeOf, lookUp } from './placing.ts'

/** The large object that is open, by the draft of the catalog: between lo_open and lo_close. */
const open = new WeakMap<object, string>()

/** Functions that this file understands. */
export const LARGE_OBJECT_FUNCTIONS: ReadonlySet<string> = new Set([
  'lo_create',
  'lo_creat',
  'lo_open',
  'lo_close',
  'lowrite',
  'lo_put',
  'lo_from_bytea',
  'lo_unlink',
])

/** `SELECT pg_catalog.lo_...(...)`. False where the call is none of these. */
export function readLargeObjectCall(call: FuncCall, context: StatementContext): boolean {
  const name = strings(call.funcname).at(-1) ?? ''
  if (!LARGE_OBJECT_FUNCTIONS.has(name)) return false
  const first = call.args?.[0]
  if (name === 'lo_create' || name === 'lo_from_bytea') {
    createLargeObject(argumentText(first), context)
    return true
  }
  // --clean --if-exists: lo_unlink(oid) of a query.
  if (name === 'lo_unlink') {
    const identity = argumentText(first)
    const gone = lookUp(context, { by: 'identity', kinds: ['large object'], name: identity, identity })
    if (gone !== undefined) dropObject(context, gone)
    return true
  }
  // 12 and older nest it: lo_open(lo_create('1'), 131072).
  const nested = first !== undefined && 'FuncCall' in first ? first.FuncCall : undefined
  if (nested !== undefined) readLargeObjectCall(nested, context)
  if (name === 'lo_open') open.set(context.draft, argumentText(nested?.args?.[0] ?? first))
  addContent(name === 'lo_put' ? argumentText(first) : (open.get(context.draft) ?? ''), context)
  if (name === 'lo_close') open.delete(context.draft)
  return true
}

/** A statement too long to parse that begins with a call of `lowrite`: content of the object that is open. */
export function readLongWrite(context: StatementContext): void {
  addContent(open.get(context.draft) ?? '', context)
}

function addContent(identity: string, context: StatementContext): void {
  const draft = homeOf(context, { by: 'identity', kinds: ['large object'], name: identity, identity })
  if (draft !== undefined) extendData(draft, context)
}

/** One part for all the writes that follow each other: an object of a gigabyte has sixty thousand of them. */
function extendData(draft: ObjectDraft, context: StatementContext): void {
  const last = draft.parts.at(-1)
  if (last?.role === 'data')
    draft.parts[draft.parts.length - 1] = { ...last, end: context.item.end, text: null }
  else addPart(context, draft, 'data')
}

function createLargeObject(identity: string, context: StatementContext): void {
  const there = lookUp(context, { by: 'identity', kinds: ['large object'], name: identity, identity })
  if (there === undefined) createNamed(context, 'large object', identity, { identity })
  else addPart(context, there, 'create')
}

function argumentText(node: Node | undefined): string {
  return node === undefined ? '' : valueText(node)
}
