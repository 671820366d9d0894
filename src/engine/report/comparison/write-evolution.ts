/** Each database over time: what came and went in each step, and rows and bytes of its tables as small charts. */
import type { Block, Cell, ChartLine, Section } from '../document.ts'
import type { DatabaseFact, TableSeriesFact } from './facts.ts'
import { stepsOf } from './findings.ts'
import { bytesText, counted, dayText, figure, shortName } from './words.ts'
import { left, paragraph, right } from './view.ts'
import type { View } from './view.ts'

/** Tables that are drawn. */
const CHARTS_AT_MOST = 24

/** A part for each database with several moments. */
export function evolutionSections(view: View): Section[] {
  const sections = view.facts.databases.flatMap((database): Section[] => {
    const { evolution, id, name } = database
    if (evolution.members.length === 0) return []
    const blocks = [...stepTable(view, database), ...charts(view, database)]
    return blocks.length === 0
      ? []
      : [{ id: `evolution-${id}`, title: `${name} over time`, level: 2, blocks }]
  })
  if (sections.length === 0) return []
  return [{ id: 'evolution', title: 'Evolution over time', level: 1, blocks: [] }, ...sections]
}

function stepTable({ naming }: View, database: DatabaseFact): Block[] {
  const { members } = database.evolution
  if (members.length < 2) return []
  const steps = new Map(stepsOf(database).map((pair) => [`${pair.from} ${pair.to}`, pair]))
  const rows = members.map((id, at): Cell[] => {
    const { counts, title } = naming.member(id)
    const pair = steps.get(`${members[at - 1]} ${id}`)
    const cells =
      pair === undefined
        ? ['', '', '']
        : [pair.relations.added, pair.relations.removed, pair.relations.changed].map((one) =>
            figure(one.length),
          )
    return [
      naming.isDated(id) ? dayText(naming.member(id).date) : naming.heading(id),
      title,
      ...cells,
      figure(counts.relations),
      counts.rows === null ? 'none' : figure(counts.rows),
    ]
  })
  return [
    paragraph('Each line against the one before it:'),
    {
      type: 'table',
      columns: [
        left('When', 2),
        left('Source', 4),
        right('Came'),
        right('Went'),
        right('Changed'),
        right('Tables and views', 1.5),
        right('Rows'),
      ],
      rows,
    },
  ]
}

/** Charts over the moments that carry rows: lines where there are several, bars where there is one. */
function charts({ naming }: View, { evolution, name }: DatabaseFact): Block[] {
  const moments = [...evolution.members.keys()].filter((at) =>
    evolution.tables.some(({ rows }) => rows[at] !== null),
  )
  const [only] = moments
  const filled = evolution.tables.filter(({ rows }) => rows.some((one) => (one ?? 0) > 0))
  const shown = filled.slice(0, CHARTS_AT_MOST)
  if (only === undefined || shown.length === 0) return []
  const rest =
    filled.length > shown.length
      ? ` Shown are the ${figure(shown.length)} largest of the ${figure(filled.length)} tables with rows.`
      : ''
  if (moments.length === 1) {
    const which = naming.called(evolution.members[only] ?? '')
    return [
      paragraph(
        `Of the sources of ${name} only ${which} carries rows, so that nothing is known of how they grew.${rest}`,
      ),
      {
        type: 'bars',
        title: 'Bytes of rows by table',
        bars: shown.map((table) => {
          const [bytes, rows] = [table.bytes[only] ?? 0, table.rows[only] ?? 0]
          return {
            label: shortName(table.name),
            value: bytes,
            text: `${bytesText(bytes)}, ${counted(rows, 'row')}`,
          }
        }),
      },
    ]
  }
  const steps = moments.map((at) => naming.heading(evolution.members[at] ?? ''))
  const line = (table: TableSeriesFact, of: 'rows' | 'bytes', say: (value: number) => string): ChartLine => {
    const values = moments.map((at) => table[of][at] ?? null)
    return {
      label: shortName(table.name),
      values,
      texts: values.map((value) => (value === null ? '' : say(value))),
    }
  }
  return [
    paragraph(`Rows and bytes of tables, in the sources that carry rows.${rest}`),
    { type: 'series', title: 'Rows', steps, lines: shown.map((table) => line(table, 'rows', figure)) },
    {
      type: 'series',
      title: 'Bytes of rows',
      steps,
      lines: shown.map((table) => line(table, 'bytes', bytesText)),
    },
  ]
}
