/** What follows from the findings, each with the SQL that does it or that tells whether it was done. */
import type { Block } from '../document.ts'
import type { DatabaseFact, MovedFact } from './facts.ts'
import { counted, countsText, is, listed, shortName } from './words.ts'
import { paragraph } from './view.ts'
import type { View } from './view.ts'

/** One recommendation: what to do, and the SQL. */
export interface Recommendation {
  /** Of its section. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** All of them, in the order in which they should be taken up. */
export function recommendationsOf(view: View): Recommendation[] {
  return [
    ...view.facts.databases.flatMap((database) => [
      ...masterRecommendations(view, database),
      ...verifying(view, database),
    ]),
    ...movedRecommendations(view),
    ...view.facts.databases.flatMap((database) => [
      ...unknownCreations(database),
      ...leftovers(view, database),
    ]),
  ]
}

/** The statements that the master lacks, in an order that runs. */
function masterRecommendations(view: View, { id, master, name }: DatabaseFact): Recommendation[] {
  if (master?.script == null || master.script.steps.length === 0) return []
  const { naming } = view
  const { notScripted, steps, to } = master.script
  const title = naming.member(master.master).files?.[0] ?? naming.member(master.master).title
  const created = master.missing.filter((one) => one.in.includes(to) && one.createdBy.length > 0)
  const creators = created.map(
    (one) =>
      `${shortName(one.name)} is created by ${listed(one.createdBy.map(({ file, line }) => `${file}:${line}`))}`,
  )
  const where = creators.length === 0 ? '' : ` ${listed(creators, 20)}, which the master does not have.`
  return [
    {
      id: `recommendation-master-${id}`,
      title: `Bring the master of ${name} to what ${naming.called(to)} has`,
      blocks: [
        paragraph(
          `${title} lacks or defines otherwise: ${listed([...new Set(steps.map((step) => shortName(step.name)))])}.${where} The statements below are in an order that runs after the master; they drop nothing.`,
        ),
        { type: 'code', language: 'sql', text: steps.map(({ sql }) => sql.trim()).join('\n\n') },
        ...(notScripted.length === 0
          ? []
          : [
              paragraph(
                `Not in these statements: ${notScripted.map(({ name: object, reason }) => `${shortName(object)} (${reason})`).join('; ')}`,
              ),
            ]),
      ],
    },
  ]
}

/** How many tables and views a database made from the master should have. */
function verifying(view: View, { id, master, name }: DatabaseFact): Recommendation[] {
  const [against] = master?.against ?? []
  if (master === null || against === undefined) return []
  const member = view.naming.member(against)
  return [
    {
      id: `recommendation-check-${id}`,
      title: `Check a database that is made from the master of ${name}`,
      blocks: [
        paragraph(
          `${view.naming.called(against).replace(/^t/u, 'T')} has ${countsText(member.counts)}. This counts them in a database that was made anew:`,
        ),
        {
          type: 'code',
          language: 'sql',
          text: `SELECT CASE WHEN c.relkind IN ('r', 'p') THEN 'tables' WHEN c.relkind = 'v' THEN 'views'
            WHEN c.relkind = 'm' THEN 'materialized views' ELSE 'foreign tables' END AS what, count(*)
FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
GROUP BY 1 ORDER BY 1;`,
        },
      ],
    },
  ]
}

/** Rows of tables that moved: whether they arrived is not known where the newer source has no rows. */
function movedRecommendations({ facts, naming }: View): Recommendation[] {
  return [...Map.groupBy(facts.moved, ({ to }) => to.database)].flatMap(([database, moved]) => {
    const withRows = moved.filter(({ from, to }) => (from.rows ?? 0) > 0 && !hasRows(facts, to))
    if (withRows.length === 0) return []
    const total = withRows.reduce((sum, { from }) => sum + (from.rows ?? 0), 0)
    return [
      {
        id: `recommendation-moved-${database}`,
        title: `See that the rows of the moved tables arrived in ${naming.database(database)}`,
        blocks: [
          paragraph(
            `${counted(withRows.length, 'table')} of ${listed([...new Set(withRows.map(({ from }) => naming.database(from.database)))])} ${is(withRows.length)} found alike in ${naming.database(database)}, of which no source here has rows after the move. They had ${counted(total, 'row')} when last seen. Run there:`,
          ),
          {
            type: 'code',
            language: 'sql',
            text: withRows
              .map(
                ({ from, to }) => `SELECT count(*) AS rows_now, ${from.rows} AS rows_before FROM ${to.name};`,
              )
              .join('\n'),
          },
        ],
      },
    ]
  })
}

function hasRows(facts: View['facts'], { database, member, name }: MovedFact['to']): boolean {
  const evolution = facts.databases.find(({ id }) => id === database)?.evolution
  const at = evolution?.members.indexOf(member) ?? -1
  const series = evolution?.tables.find((one) => one.name === name)
  return at >= 0 && series?.rows[at] != null
}

/** What an incremental migration creates and no source has: it was never applied, or what it made is gone again. */
function unknownCreations({ id, incremental, name }: DatabaseFact): Recommendation[] {
  const unknown = incremental.filter(({ inMaster, presentIn }) => presentIn.length === 0 && inMaster !== true)
  if (unknown.length === 0) return []
  const sql = unknown.flatMap((one) => one.sql ?? [])
  return [
    {
      id: `recommendation-migrations-${id}`,
      title: `Decide on what migrations of ${name} create and no source has`,
      blocks: [
        paragraph(
          `${unknown.map((one) => `${shortName(one.name)} (${one.file}:${one.line})`).join(', ')}: either the migration was never applied, or what it made is gone again. Where ${unknown.length === 1 ? 'it is' : 'they are'} wanted, this creates ${unknown.length === 1 ? 'it' : 'them'}; else the migration can go.`,
        ),
        ...(sql.length > 0 ? [{ type: 'code', language: 'sql', text: sql.join('\n\n') } as const] : []),
      ],
    },
  ]
}

/** Names by which people keep copies of tables. */
const COPY_NAME = /(?:^|_)(?:backup|bak|old|copy|tmp|temp|orig)(?:_|\d|$)|_20\d{6}$/iu

/** Tables of the newest source that are copies by their names. */
function leftovers(view: View, database: DatabaseFact): Recommendation[] {
  const newest = database.evolution.members.at(-1)
  const last = database.pairs.findLast(
    ({ purpose, to }) => to === newest && (purpose === 'step' || purpose === 'live'),
  )
  if (newest === undefined || last === undefined) return []
  const present = database.areas
    .flatMap(({ members }) => members)
    .filter(({ id, name }) => COPY_NAME.test(name) && isIn(database, newest, id))
  if (present.length === 0) return []
  return [
    {
      id: `recommendation-copies-${database.id}`,
      title: `Decide on tables of ${database.name} that look like copies`,
      blocks: [
        paragraph(
          `By their names, ${listed(present.map(({ id }) => shortName(id)))} ${present.length === 1 ? 'is a copy' : 'are copies'} that somebody kept in ${view.naming.called(newest)}. Where nobody needs ${present.length === 1 ? 'it' : 'them'}:`,
        ),
        { type: 'code', language: 'sql', text: present.map(({ id }) => `DROP TABLE ${id};`).join('\n') },
      ],
    },
  ]
}

function isIn({ pairs }: DatabaseFact, member: string, name: string): boolean {
  return pairs.some(
    ({ relations, to }) =>
      to === member &&
      [...relations.added, ...relations.changed].some((one) => one.name === name && one.kind === 'table'),
  )
}
