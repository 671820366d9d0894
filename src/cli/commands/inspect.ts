/** `dumpscope inspect SOURCE`: what a dump is and holds. */
import { describeFormat } from '../../shared/dump-format.ts'
import type { Coverage, Finding, Overview, TableFigure } from '../../shared/model.ts'
import { allPages } from '../all-pages.ts'
import type { Session } from '../client.ts'
import { printJson, printLine } from '../output.ts'
import { formatBytes, formatCount, textTable, visible } from '../text-format.ts'

const TABLES_SHOWN = 25
const FINDINGS_SHOWN = 50

/** Prints the overview of one source as text or as JSON (schema 1); answers whether there are errors or warnings among the findings. */
export async function inspect(
  session: Session,
  source: string,
  options: { json: boolean },
): Promise<boolean> {
  const { client } = session
  const summary = await session.open(source)
  const { sourceId } = summary
  await session.finish(client.sources.count({ sourceId }), summary.path)
  const overview = await client.sources.overview({ sourceId })
  const findings: Finding[] = []
  for await (const finding of allPages(async (page) => {
    const answer = await client.sources.findings({ sourceId, ...page })
    return { total: answer.total, items: answer.findings }
  })) {
    findings.push(finding)
  }

  const serious = overview.findingCounts.error + overview.findingCounts.warning > 0

  if (options.json) {
    const tables: TableFigure[] = []
    for await (const table of allPages(async (page) => {
      const answer = await client.sources.tables({ sourceId, order: 'name', ...page })
      return { total: answer.total, items: answer.tables }
    })) {
      tables.push(table)
    }
    const severalDatabases = summary.databases.length > 1
    await printJson({
      schema: 1,
      source: {
        path: summary.path,
        format: summary.format,
        ...(summary.archiveVersion === null ? {} : { archiveVersion: summary.archiveVersion }),
        ...(summary.wrapping.length === 0 ? {} : { wrapping: summary.wrapping }),
        ...(summary.archive === null
          ? {}
          : {
              database: summary.archive.database,
              created: summary.archive.created,
              compression: summary.archive.compression,
            }),
        serverVersion: summary.serverVersion,
        dumpVersion: summary.dumpVersion,
        encoding: summary.encoding,
        bytes: summary.bytes,
        databases: summary.databases,
      },
      counts: overview.counts,
      tables: tables.map(({ name, rows, bytes, columns, database }) => ({
        name,
        rows,
        bytes,
        columns,
        ...(severalDatabases ? { database } : {}),
      })),
      coverage: overview.coverage,
      ...(overview.migrations === null ? {} : { migrations: overview.migrations }),
      findings,
    })
    return serious
  }

  const facts: (readonly [string, string])[] = [
    ['File', visible(summary.path)],
    ['Format', visible(describeFormat(summary))],
    ['Size', `${formatBytes(summary.bytes)} (${formatCount(summary.bytes)} bytes)`],
    ...(summary.ran
      ? ([['Run in', `PostgreSQL ${summary.serverVersion ?? ''}, embedded`]] as const)
      : ([
          ['Server', summary.serverVersion ?? 'not said'],
          ['pg_dump', summary.dumpVersion ?? 'not said'],
        ] as const)),
    ...(summary.archive?.database == null
      ? []
      : ([['Database', visible(summary.archive.database)]] as const)),
    ...(summary.archive?.created == null
      ? []
      : ([['Dumped', `${summary.archive.created}, by the clock of the machine that made it`]] as const)),
    ['Encoding', summary.encoding],
    ['Modified', summary.modified],
    ...(summary.databases.length > 0
      ? ([['Databases', summary.databases.map(visible).join(', ')]] as const)
      : []),
  ]
  for (const [name, value] of facts) await printLine(`${name.padEnd(10)} ${value}`)

  if (overview.migrations !== null) await printMigrations(overview.migrations)
  await printLine()
  const counts = Object.entries(overview.counts).filter(([, count]) => count > 0)
  for (const line of textTable(
    [{ title: 'Objects' }, { title: 'Count', align: 'right' }],
    counts.map(([kind, count]) => [kind, formatCount(count)]),
  )) {
    await printLine(line)
  }

  const { tables } = overview
  await printLine()
  await printLine(
    `${formatCount(tables.total)} tables, ${formatCount(tables.withData)} with data: ${formatCount(tables.rows)} rows, ${formatBytes(tables.bytes)}`,
  )
  const largest = overview.largestByBytes.filter((table) => table.rows !== null).slice(0, TABLES_SHOWN)
  for (const line of largest.length === 0
    ? []
    : textTable(
        [
          { title: 'Largest tables' },
          { title: 'Rows', align: 'right' },
          { title: 'Bytes', align: 'right' },
          { title: 'Columns', align: 'right' },
        ],
        largest.map((table) => [
          visible(table.name),
          formatCount(table.rows ?? 0),
          formatBytes(table.bytes ?? 0),
          formatCount(table.columns),
        ]),
      )) {
    await printLine(line)
  }

  const { coverage } = overview
  await printLine()
  await printLine(
    `${formatCount(coverage.statements)} statements read: ${formatCount(coverage.modelled)} modelled, ${formatCount(coverage.textOnly)} kept as text, ${formatCount(coverage.unparsed)} not understood`,
  )
  for (const line of coverageLines(coverage)) await printLine(line)
  await printFindings(findings, summary.ran)
  return serious
}

/** The ledger: how the statements about each kind of object were read. */
function coverageLines({ byKind }: Coverage): string[] {
  if (byKind.length === 0) return []
  return textTable(
    [
      { title: 'Statements about' },
      { title: 'Read', align: 'right' },
      { title: 'Modelled', align: 'right' },
      { title: 'As text', align: 'right' },
      { title: 'Not understood', align: 'right' },
    ],
    byKind.map((row) => [
      row.kind,
      ...[row.statements, row.modelled, row.textOnly, row.unparsed].map(formatCount),
    ]),
  )
}

async function printMigrations({ convention, files }: NonNullable<Overview['migrations']>): Promise<void> {
  await printLine()
  await printLine(`${formatCount(files.length)} ${files.length === 1 ? 'file' : 'files'}, ${convention}`)
  for (const line of textTable(
    [
      { title: 'In the order of running' },
      { title: 'Part' },
      { title: 'Statements', align: 'right' },
      { title: 'Failed', align: 'right' },
      { title: 'Made', align: 'right' },
      { title: 'Changed', align: 'right' },
    ],
    files.map((file) => [
      visible(file.path),
      file.role,
      ...[file.statements, file.failed, file.made, file.changed].map(formatCount),
    ]),
  ))
    await printLine(line)
}

async function printFindings(findings: readonly Finding[], withFiles: boolean): Promise<void> {
  if (findings.length === 0) {
    await printLine('No findings')
    return
  }
  await printLine(`${formatCount(findings.length)} ${findings.length === 1 ? 'finding' : 'findings'}`)
  for (const finding of findings.slice(0, FINDINGS_SHOWN)) {
    const place = [
      withFiles && finding.file !== undefined ? ` ${visible(finding.file)}` : '',
      finding.line === undefined ? '' : ` line ${formatCount(finding.line)}`,
      finding.byte === undefined ? '' : ` byte ${formatCount(finding.byte)}`,
    ].join('')
    await printLine(`  ${finding.severity.padEnd(7)}${place}  ${visible(finding.message)}`)
  }
  const more = findings.length - FINDINGS_SHOWN
  if (more > 0) await printLine(`  ${formatCount(more)} more; --json prints all`)
}
