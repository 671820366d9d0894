/** What can be asked of the rows that are on screen. */
import type { Command } from '../commands/registry.ts'
import { activeGrid, type ActiveGrid } from './active-grid.ts'

const isThere = (): boolean => activeGrid() !== null
const withGrid = (use: (grid: ActiveGrid) => void) => (): void => {
  const grid = activeGrid()
  if (grid !== null) use(grid)
}

function command(
  id: string,
  title: string,
  use: (grid: ActiveGrid) => void,
  more: Partial<Command> = {},
): Command {
  return { id, title, group: 'Rows', when: isThere, run: withGrid(use), ...more }
}

export const gridCommands: readonly Command[] = [
  command('go-to-row', 'Go to row…', (grid) => grid.goToRow(), { keys: 'Mod+G', words: 'line number' }),
  command('filter-column', 'Filter or sort by the column…', (grid) => grid.filterColumn(), {
    keys: 'Mod+Shift+L',
    words: 'where condition order',
  }),
  command('sort-ascending', 'Sort by the column', (grid) => grid.sortColumn(false), {
    words: 'order ascending',
  }),
  command('sort-descending', 'Sort by the column, greatest first', (grid) => grid.sortColumn(true), {
    words: 'order descending',
  }),
  command('clear-filters', 'Take all filters and sorting away', (grid) => grid.clear(), {
    when: () => activeGrid()?.isAsked() === true,
  }),
  command('show-value', 'The selected value in full', (grid) => grid.toggleValue()),
  command('show-row', 'The selected row as a form', (grid) => grid.toggleRowForm(), {
    words: 'record vertical',
  }),
  command('copy-rows', 'Copy the selection', (grid) => grid.copy('tsv')),
  command('copy-csv', 'Copy as CSV', (grid) => grid.copy('csv')),
  command('copy-json', 'Copy as JSON', (grid) => grid.copy('json')),
  command('copy-insert', 'Copy as INSERT', (grid) => grid.copy('insert')),
  command('copy-values', 'Copy as a VALUES list', (grid) => grid.copy('values')),
  command('copy-where', 'Copy as a WHERE condition', (grid) => grid.copy('where')),
  command('export-rows', 'Export rows to a file…', (grid) => grid.exportRows()),
]
