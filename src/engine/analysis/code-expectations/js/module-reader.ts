/** Walks a file's syntax tree once: keeps what names stand for, and shows calls and declarations to the readers. */
import type { ClassBody, Function as FunctionNode, VariableDeclarator } from '@babel/types'
import type { FileDraft } from '../expectation-draft.ts'
import { TOP } from './module.ts'
import type { Module, PendingUse, Value } from './module.ts'
import { Scopes } from './scopes.ts'
import type { ClassScope } from './scopes.ts'
import { declaredNames, keepExports, keepImport } from './module-names.ts'
import { bare, chainOf, childrenOf, isCall, keyName, literalText } from './syntax.ts'
import type { Chain, Node } from './syntax.ts'
import { enumMembers, memberOf, oneOf, valueOf } from './values.ts'
import type { MadeValue } from './values.ts'

/** What a reader may ask and tell while a file is walked. */
export interface ReadContext {
  readonly draft: FileDraft
  readonly module: Module
  /** The text of the file, in which nodes have their places. */
  readonly text: string
  /** The declaration at the top of the file that is being read. */
  readonly within: string | null
  readonly valueOf: (node: Node | null | undefined) => Value | null
  /** A use that is settled when all files are read. */
  readonly use: (use: Omit<PendingUse, 'draft'>) => void
}

/** What the readers of libraries look at. */
export interface ModuleReaders {
  /** A whole chain of calls. */
  readonly chain: (chain: Chain, context: ReadContext) => void
  /** Any other node: classes, types, tagged templates, strings. */
  readonly node: (node: Node, context: ReadContext) => void
  /** What a call makes: a table of a model, a connection. */
  readonly made: MadeValue
  /** What a class is, where it is a model. */
  readonly classValue: (node: Node, context: ReadContext) => Value | null
}

/** Reads one parsed file. */
export class ModuleReader implements ReadContext {
  readonly draft: FileDraft
  readonly module: Module
  readonly text: string
  readonly #readers: ModuleReaders
  readonly #scopes = new Scopes()
  #within: string | null = null

  constructor(draft: FileDraft, text: string, readers: ModuleReaders) {
    this.draft = draft
    this.text = text
    this.#readers = readers
    this.module = {
      file: draft.file.file,
      draft,
      values: new Map(),
      exports: new Map(),
      stars: [],
      imports: new Set(),
      units: new Map([[TOP, { names: new Set() }]]),
      uses: [],
      calls: [],
    }
  }

  get within(): string | null {
    return this.#within
  }

  valueOf = (node: Node | null | undefined): Value | null => valueOf(node, this.#scopes, this.#readers.made)

  use = (use: Omit<PendingUse, 'draft'>): void => {
    this.module.uses.push({ ...use, draft: this.draft })
  }

  /** Reads the statements at the top of a file. */
  read(statements: readonly Node[]): void {
    for (const statement of statements) {
      keepExports(statement, this.module, (name, node) => this.#export(name, node))
      const names = declaredNames(statement)
      if (names.length > 0) this.#unit(names)
      this.#within = names[0] ?? null
      this.#walk(statement)
      this.#within = null
    }
  }

  #unit(names: readonly string[]): void {
    const unit = { names: new Set<string>() }
    for (const name of names) this.module.units.set(name, unit)
  }

  #walk(node: Node): void {
    switch (node.type) {
      case 'ImportDeclaration':
        return keepImport(node, this.module)
      case 'Identifier':
      case 'JSXIdentifier':
        this.#mention(node.name)
        break
      case 'VariableDeclarator':
        this.#readers.node(node, this)
        return this.#variable(node)
      case 'AssignmentExpression':
        this.#assign(node.left, node.right)
        break
      case 'ForOfStatement':
        return this.#loop(node)
      case 'BlockStatement':
      case 'CatchClause':
      case 'ForStatement':
      case 'SwitchStatement':
        return this.#scopes.block(() => this.#below(node))
      case 'TSEnumDeclaration':
        this.#declare(node.id.name, { kind: 'members', members: enumMembers(node) })
        break
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.#class(node)
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ObjectMethod':
      case 'ClassMethod':
      case 'ClassPrivateMethod':
        return this.#function(node, nameOfFunction(node, this.#scopes.currentClass))
      default:
        if (isCall(node)) return this.#call(node)
    }
    this.#readers.node(node, this)
    if (node.type === 'NewExpression') this.#made(node.callee, node.arguments, node.start ?? 0)
    this.#below(node)
  }

  #below(node: Node): void {
    for (const child of childrenOf(node)) this.#walk(child)
  }

  #mention(name: string): void {
    this.module.units.get(this.#within ?? TOP)?.names.add(name)
  }

  #declare(name: string, value: Value | null): void {
    if (!this.#scopes.isTop) this.#scopes.declare(name, value)
    else if (value !== null) this.module.values.set(name, value)
  }

  #variable({ id, init }: VariableDeclarator): void {
    const value = this.valueOf(init)
    if (id.type === 'Identifier') {
      this.#declare(id.name, value)
      const inner = init ? bare(init) : null
      if (inner?.type === 'ArrowFunctionExpression' || inner?.type === 'FunctionExpression')
        return this.#function(inner, id.name)
    } else if (id.type !== 'VoidPattern') this.#pattern(id, value)
    if (init) this.#walk(init)
  }

  /** `const { USERS } = TABLES`, and the names of other patterns, of which nothing is known. */
  #pattern(pattern: Node, value: Value | null): void {
    if (pattern.type === 'Identifier') this.#declare(pattern.name, value)
    else if (pattern.type === 'AssignmentPattern')
      this.#pattern(pattern.left, oneOf([value, this.valueOf(pattern.right)]))
    else if (pattern.type === 'RestElement') this.#pattern(pattern.argument, null)
    else if (pattern.type === 'ArrayPattern') {
      for (const element of pattern.elements) if (element !== null) this.#pattern(element, null)
    } else if (pattern.type === 'ObjectPattern') {
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') this.#pattern(property, null)
        else this.#pattern(property.value, memberOf(value, keyName(property) ?? ''))
      }
    }
  }

  #assign(left: Node, right: Node): void {
    if (left.type === 'Identifier') this.#scopes.assign(left.name, this.valueOf(right))
    const chain = chainOf(left)
    const [exported, property] = [chain.root, chain.steps.map(({ name }) => name).join('.')]
    if (exported.type !== 'Identifier' || !this.#scopes.isTop) return
    // module.exports = X, exports.x = X: CommonJS.
    if (exported.name === 'module' && property === 'exports') this.#commonExports(right)
    else if (exported.name === 'exports' || (exported.name === 'module' && property.startsWith('exports.')))
      this.#export(property.replace(/^exports\./, ''), right)
  }

  #commonExports(right: Node): void {
    const value = bare(right)
    this.#export('default', right)
    if (value.type !== 'ObjectExpression') return
    for (const property of value.properties) {
      const name = property.type === 'ObjectProperty' ? keyName(property) : null
      if (name !== null && property.type === 'ObjectProperty') this.#export(name, property.value)
    }
  }

  #export(name: string, node: Node): void {
    const value = bare(node)
    if (value.type === 'Identifier') this.module.exports.set(name, value.name)
    else {
      const known = this.valueOf(value)
      const local = `export ${name}`
      if (known !== null) this.module.values.set(local, known)
      this.module.exports.set(name, local)
    }
  }

  #loop(node: Node & { type: 'ForOfStatement' }): void {
    this.#scopes.block(() => {
      const list = this.valueOf(node.right)
      if (node.left.type === 'VariableDeclaration') {
        const [declared] = node.left.declarations
        if (declared?.id.type !== undefined && declared.id.type !== 'VoidPattern')
          this.#pattern(declared.id, list === null ? null : { kind: 'each', of: list })
      }
      this.#walk(node.right)
      this.#walk(node.body)
    })
  }

  #class(node: Node & { type: 'ClassDeclaration' | 'ClassExpression' }): void {
    this.#readers.node(node, this)
    const name = node.id?.name ?? 'default'
    const parent = node.superClass ? this.valueOf(node.superClass) : null
    const scope: ClassScope = {
      name,
      fields: new Map(),
      extends: parent?.kind === 'name' ? parent.path : null,
    }
    this.#fields(node.body, scope)
    const statics = [...scope.fields].flatMap(([field, value]) =>
      value === null ? [] : [[field, value] as const],
    )
    const model = this.#readers.classValue(node, this)
    this.#declare(name, model ?? { kind: 'members', members: new Map(statics) })
    if (node.superClass) this.#walk(node.superClass)
    for (const decorator of node.decorators ?? []) this.#walk(decorator)
    this.#scopes.class(scope, () => this.#scopes.block(() => this.#below(node.body)))
  }

  /** The fields of a class as far as they are texts, or what its constructor is handed. */
  #fields(body: ClassBody, scope: ClassScope): void {
    for (const member of body.body) {
      if (member.type === 'ClassProperty' || member.type === 'ClassPrivateProperty') {
        const name = keyName(member)
        if (name === null || !member.value) continue
        const value = this.valueOf(member.value)
        scope.fields.set(name, value)
        if (scope.extends !== null && value !== null) this.#inherit(scope, name, value, member.start ?? 0)
      } else if (member.type === 'ClassMethod' && member.kind === 'get') {
        const [only] = member.body.body
        const name = keyName(member)
        if (name !== null && only?.type === 'ReturnStatement') {
          const value = this.valueOf(only.argument)
          scope.fields.set(name, value)
          if (scope.extends !== null && value !== null) this.#inherit(scope, name, value, member.start ?? 0)
        }
      } else if (member.type === 'ClassMethod' && member.kind === 'constructor') this.#handedIn(member, scope)
    }
  }

  #inherit(scope: ClassScope, field: string, value: Value, at: number): void {
    const callee = [...(scope.extends ?? []), `this.${field}`]
    this.module.calls.push({ callee, args: [value], at, within: this.#within ?? scope.name })
  }

  #handedIn(method: FunctionNode & { type: 'ClassMethod' }, scope: ClassScope): void {
    const handed = new Map<string, Value>()
    for (const [index, param] of method.params.entries()) {
      const inner = param.type === 'TSParameterProperty' ? param.parameter : param
      const target = inner.type === 'AssignmentPattern' ? inner.left : inner
      if (target.type !== 'Identifier') continue
      const value: Value = { kind: 'argument', of: `${scope.name}.constructor`, index }
      handed.set(target.name, value)
      if (param.type === 'TSParameterProperty') scope.fields.set(target.name, value)
    }
    for (const statement of method.body.body) {
      if (statement.type !== 'ExpressionStatement') continue
      const { expression } = statement
      if (expression.type !== 'AssignmentExpression') continue
      const { root, steps } = chainOf(expression.left)
      const [step] = steps
      if (root.type !== 'ThisExpression' || steps.length !== 1 || step === undefined) continue
      const right = bare(expression.right)
      scope.fields.set(
        step.name,
        right.type === 'Identifier' ? (handed.get(right.name) ?? this.valueOf(right)) : this.valueOf(right),
      )
    }
  }

  #function(node: FunctionNode, name: string | null, elements: Value | null = null): void {
    this.#scopes.block(() => {
      for (const [index, param] of node.params.entries()) {
        const inner = param.type === 'TSParameterProperty' ? param.parameter : param
        const handed: Value | null = name === null ? null : { kind: 'argument', of: name, index }
        this.#pattern(inner, index === 0 && elements !== null ? elements : handed)
        if (inner.type === 'AssignmentPattern') this.#walk(inner.right)
        for (const one of new Set([param, inner]))
          if ('decorators' in one) for (const decorator of one.decorators ?? []) this.#walk(decorator)
      }
      if ('decorators' in node) for (const decorator of node.decorators ?? []) this.#walk(decorator)
      this.#walk(node.body)
    })
  }

  /** A chain is shown whole, once; then what stands within its arguments is walked. */
  #call(node: Node): void {
    const chain = chainOf(node)
    this.#readers.chain(chain, this)
    const [first] = chain.steps
    if (chain.root.type === 'Identifier') {
      const from = chain.root.name === 'require' && first?.name === '' ? literalText(first.args?.[0]) : null
      if (from !== null) this.module.imports.add(from)
    } else if (chain.root.type === 'Import') {
      const from = literalText(first?.args?.[0])
      if (from !== null) this.module.imports.add(from)
    }
    this.#handsOn(chain)
    this.#walk(chain.root)
    for (const { name, args } of chain.steps) {
      this.#mention(name)
      for (const arg of args ?? []) this.#argument(arg, name, chain)
    }
  }

  /** `TABLES.forEach((table) => ...)`: the function's first argument is each of them. */
  #argument(arg: Node, method: string, chain: Chain): void {
    const isLoop =
      /^(?:forEach|map|flatMap|filter|some|every|reduce)$/.test(method) && chain.steps.length <= 2
    const isFunction = arg.type === 'ArrowFunctionExpression' || arg.type === 'FunctionExpression'
    if (!isLoop || !isFunction) return this.#walk(arg)
    const before = chain.steps.slice(0, -1)
    const list = before.reduce<Value | null>(
      (value, { name }) => memberOf(value, name),
      this.valueOf(chain.root),
    )
    this.#function(arg, null, list === null ? null : { kind: 'each', of: list })
  }

  /** Keeps a call that may hand the name of a relation to a function of the project. */
  #handsOn(chain: Chain): void {
    const { root, steps } = chain
    const called = steps.findIndex(({ args }) => args !== null)
    const last = steps[called]
    if (last === undefined || last.args === null || called > 2) return
    const names = steps.slice(0, called + 1).flatMap(({ name }) => (name === '' ? [] : [name]))
    const own = this.#scopes.currentClass
    if (root.type === 'Super') {
      if (own?.extends) this.#keepCall([...own.extends, 'constructor'], last.args, chain.at)
    } else if (root.type === 'ThisExpression' && own !== undefined) {
      this.#keepCall([own.name, ...names], last.args, chain.at)
    } else if (root.type === 'Identifier') this.#keepCall([root.name, ...names], last.args, chain.at)
  }

  #made(callee: Node, args: readonly Node[], at: number): void {
    const path = this.valueOf(callee)
    if (path?.kind === 'name') this.#keepCall([...path.path, 'constructor'], args, at)
  }

  #keepCall(callee: readonly string[], args: readonly Node[], at: number): void {
    const values = args.slice(0, 4).map((arg) => this.valueOf(arg))
    if (values.every((value) => value === null || !couldName(value))) return
    this.module.calls.push({ callee, args: values, at, within: this.#within })
  }
}

/** Whether a value may be the name of a relation: no sentence, no number. */
function couldName(value: Value): boolean {
  return value.kind === 'text'
    ? /^[\p{L}_][\p{L}\p{N}_$.-]{0,126}$/u.test(value.text)
    : value.kind !== 'client'
}

function nameOfFunction(node: FunctionNode, own: ClassScope | undefined): string | null {
  if (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') return node.id?.name ?? null
  if (node.type === 'ClassMethod' && own !== undefined) return `${own.name}.${keyName(node) ?? ''}`
  if (node.type === 'ObjectMethod') return keyName(node)
  return null
}
