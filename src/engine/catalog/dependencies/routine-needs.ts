/** What functions and procedures need: types, defaults, their language and what their bodies name. */
import type { CatalogObject } from '../catalog-object.ts'
import { quoteIdentifier } from '../names.ts'
import { formatBareTypeName, formatTypeName } from '../type-name.ts'
import type { TypeName } from '@pgsql/types'
import { scopeOf } from './expression-needs.ts'
import type { Needs } from './needs.ts'
import { madeRelations } from './made-relations.ts'
import { readPlpgsqlBody } from './plpgsql-body.ts'
import { statementOf, statementsOf } from './parsed-text.ts'
import { QueryReader } from './query-reader.ts'
import { innerScope } from './query-scope.ts'
import type { Scope } from './query-scope.ts'
import { nameParts, splitList } from './quoted-text.ts'
import type { KnownColumn } from './name-index.ts'
import type { TextWithin } from './text-places.ts'
import { isTree, namesOf, treeOf, treesOf } from './tree.ts'
import type { Tree } from './tree.ts'

/** Types of arguments and result, defaults, language, and what the body names. */
export function readRoutine(routine: CatalogObject, needs: Needs): void {
  const text = routine.parts.findLast(({ role }) => role === 'create')?.text
  const statement = text ? statementOf(text, 'CreateFunctionStmt') : null
  if (statement === null || !text) {
    needs.unknown('not understood', routine.definition)
    return
  }
  const signature = new QueryReader(needs.for({ reason: 'argument or result', evidence: 'stated' }))
  const defaults = new QueryReader(needs.for({ reason: 'expression' }))
  for (const node of treesOf(statement['parameters'])) {
    const parameter = treeOf(node['FunctionParameter'])
    signature.type(treeOf(parameter['argType']))
    defaults.read(parameter['defexpr'], scopeOf(needs, undefined))
  }
  if (isTree(statement['returnType'])) signature.type(statement['returnType'])
  const language = String(routine.properties['language'] ?? 'sql')
  needs.for({ reason: 'language', evidence: 'stated' }).named('procedural language', language)
  readTransforms(statement, language, needs)
  const support = routine.properties['support']
  if (typeof support === 'string')
    needs.for({ reason: 'handler', evidence: 'stated' }).routineText(support, ['internal'])
  readBody(routine, statement, needs)
}

/** Values of a type are changed on their way into a language and out of it where there is a transform for both. */
function readTransforms(statement: Tree, language: string, needs: Needs): void {
  if (!needs.index.hasKind('transform')) return
  const types = treesOf(statement['parameters']).map((node) =>
    treeOf(treeOf(node['FunctionParameter'])['argType']),
  )
  for (const type of [...types, treeOf(statement['returnType'])]) {
    const { setof: _, ...one } = type
    if (one['names'] !== undefined)
      needs
        .for({ reason: 'argument or result', evidence: 'stated' })
        .named(
          'transform',
          `FOR ${formatBareTypeName(one as TypeName)} LANGUAGE ${quoteIdentifier(language)}`,
        )
  }
}

/** What the body names; `within` is its text as it is shown, where it is. */
export function readBody(
  routine: CatalogObject,
  statement: Tree,
  needs: Needs,
  within: TextWithin | null = null,
): void {
  const scope = argumentScope(routine, statement, needs)
  if (statement['sql_body'] !== undefined) {
    new QueryReader(needs.for({ reason: 'function body', evidence: 'parsed' })).read(
      statement['sql_body'],
      scope,
    )
    return
  }
  const { body, language } = routine.properties
  if (typeof body !== 'string') return
  const path = searchPath(routine)
  const inBody = needs.for({ reason: 'function body', evidence: 'body', ...(path === null ? {} : { path }) })
  if (language === 'sql') readSqlBody(body, scope, inBody.for({ origin: within?.piece(body, 1, 0) ?? null }))
  else if (language === 'plpgsql')
    readPlpgsqlBody(body, statement, scope, inBody.for({ origin: null }), within)
  else if (language !== 'internal' && language !== 'c')
    needs.unknown('not understood', `the body, in ${language}`)
}

function readSqlBody(body: string, scope: Scope, needs: Needs): void {
  const statements = statementsOf(body)
  if (statements === null) {
    needs.unknown('not understood', body.trim())
    return
  }
  const own = needs.for({ temporary: madeRelations(statements) })
  for (const statement of statements) new QueryReader(own).read(statement, innerScope(scope))
}

/** Arguments as names that a body may use: by themselves, by the function's name, and as rows. */
function argumentScope(routine: CatalogObject, statement: Tree, needs: Needs): Scope {
  const scope = innerScope(null)
  const columns = new Map<string, KnownColumn>()
  for (const node of treesOf(statement['parameters'])) {
    const { name, argType } = treeOf(node['FunctionParameter'])
    if (typeof name !== 'string' || !isTree(argType)) continue
    const type = formatTypeName(argType as TypeName)
    columns.set(name, { name: null, type, collation: null })
    const row = namesOf(argType['names']).length > 1 ? needs.index.type(type) : undefined
    if (row !== undefined)
      scope.relations.push({ alias: name, object: row, columns: needs.index.columns(row), byAliasOnly: true })
  }
  scope.relations.push({ alias: routine.name, object: null, columns })
  return scope
}

/** The search path that the function sets for itself; null where the caller's counts. */
function searchPath({ properties }: CatalogObject): string[] | null {
  const settings = properties['settings']
  if (!Array.isArray(settings)) return null
  const line = (settings as readonly string[]).find((one) => one.startsWith('search_path = '))
  if (line === undefined) return null
  return splitList(line.slice('search_path = '.length))
    .map((schema) => nameParts(schema.replace(/^'(.*)'$/, '$1'))[0] ?? '')
    .filter((schema) => schema !== '' && schema !== 'pg_temp' && schema !== 'pg_catalog')
}
