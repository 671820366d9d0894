/** Supabase's clients for Python, Dart, Swift, Kotlin and C#: `supabase.table("t").select("id")`, `.rpc("f")`, `.storage.from("b")`. */
import type { UseKind } from '../expectations.ts'
import type { FileDraft } from '../expectation-draft.ts'
import { selectedColumns } from '../js/supabase-calls.ts'
import type { MaskedText } from './masked-text.ts'

const VERBS: ReadonlyMap<string, UseKind> = new Map<string, UseKind>([
  ['select', 'read'],
  ['stream', 'read'],
  ['insert', 'write'],
  ['update', 'write'],
  ['upsert', 'write'],
  ['delete', 'delete'],
])

/** What a call is made on: `supabase`, `Supabase.instance.client`, `supabase.storage`; looked for in so many characters. */
const BEFORE = 160
const ROOT = /([\w.]{1,120})(?:\(\))?\s*\??$/

/** Reads the calls of one file. */
export function readSupabaseCalls(draft: FileDraft, { code, literalAt }: MaskedText): void {
  for (const found of code.matchAll(/\.\s{0,20}(table|from_?|rpc)\s{0,20}\(\s{0,40}/g)) {
    const [whole, call] = found
    const literal = literalAt(found.index + whole.length)
    if (literal === undefined || !/^[\p{L}_][\p{L}\p{N}_$]*$/u.test(literal.text)) continue
    const from = Math.max(0, found.index - BEFORE)
    const root = ROOT.exec(code.slice(from, found.index))
    const at = root === null ? found.index : from + root.index
    const on = root?.[1] ?? ''
    const after = code.slice(literal.end, literal.end + 400)
    const verb = /^\s{0,80}\)\s{0,80}\??\.\s{0,20}(\w+)\s{0,20}\(\s{0,80}/.exec(after)
    const how = VERBS.get(verb?.[1] ?? '')
    const use = {
      name: literal.text,
      at,
      nameAt: literal.start,
      through: 'supabase',
      certainty: 'pattern',
    } as const
    if (call === 'rpc') {
      if (/supabase|client/i.test(on)) draft.function({ ...use, how: 'read' })
    } else if (call !== 'table' && /\bstorage$/.test(on)) draft.bucket({ ...use, how: 'unknown' })
    // `List.from('x')`: classes have capitals, connections have none.
    else if (how !== undefined && verb !== null && !/^[A-Z]\w*$/.test(on)) {
      const selected = how === 'read' ? literalAt(literal.end + verb[0].length) : undefined
      draft.relation({
        ...use,
        how,
        columns: selected === undefined ? [] : selectedColumns(selected.text).columns,
      })
    }
  }
}
