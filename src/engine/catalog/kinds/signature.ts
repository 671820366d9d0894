/**
 * How functions, procedures, aggregates and operators are told apart: name and
 * the types of the arguments that go in. The names, modes and defaults of
 * arguments do not count.
 */
import type { FunctionParameter, Node, ObjectWithArgs } from '@pgsql/types'
import { formatBareTypeName } from '../type-name.ts'
import { typeOrNone } from './node-values.ts'

/** The parameters of a list. */
export function parameters(nodes: readonly Node[] | undefined): FunctionParameter[] {
  const found: FunctionParameter[] = []
  for (const node of nodes ?? []) if ('FunctionParameter' in node) found.push(node.FunctionParameter)
  return found
}

/** The argument types that identify a routine: in, inout and variadic ones. */
export function inputTypes(list: readonly FunctionParameter[]): string[] {
  return list
    .filter((one) => one.mode !== 'FUNC_PARAM_OUT' && one.mode !== 'FUNC_PARAM_TABLE')
    .map((one) => (one.argType ? formatBareTypeName(one.argType) : ''))
}

/** The argument types of `f(int, OUT text)` as COMMENT, GRANT, ALTER and DROP write it; null where it is `f` alone. */
export function signatureOf(object: ObjectWithArgs): string[] | null {
  if (object.args_unspecified) return null
  const named = parameters(object.objfuncargs)
  if (named.length > 0) return inputTypes(named)
  return (object.objargs ?? []).map((node) => typeOrNone('TypeName' in node ? node.TypeName : undefined))
}
