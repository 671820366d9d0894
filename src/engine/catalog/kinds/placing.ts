/**
 * Puts what a statement says on the object that it concerns: makes objects,
 * finds them by address, and gives a home to what is said of objects that the
 * dump does not make (members of an extension, the schema public). All that the
 * kinds know of the catalog's draft goes through here.
 */
import type { Node, ObjectType, ObjectWithArgs, RangeVar } from '@pgsql/types'
import type { ObjectKind } from '../../../shared/model.ts'
import type { ExpressionValue, PartRole } from '../catalog-object.ts'
import type { ColumnDraft, ObjectDraft } from '../draft.ts'
import { expressionValue } from '../expression.ts'
import { quoteIdentifier, quoteName } from '../names.ts'
import { identitySequence } from '../relations/identity-sequence.ts'
import type { StatementContext } from '../statement-context.ts'
import { operatorText } from './identity.ts'
import { strings } from './node-values.ts'
import { RELATION_KINDS, addressOf } from './object-address.ts'
import type { ObjectAddress } from './object-address.ts'

/** A name split into schema and name; without a schema the first of the search path is meant. */
export interface PlacedName {
  readonly schema: string | null
  readonly name: string
}

/** Where a new object of that name goes. */
export function resolveName(context: StatementContext, parts: readonly string[]): PlacedName {
  const name = parts.at(-1) ?? ''
  const schema = parts.length > 1 ? (parts.at(-2) ?? null) : (context.searchPath[0] ?? 'public')
  return { schema, name }
}

/** An expression's value. */
export function expressionOf(_context: StatementContext, node: Node): ExpressionValue {
  return expressionValue(node)
}

/** Adds the statement being read to an object's parts. */
export function addPart(context: StatementContext, draft: ObjectDraft, role: PartRole): void {
  const { start, end, line, text } = context.item
  context.draft.touch(draft.kind)
  // GRANT ... ON a, a and ALTER ... of two columns are one statement.
  if (draft.parts.at(-1)?.start === start) return
  draft.parts.push({ role, start, end, line, text: text === null ? null : `${text};` })
}

/** Makes an object, or takes the one that CREATE OR REPLACE replaces: its owner, comment and grants stay. */
function make(
  context: StatementContext,
  made: {
    kind: ObjectKind
    schema: string | null
    name: string
    identity: string
    parent: ObjectDraft | null
  },
): ObjectDraft {
  const there = context.draft.find(made.kind, made.identity)
  const draft = there ?? context.draft.add(made)
  if (there !== undefined) {
    there.properties = {}
    there.coverage = 'modelled'
  }
  addPart(context, draft, 'create')
  return draft
}

/** Makes a routine, aggregate or operator: what is known by name and argument types. */
export function createObject(
  context: StatementContext,
  kind: ObjectKind,
  place: PlacedName,
  types: readonly string[],
): ObjectDraft {
  return make(context, { kind, ...place, identity: signatureIdentity(kind, place, types), parent: null })
}

function signatureIdentity(kind: ObjectKind, place: PlacedName, types: readonly string[]): string {
  const parts = place.schema === null ? [place.name] : [place.schema, place.name]
  const name = kind === 'operator' ? operatorText(parts) : quoteName(parts)
  return `${name}(${types.join(', ')})`
}

/** Makes an object known by its name alone. `identity` where the name does not say all; `suffix` is added to it. */
export function createNamed(
  context: StatementContext,
  kind: ObjectKind,
  name: string,
  more: { readonly schema?: string | null; readonly identity?: string; readonly suffix?: string } = {},
): ObjectDraft {
  const schema = more.schema ?? null
  const plain = schema === null ? quoteIdentifier(name) : quoteName([schema, name])
  const identity = more.identity ?? `${plain}${more.suffix ?? ''}`
  return make(context, { kind, schema, name, identity, parent: null })
}

/** Makes what belongs to a relation: a trigger, a rule, a policy. */
export function createWithin(
  context: StatementContext,
  kind: ObjectKind,
  relation: RangeVar | undefined,
  name: string,
): ObjectDraft {
  const { parent, place } = relationOf(context, relation)
  const identity = `${quoteName([place.schema ?? '', place.name].filter(Boolean))}.${quoteIdentifier(name)}`
  return make(context, { kind, schema: place.schema, name, identity, parent })
}

function relationOf(
  context: StatementContext,
  relation: RangeVar | undefined,
): { parent: ObjectDraft | null; place: PlacedName } {
  const parts = [relation?.schemaname ?? '', relation?.relname ?? ''].filter(Boolean)
  const parent = findQualifiedQuietly(context, RELATION_KINDS, parts) ?? null
  const place = parent ?? resolveName(context, parts)
  return { parent, place: { schema: place.schema, name: place.name } }
}

/** ' USING btree': what an operator class or family is called after its name. */
export function usingSuffix(method: string): string {
  return ` USING ${method}`
}

function findQualifiedQuietly(
  context: StatementContext,
  kinds: readonly ObjectKind[],
  parts: readonly string[],
  ending = '',
): ObjectDraft | undefined {
  const schemas = parts.length > 1 ? [parts.at(-2) ?? ''] : [...context.searchPath, 'public']
  for (const schema of schemas) {
    for (const kind of kinds) {
      const found = context.draft.find(kind, `${quoteName([schema, parts.at(-1) ?? ''])}${ending}`)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** What an address names, where the dump made it. Leaves no trace where it did not. */
export function lookUp(context: StatementContext, address: ObjectAddress): ObjectDraft | undefined {
  switch (address.by) {
    case 'name':
      return findQualifiedQuietly(context, address.kinds, address.parts)
    case 'signature':
      return findBySignature(context, address)
    case 'identity':
      return context.draft.find(address.kinds[0] ?? 'unparsed', address.identity)
    case 'method':
      return findQualifiedQuietly(
        context,
        address.kinds,
        address.parts,
        usingSuffix(quoteIdentifier(address.method)),
      )
    case 'parent': {
      const parent = findQualifiedQuietly(context, address.parentKinds, address.parent)
      if (parent === undefined) return undefined
      const identity = `${parent.identity}.${quoteIdentifier(address.name)}`
      for (const kind of address.kinds) {
        const found = context.draft.find(kind, identity)
        if (found !== undefined) return found
      }
      return undefined
    }
    case 'column':
      return findQualifiedQuietly(
        context,
        ['table', 'view', 'materialized view', 'foreign table', 'type', 'index'],
        address.parts,
      )
  }
}

function findBySignature(
  context: StatementContext,
  address: Extract<ObjectAddress, { by: 'signature' }>,
): ObjectDraft | undefined {
  const { parts } = address
  const schemas = parts.length > 1 ? [parts.at(-2) ?? ''] : [...context.searchPath, 'public']
  for (const schema of schemas) {
    for (const kind of address.kinds) {
      const place = { schema, name: parts.at(-1) ?? '' }
      if (address.types !== null) {
        const found = context.draft.find(kind, signatureIdentity(kind, place, address.types))
        if (found !== undefined) return found
      } else {
        // A name without arguments is allowed where there is only one.
        for (const draft of context.draft.inSchema(schema)) {
          if (draft.kind === kind && draft.name === place.name) return draft
        }
      }
    }
  }
  return undefined
}

/** What an address names. Where the dump did not make it, the statement is kept on a home of its own and told, and nothing is returned. */
export function findAddress(
  context: StatementContext,
  address: ObjectAddress,
  mayBeMissing: boolean,
): ObjectDraft | undefined {
  const found = lookUp(context, address)
  if (found === undefined && !mayBeMissing) {
    const home = homeOf(context, address)
    if (home !== undefined) {
      // What is changed of an object that is not there is known by its text alone.
      if (!isImplicit(home.kind, home.name)) home.coverage = 'text only'
      addPart(context, home, 'alter')
    }
  }
  return found
}

/**
 * The object that a statement speaks of, made where the dump itself does not
 * make it: the schema public is always there, roles and databases are often in
 * another file, and an extension brings objects of its own.
 */
export function homeOf(context: StatementContext, address: ObjectAddress): ObjectDraft | undefined {
  const found = lookUp(context, address)
  if (found !== undefined) return found
  const kind = address.by === 'column' ? 'table' : address.kinds[0]
  if (kind === undefined) return undefined
  if (address.by === 'name' && address.kinds.includes('sequence')) {
    const place = resolveName(context, address.parts)
    const identity = quoteName([place.schema ?? 'public', place.name])
    const sequence = identitySequence(context, { ...place, identity })
    if (sequence !== undefined) return sequence
  }
  const draft = makeHome(context, kind, address)
  if (!isImplicit(kind, draft.name)) {
    const { start, line } = context.item
    context.draft.findings.push({
      code: 'object-not-in-dump',
      severity: 'info',
      message: `The dump says something of the ${kind} ${draft.identity}, which it does not create.`,
      byte: start,
      line,
      object: draft.identity,
    })
  }
  return draft
}

/** What every database or cluster has, so that a dump need not make it. */
function isImplicit(kind: ObjectKind, name: string): boolean {
  return (
    (kind === 'schema' && name === 'public') ||
    kind === 'role' ||
    kind === 'database' ||
    kind === 'setting' ||
    kind === 'procedural language'
  )
}

function makeHome(context: StatementContext, kind: ObjectKind, address: ObjectAddress): ObjectDraft {
  switch (address.by) {
    case 'identity':
      return context.draft.add({
        kind,
        schema: null,
        name: address.name,
        identity: address.identity,
        parent: null,
      })
    case 'parent': {
      const parent =
        homeOf(context, { by: 'name', kinds: address.parentKinds, parts: address.parent }) ?? null
      const identity = `${parent?.identity ?? ''}.${quoteIdentifier(address.name)}`
      return context.draft.add({ kind, schema: parent?.schema ?? null, name: address.name, identity, parent })
    }
    case 'signature': {
      const place = resolveName(context, address.parts)
      const identity = signatureIdentity(kind, place, address.types ?? [])
      return context.draft.add({ kind, ...place, identity, parent: null })
    }
    default: {
      const place = resolveName(context, address.parts)
      const ending = address.by === 'method' ? usingSuffix(quoteIdentifier(address.method)) : ''
      const identity = `${quoteName([place.schema ?? 'public', place.name])}${ending}`
      return context.draft.add({ kind, ...place, identity, parent: null })
    }
  }
}

/** The column that a statement speaks of, with its relation; both made where the dump does not. */
export function homeOfColumn(
  context: StatementContext,
  address: Extract<ObjectAddress, { by: 'column' }>,
): { draft: ObjectDraft; column: ColumnDraft } {
  const draft = lookUp(context, address) ?? makeColumnHome(context, address)
  return { draft, column: findColumn(draft, address.column) }
}

function makeColumnHome(
  context: StatementContext,
  address: Extract<ObjectAddress, { by: 'column' }>,
): ObjectDraft {
  const home = homeOf(context, { by: 'name', kinds: ['table'], parts: address.parts })
  return home ?? makeHome(context, 'table', address)
}

/** A column by name. Views and children of INHERITS list none, yet a comment or grant may name one. */
export function findColumn(draft: ObjectDraft, name: string): ColumnDraft {
  const found = draft.columns.find((column) => column.name === name)
  if (found !== undefined) return found
  const column: ColumnDraft = { name, properties: {} }
  draft.columns.push(column)
  return column
}

/** Says that a statement found no place, so that it is counted as kept by its text only. */
export function unplaced(context: StatementContext, what: string): void {
  const { start, line } = context.item
  context.draft.findings.push({
    code: 'statement-without-object',
    severity: 'info',
    message: `Nothing is known of what this statement is about: ${what}.`,
    byte: start,
    line,
  })
}

/** An object without schema, by name or, with `byIdentity`, by its identity. */
export function findNamed(
  context: StatementContext,
  kind: ObjectKind,
  name: string,
  byIdentity = false,
): ObjectDraft | undefined {
  if (byIdentity) return context.draft.find(kind, name)
  const address = { by: 'identity', kinds: [kind], name, identity: quoteIdentifier(name) } as const
  return findAddress(context, address, false)
}

/** An object with a schema, by the parts of its name. */
export function findQualified(
  context: StatementContext,
  kinds: readonly ObjectKind[],
  parts: readonly string[],
): ObjectDraft | undefined {
  return findAddress(context, { by: 'name', kinds, parts }, false)
}

/** What belongs to a relation, by name. */
export function findWithin(
  context: StatementContext,
  kind: ObjectKind,
  relation: RangeVar | undefined,
  name: string,
): ObjectDraft | undefined {
  const parent = [relation?.schemaname ?? '', relation?.relname ?? ''].filter(Boolean)
  return findAddress(
    context,
    { by: 'parent', kinds: [kind], parentKinds: RELATION_KINDS, parent, name },
    false,
  )
}

/** An operator class or family of an index method. */
export function findUsing(
  context: StatementContext,
  kind: ObjectKind,
  name: readonly Node[] | undefined,
  method: string | undefined,
): ObjectDraft | undefined {
  return findAddress(
    context,
    { by: 'method', kinds: [kind], parts: strings(name), method: method ?? '' },
    false,
  )
}

/** A routine or operator by its signature. */
export function findRoutine(
  context: StatementContext,
  type: ObjectType,
  object: ObjectWithArgs | undefined,
): ObjectDraft | undefined {
  const address = object && addressOf(type, { ObjectWithArgs: object })
  return address && findAddress(context, address, false)
}
