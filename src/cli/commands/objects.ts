/** `dumpscope ls`, `show` and `rows`: the objects of a dump, their DDL and their rows. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { ObjectKind, ObjectSummary, RowPage, SourceSummary } from '../../shared/model.ts'
import { allPages } from '../all-pages.ts'
import type { Session } from '../client.ts'
import { print, printJson, printLine } from '../output.ts'
import { allDependencies, printDependencies, publicDependency, publicUnknown } from './dependencies.ts'
import { csvField, formatCount, textTable, visible, visibleText } from '../text-format.ts'

const MOST_ROWS_A_CALL = 1000

/** Prints one object a line: kind, name, and what tells it apart. */
export async function ls(
  session: Session,
  source: string,
  options: { kind?: ObjectKind; json: boolean },
): Promise<void> {
  const summary = await session.open(source)
  const several = summary.databases.length > 1
  const objects = allPages(async (page) => {
    const answer = await session.client.objects.list({
      sourceId: summary.sourceId,
      ...(options.kind === undefined ? {} : { kind: options.kind }),
      ...page,
    })
    return { total: answer.total, items: answer.objects }
  })
  if (options.json) {
    await session.finish(session.client.sources.count({ sourceId: summary.sourceId }), summary.path)
    const found = await Array.fromAsync(objects)
    await printJson({
      schema: 1,
      source: summary.path,
      objects: found.map((object) => publicObject(object, several)),
    })
    return
  }
  for await (const object of objects) {
    const database = several && object.database !== null ? `${visible(object.database)}\t` : ''
    await printLine(`${database}${object.kind}\t${visible(object.name)}`)
  }
}

/** An object as JSON hands it out. */
function publicObject(object: ObjectSummary, several: boolean): Record<string, unknown> {
  return {
    kind: object.kind,
    name: object.name,
    ...(several ? { database: object.database } : {}),
    owner: object.owner,
    line: object.line,
    byte: object.byte,
    ...(object.rows === null ? {} : { rows: object.rows, bytes: object.dataBytes }),
  }
}

/** The one object that a typed name means; tells of several or none. */
async function findOne(
  session: Session,
  summary: SourceSummary,
  name: string,
  kind: ObjectKind | undefined,
): Promise<ObjectSummary> {
  const found = await session.client.objects.find({
    sourceId: summary.sourceId,
    name,
    ...(kind === undefined ? {} : { kind }),
  })
  const [first] = found
  if (first === undefined) {
    throw new DumpscopeError({
      code: 'UNKNOWN_OBJECT',
      message: `There is no object named ${visible(name)} in ${summary.fileName}.`,
      advice: 'dumpscope ls lists the names.',
    })
  }
  if (found.length > 1) {
    const names = found.slice(0, 10).map((object) => `${object.kind} ${visible(object.name)}`)
    throw new DumpscopeError({
      code: 'AMBIGUOUS_OBJECT',
      message: `${visible(name)} can mean ${formatCount(found.length)} objects: ${names.join(', ')}${found.length > 10 ? ' ...' : ''}.`,
      advice: 'Give the schema with the name, or --kind.',
    })
  }
  return first
}

/** Prints the DDL of an object with all that belongs to it, and its dependencies where they are asked for; says on standard error where a statement is not whole. */
export async function show(
  session: Session,
  source: string,
  name: string,
  options: { kind?: ObjectKind; json: boolean; deps: boolean },
): Promise<void> {
  const summary = await session.open(source)
  const object = await findOne(session, summary, name, options.kind)
  const dependencies = options.deps ? await allDependencies(session, summary.sourceId, object.key) : null
  const several = summary.databases.length > 1
  const detail = await session.client.objects.get({ sourceId: summary.sourceId, key: object.key })
  if (options.json) {
    await printJson({
      schema: 1,
      ...publicObject(detail.summary, several),
      comment: detail.comment,
      properties: detail.properties,
      columns: detail.columns,
      belonging: detail.children.map(({ kind, name: childName, definition }) => ({
        kind,
        name: childName,
        definition,
      })),
      grants: detail.grants,
      ...(detail.origins.length === 0 ? {} : { origins: detail.origins }),
      parts: detail.parts.map(({ role, byte, endByte, line }) => ({ role, byte, endByte, line })),
      ddl: detail.ddl,
      cut: detail.cut,
      ...(dependencies === null
        ? {}
        : {
            uses: dependencies.uses.map((line) => publicDependency(line, several)),
            usedBy: dependencies.usedBy.map((line) => publicDependency(line, several)),
            unknown: dependencies.unknown.map(publicUnknown),
          }),
    })
    return
  }
  const text = process.stdout.isTTY ? visibleText(detail.ddl) : detail.ddl
  await print(text.endsWith('\n') ? text : `${text}\n`)
  for (const { what, file, line, command } of detail.origins)
    await printLine(`-- ${what} by ${visible(file)}, line ${formatCount(line)}: ${visible(command)}`)
  for (const { line, bytes, given } of detail.cut) {
    process.stderr.write(
      `The statement of line ${formatCount(line)} is not whole here: ${formatCount(given)} of its ${formatCount(bytes)} bytes are shown.\n`,
    )
  }
  if (dependencies !== null) await printDependencies(dependencies)
}

export type RowFormat = 'table' | 'csv' | 'json'

/** Prints rows of a table from `offset` on, at most `limit` of them; with `mask` what looks personal or secret is covered. */
export async function rows(
  session: Session,
  source: string,
  name: string,
  options: { offset: number; limit: number; format: RowFormat; mask: boolean },
): Promise<void> {
  const summary = await session.open(source)
  const object = await findRelation(session, summary, name)
  const get = (offset: number, limit: number): Promise<RowPage> =>
    session.client.rows.page({
      sourceId: summary.sourceId,
      key: object.key,
      offset,
      limit,
      mask: options.mask,
    })

  const first = await get(options.offset, Math.min(options.limit, MOST_ROWS_A_CALL) || 1)
  const { columns, total } = first
  const wanted = Math.min(options.limit, Math.max(total - options.offset, 0))
  const pages = async function* (): AsyncGenerator<(string | null)[][]> {
    let page = first.rows.slice(0, wanted)
    let clipped = first.clipped
    let done = 0
    while (page.length > 0) {
      for (const cell of clipped) {
        const row = page[cell.row]
        if (row !== undefined)
          row[cell.column] = await wholeCell(
            session,
            summary,
            object,
            options.offset + done + cell.row,
            cell.column,
          )
      }
      yield page
      done += page.length
      if (done >= wanted) return
      const next = await get(options.offset + done, Math.min(wanted - done, MOST_ROWS_A_CALL))
      page = next.rows
      clipped = next.clipped
    }
  }

  if (options.format === 'json') {
    await printJson({
      schema: 1,
      table: object.name,
      columns,
      rows: (await Array.fromAsync(pages())).flat(),
      offset: options.offset,
      total,
    })
  } else if (options.format === 'csv') {
    await print(`${columns.map((column) => csvField(column.name)).join(',')}\r\n`)
    for await (const page of pages())
      await print(page.map((row) => `${row.map(csvField).join(',')}\r\n`).join(''))
  } else {
    const printed = (await Array.fromAsync(pages())).flat()
    for (const line of textTable(
      columns.map((column) => ({ title: visible(column.name) })),
      printed.map((row) => row.map((value) => (value === null ? '\u2205' : shorten(visible(value))))),
    )) {
      await printLine(line)
    }
    const last = options.offset + printed.length
    await printLine(
      printed.length === 0
        ? `no rows from ${formatCount(options.offset)} on, of ${formatCount(total)}`
        : `rows ${formatCount(options.offset + 1)} to ${formatCount(last)} of ${formatCount(total)}; \u2205 is NULL`,
    )
  }
}

const WIDEST_CELL = 80

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > WIDEST_CELL ? `${characters.slice(0, WIDEST_CELL - 1).join('')}\u2026` : text
}

/** A relation by name: an index or constraint of the same name does not stand in its way. */
async function findRelation(session: Session, summary: SourceSummary, name: string): Promise<ObjectSummary> {
  for (const kind of ['table', 'materialized view', 'foreign table'] as const) {
    const found = await session.client.objects.find({ sourceId: summary.sourceId, name, kind })
    if (found.length > 0) return findOne(session, summary, name, kind)
  }
  return findOne(session, summary, name, undefined)
}

async function wholeCell(
  session: Session,
  summary: SourceSummary,
  object: ObjectSummary,
  row: number,
  column: number,
): Promise<string | null> {
  let text = ''
  for (;;) {
    const slice = await session.client.rows.cell({
      sourceId: summary.sourceId,
      key: object.key,
      row,
      column,
      offset: text.length,
    })
    if (slice.text === null) return null
    text += slice.text
    if (!slice.more) return text
  }
}
