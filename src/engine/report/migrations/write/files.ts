/** The chapters on files as files: the table of all, copies, how running went, what was analysed. */
import type { Block, Cell, ListItem, Section } from '../../document.ts'
import type { FileLikeness, MigrationFile, MigrationFolder, MigrationsFacts } from '../facts.ts'
import { isRelation } from '../file-order.ts'
import { failedItem } from './contents.ts'
import { assertSum, count, counted, left, listed, names, right, size, slug, sumOf } from './words.ts'

const ROWS_AT_MOST = 2000
const FAILURES_AT_MOST = 100

const objects = ({ madeByKind }: MigrationFile, test: (kind: string) => boolean): number =>
  sumOf(
    madeByKind.filter(({ kind }) => test(kind)),
    (one) => one.count,
  )
const isTable = (kind: string): boolean => kind === 'table' || kind === 'foreign table'
const isView = (kind: string): boolean => isRelation(kind) && !isTable(kind)

/** All files with their figures, and the sum of these. */
export function filesSection({ files, folders }: MigrationsFacts): Section {
  const figures = (of: readonly MigrationFile[]): number[] => [
    sumOf(of, (file) => objects(file, isTable)),
    sumOf(of, (file) => objects(file, isView)),
    sumOf(of, (file) => objects(file, (kind) => !isRelation(kind))),
    sumOf(of, ({ rowTotal }) => rowTotal),
  ]
  const bytes = sumOf(files, (file) => file.bytes)
  assertSum(
    'files of all folders',
    sumOf(folders, (folder) => folder.files),
    files.length,
  )
  assertSum(
    'bytes of all folders',
    sumOf(folders, (folder) => folder.bytes),
    bytes,
  )
  return {
    id: 'files',
    title: `The files (${count(files.length)})`,
    level: 1,
    blocks: [
      ...folders.map((folder): Block => ({
        type: 'paragraph',
        text: `${folder.name} (${folder.letter}): ${counted(folder.files, 'file')}, ${size(folder.bytes)}, ${ordered(folder)}${folder.leftOut === 0 ? '' : `; ${count(folder.leftOut)} of them not run as migrations`}.`,
      })),
      {
        type: 'table',
        columns: [
          left('File', 6),
          left('Database', 3),
          left('Known by', 4),
          right('Tables', 2),
          right('Views', 2),
          right('Other objects', 2),
          right('Rows', 2),
          right('Size', 2),
        ],
        rows: files
          .slice(0, ROWS_AT_MOST)
          .map((file): Cell[] => [
            file.id,
            file.database.name ?? 'not known',
            file.database.how,
            ...figures([file]).map(count),
            size(file.bytes),
          ]),
        sum: [
          files.length > ROWS_AT_MOST ? `All, of which ${count(ROWS_AT_MOST)} are shown` : 'All',
          '',
          '',
          ...figures(files).map(count),
          size(bytes),
        ],
      },
    ],
  }
}

function ordered({ convention }: MigrationFolder): string {
  if (convention.startsWith('by ')) return convention === 'by itself' ? 'one script' : `ordered ${convention}`
  return convention === 'a written schema' ? convention : `in the order of ${convention}`
}

/** Copies and near copies. */
export function likenessSection({ likenesses }: MigrationsFacts): Section {
  return {
    id: 'copies',
    title: 'Copies and near copies',
    level: 1,
    blocks:
      likenesses.length === 0
        ? [
            {
              type: 'paragraph',
              text: 'No two files are alike: none have the same bytes or the same name in two folders, and none have half of their statements in common.',
            },
          ]
        : [
            {
              type: 'paragraph',
              text: "Statements are held against each other as PostgreSQL's grammar reads them, so that white space and comments count for nothing; SET, BEGIN and COMMIT are left out, a block of rows is one statement. The share is what two files have in common of all statements of both.",
            },
            {
              type: 'table',
              columns: [
                left('File', 5),
                left('And', 5),
                left('How', 5),
                right('In common', 2),
                right('Of the first', 2),
                right('Of the second', 2),
                right('Share', 2),
              ],
              rows: likenesses
                .slice(0, ROWS_AT_MOST)
                .map((one): Cell[] => [
                  one.a,
                  one.b,
                  howAlike(one),
                  count(one.common),
                  count(one.ofA),
                  count(one.ofB),
                  `${Math.round(100 * one.share)}%`,
                ]),
            },
          ],
  }
}

function howAlike({ how }: FileLikeness): string {
  switch (how) {
    case 'same bytes':
      return 'the same, byte for byte'
    case 'same statements':
      return 'the same but for white space and comments'
    case 'near':
      return 'at least half in common'
    case 'contained':
      return 'most of the smaller one stands in the other too'
    case 'same name':
      return 'the same name, different content'
  }
}

/** How running the folders went; none where nothing was run. */
export function runSections({ folders, files }: MigrationsFacts): Section[] {
  const ran = folders.filter((folder) => folder.run !== null)
  if (ran.length === 0) return []
  return [
    {
      id: 'run',
      title: 'How running them went',
      level: 1,
      blocks: [
        {
          type: 'paragraph',
          text: 'Each folder was run as a whole, in its order, in one empty database of embedded PostgreSQL; a statement that failed took only itself back.',
        },
      ],
    },
    ...ran.map((folder) => runOfFolder(folder, files)),
  ]
}

function runOfFolder(
  { name, letter, run, databases, remarks }: MigrationFolder,
  files: readonly MigrationFile[],
): Section {
  const own = files.filter((file) => file.folder === name && file.run !== null)
  const failed = run?.failed ?? 0
  const statements = run?.statements ?? 0
  const failures = own.flatMap(failuresOf)
  assertSum(
    `statements of ${name}`,
    sumOf(own, (file) => file.run?.statements ?? 0),
    statements,
  )
  assertSum(
    `failed statements of ${name}`,
    sumOf(own, (file) => file.run?.failed ?? 0),
    failed,
  )
  return {
    id: `run-${slug(name) || letter.toLowerCase()}`,
    title: `${name} (${letter})`,
    level: 2,
    blocks: [
      {
        type: 'paragraph',
        text: `${counted(statements, 'statement')}, ${failed === 0 ? 'none of which failed' : `${count(failed)} of which failed`}. It left ${counted(run?.tables ?? 0, 'table')} and ${counted(run?.views ?? 0, 'view')}.`,
      },
      ...(databases.length > 1
        ? [
            {
              type: 'callout' as const,
              tone: 'note' as const,
              text: `These files are of ${counted(databases.length, 'database')} (${listed(databases)}). Running them in one says how each statement reads, not how each database would come out.`,
            },
          ]
        : []),
      ...remarks.map((text): Block => ({ type: 'callout', tone: 'note', text })),
      {
        type: 'table',
        columns: [left('File', 6), right('Statements', 2), right('Failed', 2)],
        rows: own.slice(0, ROWS_AT_MOST).map((file): Cell[] => [
          file.id,
          count(file.run?.statements ?? 0),
          {
            text: count(file.run?.failed ?? 0),
            ...((file.run?.failed ?? 0) > 0 ? { tone: 'caution' as const } : {}),
          },
        ]),
        sum: ['All', count(statements), count(failed)],
      },
      ...(failures.length === 0
        ? []
        : [{ type: 'list' as const, items: failures.slice(0, FAILURES_AT_MOST) }]),
      ...(failures.length > FAILURES_AT_MOST
        ? [
            {
              type: 'paragraph' as const,
              text: `${counted(failures.length - FAILURES_AT_MOST, 'more failure')} in the JSON of this report.`,
            },
          ]
        : []),
      ...filledText(run?.filled ?? []),
    ],
  }
}

/** What failed in one file; what failed since something else of the file had, in one line. */
function failuresOf(file: MigrationFile): ListItem[] {
  const all = file.run?.failures ?? []
  const after = all.filter(({ follows }) => follows !== null)
  const lines = [...new Set(after.map(({ follows }) => follows ?? 1))]
  const words = (numbers: readonly number[], most: number): string =>
    `${numbers.length === 1 ? 'line' : 'lines'} ${listed(numbers.map(String), most)}`
  return [
    ...all.filter(({ follows }) => follows === null).map((one) => failedItem(file, one)),
    ...(after.length === 0
      ? []
      : [
          {
            text: `${counted(after.length, 'more statement')} of ${file.id} failed for want of what its own ${words(lines, 10)} would have made (${words(
              after.map(({ line }) => line),
              20,
            )}).`,
          },
        ]),
  ]
}

function filledText(filled: readonly { readonly table: string; readonly rows: number }[]): Block[] {
  return filled.length === 0
    ? []
    : [
        {
          type: 'paragraph',
          text: `After the run there are rows in ${counted(filled.length, 'table')} for which no file of the folder carries any: ${listed(
            filled.map(({ table, rows }) => `${names([table])} (${counted(rows, 'row')})`),
            20,
          )}. Triggers, functions or INSERT ... SELECT put them there.`,
        },
      ]
}

/** What was read, with checksums. */
export function sourcesSections({ files, references, limits, folders }: MigrationsFacts): Section[] {
  return [
    {
      id: 'sources',
      title: 'What was analysed',
      level: 1,
      blocks: limits.map((text): Block => ({ type: 'callout', tone: 'note', text })),
    },
    {
      id: 'sources-files',
      title: `Files of ${counted(folders.length, 'folder')}`,
      level: 2,
      blocks: [
        {
          type: 'table',
          columns: [
            left('File', 5),
            right('Bytes', 2),
            right('Lines', 2),
            right('Statements', 2),
            left('SHA-256', 8),
          ],
          rows: files
            .slice(0, ROWS_AT_MOST)
            .map((file): Cell[] => [
              { text: file.id, ...(file.sha256 === null ? { tone: 'bad' as const } : {}) },
              count(file.bytes),
              count(file.lines),
              count(file.statements),
              { text: file.sha256 ?? 'not read', code: true },
            ]),
          sum: [
            'All',
            count(sumOf(files, ({ bytes }) => bytes)),
            count(sumOf(files, ({ lines }) => lines)),
            count(sumOf(files, ({ statements }) => statements)),
            '',
          ],
        },
      ],
    },
    ...(references.length === 0
      ? []
      : [
          {
            id: 'sources-dumps',
            title: 'Dumps that they were held against',
            level: 2 as const,
            blocks: [
              {
                type: 'table' as const,
                columns: [
                  left('Dump', 5),
                  left('Database', 3),
                  left('Date', 4),
                  right('Tables', 2),
                  right('Views', 2),
                  right('Rows', 2),
                  right('Bytes', 2),
                  left('SHA-256', 8),
                ],
                rows: references.map((one): Cell[] => [
                  `${one.letter}: ${one.fileName}`,
                  one.database,
                  `${(one.date ?? 'not known').slice(0, 10)}, by ${one.dated === 'settings' ? 'the settings' : one.dated}`,
                  count(one.tables),
                  count(one.views),
                  count(one.rows),
                  count(one.bytes),
                  { text: one.sha256 ?? 'more than one file', code: true },
                ]),
              },
            ],
          },
        ]),
  ]
}
