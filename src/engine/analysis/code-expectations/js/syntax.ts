/** Syntax trees of JavaScript and TypeScript, and the few shapes in them that all readers ask for. */
import { parse } from '@babel/parser'
import type { ParserPlugin } from '@babel/parser'
import type { CallExpression, Comment, Expression, File, Node, OptionalCallExpression } from '@babel/types'

export type { Node }

/** A file's tree; `isWhole` is false where the parser had to mend or give up. */
export interface ParsedFile {
  readonly tree: File | null
  readonly isWhole: boolean
}

/** Parses a file by its name's ending: TypeScript, JSX, or JavaScript with Flow's types. */
export function parseModule(file: string, text: string): ParsedFile {
  const isTypeScript = /\.[cm]?tsx?$|\.(?:vue|svelte)$/.test(file)
  const hasJsx = !/\.[cm]?ts$/.test(file)
  // Frameworks for TypeScript put decorators on parameters, which only the older proposal has.
  const plugins: ParserPlugin[] = isTypeScript
    ? [['typescript', { dts: /\.d\.[cm]?ts$/.test(file) }], 'decorators-legacy']
    : ['flow', 'decorators']
  if (hasJsx && !/\.(?:vue|svelte)$/.test(file)) plugins.push('jsx')
  return (
    tryParse(text, plugins) ?? tryParse(text, ['typescript', 'decorators']) ?? { tree: null, isWhole: false }
  )
}

function tryParse(text: string, plugins: ParserPlugin[]): ParsedFile | null {
  try {
    const tree = parse(text, {
      sourceType: 'unambiguous',
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      allowSuperOutsideMethod: true,
      allowUndeclaredExports: true,
      attachComment: false,
      plugins,
    })
    return { tree, isWhole: (tree.errors?.length ?? 0) === 0 }
  } catch (error) {
    // What cannot be parsed, or is nested past the call stack, is tried otherwise or named among the files read in part.
    if (error instanceof SyntaxError || error instanceof RangeError) return null
    throw error
  }
}

const NO_CHILDREN: ReadonlySet<string> = new Set([
  'type',
  'start',
  'end',
  'loc',
  'range',
  'extra',
  'errors',
  'tokens',
  'comments',
  'leadingComments',
  'trailingComments',
  'innerComments',
])

/** The nodes right below a node, in the order of the text as far as the tree keeps it. */
export function childrenOf(node: Node): Node[] {
  const found: Node[] = []
  for (const name in node) {
    if (NO_CHILDREN.has(name)) continue
    const value: unknown = node[name as keyof Node]
    if (Array.isArray(value)) {
      for (const one of value) if (isNode(one)) found.push(one)
    } else if (isNode(value)) found.push(value)
  }
  return found
}

function isNode(value: unknown): value is Exclude<Node, Comment> {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** An expression without the brackets, assertions and `await` around it. */
export function bare(node: Node): Node {
  let at: Node = node
  for (;;) {
    switch (at.type) {
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'TypeCastExpression':
        at = at.expression
        break
      case 'AwaitExpression':
        at = at.argument
        break
      default:
        return at
    }
  }
}

/** One link of a chain `a.b('x').c`: a property, called or not. */
export interface ChainStep {
  /** The property's name; '' for a call of what stands before it: `db('users')`. */
  readonly name: string
  /** The arguments; null where it is not called. */
  readonly args: readonly Node[] | null
  /** Where the property's name stands. */
  readonly at: number
}

/** A whole chain of properties and calls, from its first word on. */
export interface Chain {
  readonly root: Node
  readonly steps: readonly ChainStep[]
  /** Where the chain begins. */
  readonly at: number
}

/** Whether a node is a call, optional or not. */
export function isCall(node: Node): node is CallExpression | OptionalCallExpression {
  return node.type === 'CallExpression' || node.type === 'OptionalCallExpression'
}

/** The chain that ends in `node`. */
export function chainOf(node: Node): Chain {
  const steps: ChainStep[] = []
  let at: Node = bare(node)
  let args: readonly Node[] | null = null
  let calledAt: number | null = null
  for (;;) {
    if (isCall(at)) {
      if (args !== null) steps.push({ name: '', args, at: calledAt ?? at.start ?? 0 })
      args = at.arguments
      calledAt = at.start ?? null
      at = bare(at.callee)
    } else if (at.type === 'MemberExpression' || at.type === 'OptionalMemberExpression') {
      steps.push({ name: propertyName(at) ?? '[]', args, at: at.property.start ?? 0 })
      args = null
      at = bare(at.object)
    } else break
  }
  if (args !== null) steps.push({ name: '', args, at: calledAt ?? at.start ?? 0 })
  return { root: at, steps: steps.toReversed(), at: at.start ?? 0 }
}

/** The name of a property that the text gives; null where it is computed. */
function propertyName(node: Node & { type: 'MemberExpression' | 'OptionalMemberExpression' }): string | null {
  const { property, computed } = node
  if (!computed && property.type === 'Identifier') return property.name
  if (property.type === 'PrivateName') return `#${property.id.name}`
  return computed && property.type === 'StringLiteral' ? property.value : null
}

/** The key of a property in an object, class or type; null where it is computed. */
export function keyName(node: {
  readonly key: Node
  readonly computed?: boolean | null | undefined
}): string | null {
  const { key, computed } = node
  if (key.type === 'StringLiteral') return key.value
  if (key.type === 'Identifier' && computed !== true) return key.name
  if (key.type === 'PrivateName') return `#${key.id.name}`
  return null
}

/** The name that a chain begins with: `supabase`, `this.supabase` -> 'supabase'; null for anything else. */
export function rootName({ root, steps }: Chain): string | null {
  if (root.type === 'Identifier') return root.name
  if (root.type === 'ThisExpression') return steps[0]?.args === null ? steps[0].name : null
  return null
}

/** The properties of an object by name, without methods and spreads; null where it is no object. */
export function propertiesOf(node: Node | undefined): Map<string, Expression> | null {
  const object = node === undefined ? undefined : bare(node)
  if (object?.type !== 'ObjectExpression') return null
  const found = new Map<string, Expression>()
  for (const property of object.properties) {
    if (property.type !== 'ObjectProperty') continue
    const name = keyName(property)
    if (name !== null) found.set(name, property.value as Expression)
  }
  return found
}

/** A string that stands in the text whole: a literal, or a template without anything in it. */
export function literalText(node: Node | null | undefined): string | null {
  if (node === null || node === undefined) return null
  const value = bare(node)
  if (value.type === 'StringLiteral') return value.value
  if (value.type === 'TemplateLiteral' && value.expressions.length === 0)
    return value.quasis[0]?.value.cooked ?? null
  return null
}
