/** What can be done with one source, as its menu lists it. */
import { chordText } from '../commands/chord.ts'
import type { SourceSummary } from '../../shared/model.ts'
import { navigateToScope } from '../state/navigation.ts'
import { arrangeSources, closeSource, compare, renameSource } from '../state/opening.ts'
import { letterOf } from '../state/workspace.ts'
import { askForReport } from '../report/report-choice.ts'
import { sourceName } from '../text/source-name.ts'
import type { MenuGroup, MenuLine } from '../ui/context-menu.tsx'
import { copyText } from '../ui/copy-text.ts'
import { editSourceName } from './source-editing.ts'
import { moved, onSide } from './source-order.ts'

/** The groups of the menu of the source at this place among all that are open. */
export function sourceMenu(sources: readonly SourceSummary[], index: number): readonly MenuGroup[] {
  const source = sources[index]
  if (source === undefined) return []
  const { sourceId } = source
  return [
    {
      lines: [
        { title: 'Show', run: () => navigateToScope({ sourceId }) },
        { title: 'Rename…', keys: 'F2', run: () => editSourceName(sourceId) },
        ...(source.named
          ? [{ title: 'Call it by its file’s name', run: () => void renameSource(sourceId, null) }]
          : []),
      ],
    },
    { lines: sidesOf(sources, index) },
    { heading: 'Compare with', lines: comparable(sources, index) },
    { lines: places(sources, index) },
    {
      lines: [
        ...(source.format === 'migrations'
          ? [{ title: 'Report: migration structure…', run: () => askForReport('migrations') }]
          : []),
        { title: 'Report: deep review…', run: () => askForReport('review', { sourceId }) },
      ],
    },
    {
      lines: [
        { title: 'Copy its path', run: () => void copyText(source.path) },
        { title: 'Close', keys: chordText('Delete'), run: () => void closeSource(sourceId) },
      ],
    },
  ]
}

function idsOf(sources: readonly SourceSummary[]): readonly string[] {
  return sources.map(({ sourceId }) => sourceId)
}

function sidesOf(sources: readonly SourceSummary[], index: number): readonly MenuLine[] {
  const [ids, id] = [idsOf(sources), sources[index]?.sourceId ?? '']
  if (sources.length < 2) return []
  if (index < 2) return [{ title: 'Swap A and B', run: () => void arrangeSources(moved(ids, 0, 1)) }]
  return ([0, 1] as const).map((side) => ({
    title: `Make it ${letterOf(side)}`,
    run: () => void arrangeSources(onSide(ids, id, side)),
  }))
}

/** The one further up stands as A. */
function comparable(sources: readonly SourceSummary[], index: number): readonly MenuLine[] {
  const source = sources[index]
  if (source === undefined) return []
  return sources.flatMap((other, at) =>
    at === index
      ? []
      : {
          title: `${letterOf(at)}: ${sourceName(other)}`,
          run: () => void (at < index ? compare(other, source) : compare(source, other)),
        },
  )
}

function places(sources: readonly SourceSummary[], index: number): readonly MenuLine[] {
  if (sources.length < 2) return []
  const ids = idsOf(sources)
  return [
    {
      title: 'Move up',
      keys: chordText('Alt+Up'),
      disabled: index === 0,
      run: () => void arrangeSources(moved(ids, index, index - 1)),
    },
    {
      title: 'Move down',
      keys: chordText('Alt+Down'),
      disabled: index === sources.length - 1,
      run: () => void arrangeSources(moved(ids, index, index + 1)),
    },
  ]
}
