/** The chapter of each database: what it is made of, its counts, and each step with what came, went and changed by area. */
import type { Ignorable } from '../../../shared/comparison-model.ts'
import { noDifferenceSentence } from '../../../shared/no-difference.ts'
import type { Block, Cell, ListItem, Section } from '../document.ts'
import type { ChangedFact, DatabaseFact, MovedFact, PairFact, RelationFact } from './facts.ts'
import {
  counted,
  dayText,
  figure,
  is,
  listed,
  pluralOf,
  relationCount,
  relationsText,
  shortName,
} from './words.ts'
import { left, list, paragraph, right, sums } from './view.ts'
import type { View } from './view.ts'

/** Members that stand beside each other in one table. */
const MEMBERS_AT_ONCE = 6

/** The counts of all sources, a table for each database. */
export function countsSections(view: View): Section[] {
  return [
    { id: 'counts', title: 'Counts', level: 1, blocks: [] },
    ...view.facts.databases.map((database): Section => ({
      id: `counts-${database.id}`,
      title: `Tables and views of ${database.name}`,
      level: 2,
      blocks: [memberTable(view, database)],
    })),
  ]
}

/** Tables and views of each member; the total is the sum of the columns before it. */
function memberTable({ naming }: View, { members }: DatabaseFact): Block {
  const kinds = [
    { title: 'Tables', of: 'tables' },
    { title: 'Foreign tables', of: 'foreignTables' },
    { title: 'Views', of: 'views' },
    { title: 'Materialized views', of: 'materializedViews' },
  ] as const
  const shown = kinds.filter(
    ({ of }) => of === 'tables' || of === 'views' || members.some(({ counts }) => counts[of] > 0),
  )
  const rows = members.map(({ counts, files, id, role, title }): Cell[] => {
    const total = shown.reduce((sum, { of }) => sum + counts[of], 0)
    if (total !== counts.relations) throw new Error(`figures do not add up: tables and views of ${id}`)
    return [
      files === null ? title : `${title}: ${listed(files, 6)}`,
      role,
      naming.isDated(id) ? dayText(naming.member(id).date) : `${dayText(naming.member(id).date)} (file)`,
      ...shown.map(({ of }) => figure(counts[of])),
      figure(total),
      counts.rows === null ? 'none' : figure(counts.rows),
    ]
  })
  const columns = [
    left('Source', 4),
    left('Role', 1.4),
    left('Date', 1.6),
    ...shown.map(({ title }) => right(title)),
    right('All'),
    right('Rows'),
  ]
  return { type: 'table', columns, rows }
}

/** The chapters. */
export function databaseSections(view: View): Section[] {
  return view.facts.databases.flatMap((database) => [
    {
      id: `database-${database.id}`,
      // One of which no name is known is called 'Database 1' already.
      title: /^Database \d+$/u.test(database.name) ? database.name : `Database ${database.name}`,
      level: 1 as const,
      blocks: [paragraph(groupedText(database)), ...list(database.reasons), ...objectTables(view, database)],
    },
    ...database.pairs
      .filter(({ purpose }) => purpose !== 'master')
      .map((pair) => pairSection(view, database, pair)),
  ])
}

const BY: Readonly<Record<DatabaseFact['by'], string>> = {
  settings: 'Its sources are those that the settings name.',
  dump: 'Its sources say that they are of this database.',
  overlap:
    'Not all of its sources say of which database they are: they were put together by the tables that they share and by their names.',
  only: 'Its sources are the ones that were given to be compared.',
}

function groupedText({ by, members }: DatabaseFact): string {
  if (members.length === 1 && by === 'overlap')
    return '1 source, which does not say of which database it is, and shares too few tables with the others.'
  return `${counted(members.length, 'source')}. ${BY[by]}`
}

/** Objects that are no tables or views, by kind and member, few members to a table. */
function objectTables({ naming }: View, { members }: DatabaseFact): Block[] {
  const kinds = [...new Set(members.flatMap(({ counts }) => counts.kinds.map(({ kind }) => kind)))].toSorted()
  if (kinds.length === 0) return []
  const blocks: Block[] = [paragraph('Objects beside tables and views:')]
  for (let from = 0; from < members.length; from += MEMBERS_AT_ONCE) {
    const shown = members.slice(from, from + MEMBERS_AT_ONCE)
    const counts = kinds.map((kind) =>
      shown.map((member) => member.counts.kinds.find((one) => one.kind === kind)?.count ?? 0),
    )
    blocks.push({
      type: 'table',
      columns: [left('Kind', 2), ...shown.map(({ id }) => right(naming.heading(id), 1.3))],
      rows: kinds.map((kind, at) => [pluralOf(kind), ...(counts[at] ?? []).map(figure)]),
      sum: ['All', ...sums(counts).map(figure)],
    })
  }
  return blocks
}

function pairTitle({ naming }: View, { from, to, purpose }: PairFact): string {
  const title = `${naming.heading(from)} to ${naming.heading(to)}`
  return purpose === 'period' ? `${title}, the whole time` : title
}

function pairSection(view: View, database: DatabaseFact, pair: PairFact): Section {
  const { naming } = view
  const { added, after, before, changed, removed, same } = pair.relations
  const base = {
    id: `database-${database.id}-${pair.id.replaceAll('.', '-').toLowerCase()}`,
    level: 2 as const,
  }
  const title = `${database.name}: ${pairTitle(view, pair)}`
  const names = `${naming.member(pair.from).title} against ${naming.member(pair.to).title}.`
  if (pair.totals.added + pair.totals.removed + pair.totals.changed === 0)
    return { ...base, title, blocks: [paragraph(`${names} ${sameSentence(pair, view.facts.ignored)}`)] }
  const both =
    changed.length + same === 0
      ? 'They have none in common.'
      : `Of the ${figure(changed.length + same)} that both have, ${figure(changed.length)} ${changed.length === 1 ? 'differs' : 'differ'}.`
  const sentence = `${names} ${relationCount(before)} before, ${figure(removed.length)} went and ${figure(added.length)} came: ${figure(after)} after. ${both}`
  return {
    ...base,
    title,
    blocks: [
      {
        type: 'figures',
        figures: [
          { label: 'tables and views came', value: figure(added.length) },
          { label: 'went', value: figure(removed.length) },
          { label: 'changed', value: figure(changed.length) },
          { label: 'stayed the same', value: figure(same) },
        ],
      },
      paragraph(sentence),
      ...areaTable(view, database, pair),
      ...(pair.purpose === 'period' && view.facts.sources.length > 2
        ? [paragraph('What came, went and changed by name is told with the steps.')]
        : [
            ...namesByArea(view, database, pair, 'added'),
            ...namesByArea(view, database, pair, 'removed'),
            ...changedBlocks(pair),
            ...otherObjects(pair),
          ]),
    ],
  }
}

function sameSentence(pair: PairFact, ignored: readonly Ignorable[]): string {
  if (pair.sameBytes) return 'They are the same file, byte by byte.'
  if (pair.identical) return 'They are identical: nothing differs, and nothing was left unread.'
  return noDifferenceSentence(ignored)
}

/** Came, went, changed by area, with the sums of the lists that follow. */
function areaTable(view: View, database: DatabaseFact, { relations }: PairFact): Block[] {
  const { added, changed, removed } = relations
  const statuses = [added, removed, changed].map(
    (list) => new Map(view.byArea(database, list).map(({ area, relations: own }) => [area.id, own.length])),
  )
  const areas = view.areas(database).filter(({ id }) => statuses.some((counts) => counts.has(id)))
  if (areas.length === 0) return []
  const counts = areas.map(({ id }) => statuses.map((status) => status.get(id) ?? 0))
  const total = sums(counts)
  if (total.some((sum, at) => sum !== [added, removed, changed][at]?.length))
    throw new Error(`figures do not add up: areas of ${database.id}`)
  return [
    {
      type: 'table',
      columns: [left('Area', 4), right('Came'), right('Went'), right('Changed')],
      rows: areas.map(({ name }, at) => [name, ...(counts[at] ?? []).map(figure)]),
      sum: ['All', ...total.map(figure)],
    },
  ]
}

function namesByArea(
  view: View,
  database: DatabaseFact,
  pair: PairFact,
  status: 'added' | 'removed',
): Block[] {
  const relations = pair.relations[status]
  if (relations.length === 0) return []
  const moved = new Map(
    view.facts.moved
      .filter((one) => (status === 'removed' ? one.from.database : one.to.database) === database.id)
      .map((one) => [status === 'removed' ? one.from.name : one.to.name, one]),
  )
  const items = view.byArea(database, relations).map(({ area, relations: own }): ListItem => ({
    text: `${area.name} (${figure(own.length)})`,
    items: own.map((one) => relationItem(view, one, moved.get(one.name), status)),
  }))
  const word = status === 'added' ? 'Came' : 'Went'
  return [paragraph(`${word}: ${relationsText(relations)}, by area.`), ...list(items)]
}

function relationItem(
  { naming }: View,
  { kind, name, rows }: RelationFact,
  moved: MovedFact | undefined,
  status: 'added' | 'removed',
): string {
  const what = kind === 'table' ? '' : ` (${kind})`
  const held = rows === null ? '' : `, ${counted(rows, 'row')}`
  if (moved === undefined) return `${shortName(name)}${what}${held}`
  const end = status === 'removed' ? moved.to : moved.from
  const as = moved.sameName ? '' : ` as ${shortName(end.name)}`
  const where =
    status === 'removed'
      ? `found alike in ${naming.database(end.database)}`
      : `found alike in ${naming.database(end.database)} before`
  return `${shortName(name)}${what}${held}; ${where}${as}`
}

/** Objects of both that differ; what belongs to a table is told with it. */
function changedBlocks({ changed }: PairFact): Block[] {
  const tops = changed.filter((one) => one.parent === null)
  if (tops.length === 0) return []
  return [
    paragraph(`Changed: ${counted(tops.length, 'object')} that both have.`),
    ...list(
      tops.map((one) => ({
        text: `${one.kind} ${shortName(one.name)}${formerly(one)}${one.quiet ? ' (seldom matters)' : ''}`,
        items: one.changes.map(({ text }) => text),
      })),
    ),
  ]
}

const formerly = ({ formerName }: ChangedFact): string =>
  formerName === null ? '' : `, formerly ${shortName(formerName)}`

/** All objects by kind, so that what is no table or view is counted too; and those that stand alone by name. */
function otherObjects({ added, byKind, removed, totals }: PairFact): Block[] {
  const counts = byKind.map((row) => [row.added, row.removed, row.changed, row.same])
  const total = sums(counts)
  if (total.some((sum, at) => sum !== [totals.added, totals.removed, totals.changed, totals.same][at]))
    throw new Error('figures do not add up: kinds of objects')
  const lone = (list_: typeof added): string[] =>
    list_
      .filter(({ kind, parent }) => parent === null && !RELATIONS.has(kind))
      .map(({ kind, name }) => `${kind} ${shortName(name)}`)
  const [came, went] = [lone(added), lone(removed)]
  return [
    paragraph('All objects by kind; those that belong to a table that came or went are counted too.'),
    {
      type: 'table',
      columns: [left('Kind', 3), right('Came'), right('Went'), right('Changed'), right('Same')],
      rows: byKind.map(({ kind }, at) => [kind, ...(counts[at] ?? []).map(figure)]),
      sum: ['All', ...total.map(figure)],
    },
    ...(came.length > 0 ? [paragraph(`Came beside tables and views: ${listed(came, 60)}.`)] : []),
    ...(went.length > 0 ? [paragraph(`Went beside tables and views: ${listed(went, 60)}.`)] : []),
  ]
}

const RELATIONS: ReadonlySet<string> = new Set(['table', 'foreign table', 'view', 'materialized view'])

/** What left one database and is in another. */
export function movedSections({ facts, naming }: View): Section[] {
  if (facts.moved.length === 0) return []
  const rows = facts.moved.map((one): Cell[] => [
    `${naming.database(one.from.database)}: ${shortName(one.from.name)}`,
    `${naming.database(one.to.database)}: ${shortName(one.to.name)}`,
    `${figure(one.sameColumns)} of ${figure(one.allColumns)}`,
    one.runnerUp === null
      ? 'none'
      : `${shortName(one.runnerUp.name)}, ${Math.round(100 * one.runnerUp.alike)}%`,
    one.isNew ? 'no' : 'yes',
    certaintyText(one),
  ])
  const known = facts.moved.filter(({ isNew }) => !isNew).length
  const before =
    known === 0
      ? ''
      : ` ${figure(known)} of them ${known === 1 ? 'was' : 'were'} there while the first database still had its own, so that ${known === 1 ? 'it' : 'they'} may be a copy, or what it was merged into.`
  const text = `${counted(facts.moved.length, 'table')} that one database lost ${is(facts.moved.length)} found alike in another. Alike means: columns of the same name and type, of all columns that either has. Rows were not compared.${before}`
  return [
    {
      id: 'moved',
      title: 'Moved between databases',
      level: 1,
      blocks: [
        paragraph(text),
        {
          type: 'table',
          columns: [
            left('Left', 4),
            left('Found in', 4),
            left('Columns alike', 2),
            left('Next likest there', 3),
            left('There before', 1.5),
            left('What that means', 3),
          ],
          rows,
        },
      ],
    },
  ]
}

/** How sure it is, by columns, name and time. */
export function certaintyText({ alike, isNew, nameThereBefore, runnerUp, sameName }: MovedFact): string {
  const rival = runnerUp !== null && runnerUp.alike > alike - 0.1
  if (rival) return 'uncertain: another table there is nearly as alike'
  if (!isNew) return sameName ? 'both had it; now one does' : 'a like table was there before'
  if (alike === 1) {
    const other = nameThereBefore ? '; its old name is something else there' : ''
    return sameName ? 'moved, by all its columns' : `moved and renamed, by all its columns${other}`
  }
  return `likely moved: ${Math.round(100 * alike)}% alike`
}
