/** JavaScript and TypeScript of a folder: each file is read once, then names are followed from file to file. */
import type { CodeFile } from '../code-files.ts'
import type { ExpectationDraft, FoundUse } from '../expectation-draft.ts'
import type { Module } from './module.ts'
import { ModuleReader } from './module-reader.ts'
import type { ModuleReaders } from './module-reader.ts'
import { Resolver } from './resolver.ts'
import type { Models, SettledUse } from './resolver.ts'
import { KyselyTypes, readSupabaseTypes } from './declared-types.ts'
import { drizzleMade, readDrizzleDeclaration, readDrizzleQuery } from './drizzle.ts'
import { modelOfClass, readModelClass } from './model-classes.ts'
import { readModelQuery, readSequelize, sequelizeMade } from './model-queries.ts'
import { readBuilderChain } from './query-builders.ts'
import { SqlLiterals } from './sql-literals.ts'
import { readSupabaseChain, supabaseClient } from './supabase-calls.ts'
import { parseModule } from './syntax.ts'

/** The readers of one file. */
function openReaders(types: KyselyTypes): ModuleReaders {
  const literals = new SqlLiterals()
  return {
    chain(chain, context) {
      literals.chain(chain)
      readSupabaseChain(chain, context)
      readDrizzleDeclaration(chain, context)
      readDrizzleQuery(chain, context)
      readSequelize(chain, context)
      readModelQuery(chain, context)
      readBuilderChain(chain, context)
    },
    node(node, context) {
      literals.node(node, context)
      readModelClass(node, context)
      readSupabaseTypes(node, context)
      types.node(node)
    },
    made: (chain, valueOf) =>
      drizzleMade(chain, valueOf) ?? sequelizeMade(chain, valueOf) ?? supabaseClient(chain, valueOf),
    classValue: modelOfClass,
  }
}

/** All modules of a folder. */
export class JavaScriptReader {
  readonly #draft: ExpectationDraft
  readonly modules = new Map<string, Module>()

  constructor(draft: ExpectationDraft) {
    this.#draft = draft
  }

  /** Reads one file; answers whether its syntax was understood as a whole. */
  read(file: CodeFile): boolean {
    const { tree, isWhole } = parseModule(file.file, file.text)
    if (tree === null) return false
    const types = new KyselyTypes()
    const reader = new ModuleReader(this.#draft.file(file), file.text, openReaders(types))
    this.modules.set(file.file, reader.module)
    try {
      reader.read(tree.program.body)
      types.finish(reader)
    } catch (error) {
      // The call stack is the one bound that no file may break the reading by.
      if (!(error instanceof RangeError)) throw error
      return false
    }
    reader.draft.letGo()
    return isWhole
  }

  /** Follows names from file to file; what they come to is added to the draft. `models` are those of other languages. */
  settle(models: Models): Resolver {
    const known = new Map(models)
    const resolver = new Resolver(this.modules, known)
    for (const module of this.modules.values()) {
      for (const [name, value] of module.values) {
        const model = value.kind === 'relation' ? resolver.modelOf(module, value) : null
        const key = `${model?.library} ${name}`
        if (model !== null && !known.has(key)) known.set(key, model)
      }
    }
    for (const use of resolver.settleAll()) addSettled(use)
    return resolver
  }
}

function addSettled({ pending, name, schema, library, isGuess, call }: SettledUse): void {
  const { draft, target, use } = pending
  const through = library ?? use.through
  const isBuilder =
    through === 'knex' || through === 'kysely' || through === 'objection' || through === 'sequelize'
  const own = isBuilder ? builderName(name) : { schema: null, name }
  const found: FoundUse = { ...use, through, name: own.name, schema: schema ?? own.schema }
  const home = call === null ? draft : call.module.draft
  const guessed: FoundUse = isGuess
    ? {
        ...found,
        certainty: 'guessed',
        reason: 'the model gives no name: it is made as its library makes it',
      }
    : found
  // A name that is handed in stands where the call is.
  const placed =
    call === null ? guessed : { ...guessed, at: call.call.at, nameAt: undefined, within: call.call.within }
  if (target === 'relation') home.relation(placed, pending.declared)
  else if (target === 'function') home.function(placed)
  else home.bucket(placed)
}

/** 'billing.invoices as i': what query builders take for a name. */
function builderName(text: string): { schema: string | null; name: string } {
  const [written = ''] = text.trim().split(/\s+(?:as\s+)?/i)
  const dot = written.indexOf('.')
  return dot === -1
    ? { schema: null, name: written }
    : { schema: written.slice(0, dot), name: written.slice(dot + 1) }
}
