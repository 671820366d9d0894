/** JavaScript and TypeScript of a folder: each file is read once, then names are followed from file to file. */
import type { CodeFile } from '../code-files.ts'
import type { ExpectationDraft } from '../expectation-draft.ts'
import type { Module } from './module.ts'
import { ModuleReader } from './module-reader.ts'
import type { ModuleReaders } from './module-reader.ts'
import { Resolver } from './resolver.ts'
import type { SettledUse } from './resolver.ts'
import { SqlLiterals } from './sql-literals.ts'
import { readSupabaseChain, supabaseClient } from './supabase-calls.ts'
import { parseModule } from './syntax.ts'

/** The readers of one file. */
function openReaders(): ModuleReaders {
  const literals = new SqlLiterals()
  return {
    chain(chain, context) {
      literals.chain(chain)
      readSupabaseChain(chain, context)
    },
    node(node, context) {
      literals.node(node, context)
    },
    made: (chain, valueOf) => supabaseClient(chain, valueOf),
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
    const reader = new ModuleReader(this.#draft.file(file), file.text, openReaders())
    this.modules.set(file.file, reader.module)
    try {
      reader.read(tree.program.body)
    } catch (error) {
      // The call stack is the one bound that no file may break the reading by.
      if (!(error instanceof RangeError)) throw error
      return false
    }
    reader.draft.letGo()
    return isWhole
  }

  /** Follows names from file to file; what they come to is added to the draft. */
  settle(): Resolver {
    const resolver = new Resolver(this.modules)
    for (const use of resolver.settleAll()) addSettled(use)
    return resolver
  }
}

function addSettled({ pending, name, schema, client, call }: SettledUse): void {
  const { draft, target, use, onlyOf } = pending
  if (onlyOf !== undefined && (client?.kind !== 'client' || client.library !== onlyOf)) return
  const found = { ...use, name, schema }
  const home = call === null ? draft : call.module.draft
  // A name that is handed in stands where the call is.
  const placed =
    call === null ? found : { ...found, at: call.call.at, nameAt: undefined, within: call.call.within }
  if (target === 'relation') home.relation(placed)
  else if (target === 'function') home.function(placed)
  else home.bucket(placed)
}
