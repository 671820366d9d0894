/** What can be asked of reports. */
import type { Command } from '../commands/registry.ts'
import { useNavigation } from '../state/navigation.ts'
import { useWorkspace } from '../state/workspace.ts'
import { askForReport, reportActs, showReport } from './report-choice.ts'

const isOpen = (): boolean => useWorkspace.getState().sources.length > 0
const areTwoOpen = (): boolean => useWorkspace.getState().sources.length > 1
const areMigrationsOpen = (): boolean =>
  useWorkspace.getState().sources.some(({ format }) => format === 'migrations')

/** The source that the tree shows, where it shows one. */
function shownSource(): string | null {
  const { scope } = useNavigation.getState()
  return scope !== null && 'sourceId' in scope ? scope.sourceId : null
}

/** A comparison of two or more at once; of one dump the review is offered. */
function exportReport(): void {
  if (areTwoOpen()) askForReport('comparison', { atOnce: true })
  else askForReport('review', { sourceId: shownSource() })
}

export const reportCommands: readonly Command[] = [
  {
    id: 'export',
    title: 'Export a report…',
    group: 'Comparison',
    keys: 'Mod+E',
    words: 'pdf html markdown json',
    when: isOpen,
    run: exportReport,
  },
  {
    id: 'report',
    title: 'Go to the report',
    group: 'Go',
    keys: 'Alt+5',
    words: 'pdf preview areas',
    when: isOpen,
    run: showReport,
  },
  {
    id: 'save-report',
    title: 'Save the report in the formats that are chosen',
    group: 'File',
    keys: 'Mod+Alt+E',
    words: 'pdf html markdown json export',
    when: () => reportActs().save !== undefined,
    run: () => reportActs().save?.(),
  },
  {
    id: 'report-comparison',
    title: 'Report: comparison of the open sources',
    group: 'Comparison',
    words: 'pdf differences areas evolution',
    when: areTwoOpen,
    run: () => askForReport('comparison'),
  },
  {
    id: 'report-migrations',
    title: 'Report: migration structure',
    group: 'Comparison',
    words: 'pdf folder files order',
    when: areMigrationsOpen,
    run: () => askForReport('migrations'),
  },
  {
    id: 'report-review',
    title: 'Report: deep review of a dump',
    group: 'Comparison',
    words: 'pdf health inventory expected code private data',
    when: isOpen,
    run: () => askForReport('review', { sourceId: shownSource() }),
  },
]
