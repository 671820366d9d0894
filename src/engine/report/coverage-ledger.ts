/** How the statements of a dump were read, as a table for any report: by kind of object, with their sum. */
import type { Coverage } from '../../shared/model.ts'
import type { Block } from './document.ts'

const COUNTS = ['statements', 'modelled', 'textOnly', 'unparsed'] as const
const number = new Intl.NumberFormat('en')

/** The ledger of one dump. Throws where its figures do not add up, since that is a bug and must not be printed. */
export function coverageLedger(coverage: Coverage): Block {
  for (const name of COUNTS) {
    const sum = coverage.byKind.reduce((all, row) => all + row[name], 0)
    if (sum !== coverage[name])
      throw new Error(`figures do not add up: ${name} ${coverage[name]}, by kind ${sum}`)
  }
  const cells = (counts: Pick<Coverage, (typeof COUNTS)[number]>): string[] =>
    COUNTS.map((name) => number.format(counts[name]))
  const right = (title: string) => ({ title, align: 'right', share: 1 }) as const
  return {
    type: 'table',
    columns: [
      { title: 'Statements about', align: 'left', share: 3 },
      right('Read'),
      right('Understood'),
      right('By text only'),
      right('Not understood'),
    ],
    rows: coverage.byKind.map((row) => [row.kind, ...cells(row)]),
    sum: ['All', ...cells(coverage)],
  }
}
