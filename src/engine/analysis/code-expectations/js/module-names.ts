/** The names that a module imports, exports and declares. */
import type { Identifier, ImportDeclaration, StringLiteral } from '@babel/types'
import type { Module } from './module.ts'
import { childrenOf } from './syntax.ts'
import type { Node } from './syntax.ts'

/** Keeps what an import makes known. */
export function keepImport(node: ImportDeclaration, module: Module): void {
  const from = node.source.value
  if (node.importKind !== 'type' && node.importKind !== 'typeof') module.imports.add(from)
  for (const specifier of node.specifiers) {
    const name =
      specifier.type === 'ImportDefaultSpecifier'
        ? 'default'
        : specifier.type === 'ImportNamespaceSpecifier'
          ? '*'
          : moduleName(specifier.imported)
    module.values.set(specifier.local.name, { kind: 'import', from, name })
  }
}

/** Keeps what a statement exports; `exportValue` keeps an expression. */
export function keepExports(
  statement: Node,
  module: Module,
  exportValue: (name: string, node: Node) => void,
): void {
  if (statement.type === 'ExportAllDeclaration') {
    module.stars.push(statement.source.value)
    module.imports.add(statement.source.value)
  } else if (statement.type === 'ExportDefaultDeclaration') {
    const [name] = declaredNames(statement)
    if (name !== undefined) module.exports.set('default', name)
    else exportValue('default', statement.declaration)
  } else if (statement.type === 'ExportNamedDeclaration') {
    const from = statement.source?.value
    if (from !== undefined) module.imports.add(from)
    for (const name of declaredNames(statement)) module.exports.set(name, name)
    for (const one of statement.specifiers) {
      const name = moduleName(one.exported)
      const local = one.type === 'ExportSpecifier' ? moduleName(one.local) : '*'
      module.exports.set(name, from === undefined ? local : { from, name: local })
    }
  }
}

/** A name as a module is asked for it: a word, or a string. */
function moduleName(node: Identifier | StringLiteral): string {
  return node.type === 'StringLiteral' ? node.value : node.name
}

/** The names that a statement at the top of a file declares. */
export function declaredNames(statement: Node): string[] {
  switch (statement.type) {
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return statement.declaration ? declaredNames(statement.declaration) : []
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [statement.id?.name ?? 'default']
    case 'TSEnumDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return statement.id.type === 'Identifier' ? [statement.id.name] : []
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({ id }) =>
        id.type === 'Identifier' ? [id.name] : patternNames(id),
      )
    default:
      return []
  }
}

function patternNames(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name]
  return childrenOf(pattern).flatMap((child) =>
    child.type === 'ObjectProperty' ? patternNames(child.value) : patternNames(child),
  )
}
