/** What SET makes a new relation get where its statement does not say: pg_dump writes tablespaces and access methods so. */
import type { VariableSetStmt } from '@pgsql/types'
import { constantText, valueText } from './kinds/node-values.ts'

export interface SessionDefaults {
  /** null: the database's own. */
  readonly tablespace: string | null
  /** Of tables and materialized views; null: heap. */
  readonly accessMethod: string | null
}

/** What holds where nothing was SET. */
export const NO_DEFAULTS: SessionDefaults = { tablespace: null, accessMethod: null }

/** The defaults after a SET or RESET. */
export function withSession(before: SessionDefaults, { kind, name, args }: VariableSetStmt): SessionDefaults {
  if (kind === 'VAR_RESET_ALL') return NO_DEFAULTS
  const [node] = args ?? []
  const text = node === undefined ? '' : 'A_Const' in node ? constantText(node.A_Const) : valueText(node)
  if (name === 'default_tablespace') return { ...before, tablespace: text === '' ? null : text }
  if (name === 'default_table_access_method') return { ...before, accessMethod: knownMethod(text) }
  return before
}

/** An access method as a property: heap, which servers have by default, is none. */
export function knownMethod(name: string | undefined): string | null {
  return name === undefined || name === '' || name === 'heap' ? null : name
}

/** Who SET SESSION AUTHORIZATION and SET ROLE make the owner of what follows; null where it is no longer said, undefined for other settings. */
export function sessionUser({ kind, name, args }: VariableSetStmt): string | null | undefined {
  if (kind === 'VAR_RESET_ALL') return undefined
  if (name !== 'session_authorization' && name !== 'role') return undefined
  const [node] = kind === 'VAR_SET_VALUE' ? (args ?? []) : []
  const text = node === undefined ? '' : 'A_Const' in node ? constantText(node.A_Const) : valueText(node)
  return text === '' || (name === 'role' && text === 'none') ? null : text
}
