/** The chapters by database: the order of application, who needs whom, and what later files override. */
import type { Block, Cell, Section } from '../../document.ts'
import type { DatabaseGroup, MigrationsFacts, Override } from '../facts.ts'
import {
  assertSum,
  at,
  count,
  counted,
  kindCount,
  left,
  listed,
  names,
  placed,
  right,
  short,
  slug,
  sumOf,
} from './words.ts'
import type { ObjectKind } from '../../../../shared/model.ts'

const ROWS_AT_MOST = 500
const NAMES_AT_MOST = 8

const called = ({ name }: DatabaseGroup): string => name ?? 'One database, of which no name is known'
const idOf = (chapter: string, { name }: DatabaseGroup): string =>
  `${chapter}-${slug(name ?? 'unnamed') || 'database'}`

/** The order of application, a part for each database. */
export function orderSections({ groups, references }: MigrationsFacts): Section[] {
  return [
    {
      id: 'order',
      title: 'Order of application',
      level: 1,
      blocks: [
        {
          type: 'paragraph',
          text: 'Files of one folder stand as the tool that numbers them runs them; those of several folders: what makes a whole schema first, then by number, rows last. A file that needs what a later one makes stands behind that one, which is said.',
        },
      ],
    },
    ...groups.map((group): Section => {
      const newest = references.find(
        ({ letter, database }) => letter === group.newest && database === group.name,
      )
      return {
        id: idOf('order', group),
        title: called(group),
        level: 2,
        blocks: [
          ...(newest === undefined
            ? []
            : [
                {
                  type: 'paragraph' as const,
                  text: `Its newest source is ${newest.fileName} (${newest.letter}): ${group.newestHow ?? ''}.`,
                },
              ]),
          orderTable(group),
          ...(newest === undefined ? [] : completeness(group, newest.fileName)),
        ],
      }
    }),
  ]
}

/** Whether the files together make what the newest dump has. */
function completeness({ notMade, gone }: DatabaseGroup, newest: string): Block[] {
  const dropped = gone.length === 0 ? '' : `; of these a later file drops ${names(gone, NAMES_AT_MOST)}`
  return notMade.length === 0
    ? [
        {
          type: 'paragraph',
          text: `Together these files make every table and view that ${newest} has${dropped}.`,
        },
      ]
    : [
        {
          type: 'callout',
          tone: 'caution',
          text: `${newest} has ${counted(notMade.length, 'table or view', 'tables and views')} that none of these files makes: ${names(notMade, 40)}.${gone.length === 0 ? '' : ` Of the others a later file drops ${names(gone, NAMES_AT_MOST)}.`}`,
        },
      ]
}

function orderTable({ order }: DatabaseGroup): Block {
  const added = sumOf(order, ({ adds }) => adds.length)
  return {
    type: 'table',
    columns: [
      right('', 1),
      left('File', 6),
      right('Adds', 2),
      left('Tables and views that are new', 6),
      right('There after it', 2),
      left('Why here', 4),
    ],
    rows: order
      .slice(0, ROWS_AT_MOST)
      .map(({ file, adds, total, copyOf, moved }, place) => [
        count(place + 1),
        file,
        count(adds.length),
        names(adds, NAMES_AT_MOST),
        count(total),
        [copyOf === null ? '' : `the same statements as ${copyOf}; not needed after it`, moved ?? '']
          .filter((text) => text !== '')
          .join('; '),
      ]),
    sum: [
      '',
      order.length > ROWS_AT_MOST ? `All, of which ${count(ROWS_AT_MOST)} are shown` : 'All',
      count(added),
      '',
      // It counts on from file to file: nothing to be added up.
      '',
      '',
    ],
  }
}

/** What files need of others, of dumps and of nobody. */
export function dependencySections({ groups, files }: MigrationsFacts): Section[] {
  const withNeeds = groups.filter(({ order }) => {
    const own = new Set(order.map(({ file }) => file))
    return files.some(({ id, needs }) => own.has(id) && needs.length > 0)
  })
  return [
    {
      id: 'dependencies',
      title: 'What depends on what',
      level: 1,
      blocks:
        withNeeds.length === 0
          ? [{ type: 'paragraph', text: 'No file needs anything that it does not make itself.' }]
          : [
              {
                type: 'paragraph',
                text: 'What a file names and does not make itself, read from its statements. A name in the body of a function that is not written in SQL is needed when the function is called, not when the file is applied; such are marked.',
              },
            ],
    },
    ...withNeeds.map((group): Section => {
      const own = new Map(group.order.map(({ file }, place) => [file, place]))
      const ordered = files
        .filter(({ id }) => own.has(id))
        .toSorted((a, b) => (own.get(a.id) ?? 0) - (own.get(b.id) ?? 0))
      const rows = ordered.flatMap(({ id, needs }) =>
        needs.map((need): Cell[] => [
          id,
          { text: short(need.name), place: at(id, need.line) },
          `${need.by.replace(/^fk constraint/, 'foreign key').replace(/\bpublic\./g, '')}${need.whenCalled ? ' (when called)' : ''}${need.times > 1 ? `, ${count(need.times)} times` : ''}`,
          madeBy(need),
        ]),
      )
      return {
        id: idOf('dependencies', group),
        title: `${called(group)} (${counted(rows.length, 'need')})`,
        level: 2,
        blocks: [
          {
            type: 'table',
            columns: [left('File', 4), left('Needs', 4), left('For', 4), left('Which is made by', 5)],
            rows: rows.slice(0, ROWS_AT_MOST),
          },
          ...rest(rows.length),
        ],
      }
    }),
  ]
}

function madeBy({ state, makers, inSources }: MigrationsFacts['files'][number]['needs'][number]): Cell {
  const told = makers
    .slice(0, 3)
    .map(({ file, line, before }) => `${file}, line ${line}${before ? '' : ', which comes later'}`)
  switch (state) {
    case 'made before':
      return listed(told)
    case 'made later':
      return { text: listed(told), tone: 'bad' }
    case 'in a source':
      return {
        text: `no file; ${inSources.length === 1 ? 'the dump' : 'the dumps'} ${listed(inSources)} ${inSources.length === 1 ? 'has' : 'have'} it`,
        tone: 'caution',
      }
    case 'of the platform':
      return { text: 'no file; Supabase and platforms like it bring it', tone: 'quiet' }
    case 'missing':
      return { text: 'nothing among the sources', tone: 'bad' }
  }
}

/** What later files override of earlier ones. */
export function overrideSections({ groups }: MigrationsFacts): Section[] {
  const some = groups.filter(({ overrides }) => overrides.length > 0)
  return [
    {
      id: 'overrides',
      title: 'What later files override',
      level: 1,
      blocks: [
        {
          type: 'paragraph',
          text:
            some.length === 0
              ? 'No file makes, alters or drops what an earlier file of the same database made.'
              : 'Objects that an earlier file of the same database makes and a later one, in the order above, makes again, alters or drops. Copies of earlier files, schemas, extensions and what stands within the statement of a table are left out.',
        },
      ],
    },
    ...some.map((group): Section => ({
      id: idOf('overrides', group),
      title: `${called(group)} (${counted(group.overrides.length, 'object')})`,
      level: 2,
      blocks: overrideBlocks(group.overrides),
    })),
  ]
}

function overrideBlocks(overrides: readonly Override[]): Block[] {
  const isIdle = ({ what, alike }: Override): boolean => alike === true && what !== 'fails'
  const idle = overrides.filter(isIdle)
  const telling = overrides.filter((one) => !isIdle(one))
  const pairs = Map.groupBy(idle, ({ earlier, later }) => `${later.file}\n${earlier.file}`)
  const lines = [...pairs.values()].map((all) => {
    const [{ earlier, later }] = all as [Override]
    const kinds = [...Map.groupBy(all, ({ kind }) => kind as ObjectKind)].map(([kind, same]) =>
      kindCount(kind, same.length),
    )
    const shown = all.length <= NAMES_AT_MOST ? ` (${names(all.map(({ name }) => name))})` : ''
    return `${later.file} has ${listed(kinds)} that ${earlier.file} makes before and defines alike${shown}: ${effectOf(all)}.`
  })
  assertSum('overrides', idle.length + telling.length, overrides.length)
  return [
    ...(lines.length === 0 ? [] : [{ type: 'list' as const, items: lines }]),
    ...(telling.length === 0
      ? []
      : [
          {
            type: 'table' as const,
            columns: [
              left('Object', 5),
              left('Made by', 4),
              left('And later', 4),
              left('What happens', 4),
              left('What differs', 5),
            ],
            rows: telling
              .slice(0, ROWS_AT_MOST)
              .map(({ kind, name, earlier, later, what, differences, alike }): Cell[] => [
                `${kind} ${short(name)}`,
                placed(earlier.file, earlier.line),
                placed(later.file, later.line),
                { text: WHAT[what], tone: what === 'fails' || what === 'does nothing' ? 'bad' : 'caution' },
                alike === true
                  ? 'nothing'
                  : differences.length > 0
                    ? differences.join('; ')
                    : alike === false
                      ? 'the definition'
                      : '',
              ]),
          },
          ...rest(telling.length),
        ]),
  ]
}

function effectOf(all: readonly Override[]): string {
  const idle = all.filter(({ what }) => what === 'does nothing').length
  const [are, their] = all.length === 1 ? ['it is', 'its'] : ['they are', 'their']
  if (idle === all.length) return `where ${are} there, nothing is done`
  return idle === 0
    ? `the same is put in ${their} place`
    : `for ${count(idle)} of them nothing is done where they are there, the others are put in place again`
}

const WHAT: Readonly<Record<Override['what'], string>> = {
  replaces: 'replaced by CREATE OR REPLACE',
  'makes again': 'dropped and made again',
  'does nothing': 'the earlier one stays: a guard keeps the later one from being made',
  fails: 'the later statement fails where the object is there',
  alters: 'altered',
  drops: 'dropped',
}

function rest(length: number): Block[] {
  return length <= ROWS_AT_MOST
    ? []
    : [
        {
          type: 'paragraph',
          text: `${counted(length - ROWS_AT_MOST, 'more row')} in the JSON of this report.`,
        },
      ]
}
