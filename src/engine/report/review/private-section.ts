/** What should not leave the house: columns and texts that look personal or secret, counted and shown masked. */
import type { PrivateDataFacts } from '../../analysis/index.ts'
import type { Block, Cell, Section } from '../document.ts'
import type { ReviewView } from './review-view.ts'
import { code, left, many, number, plainName, right, share } from './words.ts'

const PRINTED = 300

/** Columns by kind, secrets first. */
export function privateSection(view: ReviewView): Section[] {
  const { privateData } = view.facts
  const { looked, columns, texts, notLooked } = privateData
  const found = columns.length + texts.length
  return [
    {
      id: 'private-data',
      title: 'What should not leave the house',
      level: 1,
      blocks: [
        {
          type: 'paragraph',
          text: `Looked at were ${many(looked.values, 'value')} in ${many(looked.columns, 'column')} of ${many(looked.tables, 'table')}, and ${many(looked.texts, 'text')} of the schema. Columns are judged by their names, by how their values look, and by check digits where there are any: what is only possible may be harmless, and what looks like nothing known is not found.`,
        },
        ...(found === 0
          ? [{ type: 'paragraph' as const, text: 'Nothing looked personal or secret.' }]
          : [kindsTable(privateData), ...columnsTable(privateData), ...textsTable(view, privateData)]),
        ...(notLooked === 0
          ? []
          : [
              {
                type: 'paragraph' as const,
                text: `Not looked at: ${privateData.notLookedFirst.map(({ object, reason }) => `${plainName(object)} (${reason})`).join(', ')}${notLooked > privateData.notLookedFirst.length ? ` and ${number(notLooked - privateData.notLookedFirst.length)} more` : ''}.`,
              },
            ]),
      ],
    },
  ]
}

function kindsTable({ kinds }: PrivateDataFacts): Block {
  const sum = (figure: (kind: PrivateDataFacts['kinds'][number]) => number): string =>
    number(kinds.reduce((total, kind) => total + figure(kind), 0))
  return {
    type: 'table',
    columns: [left('Kind', 3), right('Columns'), right('Values', 2), right('Texts of the schema', 2)],
    rows: kinds.map(({ kind, columns, values, texts }) => [
      kind,
      number(columns),
      number(values),
      number(texts),
    ]),
    sum: ['All kinds', sum(({ columns }) => columns), sum(({ values }) => values), sum(({ texts }) => texts)],
  }
}

function columnsTable({ columns }: PrivateDataFacts): Block[] {
  if (columns.length === 0) return []
  return [
    {
      type: 'table',
      columns: [
        left('Column', 4),
        left('Kind', 3),
        left('How sure', 3),
        left('Values', 3),
        left('Masked examples', 4),
      ],
      rows: columns.slice(0, PRINTED).map((one): Cell[] => [
        code(`${plainName(one.object)}.${one.column}`),
        {
          text: one.what === null ? one.kind : `${one.kind}: ${one.what}`,
          tone: one.group === 'secret' ? 'bad' : 'caution',
        },
        `${one.certainty}, by ${one.known.join(' and ')}`,
        one.values === 0
          ? 'none'
          : `${number(one.matching)} of ${number(one.values)}, ${share(one.matching, one.values)}`,
        one.examples.slice(0, 2).join(', '),
      ]),
      ...(columns.length > PRINTED
        ? { sum: [`and ${number(columns.length - PRINTED)} more in the JSON of this report`, '', '', '', ''] }
        : {}),
    },
  ]
}

function textsTable(view: ReviewView, { texts }: PrivateDataFacts): Block[] {
  if (texts.length === 0) return []
  return [
    {
      type: 'table',
      columns: [left('In the schema', 4), left('Kind', 3), left('How sure', 2), left('Masked', 4)],
      rows: texts
        .slice(0, PRINTED)
        .map((one): Cell[] => [
          code(`${one.objectKind} ${plainName(one.object)}`, view.at(one.place)),
          { text: one.what === null ? one.kind : `${one.kind}: ${one.what}`, tone: 'bad' },
          one.certainty,
          one.example,
        ]),
    },
  ]
}
