/** What names mean across the files of a folder: constants that are imported, functions that a name is handed to. */
import path from 'node:path'
import type { CodeLibrary } from '../expectations.ts'
import type { Module, PendingCall, PendingUse, Value } from './module.ts'
import { memberOf, REQUIRED } from './values.ts'

/** Re-exports of re-exports end somewhere; a circle of them does not. */
const DEPTH_AT_MOST = 24
/** A name that is handed on through more functions than this is not followed. */
const ROUNDS = 4

/** The relation of a model. */
export interface KnownModel {
  readonly schema: string | null
  readonly name: string
  readonly library: CodeLibrary
  readonly isGuess: boolean
}

/** Models by library and the name that its client has for them: 'prisma user'. */
export type Models = ReadonlyMap<string, KnownModel>

/** A name as it was settled, and whether all of it was read or a way was guessed. */
export interface SettledUse {
  readonly pending: PendingUse
  readonly name: string
  readonly schema: string | null
  /** What declares the relation, where a model does. */
  readonly library: CodeLibrary | null
  /** The model's name had to be made up by its library's rule. */
  readonly isGuess: boolean
  /** The call that handed the name in; null where the use itself has it. */
  readonly call: { readonly module: Module; readonly call: PendingCall } | null
}

const ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mts',
  '.cts',
  '.mjs',
  '.cjs',
  '.vue',
  '.svelte',
  '/index.ts',
  '/index.tsx',
  '/index.js',
  '/index.mjs',
]

/** The modules of one folder, by file. */
export class Resolver {
  readonly #modules: ReadonlyMap<string, Module>
  readonly #models: Models
  /** Files by their path from behind, without the ending: what an alias such as '@/' may mean. */
  readonly #byTail = new Map<string, string[]>()

  constructor(modules: ReadonlyMap<string, Module>, models: Models) {
    this.#modules = modules
    this.#models = models
    for (const file of modules.keys()) {
      const stem = file.replace(/\.[^./]+$/, '')
      const parts = stem.split('/')
      for (let from = 0; from < parts.length; from++) {
        const tail = parts.slice(from).join('/')
        const known = this.#byTail.get(tail)
        if (known === undefined) this.#byTail.set(tail, [file])
        else known.push(file)
      }
    }
  }

  /** The module that `from` names in `file`; undefined for a package, or what is not in the folder. */
  moduleOf(file: string, from: string): Module | undefined {
    if (from.startsWith('.')) {
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), from)).replace(/\/$/, '')
      const bare = target.replace(/\.[cm]?jsx?$/, '')
      for (const stem of [target, bare]) {
        for (const ending of ENDINGS) {
          const found = this.#modules.get(stem + ending)
          if (found !== undefined) return found
        }
      }
      return undefined
    }
    const isAlias = /^(?:[@~#$]\/|~)/.test(from)
    const tail = (isAlias ? from.replace(/^[@~#$]\/?/, '') : from).replace(/\.[cm]?[jt]sx?$/, '')
    // 'lib/tables' may be of the folder, with a root of its own; 'react' and '@scope/name' are packages.
    return isAlias || /^(?:\$lib|src|app|lib|server)\//.test(from)
      ? this.#byAlias(file, tail.replace(/^\$/, ''))
      : undefined
  }

  /** The file that ends in `tail` and shares the most folders with `file`; two that share as many are none. */
  #byAlias(file: string, tail: string): Module | undefined {
    const found = this.#byTail.get(tail) ?? this.#byTail.get(`${tail}/index`) ?? []
    const ranked = found
      .map((one) => ({ one, shared: sharedFolders(one, file), length: one.length }))
      .toSorted((a, b) => b.shared - a.shared || a.length - b.length)
    const [first, second] = ranked
    if (first === undefined || (second?.shared === first.shared && second.length === first.length))
      return undefined
    return this.#modules.get(first.one)
  }

  /** Where an exported name is declared. */
  exported(module: Module, name: string, depth = 0): { module: Module; local: string } | null {
    if (depth > DEPTH_AT_MOST) return null
    const target = module.exports.get(name === REQUIRED ? 'default' : name)
    if (typeof target === 'string') {
      const value = module.values.get(target)
      if (value?.kind !== 'import') return { module, local: target }
      const next = this.moduleOf(module.file, value.from)
      return next === undefined ? null : this.exported(next, value.name, depth + 1)
    }
    if (target !== undefined) {
      const next = this.moduleOf(module.file, target.from)
      return next === undefined ? null : this.exported(next, target.name, depth + 1)
    }
    for (const star of module.stars) {
      const next = this.moduleOf(module.file, star)
      const found = next === undefined ? null : this.exported(next, name, depth + 1)
      if (found !== null) return found
    }
    return null
  }

  /** What a value comes to: no name of another place is left in it, as far as the folder has it. */
  settle(module: Module, value: Value | null, depth = 0): Value | null {
    if (value === null || depth > DEPTH_AT_MOST) return null
    switch (value.kind) {
      case 'name':
        return this.#settleName(module, value.path, depth + 1)
      case 'import': {
        const next = this.moduleOf(module.file, value.from)
        const found = next === undefined ? null : this.exported(next, value.name)
        if (found === null) return next === undefined || value.name !== '*' ? value : null
        return this.#settleName(found.module, [found.local], depth + 1)
      }
      default:
        return value
    }
  }

  #settleName(module: Module, [first, ...rest]: readonly string[], depth: number): Value | null {
    const start = module.values.get(first ?? '')
    const isWhole =
      start?.kind === 'import' && (start.name === '*' || (start.name === REQUIRED && rest.length > 0))
    if (start?.kind === 'import' && isWhole) {
      const next = this.moduleOf(module.file, start.from)
      const [member, ...after] = rest
      if (next === undefined || member === undefined) return null
      const found = this.exported(next, member)
      return found === null ? null : this.#settleName(found.module, [found.local, ...after], depth + 1)
    }
    if (start === undefined) return null
    const home = start.kind === 'import' ? this.#homeOf(module, start) : module
    return rest.reduce<Value | null>(
      (value, member) => this.settle(home, memberOf(value, member), depth + 1),
      this.settle(module, start, depth + 1),
    )
  }

  #homeOf(module: Module, { from, name }: Value & { kind: 'import' }): Module {
    const next = this.moduleOf(module.file, from)
    return (next === undefined ? undefined : this.exported(next, name)?.module) ?? next ?? module
  }

  /** The texts that a value may be; `given` is what the arguments of functions are taken to be. */
  texts(module: Module, value: Value | null, given: Given = NOTHING, depth = 0): string[] {
    if (value === null || depth > DEPTH_AT_MOST) return []
    const inner = (one: Value | null): string[] => this.texts(module, one, given, depth + 1)
    switch (value.kind) {
      case 'text':
        return [value.text]
      case 'one-of':
      case 'list':
        return value.values.flatMap(inner)
      case 'members':
        return [...value.members.values()].flatMap(inner)
      case 'each':
        return inner(value.of)
      case 'join':
        return value.parts.reduce<string[]>(
          (before, part) => before.flatMap((text) => inner(part).map((more) => text + more)).slice(0, 64),
          [''],
        )
      case 'member':
        return this.#elements(module, value.of, depth + 1).flatMap((one) => inner(memberOf(one, value.name)))
      case 'relation':
      case 'schema':
        return inner(value.name)
      case 'argument':
        return given(value)
      case 'made-by': {
        const maker = this.settle(module, value.maker)
        return maker?.kind === 'maker'
          ? inner(value.name).map((name) => maker.before + name + maker.after)
          : []
      }
      case 'name':
      case 'import': {
        const settled = this.settle(module, value)
        return settled === null || settled.kind === 'import'
          ? []
          : this.#textsAt(module, value, settled, given, depth)
      }
      case 'client':
      case 'maker':
      case 'model':
        return []
    }
  }

  /** Each of what a value may be, where it is a list or one of several. */
  #elements(module: Module, value: Value, depth: number): readonly Value[] {
    if (depth > DEPTH_AT_MOST) return []
    const settled = this.settle(module, value, depth)
    switch (settled?.kind) {
      case 'each':
        return this.#elements(module, settled.of, depth + 1).flatMap((one) =>
          one.kind === 'list' ? one.values : [one],
        )
      case 'one-of':
      case 'list':
        return settled.values
      case 'member':
        return this.#elements(module, settled.of, depth + 1).flatMap(
          (one) => memberOf(one, settled.name) ?? [],
        )
      default:
        return settled === null ? [] : [settled]
    }
  }

  /** A settled value's own names are those of the file that it stands in. */
  #textsAt(module: Module, value: Value, settled: Value, given: Given, depth: number): string[] {
    return this.texts(this.#placeOf(module, value), settled, given, depth + 1)
  }

  /** The file that declares what `value` means in `module`. */
  #placeOf(module: Module, value: Value): Module {
    const first = value.kind === 'name' ? module.values.get(value.path[0] ?? '') : value
    return first?.kind === 'import' ? this.#homeOf(module, first) : module
  }

  /** All uses with their names: those that the place itself gives, and those that calls hand in. */
  settleAll(): SettledUse[] {
    const settled: SettledUse[] = []
    let open = new Map<string, { readonly module: Module; readonly pending: PendingUse }[]>()
    for (const module of this.#modules.values()) {
      for (const pending of module.uses) {
        this.#settleUse(module, pending, settled)
        this.#openUse(module, pending, pending.name, open)
      }
    }
    const calls = [...this.#modules.values()].flatMap((module) =>
      module.calls.map((call) => ({ module, call })),
    )
    for (let round = 0; round < ROUNDS && open.size > 0; round++) {
      const next = new Map<string, { readonly module: Module; readonly pending: PendingUse }[]>()
      for (const { module, call } of calls) this.#settleCall(module, call, open, settled, next)
      open = next
    }
    return settled
  }

  #settleUse(module: Module, pending: PendingUse, settled: SettledUse[]): void {
    const model = this.modelOf(module, pending.name)
    if (model !== null) {
      settled.push({ pending, ...model, call: null })
      return
    }
    if (pending.isModel === true) return
    const client = this.settle(module, pending.client)
    const schema = this.#schema(module, pending, client)
    for (const name of new Set(this.texts(module, pending.name)))
      settled.push({ pending, name, schema, library: null, isGuess: false, call: null })
  }

  /** The relation of a model: one that a value of the code is, or one of a schema's file. */
  modelOf(module: Module, value: Value): KnownModel | null {
    const settled = this.settle(module, value)
    if (settled?.kind === 'model') return this.#models.get(`${settled.library} ${settled.name}`) ?? null
    if (settled?.kind !== 'relation') return null
    const home = this.#placeOf(module, value)
    const [name] = this.texts(home, settled.name)
    const [schema] = this.texts(home, settled.schema)
    // `console.table('x', list)`: what it is called on is no schema.
    if (name === undefined || (settled.schema !== null && schema === undefined)) return null
    return {
      name,
      schema: schema ?? null,
      library: settled.library,
      isGuess: settled.isGuess === true,
    }
  }

  #schema(module: Module, pending: PendingUse, client: Value | null): string | null {
    const own = this.texts(module, pending.schema)[0]
    if (own !== undefined) return own
    return client?.kind === 'client' ? (this.texts(module, client.schema)[0] ?? null) : null
  }

  /** Keeps a use whose name is an argument of a function, under that function. */
  #openUse(
    module: Module,
    pending: PendingUse,
    value: Value,
    open: Map<string, { readonly module: Module; readonly pending: PendingUse }[]>,
  ): void {
    for (const argument of argumentsIn(value)) {
      const key = openKey(module.file, argument.of, argument.index)
      open.set(key, [...(open.get(key) ?? []), { module, pending }])
    }
  }

  #settleCall(
    module: Module,
    call: PendingCall,
    open: ReadonlyMap<string, readonly { readonly module: Module; readonly pending: PendingUse }[]>,
    settled: SettledUse[],
    next: Map<string, { readonly module: Module; readonly pending: PendingUse }[]>,
  ): void {
    const callee = this.#calleeOf(module, call.callee)
    if (callee === null) return
    for (const [index, value] of call.args.entries()) {
      if (value === null) continue
      for (const { module: home, pending } of open.get(openKey(callee.module.file, callee.name, index)) ??
        []) {
        const given: Given = (argument) =>
          argument.of === callee.name && argument.index === index ? this.texts(module, value) : []
        const client = this.settle(home, pending.client)
        for (const name of new Set(this.texts(home, pending.name, given)))
          settled.push({
            pending,
            name,
            schema: this.#schema(home, pending, client),
            library: null,
            isGuess: false,
            call: { module, call },
          })
        // Handed on once more, and as it is: what is put around it there is not known here.
        for (const argument of pending.name.kind === 'argument' ? argumentsIn(value) : []) {
          const key = openKey(module.file, argument.of, argument.index)
          next.set(key, [...(next.get(key) ?? []), { module: home, pending: { ...pending, name: value } }])
        }
      }
    }
  }

  /** The function that a call's words mean: of this file, or an imported one. */
  #calleeOf(
    module: Module,
    [first = '', ...rest]: readonly string[],
  ): { module: Module; name: string } | null {
    const value = module.values.get(first)
    if (value?.kind !== 'import') return { module, name: [first, ...rest].join('.') }
    const next = this.moduleOf(module.file, value.from)
    if (next === undefined) return null
    const [member = '', ...after] = rest
    const isWhole = value.name === '*' || (value.name === REQUIRED && member !== '')
    const found = this.exported(next, isWhole ? member : value.name)
    if (found === null) return null
    return { module: found.module, name: [found.local, ...(isWhole ? after : rest)].join('.') }
  }
}

type Given = (argument: Value & { kind: 'argument' }) => string[]
const NOTHING: Given = () => []

function argumentsIn(value: Value): (Value & { kind: 'argument' })[] {
  switch (value.kind) {
    case 'argument':
      return [value]
    case 'join':
      return value.parts.flatMap(argumentsIn)
    case 'one-of':
      return value.values.flatMap(argumentsIn)
    default:
      return []
  }
}

function openKey(file: string, name: string, index: number): string {
  return `${file}\n${name}\n${index}`
}

function sharedFolders(one: string, two: string): number {
  const [left, right] = [one.split('/'), two.split('/')]
  let shared = 0
  while (shared < left.length && left[shared] === right[shared]) shared += 1
  return shared
}
