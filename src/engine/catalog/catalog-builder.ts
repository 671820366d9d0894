/**
 * Scan items become the catalog, one statement at a time. Every statement is
 * counted as modelled, kept as text, or not understood; the last two stay in
 * the catalog as what they are, with their place.
 */
import type { FuncCall, Node } from '@pgsql/types'
import pgQuery from 'libpg-query'
import { assertNever } from '../../shared/errors.ts'
import type {
  CommentItem,
  CopyDataItem,
  PsqlItem,
  ScanItem,
  ScanResult,
  StatementItem,
  UnparsedItem,
} from '../scan/scan-item.ts'
import type { Catalog } from './catalog-object.ts'
import { connectedDatabase } from './connect-command.ts'
import { CoverageLedger, kindOfHead } from './coverage-ledger.ts'
import type { Outcome } from './coverage-ledger.ts'
import { addCopyData, addInsertRun, readCopy, readPsqlCopy } from './data-statement.ts'
import type { RowTarget } from './data-statement.ts'
import { CatalogDraft } from './draft.ts'
import { withEscapeStrings } from './escape-strings.ts'
import { guardedStatements } from './guarded-block.ts'
import { readLargeObjectCall, readLongWrite } from './kinds/index.ts'
import { constantText, strings } from './kinds/node-values.ts'
import { addPart } from './kinds/placing.ts'
import { qualifyNames } from './name-resolution.ts'
import { settleNotNullNames } from './relations/inheritance.ts'
import { identityTableOf } from './relations/identity-sequence.ts'
import { findRelation, placeOf } from './relations/place-relation.ts'
import type { StatementContext } from './statement-context.ts'
import { NO_DEFAULTS, sessionUser, withSession } from './session-defaults.ts'
import { STATEMENT_READERS } from './statement-readers.ts'

/** Where names without schema are looked for until the file says otherwise. */
const DEFAULT_PATH: readonly string[] = ['public']

const SHOWN_CHARACTERS = 200

/** Why a statement of thousands of operators or parentheses within each other is not read. */
const TOO_DEEP = 'it is nested too deeply'

/** Builds one catalog. `add` every item of the scan in order, then `finish` once. */
export class CatalogBuilder {
  readonly #draft = new CatalogDraft()
  readonly #ledger = new CoverageLedger()
  #searchPath = DEFAULT_PATH
  #defaults = NO_DEFAULTS
  #serverVersion: string | null = null
  #dumpVersion: string | null = null
  #copyTarget: RowTarget | null = null

  /** Takes the next item. */
  add(item: ScanItem): void {
    const bytes = item.end - item.start
    switch (item.kind) {
      case 'statement':
        this.#ledger.bytes.statements += bytes
        this.#countStatement(item)
        return
      case 'copy data':
        this.#ledger.bytes.data += bytes - (item.insert?.blankBytes ?? 0)
        this.#ledger.bytes.blank += item.insert?.blankBytes ?? 0
        this.#readRows(item)
        return
      case 'psql':
        this.#ledger.bytes.psql += bytes
        this.#readPsql(item)
        return
      case 'comment':
        this.#ledger.bytes.comments += bytes
        this.#readComment(item)
        return
      case 'blank':
        this.#ledger.bytes.blank += bytes
        return
      case 'unparsed':
        this.#ledger.bytes.unparsed += bytes
        this.#keep(item, 'unparsed', item.reason, item.head)
        return
      default:
        assertNever(item)
    }
  }

  /** The catalog of all that was added, with what the scan found. */
  finish(scan: Pick<ScanResult, 'findings'>): Catalog {
    settleNotNullNames(this.#draft)
    const { objects, databases } = this.#draft.settle()
    return {
      serverVersion: this.#serverVersion,
      dumpVersion: this.#dumpVersion,
      writtenByPgDump: this.#dumpVersion !== null,
      databases,
      objects,
      findings: [...scan.findings, ...this.#draft.findings],
      coverage: this.#ledger.settle(),
    }
  }

  #countStatement(item: StatementItem): void {
    this.#draft.takeTouched()
    const outcome = this.#readStatement(item)
    const kind = this.#draft.takeTouched() ?? kindOfHead(item.head)
    this.#ledger.count(kind ?? (outcome === 'modelled' ? 'session' : 'unparsed'), outcome)
  }

  #context(item: StatementItem): StatementContext {
    return { draft: this.#draft, item, searchPath: this.#searchPath, defaults: this.#defaults }
  }

  #readStatement(item: StatementItem): Outcome {
    this.#copyTarget = null
    const context = this.#context(item)
    if (item.text === null) return this.#readLong(item)
    const text = item.standardConformingStrings ? item.text : withEscapeStrings(item.text)
    let nodes: readonly Node[]
    try {
      nodes = (pgQuery.parseSync(text).stmts ?? []).flatMap(({ stmt }) => (stmt === undefined ? [] : [stmt]))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.#keep(item, 'unparsed', error instanceof RangeError ? TOO_DEEP : reason, item.head)
      return 'unparsed'
    }
    let outcome: Outcome = 'modelled'
    const before = this.#draft.size
    try {
      for (const node of nodes) if (this.#readNode(node, context) === 'text only') outcome = 'text only'
    } catch (error) {
      // The call stack is the one bound that no statement of a dump may break the reading by.
      if (!(error instanceof RangeError)) throw error
      // What was half made would pass for read.
      this.#draft.withdrawAfter(before)
      this.#keep(item, 'unparsed', TOO_DEEP, item.head)
      return 'unparsed'
    }
    return outcome
  }

  /** A statement longer than the scan keeps: of the usual ones only the content of a large object is. */
  #readLong(item: StatementItem): Outcome {
    if (/^select\s+(pg_catalog\.)?lowrite/i.test(item.head)) {
      readLongWrite(this.#context(item))
      return 'modelled'
    }
    this.#keep(item, 'text only', 'This statement is too long to be read whole.', item.head)
    return 'text only'
  }

  #readNode(node: Node, context: StatementContext): Outcome {
    const [name] = Object.keys(node) as [keyof typeof STATEMENT_READERS]
    const before = this.#draft.findings.length
    if ('SelectStmt' in node) return this.#readSelect(node, context)
    qualifyNames(node, context)
    if ('CopyStmt' in node) {
      this.#copyTarget = readCopy(node.CopyStmt, context)
      return this.#copyTarget === null
        ? this.#keepText(context.item, 'COPY with a file of the server is kept as text.')
        : 'modelled'
    }
    if ('VariableSetStmt' in node) {
      this.#defaults = withSession(this.#defaults, node.VariableSetStmt)
      const user = sessionUser(node.VariableSetStmt)
      if (user !== undefined) this.#draft.sessionUser = user
    }
    if ('VariableSetStmt' in node && node.VariableSetStmt.name === 'search_path') {
      const path = (node.VariableSetStmt.args ?? []).map((argument) =>
        'A_Const' in argument ? constantText(argument.A_Const) : '',
      )
      this.#setSearchPath(node.VariableSetStmt.args === undefined ? DEFAULT_PATH : path)
    }
    if ('DoStmt' in node) return this.#readBlock(node, context)
    const read = STATEMENT_READERS[name]
    if (read === undefined) return this.#keepText(context.item, `${wordsOf(name)} is kept as text.`)
    const outcome = read(node, context) ?? 'modelled'
    if ('CreatedbStmt' in node || outcome === 'modelled') this.#readSchemaElements(node, context)
    // A reader that found nothing to put the statement on says so in a finding.
    const placed = this.#draft.findings.slice(before).every(({ code }) => code !== 'statement-without-object')
    // What changed no object is kept apart, lest it be nowhere.
    const isKept = outcome !== 'text only' || this.#draft.touched !== null
    return placed && isKept ? outcome : this.#keepText(context.item, null)
  }

  /** CREATE SCHEMA can hold CREATE TABLE and others. */
  #readSchemaElements(node: Node, context: StatementContext): void {
    if (!('CreateSchemaStmt' in node)) return
    const schema = node.CreateSchemaStmt.schemaname ?? node.CreateSchemaStmt.authrole?.rolename ?? 'public'
    const within = { ...context, searchPath: [schema, ...context.searchPath] }
    for (const element of node.CreateSchemaStmt.schemaElts ?? []) this.#readNode(element, within)
  }

  #readBlock(node: Extract<Node, { DoStmt: unknown }>, context: StatementContext): Outcome {
    const statements = guardedStatements(node.DoStmt)
    if (statements === null)
      return this.#keepText(context.item, 'What this DO block does is known only by running it.')
    let outcome: Outcome = 'modelled'
    for (const text of statements) {
      for (const { stmt } of pgQuery.parseSync(text).stmts ?? []) {
        if (stmt !== undefined && this.#readNode(stmt, context) !== 'modelled') outcome = 'text only'
      }
    }
    this.#draft.findings.push({
      code: 'conditional-statement',
      severity: 'info',
      message: 'A DO block guards this DDL; it is read as if it ran.',
      byte: context.item.start,
      line: context.item.line,
    })
    return outcome
  }

  #readSelect(node: Extract<Node, { SelectStmt: unknown }>, context: StatementContext): Outcome {
    const calls: FuncCall[] = []
    for (const target of node.SelectStmt.targetList ?? []) {
      if ('ResTarget' in target && target.ResTarget.val && 'FuncCall' in target.ResTarget.val)
        calls.push(target.ResTarget.val.FuncCall)
    }
    for (const from of node.SelectStmt.fromClause ?? []) {
      const [first] = 'RangeFunction' in from ? (from.RangeFunction.functions ?? []) : []
      const [call] = first && 'List' in first ? (first.List.items ?? []) : []
      if (call && 'FuncCall' in call) calls.push(call.FuncCall)
    }
    const understood = calls.length > 0 && calls.every((call) => this.#readCall(call, context))
    return understood
      ? 'modelled'
      : this.#keepText(context.item, 'A query makes no object; it is kept as text.')
  }

  /** The functions that dumps call. False for any other. */
  #readCall(call: FuncCall, context: StatementContext): boolean {
    const name = strings(call.funcname).at(-1) ?? ''
    const [first, second] = (call.args ?? []).map((node) =>
      'A_Const' in node ? constantText(node.A_Const) : castText(node),
    )
    switch (name) {
      case 'set_config':
        if (first === 'search_path')
          this.#setSearchPath((second ?? '').split(',').map((part) => part.trim().replaceAll('"', '')))
        return true
      case 'setval': {
        const named = relationOfText(first ?? '')
        const sequence = findRelation(context, named)
        const table = identityTableOf(context, placeOf(context, named).identity)
        if (sequence !== undefined) addPart(context, sequence, 'other')
        // Where an identity column's sequence stands is of the rows.
        else if (table !== undefined) addPart(context, table, 'data')
        return true
      }
      // Statistics for the planner, and what moves configuration of extensions: nothing of the schema.
      case 'pg_restore_relation_stats':
      case 'pg_restore_attribute_stats':
      case 'pg_restore_extended_stats':
      case 'pg_extension_config_dump':
        return true
      default:
        return readLargeObjectCall(call, context)
    }
  }

  #setSearchPath(schemas: readonly string[]): void {
    this.#searchPath = schemas.filter(
      (schema) => schema !== '' && schema !== '$user' && schema !== 'pg_catalog',
    )
  }

  #readRows(item: CopyDataItem): void {
    if (item.insert) {
      this.#copyTarget = null
      this.#ledger.count('table', 'modelled', item.insert.statements)
      addInsertRun(item.insert, item, this.#context(asStatement(item, item.insert.head)))
      return
    }
    if (this.#copyTarget !== null) {
      addCopyData(this.#copyTarget, item)
      return
    }
    this.#keep(item, 'unparsed', 'Rows without a table to which they belong.', '')
  }

  #readPsql(item: PsqlItem): void {
    this.#copyTarget = null
    const { command, argument } = item
    if (command === 'connect' || command === 'c') {
      const database = connectedDatabase(argument)
      if (database !== null) this.#draft.connect(database)
      this.#searchPath = DEFAULT_PATH
      this.#defaults = NO_DEFAULTS
      this.#draft.sessionUser = null
      return
    }
    if (command === 'restrict' || command === 'unrestrict' || command === 'encoding' || command === 'echo')
      return
    this.#copyTarget = readPsqlCopy(item, this.#context(asStatement(item, '')))
    if (this.#copyTarget !== null) return
    this.#draft.findings.push({
      code: 'psql-command',
      severity: 'warning',
      message: `psql's \\${command} is not carried out: what it would do is not in this reading.`,
      byte: item.start,
      line: item.line,
    })
  }

  /** pg_dump tells its versions in comments; nothing else in them is believed. */
  #readComment(item: CommentItem): void {
    const server = /^-- Dumped from database version (\S+)/m.exec(item.text)
    const dump = /^-- Dumped by pg_dump version (\S+)/m.exec(item.text)
    if (server) this.#serverVersion ??= server[1] as string
    if (dump) this.#dumpVersion ??= dump[1] as string
  }

  #keepText(item: StatementItem, message: string | null): Outcome {
    this.#keep(item, 'text only', message, item.head)
    return 'text only'
  }

  /** Keeps what has no better home as an object of its own, and says so. */
  #keep(
    item: StatementItem | UnparsedItem | CopyDataItem,
    coverage: 'text only' | 'unparsed',
    reason: string | null,
    head: string,
  ): void {
    const { start, end, line } = item
    const identity = `line ${line}${this.#draft.find('unparsed', `line ${line}`) ? ` byte ${start}` : ''}`
    const draft = this.#draft.add({ kind: 'unparsed', schema: null, name: identity, identity, parent: null })
    draft.coverage = coverage
    draft.properties = { reason: reason ?? 'Nothing is known of what this statement is about.' }
    draft.definition = head.slice(0, SHOWN_CHARACTERS)
    const text =
      item.kind === 'statement' && item.text !== null
        ? `${item.text};`
        : item.kind === 'unparsed'
          ? head
          : null
    draft.parts.push({ role: coverage === 'unparsed' ? 'other' : 'create', start, end, line, text })
    if (reason === null) return
    this.#draft.findings.push({
      code: coverage === 'unparsed' ? 'not-understood' : 'kept-as-text',
      severity: coverage === 'unparsed' ? 'error' : 'info',
      message: coverage === 'unparsed' ? `Not understood: ${reason}` : reason,
      byte: start,
      line,
      object: identity,
    })
  }
}

/** The place of an item that is none as that of a statement, for what is said of it. */
function asStatement({ start, end, line }: PsqlItem | CopyDataItem, head: string): StatementItem {
  return {
    kind: 'statement',
    start,
    end,
    line,
    text: null,
    head,
    standardConformingStrings: true,
    complete: true,
  }
}

/** 'CreateFooStmt' as 'CREATE FOO'. */
function wordsOf(name: string): string {
  return name
    .replace(/Stmt$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toUpperCase()
}

function castText(node: Node): string {
  return 'TypeCast' in node && node.TypeCast.arg && 'A_Const' in node.TypeCast.arg
    ? constantText(node.TypeCast.arg.A_Const)
    : ''
}

/** 'public."Order_id_seq"' as schema and name. */
function relationOfText(text: string): { schemaname?: string; relname: string } {
  const parts = (text.match(/"(?:[^"]|"")*"|[^.]+/g) ?? []).map((part) =>
    part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part,
  )
  const schema = parts.length > 1 ? (parts.at(-2) as string) : undefined
  return { ...(schema === undefined ? {} : { schemaname: schema }), relname: parts.at(-1) ?? '' }
}
