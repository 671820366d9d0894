/** What diagrams offer as commands. */
import type { Command } from '../commands/registry.ts'
import { navigate, useNavigation } from '../state/navigation.ts'
import { currentDiagram, useDiagrams, type DiagramActions, type DiagramPanel } from './diagram-place.ts'
import { ZOOM_STEP } from './viewport.ts'

const isDrawn = (): boolean => currentDiagram() !== null

function showDiagram(): void {
  const { scope } = useNavigation.getState()
  if (scope !== null) navigate({ kind: 'diagram', scope, of: null })
}

/** The object or entry that is looked at becomes the middle of a diagram. */
function showAround(): void {
  const { view } = useNavigation.getState()
  const around = (id: string) => ({ kind: 'around', id, depth: 1, direction: 'both' }) as const
  if (view?.kind === 'object')
    navigate({ kind: 'diagram', scope: { sourceId: view.sourceId }, of: around(view.key) })
  if (view?.kind === 'entry')
    navigate({ kind: 'diagram', scope: { comparisonId: view.comparisonId }, of: around(view.entryId) })
}

function isAtObject(): boolean {
  const { view } = useNavigation.getState()
  return view?.kind === 'object' || view?.kind === 'entry'
}

function onDrawn(
  id: string,
  title: string,
  keys: string | null,
  does: (diagram: DiagramActions) => void,
): Command {
  return {
    id,
    title,
    group: 'Diagram',
    ...(keys === null ? {} : { keys }),
    when: isDrawn,
    run: () => {
      const diagram = currentDiagram()
      if (diagram !== null) does(diagram)
    },
  }
}

function panel(id: string, title: string, name: DiagramPanel): Command {
  return onDrawn(id, title, null, () =>
    useDiagrams.setState((state) => ({ panel: state.panel === name ? null : name })),
  )
}

export const diagramCommands: readonly Command[] = [
  {
    id: 'diagram',
    title: 'Diagram of tables and keys',
    group: 'Go',
    keys: 'Mod+Shift+E',
    words: 'erd entity relationship foreign keys',
    when: () => useNavigation.getState().scope !== null,
    run: showDiagram,
  },
  {
    id: 'diagram-around',
    title: 'Diagram around this table',
    group: 'Diagram',
    words: 'erd neighbours foreign keys',
    when: isAtObject,
    run: showAround,
  },
  panel('diagram-path', 'Find the way between two tables', 'path'),
  panel('diagram-list', 'Tables and keys of the diagram as a list', 'list'),
  onDrawn('diagram-find', 'Find in the diagram', null, ({ find }) => find()),
  onDrawn('diagram-fit', 'Show the diagram whole', null, ({ fit }) => fit()),
  onDrawn('diagram-full-size', 'Show the diagram at 100 %', null, ({ whole }) => whole()),
  onDrawn('diagram-larger', 'Diagram larger', null, ({ zoom }) => zoom(ZOOM_STEP)),
  onDrawn('diagram-smaller', 'Diagram smaller', null, ({ zoom }) => zoom(1 / ZOOM_STEP)),
  onDrawn('diagram-expand', 'Show what the chosen table is joined with', null, ({ expand }) => expand()),
  onDrawn('diagram-hide', 'Take the chosen table out of the diagram', null, ({ hide }) => hide()),
]
