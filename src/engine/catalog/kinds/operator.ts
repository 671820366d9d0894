/** Operators, and the classes and families that index methods group them in. */
import type {
  AlterOperatorStmt,
  AlterOpFamilyStmt,
  CreateOpClassItem,
  CreateOpClassStmt,
  CreateOpFamilyStmt,
  DefElem,
  DefineStmt,
  Node,
} from '@pgsql/types'
import type { PropertyValue } from '../catalog-object.ts'
import type { ObjectDraft } from '../draft.ts'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { formatTypeName } from '../type-name.ts'
import {
  definitionName,
  definitions,
  isOn,
  namePartsOf,
  strings,
  typeOrNone,
  valueText,
} from './node-values.ts'
import { functionText, operatorText } from './identity.ts'
import {
  addPart,
  createNamed,
  createObject,
  findRoutine,
  findUsing,
  resolveName,
  usingSuffix,
} from './placing.ts'
import { signatureOf } from './signature.ts'

/** CREATE OPERATOR, a DefineStmt. PROCEDURE is the old word for FUNCTION. */
export function readCreateOperator(statement: DefineStmt, context: StatementContext): void {
  const options = definitions(statement.definition)
  const sideOf = (side: string): string => {
    const given = options.find((option) => option.defname?.toLowerCase() === side)
    return given?.arg ? valueText(given.arg) : 'NONE'
  }
  const types = [sideOf('leftarg'), sideOf('rightarg')]
  const draft = createObject(context, 'operator', resolveName(context, strings(statement.defnames)), types)
  Object.assign(draft.properties, { hashes: false, merges: false, restrict: null, join: null })
  applyOptions(options, draft)
  draft.definition = `(${types.join(', ')}) FUNCTION ${String(draft.properties['function'] ?? '')}`
}

/** ALTER OPERATOR ... SET (RESTRICT = ..., JOIN = ...). */
export function readAlterOperator(statement: AlterOperatorStmt, context: StatementContext): void {
  const draft = findRoutine(context, 'OBJECT_OPERATOR', statement.opername)
  if (draft === undefined) return
  applyOptions(definitions(statement.options), draft)
  addPart(context, draft, 'alter')
}

function applyOptions(options: readonly DefElem[], draft: ObjectDraft): void {
  for (const option of options) {
    const name = (option.defname ?? '').toLowerCase()
    if (name === 'leftarg' || name === 'rightarg') continue
    draft.properties[name === 'procedure' ? 'function' : name] = operatorOption(name, option.arg)
  }
}

function operatorOption(name: string, node: Node | undefined): PropertyValue {
  if (name === 'hashes' || name === 'merges') return node === undefined || isOn(valueText(node))
  if (name === 'commutator' || name === 'negator') return operatorText(namePartsOf(node))
  if (node === undefined || valueText(node).toLowerCase() === 'none') return null
  return definitionName(node)
}

/** CREATE OPERATOR CLASS. Its operators and functions are the family's, listed where they were written. */
export function readCreateOperatorClass(statement: CreateOpClassStmt, context: StatementContext): void {
  const method = quoteIdentifier(statement.amname ?? '')
  const type = statement.datatype ? formatTypeName(statement.datatype) : ''
  const name = resolveName(context, strings(statement.opclassname))
  const draft = createNamed(context, 'operator class', name.name, {
    schema: name.schema,
    suffix: usingSuffix(method),
  })
  const family = strings(statement.opfamilyname)
  Object.assign(draft.properties, {
    method,
    type,
    default: statement.isDefault ?? false,
    family: family.length > 0 ? definitionName({ List: { items: statement.opfamilyname ?? [] } }) : null,
    members: memberTexts(statement.items, type),
    storage: storageOf(statement.items),
  })
  draft.definition = `${statement.isDefault ? 'DEFAULT ' : ''}FOR TYPE ${type} USING ${method}`
}

/** CREATE OPERATOR FAMILY. */
export function readCreateOperatorFamily(statement: CreateOpFamilyStmt, context: StatementContext): void {
  const method = quoteIdentifier(statement.amname ?? '')
  const name = resolveName(context, strings(statement.opfamilyname))
  const draft = createNamed(context, 'operator family', name.name, {
    schema: name.schema,
    suffix: usingSuffix(method),
  })
  Object.assign(draft.properties, { method, members: [] })
  draft.definition = `USING ${method}`
}

/** ALTER OPERATOR FAMILY ... ADD, DROP. */
export function readAlterOperatorFamily(statement: AlterOpFamilyStmt, context: StatementContext): void {
  const draft = findUsing(context, 'operator family', statement.opfamilyname, statement.amname)
  if (draft === undefined) return
  const before = (draft.properties['members'] as readonly string[] | undefined) ?? []
  const texts = memberTexts(statement.items, '')
  draft.properties['members'] = statement.isDrop
    ? before.filter((line) => !texts.some((text) => line.startsWith(text)))
    : [...before, ...texts].sort()
  addPart(context, draft, 'alter')
}

/** Items of the kinds that PostgreSQL numbers 1 operator, 2 function, 3 storage. */
function memberTexts(nodes: readonly Node[] | undefined, ownType: string): string[] {
  const found: string[] = []
  for (const node of nodes ?? []) {
    if (!('CreateOpClassItem' in node)) continue
    const item = node.CreateOpClassItem
    if (item.itemtype === 1) found.push(operatorMember(item, ownType))
    else if (item.itemtype === 2) found.push(functionMember(item))
  }
  return found.sort()
}

function operatorMember(item: CreateOpClassItem, ownType: string): string {
  const named = item.name?.objargs?.length ? (signatureOf(item.name) ?? []) : []
  // In a class an operator without types is on the class's own type.
  const sides =
    named.length > 0
      ? named
      : [...classTypes(item), ...(ownType === '' ? [] : [ownType, ownType])].slice(0, 2)
  const symbol = item.name ? operatorText(strings(item.name.objname)) : ''
  const order = strings(item.order_family)
  const purpose =
    order.length > 0 ? ` FOR ORDER BY ${definitionName({ List: { items: item.order_family ?? [] } })}` : ''
  return `OPERATOR ${item.number ?? 0} ${symbol}(${sides.join(', ')})${purpose}`
}

function functionMember(item: CreateOpClassItem): string {
  const types = classTypes(item)
  const called = item.name ? functionText(item.name) : ''
  return `FUNCTION ${item.number ?? 0} (${types.join(', ')}) ${called}`.replace(' () ', ' ')
}

function classTypes(item: CreateOpClassItem): string[] {
  return (item.class_args ?? []).map((node) => typeOrNone('TypeName' in node ? node.TypeName : undefined))
}

function storageOf(nodes: readonly Node[] | undefined): string | null {
  for (const node of nodes ?? []) {
    if ('CreateOpClassItem' in node && node.CreateOpClassItem.storedtype) {
      return formatTypeName(node.CreateOpClassItem.storedtype)
    }
  }
  return null
}
