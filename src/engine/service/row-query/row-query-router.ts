/** The contract's procedures that filter, sort and export rows, answered by an Engine. */
import type { Engine } from '../engine.ts'
import { os, stream } from '../procedures.ts'
import { exportPart } from './row-export.ts'
import type { QueryOptions } from './row-queries.ts'

/** Part of the group `rows` as the router mounts it. */
export function rowQueryRouter({ rowQueries, sources }: Engine) {
  return {
    cost: os.rows.cost.handler(({ input }) => rowQueries.cost(input.sourceId, input.key, input.sorted)),
    query: os.rows.query.handler(({ input, signal }) =>
      stream((options: QueryOptions) => rowQueries.run(input, options), signal, 'rows.query'),
    ),
    resultPage: os.rows.resultPage.handler(({ input, signal }) =>
      rowQueries.page(input.resultId, input, signal),
    ),
    closeResult: os.rows.closeResult.handler(({ input }) => ({ closed: rowQueries.close(input.resultId) })),
    exportPart: os.rows.exportPart.handler(({ input, signal }) =>
      exportPart(rowQueries, sources.get(input.sourceId), input, signal),
    ),
  }
}
