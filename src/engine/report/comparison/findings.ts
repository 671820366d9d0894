/**
 * What a reader should know first, as sentences written from the figures: what
 * the master lacks, rows that are gone, what came and went, what is the same.
 * The gravest come first; what is guessed says so.
 */
import type { ListItem, Tone } from '../document.ts'
import type { DatabaseFact, LoneFact, MovedFact, PairFact, RelationFact } from './facts.ts'
import { isRelation } from './file-catalog.ts'
import { incrementalFindings, missingFindings } from './findings-master.ts'
import { counted, dayText, figure, is, listed, relationCount, relationsText, shortName } from './words.ts'
import type { View } from './view.ts'

const WEIGHT: readonly (Tone | undefined)[] = ['bad', 'caution', undefined, 'quiet', 'good']

/** The findings, the gravest first; within one weight in the order of databases. */
export function findingsOf(view: View): ListItem[] {
  const { facts } = view
  const found = [
    ...facts.databases.flatMap((database) => [
      ...missingFindings(view, database),
      ...lossFindings(view, database),
      ...growthFindings(view, database),
      ...columnFindings(view, database),
      ...otherFindings(view, database),
      ...passingFindings(view, database),
      ...liveFindings(view, database),
      ...incrementalFindings(view, database),
      ...copyFindings(view, database),
    ]),
    ...sharedFindings(view),
    ...readingFindings(view),
  ]
  return found.toSorted((a, b) => WEIGHT.indexOf(a.tone) - WEIGHT.indexOf(b.tone))
}

/** The first pair over the whole time of a database: the period, or its only step. */
export function wholePeriod({ pairs }: DatabaseFact): PairFact | null {
  return (
    pairs.find(({ purpose }) => purpose === 'period') ??
    pairs.find(({ purpose }) => purpose === 'step' || purpose === 'live') ??
    null
  )
}

/** Pairs of one member and the next one in time. */
export function stepsOf({ pairs }: DatabaseFact): PairFact[] {
  return pairs.filter(({ purpose }) => purpose === 'step' || purpose === 'live')
}

/** What is gone from a database, the rows that it had, and where else it is. */
function lossFindings(view: View, database: DatabaseFact): ListItem[] {
  const pair = wholePeriod(database)
  if (pair === null || pair.relations.removed.length === 0) return []
  const { naming, facts } = view
  const { removed } = pair.relations
  const moved = new Map(
    facts.moved.filter(({ from }) => from.database === database.id).map((one) => [one.from.name, one]),
  )
  const found = removed.filter(({ name }) => moved.has(name))
  const gone = removed.filter(({ name }) => !moved.has(name))
  const rows = rowsOf(gone)
  const text = `${relationsText(removed)} of ${database.name} ${is(removed.length)} in ${naming.called(pair.from)} and no longer in ${naming.called(pair.to)}.`
  const items: ListItem[] = []
  if (found.length > 0)
    items.push({
      text: `${relationsText(found)} ${is(found.length)} found alike in ${listed([...new Set(found.map(({ name }) => naming.database((moved.get(name) as MovedFact).to.database)))])}${rowsOf(found) > 0 ? `, with ${counted(rowsOf(found), 'row')} when last seen` : ''}: ${listed(found.map(({ name }) => shortName(name)))}.`,
    })
  if (gone.length > 0)
    items.push({
      text: `${relationsText(gone)} ${is(gone.length)} not found alike elsewhere${rows > 0 ? `; ${naming.called(pair.from)} holds ${counted(rows, 'row')} of ${gone.length === 1 ? 'it' : 'them'}, which no later source here has` : ''}: ${listed(gone.map(({ name }) => shortName(name)))}.`,
    })
  return [{ tone: rows > 0 ? 'bad' : 'caution', text, items }]
}

const rowsOf = (relations: readonly RelationFact[]): number =>
  relations.reduce((sum, { rows }) => sum + (rows ?? 0), 0)

/** What came to a database, by its weightiest areas. */
function growthFindings(view: View, database: DatabaseFact): ListItem[] {
  const pair = wholePeriod(database)
  if (pair === null || pair.relations.added.length === 0) return []
  const { naming } = view
  const { added, after, before } = pair.relations
  const areas = view
    .byArea(database, added)
    .toSorted((a, b) => b.relations.length - a.relations.length)
    .filter(({ relations }) => relations.length > 1)
    .slice(0, 4)
    .map(({ area, relations }) => `${area.name} (${figure(relations.length)})`)
  const most =
    areas.length === 0
      ? ''
      : ` Most of them are in ${areas.length > 1 ? 'the areas' : 'the area'} ${listed(areas)}.`
  return [
    {
      text: `${database.name} went from ${relationCount(before)} in ${naming.called(pair.from)} to ${figure(after)} in ${naming.called(pair.to)}: ${relationsText(added)} came.${most}`,
    },
  ]
}

/** Columns of tables of both that went, came or became others. */
function columnFindings(view: View, database: DatabaseFact): ListItem[] {
  const pair = wholePeriod(database)
  if (pair === null || pair.columns.length === 0) return []
  const removed = pair.columns.filter((one) => one.removed.length > 0)
  const changed = pair.columns.filter((one) => one.changed.length > 0)
  const count = (of: (one: PairFact['columns'][number]) => readonly unknown[]): number =>
    pair.columns.reduce((sum, one) => sum + of(one).length, 0)
  const parts = [
    count((one) => one.added) > 0
      ? `${counted(
          count((one) => one.added),
          'column',
        )} came`
      : '',
    count((one) => one.removed) > 0
      ? `${counted(
          count((one) => one.removed),
          'column',
        )} went`
      : '',
    count((one) => one.changed) > 0
      ? `${counted(
          count((one) => one.changed),
          'column',
        )} changed`
      : '',
  ].filter((part) => part !== '')
  return [
    {
      tone: removed.length > 0 ? 'bad' : 'caution',
      text: `In ${counted(pair.columns.length, 'table')} that both ${view.naming.called(pair.from)} and ${view.naming.called(pair.to)} of ${database.name} have, ${listed(parts)}: ${listed(pair.columns.map(({ table }) => shortName(table)))}.`,
      items: [
        ...removed.map(
          ({ removed: columns, table }) =>
            `${shortName(table)} lost ${listed(columns.map(({ name }) => name))}.`,
        ),
        ...changed.flatMap(({ changed: columns, table }) =>
          columns.map(({ before, text }) => `${shortName(table)}.${before.name}: ${text}.`),
        ),
      ],
    },
  ]
}

/** What else differs: what is no table or view, and tables and views that differ in more than their columns. */
function otherFindings(view: View, database: DatabaseFact): ListItem[] {
  const pair = wholePeriod(database)
  if (pair === null) return []
  const [came, went] = [pair.relations.added, pair.relations.removed].map(
    (relations) => new Set(relations.map(({ name }) => name)),
  )
  // What belongs to a table that came or went comes and goes with it.
  const alone =
    (with_: ReadonlySet<string> | undefined) =>
    (one: LoneFact): boolean =>
      !isRelation(one) && (one.parent === null || with_?.has(one.parent) !== true)
  const columns = new Set(pair.columns.map(({ table }) => table))
  const lists = {
    came: pair.added.filter(alone(came)),
    went: pair.removed.filter(alone(went)),
    changed: pair.changed.filter(({ name, parent }) => parent === null && !columns.has(name)),
  }
  const parts = Object.entries(lists).flatMap(([what, list]) =>
    list.length === 0 ? [] : [`${counted(list.length, 'object')} ${what}`],
  )
  if (parts.length === 0) return []
  return [
    {
      text: `Beside tables, views and their columns, ${listed(parts)} between ${view.naming.called(pair.from)} and ${view.naming.called(pair.to)} of ${database.name}.`,
      items: Object.entries(lists).flatMap(([what, list]) =>
        list.length === 0
          ? []
          : [
              `${capital(what)}: ${listed(
                list.map(({ kind, name }) => `${kind} ${shortName(name)}`),
                12,
              )}.`,
            ],
      ),
    },
  ]
}

/** What came in one step and went in a later one, so that the whole time does not show it. */
function passingFindings(view: View, database: DatabaseFact): ListItem[] {
  const steps = stepsOf(database)
  const came = new Map<string, PairFact>()
  const passing: string[] = []
  for (const step of steps) {
    for (const { name } of step.relations.removed) {
      const before = came.get(name)
      // That the live database lacks what a dump has is told where the two are held against each other.
      if (before !== undefined && step.purpose === 'step')
        passing.push(
          `${shortName(name)}: in ${view.naming.called(before.to)}, no longer in ${view.naming.called(step.to)}.`,
        )
      came.delete(name)
    }
    for (const { name } of step.relations.added) came.set(name, step)
  }
  if (passing.length === 0) return []
  return [
    {
      tone: 'caution',
      text: `${relationCount(passing.length)} of ${database.name} came and went again in between.`,
      items: passing,
    },
  ]
}

/** How the live database stands to the newest dump. */
function liveFindings(view: View, { name, pairs }: DatabaseFact): ListItem[] {
  const { naming } = view
  return pairs
    .filter(({ purpose }) => purpose === 'live')
    .map((pair): ListItem => {
      const [dump, live] = [naming.called(pair.from), naming.called(pair.to)]
      const { added, removed } = pair.relations
      if (pair.sameBytes)
        return {
          tone: 'good',
          text: `${capital(live)} of ${name} and ${dump} are the same file, byte by byte.`,
        }
      if (pair.totals.added + pair.totals.removed + pair.totals.changed === 0)
        return { tone: 'good', text: `${capital(live)} of ${name} ${sameText(pair)} ${dump}.` }
      const lacks =
        removed.length === 0
          ? ''
          : ` lacks ${relationsText(removed)} that ${dump} has (${listed(removed.map((one) => shortName(one.name)))})`
      const has =
        added.length === 0
          ? ''
          : ` has ${relationsText(added)} that ${dump} has not (${listed(added.map((one) => shortName(one.name)))})`
      const what = [lacks, has].filter((part) => part !== '').join(', and')
      return {
        tone: 'caution',
        text:
          what === ''
            ? `${capital(live)} of ${name} has the same tables and views as ${dump}, but ${counted(pair.totals.changed + pair.totals.added + pair.totals.removed, 'object')} of them differ.`
            : `${capital(live)} of ${name}${what}.`,
      }
    })
}

/** 'is the same as', as far as that is known. */
export function sameText(pair: PairFact): string {
  return pair.identical ? 'defines the same as' : 'shows no difference in what was compared to'
}

/** Sources that hold the same as another one. */
function copyFindings(view: View, { members, name }: DatabaseFact): ListItem[] {
  return members.flatMap(({ copyOf, title }): ListItem[] => {
    if (copyOf === null) return []
    const other = view.naming.member(copyOf.of).title
    const how =
      copyOf.rests === 'bytes'
        ? 'are the same file, byte by byte'
        : copyOf.rests === 'all'
          ? 'define the same'
          : 'show no difference in their definitions and have as many rows in each table'
    return [
      { tone: 'quiet', text: `${title} and ${other} of ${name} ${how}; only ${other} is told as a step.` },
    ]
  })
}

function sharedFindings({ facts, naming }: View): ListItem[] {
  return facts.sharedNames.map(({ databases, members, names }): ListItem => {
    const [a, b] = databases.map((id) => naming.database(id))
    return {
      tone: 'quiet',
      text: `${counted(names.length, 'name')} ${is(names.length)} in both ${a} (${naming.called(members[0])}) and ${b} (${naming.called(members[1])}): ${listed(names.map(shortName))}.`,
    }
  })
}

/** What limits the report itself. */
function readingFindings({ facts }: View): ListItem[] {
  const items: ListItem[] = []
  for (const { label, notRead } of facts.sources)
    for (const { count, objects, reason } of notRead)
      if (!reason.startsWith(`The files of ${label}`))
        items.push({
          tone: 'caution',
          text: `${reason} (${figure(count)}${objects.length > 0 ? `: ${listed(objects, 5)}` : ''}).`,
        })
  const dumps = facts.sources.filter(({ role }) => role.value === 'dump' || role.value === 'live')
  const guessed = dumps.filter(({ date }) => date.by === 'file time')
  if (guessed.length > 0 && dumps.length > 1)
    items.push({
      tone: 'caution',
      text: `When ${listed(guessed.map(({ label }) => label))} ${guessed.length === 1 ? 'was' : 'were'} taken is told by nothing but the time of the ${guessed.length === 1 ? 'file' : 'files'} (${listed([...new Set(guessed.map(({ date }) => dayText(date.value)))])}); ${facts.sources.length === 2 ? 'they stand in the order in which they were given' : 'the order in time rests on that'}.`,
    })
  const unplaced = facts.sources.flatMap(({ files, label }) =>
    files.filter(({ database }) => database === null).map(({ path }) => `${label}/${path}`),
  )
  if (unplaced.length > 0)
    items.push({
      tone: 'caution',
      text: `For ${listed(unplaced)} no database could be told: nothing that ${unplaced.length === 1 ? 'it names is' : 'they name is'} in one database alone. ${unplaced.length === 1 ? 'It was' : 'They were'} left out.`,
    })
  return items
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
