/** From an expression to what it stands for, without running it. */
import { bare, chainOf, isCall, keyName, literalText, propertiesOf } from './syntax.ts'
import type { Chain, Node } from './syntax.ts'
import type { Value } from './module.ts'
import type { Scopes } from './scopes.ts'

/** Deeper objects are no table of names. */
const DEPTH_AT_MOST = 8

/** The name of a module that `require` answers: what it exports as a whole, or by name. */
export const REQUIRED = 'module.exports'

/** A call that makes something a reader knows: a table, a connection. */
export type MadeValue = (chain: Chain, valueOf: (node: Node | undefined) => Value | null) => Value | null

/** What `node` stands for; null where that cannot be told. */
export function valueOf(
  node: Node | null | undefined,
  scopes: Scopes,
  made: MadeValue,
  depth = 0,
): Value | null {
  if (node === null || node === undefined || depth > DEPTH_AT_MOST) return null
  const inner = (one: Node | null | undefined): Value | null => valueOf(one, scopes, made, depth + 1)
  const expression = bare(node)
  switch (expression.type) {
    case 'StringLiteral':
      return { kind: 'text', text: expression.value }
    case 'TemplateLiteral': {
      const pieces = expression.quasis.flatMap((quasi, at): (Value | null)[] => {
        const hole = expression.expressions[at]
        const text: Value = { kind: 'text', text: quasi.value.cooked ?? '' }
        return hole === undefined ? [text] : [text, inner(hole)]
      })
      return joined(pieces)
    }
    case 'BinaryExpression':
      return expression.operator === '+' ? joined([inner(expression.left), inner(expression.right)]) : null
    case 'ConditionalExpression':
      return oneOf([inner(expression.consequent), inner(expression.alternate)])
    case 'LogicalExpression':
      return expression.operator === '&&'
        ? inner(expression.right)
        : oneOf([inner(expression.left), inner(expression.right)])
    case 'ArrayExpression': {
      const values = expression.elements.map(inner)
      return { kind: 'list', values: values.filter((one) => one !== null) }
    }
    case 'ObjectExpression':
      return { kind: 'members', members: membersOf(expression, inner) }
    case 'AssignmentPattern':
      return oneOf([inner(expression.left), inner(expression.right)])
    case 'Identifier':
      return scopes.lookup(expression.name)
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return pathValue(chainOf(expression), scopes, made)
    default:
      if (isCall(expression)) return callValue(chainOf(expression), scopes, made, inner)
      return expression.type === 'NewExpression' ? inner(expression.arguments[0]) && null : null
  }
}

function membersOf(object: Node, inner: (node: Node) => Value | null): Map<string, Value> {
  const members = new Map<string, Value>()
  for (const [name, value] of propertiesOf(object) ?? []) {
    const known = inner(value)
    if (known !== null) members.set(name, known)
  }
  return members
}

function callValue(
  chain: Chain,
  scopes: Scopes,
  made: MadeValue,
  inner: (node: Node | undefined) => Value | null,
): Value | null {
  const { root, steps } = chain
  const [first] = steps
  const required =
    root.type === 'Identifier' && root.name === 'require' ? literalText(first?.args?.[0]) : null
  if (required !== null)
    return steps
      .slice(1)
      .reduce<Value | null>((value, { name, args }) => (args === null ? memberOf(value, name) : null), {
        kind: 'import',
        from: required,
        name: REQUIRED,
      })
  // Object.freeze(TABLES), Object.values(TABLES)
  if (root.type === 'Identifier' && root.name === 'Object' && steps.length === 1) {
    const value = inner(first?.args?.[0])
    if (first?.name === 'freeze') return value
    if (first?.name === 'values' && value !== null) return { kind: 'each', of: value }
    return null
  }
  return made(chain, (node) => valueOf(node, scopes, made))
}

/** `TABLES.users`, `this.table`, `Repo.TABLE`. */
function pathValue({ root, steps }: Chain, scopes: Scopes, made: MadeValue): Value | null {
  if (steps.some(({ args }) => args !== null)) return null
  const names = steps.map(({ name }) => name)
  if (root.type === 'ThisExpression') return thisValue(names, scopes)
  if (root.type !== 'Identifier' && root.type !== 'ObjectExpression') return null
  return names.reduce<Value | null>(memberOf, valueOf(root, scopes, made))
}

function thisValue([field, ...rest]: readonly string[], scopes: Scopes): Value | null {
  const own = scopes.currentClass
  if (own === undefined || field === undefined) return null
  const known = own.fields.has(field)
    ? (own.fields.get(field) ?? null)
    : // What a class lacks, those that extend it may give.
      ({ kind: 'argument', of: `${own.name}.this.${field}`, index: 0 } as const)
  return rest.reduce<Value | null>(memberOf, known)
}

/** A property of a value. */
export function memberOf(value: Value | null, name: string): Value | null {
  switch (value?.kind) {
    case 'members':
      return value.members.get(name) ?? null
    case 'name':
      return { kind: 'name', path: [...value.path, name] }
    case 'import':
      return value.name === REQUIRED ? { ...value, name } : null
    case 'each':
    case 'one-of':
    case 'member':
      return { kind: 'member', of: value, name }
    default:
      return null
  }
}

/** The names in a type's or an enum's members: `enum Table { Users = 'users' }`. */
export function enumMembers(node: Node): Map<string, Value> {
  const found = new Map<string, Value>()
  if (node.type !== 'TSEnumDeclaration') return found
  const members = node.body?.members ?? []
  for (const member of members) {
    const name = keyName({ key: member.id })
    const text = member.initializer ? bare(member.initializer) : null
    if (name !== null && text?.type === 'StringLiteral') found.set(name, { kind: 'text', text: text.value })
  }
  return found
}

/** All pieces in order; null where one is not known. */
function joined(parts: readonly (Value | null)[]): Value | null {
  const known = parts.filter((one) => one !== null)
  return known.length === parts.length ? { kind: 'join', parts: known } : null
}

/** One of several, those that are known; null where none is. */
export function oneOf(values: readonly (Value | null)[]): Value | null {
  const known = values.filter((one) => one !== null)
  if (known.length < 2) return known[0] ?? null
  return { kind: 'one-of', values: known }
}
