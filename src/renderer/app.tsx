/** The window: bar, sources and tree, the view in the centre, the line below, and what floats above them. */
import { useEffect } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import classes from './app.module.css'
import { useCommandKeys } from './commands/key-binding.ts'
import { Palette } from './commands/palette.tsx'
import { DocumentDialogs } from './document/document-dialogs.tsx'
import { documentName, useDocument } from './document/document-store.ts'
import { Centre } from './frame/centre.tsx'
import { ConnectionBar } from './frame/connection-bar.tsx'
import { SidePanel } from './frame/side-panel.tsx'
import { StatusBar } from './frame/status-bar.tsx'
import { TopBar } from './frame/top-bar.tsx'
import { useShellEvents } from './frame/use-shell-events.ts'
import { ArrivalOffer } from './open/arrival-offer.tsx'
import { DropTarget } from './open/drop-target.tsx'
import { EmptyState } from './open/empty-state.tsx'
import { PathPicker } from './open/path-picker.tsx'
import { ProgramDialogs } from './preferences/program-dialogs.tsx'
import { useNavigation } from './state/navigation.ts'
import { useWorkspace } from './state/workspace.ts'
import { TaskPanel } from './tasks/task-panel.tsx'
import { sourceName } from './text/source-name.ts'

export function App() {
  useShellEvents()
  useCommandKeys()
  const sources = useWorkspace((state) => state.sources)
  const view = useNavigation((state) => state.view)
  const { path, changed } = useDocument()
  useEffect(() => {
    const names = path === null ? sources.slice(0, 2).map(sourceName) : [documentName(path)]
    const sign = changed ? '\u25cf ' : ''
    document.title = `${sign}${[...names, 'Dumpscope'].join(' \u2013 ')}`
  }, [sources, path, changed])
  return (
    <div className={classes['app']}>
      <TopBar />
      <ConnectionBar />
      {sources.length === 0 || view === null ? <EmptyState /> : <Panes />}
      <StatusBar />
      <TaskPanel />
      <PathPicker />
      <DocumentDialogs />
      <ArrivalOffer />
      <Palette />
      <ProgramDialogs />
      <DropTarget />
    </div>
  )
}

function Panes() {
  const layout = useDefaultLayout({
    id: 'dumpscope.panes',
    panelIds: ['side', 'centre'],
    storage: localStorage,
  })
  return (
    <Group orientation="horizontal" className={classes['panes']} {...layout}>
      <Panel
        id="side"
        defaultSize={340}
        minSize={260}
        maxSize="60%"
        groupResizeBehavior="preserve-pixel-size"
      >
        <SidePanel />
      </Panel>
      <Separator className={classes['separator']} title="Width of the tree" />
      <Panel id="centre" minSize={360}>
        <Centre />
      </Panel>
    </Group>
  )
}
