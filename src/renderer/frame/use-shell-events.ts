/** What comes from outside the window: the connection, files to open, menus of the shell. */
import { useEffect, useRef } from 'react'
import { runCommand } from '../commands/registry.ts'
import { connect, useConnection } from '../rpc.ts'
import { onOpenPaths, onShellCommand } from '../shell.ts'
import { takeArrivals } from '../open/arrivals.ts'
import { loadRecent } from '../state/recent.ts'
import { restorePreferences } from '../state/preferences.ts'
import { resumeAfterReconnect, resumeAtStart } from '../state/resume.ts'

/** Connects the window to its shell; used once, by the window itself. */
export function useShellEvents(): void {
  const generation = useConnection((state) => state.generation)
  const resumed = useRef(0)
  useEffect(() => {
    if (generation === 0 || resumed.current === generation) return
    const first = resumed.current === 0
    resumed.current = generation
    // What is compared first leaves out what the reader left out the last time.
    void (first ? restorePreferences().then(resumeAtStart) : resumeAfterReconnect())
    void loadRecent()
  }, [generation])
  useEffect(connect, [])
  useEffect(() => onOpenPaths(takeArrivals), [])
  // A menu asks for what has the same id here; one that does nothing now is as a menu that is grey.
  useEffect(() => onShellCommand((command) => void runCommand(command)), [])
}
