/** The chapter on each file: what it makes by area, needs, carries, and how it stands to the newest dump. */
import type { WantedArea } from '../../../analysis/index.ts'
import type { ObjectKind } from '../../../../shared/model.ts'
import type { Block, Cell, ListItem, Section } from '../../document.ts'
import type { FailedStatement, MigrationFile, MigrationsFacts, ReferenceSource } from '../facts.ts'
import { areasOfFile } from '../file-areas.ts'
import type { AreaRelationFact } from '../file-areas.ts'
import {
  assertSum,
  at,
  count,
  counted,
  kindCount,
  left,
  listed,
  names,
  right,
  sentence,
  short,
  size,
  slug,
  sumOf,
} from './words.ts'

/** Files with a part of their own; the others stand in the table of all files. */
const FILES_AT_MOST = 300
const RELATIONS_AT_MOST = 12
const NAMES_AT_MOST = 10

/** Areas of each database, as the settings want them. */
export type AreasByDatabase = ReadonlyMap<string | null, readonly WantedArea<AreaRelationFact>[]>

/** A part for each file. */
export function contentSections(facts: MigrationsFacts, areas: AreasByDatabase): Section[] {
  const shown = facts.files.slice(0, FILES_AT_MOST)
  const ids = new Map<string, number>()
  return [
    {
      id: 'contents',
      title: 'What each file holds',
      level: 1,
      blocks: [
        {
          type: 'paragraph',
          text: 'Read from each file alone, whatever stands before it. Names without a schema are in public.',
        },
        ...(shown.length === facts.files.length
          ? []
          : [
              {
                type: 'paragraph' as const,
                text: `The first ${count(shown.length)} files have a part of their own here; all ${count(facts.files.length)} are in the table of files and in the JSON of this report.`,
              },
            ]),
      ],
    },
    ...shown.map((file): Section => {
      const wanted = `contents-${slug(file.id)}`
      const times = (ids.get(wanted) ?? 0) + 1
      ids.set(wanted, times)
      return {
        id: times === 1 ? wanted : `${wanted}-${times}`,
        title: file.id,
        level: 2,
        blocks: fileBlocks(file, facts, areas.get(file.database.name) ?? []),
      }
    }),
  ]
}

function fileBlocks(
  file: MigrationFile,
  { references, groups }: MigrationsFacts,
  areas: readonly WantedArea<AreaRelationFact>[],
): Block[] {
  const group = groups.find(({ name }) => name === file.database.name)
  const newest =
    references.find(({ letter, database }) => letter === group?.newest && database === group.name) ?? null
  return [
    { type: 'list', items: facts(file, newest) },
    ...(file.wholeSchema && newest !== null
      ? [areaTable(file, newest, areas)]
      : file.relations.length > 0
        ? [relationTable(file, newest)]
        : []),
    ...(file.rows.length > 0 ? [rowTable(file)] : []),
  ]
}

function facts(file: MigrationFile, newest: ReferenceSource | null): ListItem[] {
  const { database, leftOut, unread, changed, dropped, relations, run } = file
  const items: (ListItem | null)[] = [
    {
      text: `Database: ${database.name ?? 'not known'}${database.name === null ? '' : `, ${database.how}`}${database.against === null ? '' : `; but ${database.against}`}.`,
      tone: database.against === null ? undefined : 'caution',
    },
    leftOut === null ? null : { text: sentence(`not run as a migration, since ${leftOut}`), tone: 'quiet' },
    file.sha256 === null ? { text: 'The file could not be read.', tone: 'bad' } : null,
    file.statements === 0
      ? null
      : {
          text: sentence(
            `${counted(file.statements, 'statement')} in ${counted(file.lines, 'line')}, ${size(file.bytes)}${made(file) === '' ? '; it makes nothing' : `; it makes ${made(file)}`}`,
          ),
        },
    { text: sentence(features(file)) },
    changed.length === 0
      ? null
      : {
          text: sentence(
            `changes what it does not make: ${listed(
              changed.map(({ how, name, line }) => `${how} ${short(name)} (line ${line})`),
              NAMES_AT_MOST,
            )}`,
          ),
        },
    dropped.length === 0 ? null : { text: sentence(droppedText(dropped)) },
    newest === null || relations.length === 0 || file.wholeSchema
      ? null
      : { text: sentence(against(file, newest)) },
    file.features.psqlCommands.length === 0
      ? null
      : {
          text: sentence(
            `has commands of psql, which no other program understands: ${listed(
              file.features.psqlCommands.map(({ command, line }) => `${command} (line ${line})`),
              NAMES_AT_MOST,
            )}`,
          ),
        },
    unread.length === 0
      ? null
      : {
          text: sentence(`${counted(unread.length, 'statement')} could not be read`),
          tone: 'bad',
          items: unread.slice(0, NAMES_AT_MOST).map((one) => failedItem(file, one)),
        },
    run === null || run.failed === 0
      ? null
      : {
          text: `When its folder was run, ${count(run.failed)} of ${counted(run.statements, 'statement')} failed; see the chapter on running.`,
          tone: 'caution',
        },
  ]
  return items.filter((item) => item !== null)
}

/** A statement that went wrong, with its place and what is so. */
export function failedItem(
  { id }: Pick<MigrationFile, 'id'>,
  { line, message, reason }: FailedStatement,
): ListItem {
  return { text: `${message}${reason === null ? '' : ` Why: ${reason}.`}`, place: at(id, line) }
}

const made = ({ madeByKind }: MigrationFile): string =>
  listed(madeByKind.map(({ kind, count: number }) => kindCount(kind, number)))

function features({ features: one, rowTotal, rows }: MigrationFile): string {
  const all = [
    one.rowSecurity === 0 ? '' : `row-level security on ${counted(one.rowSecurity, 'table')}`,
    one.policies === 0 ? '' : counted(one.policies, 'policy', 'policies'),
    one.triggers === 0 ? '' : counted(one.triggers, 'trigger'),
    one.functions === 0 ? '' : counted(one.functions, 'function'),
    one.definerFunctions === 0 ? '' : `${count(one.definerFunctions)} of them SECURITY DEFINER`,
    one.extensions.length === 0
      ? ''
      : `the ${one.extensions.length === 1 ? 'extension' : 'extensions'} ${listed(one.extensions)}`,
    one.enums === 0 ? '' : counted(one.enums, 'enum'),
    one.partitionedTables === 0
      ? ''
      : `${counted(one.partitionedTables, 'partitioned table')} and ${counted(one.partitions, 'partition')}`,
    one.materializedViews === 0 ? '' : counted(one.materializedViews, 'materialized view'),
    one.grants === 0 ? '' : `grants in ${counted(one.grants, 'statement')}`,
    one.doBlocks.length === 0
      ? ''
      : `${counted(one.doBlocks.length, 'DO block')} (from line ${one.doBlocks[0] ?? ''})`,
    one.transactions ? 'transactions of its own' : '',
  ].filter((text) => text !== '')
  const queries = sumOf(rows, ({ fromQueries }) => fromQueries)
  const carried =
    rowTotal === 0 && queries === 0
      ? 'no rows'
      : `${counted(rowTotal, 'row')} for ${counted(rows.filter((row) => row.copied + row.inserted > 0).length, 'table')}${queries === 0 ? '' : `, and ${counted(queries, 'INSERT ... SELECT')} whose rows only running tells`}`
  return all.length === 0 ? `carries ${carried}` : `uses ${listed(all)}; carries ${carried}`
}

function droppedText(dropped: MigrationFile['dropped']): string {
  const again = dropped.filter(({ madeAgain }) => madeAgain)
  const gone = dropped.filter(({ madeAgain }) => !madeAgain)
  const told = (all: typeof dropped): string =>
    all.length <= NAMES_AT_MOST
      ? listed(all.map(({ kind, name, line }) => `${kind} ${short(name)} (line ${line})`))
      : `${listed([...Map.groupBy(all, ({ kind }) => kind as ObjectKind)].map(([kind, same]) => kindCount(kind, same.length)))} (from line ${all[0]?.line ?? 1} on)`
  return [
    ...(gone.length === 0 ? [] : [`drops ${told(gone)}`]),
    ...(again.length === 0 ? [] : [`drops and makes again ${told(again)}`]),
  ].join('; ')
}

function against({ relations }: MigrationFile, { fileName, letter, tables, views }: ReferenceSource): string {
  const there = relations.filter(({ inSources }) => inSources.includes(letter))
  const other = there.filter(({ columnsInNewest }) => columnsInNewest === 'other')
  const [only] = relations
  const what =
    relations.length === 1 && only !== undefined
      ? `the ${only.kind} ${short(only.name)} that it makes is ${there.length === 1 ? '' : 'not '}in ${fileName}`
      : `${there.length === relations.length ? 'all' : there.length === 0 ? 'none' : count(there.length)} of the ${count(relations.length)} tables and views that it makes ${there.length === 1 ? 'is' : 'are'} in ${fileName}`
  const which =
    relations.length === 1
      ? ''
      : `: ${names(
          other.map(({ name }) => name),
          NAMES_AT_MOST,
        )}`
  const columns = other.length === 0 ? '' : `, with other columns${which}`
  return `${what}${columns}; ${fileName} has ${counted(tables + views, 'table or view', 'tables and views')} in all`
}

function relationTable(file: MigrationFile, newest: ReferenceSource | null): Block {
  const shown = file.relations.slice(0, RELATIONS_AT_MOST)
  return {
    type: 'table',
    columns: [
      left('Makes', 5),
      right('Columns', 2),
      left('If it is there', 3),
      left('Also made by', 4),
      ...(newest === null ? [] : [left(`In ${newest.fileName}`, 4)]),
    ],
    rows: shown.map((one): Cell[] => [
      { text: `${one.kind} ${short(one.name)}`, place: at(file.id, one.line) },
      count(one.columns),
      GUARDS[one.guard ?? 'none'],
      listed(one.inFiles, 3),
      ...(newest === null ? [] : [inNewest(one, newest)]),
    ]),
    ...(file.relations.length > shown.length
      ? {
          sum: [
            `and ${count(file.relations.length - shown.length)} more`,
            '',
            '',
            '',
            ...(newest === null ? [] : ['']),
          ],
        }
      : {}),
  }
}

const GUARDS = {
  none: 'fails',
  'or replace': 'is replaced',
  'if not exists': 'stays as it is',
  'guarded block': 'stays as it is',
} as const

function inNewest(
  { inSources, columnsInNewest, differences }: MigrationFile['relations'][number],
  { letter }: ReferenceSource,
): Cell {
  if (!inSources.includes(letter)) return { text: 'not there', tone: 'caution' }
  if (columnsInNewest === 'other') return { text: differences.join('; '), tone: 'caution' }
  return columnsInNewest === 'same' ? 'with the same columns' : 'there'
}

function areaTable(
  file: MigrationFile,
  newest: ReferenceSource,
  areas: readonly WantedArea<AreaRelationFact>[],
): Block {
  const rows = areasOfFile(file, areas, true)
  const all = newest.tables + newest.views
  const sums = {
    made: sumOf(rows, (row) => row.made.length),
    total: sumOf(rows, ({ total }) => total),
    missing: sumOf(rows, ({ missing }) => missing.length),
  }
  assertSum(`tables and views of ${file.id}`, sums.made, file.relations.length)
  assertSum(`tables and views of ${newest.fileName}`, sums.total, all)
  const other = file.relations
    .filter(({ columnsInNewest }) => columnsInNewest === 'other')
    .map(({ name }) => name)
  return {
    type: 'table',
    columns: [
      left('Area', 3),
      right(`In ${newest.fileName}`, 2),
      right('Made here', 2),
      left('Tables and views made here', 8),
      left('Not made here', 4),
      left('With other columns', 3),
    ],
    rows: rows.map((row): Cell[] => [
      row.name,
      count(row.total),
      count(row.made.length),
      names(row.made),
      row.missing.length === 0 ? '' : { text: names(row.missing), tone: 'caution' },
      names(row.made.filter((name) => other.includes(name))),
    ]),
    sum: ['All', count(sums.total), count(sums.made), '', count(sums.missing), count(other.length)],
  }
}

function rowTable({ id, rows, rowTotal }: MigrationFile): Block {
  const [copied, inserted] = [sumOf(rows, (row) => row.copied), sumOf(rows, (row) => row.inserted)]
  assertSum(`rows of ${id}`, copied + inserted, rowTotal)
  return {
    type: 'table',
    columns: [
      left('Rows for', 5),
      right('By COPY', 2),
      right('By INSERT', 2),
      right('By INSERT ... SELECT', 2),
    ],
    rows: rows.map((row): Cell[] => [
      { text: short(row.table), place: at(id, row.line) },
      count(row.copied),
      count(row.inserted),
      row.fromQueries === 0 ? '' : counted(row.fromQueries, 'statement'),
    ]),
    sum: ['All', count(copied), count(inserted), ''],
  }
}
