/**
 * A settings file's text: JSON in which comments may stand. It is read into a
 * value whose places are known, and written so that what people wrote into it
 * stays where it was.
 */
import { isDeepStrictEqual } from 'node:util'
import { evaluate, parse, tokenize } from '@humanwhocodes/momoa'
import type { MemberNode, Node, ObjectNode, ValueNode } from '@humanwhocodes/momoa'

/** A text that was read. */
export interface ParsedSettings {
  readonly value: unknown
  /** The line, from 1, of what a path leads to, or of the last thing on the way that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/** Why a text is no JSON. */
export class SettingsSyntaxError extends Error {
  readonly line: number
  constructor(message: string, line: number, options: ErrorOptions) {
    super(message, options)
    this.name = 'SettingsSyntaxError'
    this.line = line
  }
}

const READ = { mode: 'jsonc', ranges: true, allowTrailingCommas: true } as const

/** Reads a text. Throws a SettingsSyntaxError. */
export function parseSettings(text: string): ParsedSettings {
  let body: ValueNode
  try {
    body = parse(text, READ).body
    return { value: evaluate(body), lineOf: (path) => lineOf(body, path) }
  } catch (error) {
    // An end within something is told without a place.
    const line = (error as { readonly line?: number }).line ?? text.split('\n').length
    throw new SettingsSyntaxError(reasonOf(error), line, { cause: error })
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply'
  const message = error instanceof Error ? error.message : String(error)
  return message
    .replace(/\s*\(\d+:\d+\)$/u, '')
    .replace(/\.$/u, '')
    .replace(/^Unexpected/u, 'there is an unexpected')
}

function lineOf(body: ValueNode, path: readonly PropertyKey[]): number {
  let node: ValueNode = body
  for (const step of path) {
    if (node.type === 'Object') {
      const member: MemberNode | undefined = node.members.find((one) => nameOf(one) === step)
      if (member === undefined) break
      node = member.value
    } else if (node.type === 'Array') {
      const element: ValueNode | undefined = node.elements[Number(step)]?.value
      if (element === undefined) break
      node = element
    } else break
  }
  return node.loc.start.line
}

function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name
}

/** A value as a new file has it. */
export function settingsText(value: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/**
 * The text with its members made those of `value`: what is the same is not
 * touched, nor is any comment outside of what changes. Null where the text
 * cannot be kept.
 */
export function editedText(text: string, value: Readonly<Record<string, unknown>>): string | null {
  try {
    const edited = inserted(removed(text, value), value)
    return isDeepStrictEqual(parseSettings(edited).value, value) ? edited : null
  } catch {
    // It is no JSON, or not after what was done to it: the caller writes it anew.
    return null
  }
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .toReversed()
    .reduce((done, { from, to, text: by }) => done.slice(0, from) + by + done.slice(to), text)
}

/** Without the members that `value` has not, and with its values where they differ. */
function removed(text: string, value: Readonly<Record<string, unknown>>): string {
  const commas = commasOf(text)
  const edits = objectOf(text).members.flatMap((member): Edit[] => {
    const name = nameOf(member)
    const wanted = value[name]
    const [start, end] = rangeOf(member)
    if (wanted === undefined) {
      const comma = commas.find((at) => at >= end && /^\s*$/u.test(text.slice(end, at)))
      return [{ from: start, to: comma === undefined ? end : comma + 1, text: '' }]
    }
    if (isDeepStrictEqual(evaluate(member.value), wanted)) return []
    const [from, to] = rangeOf(member.value)
    return [{ from, to, text: indented(wanted) }]
  })
  return applied(text, edits)
}

/** With the members that the text has not yet, behind all others. */
function inserted(text: string, value: Readonly<Record<string, unknown>>): string {
  const object = objectOf(text)
  const there = new Set(object.members.map(nameOf))
  const added = Object.entries(value).filter(([name, one]) => !there.has(name) && one !== undefined)
  if (added.length === 0) return text
  const last = object.members.at(-1)
  const end = last === undefined ? rangeOf(object)[0] + 1 : rangeOf(last)[1]
  const comma = last === undefined ? undefined : commasOf(text).find((at) => at >= end)
  const lines = added.map(([name, one]) => `\n  ${JSON.stringify(name)}: ${indented(one)}`).join(',')
  if (last === undefined) return applied(text, [{ from: end, to: end, text: lines }])
  return comma === undefined
    ? applied(text, [{ from: end, to: end, text: `,${lines}` }])
    : applied(text, [{ from: comma + 1, to: comma + 1, text: lines }])
}

function objectOf(text: string): ObjectNode {
  const { body } = parse(text, READ)
  if (body.type !== 'Object') throw new Error('it is no object')
  return body
}

function commasOf(text: string): number[] {
  return tokenize(text, { mode: 'jsonc', ranges: true }).flatMap(({ type, range }) =>
    type === 'Comma' && range !== undefined ? [range[0]] : [],
  )
}

function rangeOf({ range }: Node): readonly [number, number] {
  if (range === undefined) throw new Error('it was read without its places')
  return [range[0], range[1]]
}

function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')
}
