/** What comes from outside the window: the connection, files to open, menus of the shell. */
import { useMantineColorScheme } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { assertNever } from '../../shared/errors.ts'
import type { ShellCommand } from '../../shared/shell-bridge.ts'
import { connect, useConnection } from '../rpc.ts'
import { onOpenPaths, onShellCommand } from '../shell.ts'
import { askForFiles, askForFolder } from '../state/dialogs.ts'
import { closeCurrentComparison, closeSource, compareFirstTwo, openPaths } from '../state/opening.ts'
import { resumeAfterReconnect, resumeAtStart } from '../state/resume.ts'
import { useNavigation } from '../state/navigation.ts'

/** Connects the window to its shell; used once, by the window itself. */
export function useShellEvents(): void {
  const { setColorScheme } = useMantineColorScheme()
  const generation = useConnection((state) => state.generation)
  const resumed = useRef(0)
  useEffect(() => {
    if (generation === 0 || resumed.current === generation) return
    const first = resumed.current === 0
    resumed.current = generation
    void (first ? resumeAtStart() : resumeAfterReconnect())
  }, [generation])
  useEffect(connect, [])
  useEffect(() => onOpenPaths((paths) => void openPaths(paths, 'given')), [])
  useEffect(
    () =>
      onShellCommand((command) => {
        if (command === 'theme-auto') setColorScheme('auto')
        else if (command === 'theme-light') setColorScheme('light')
        else if (command === 'theme-dark') setColorScheme('dark')
        else obey(command)
      }),
    [setColorScheme],
  )
}

function obey(command: Exclude<ShellCommand, `theme-${string}`>): void {
  switch (command) {
    case 'open':
      return void askForFiles()
    case 'open-folder':
      return void askForFolder()
    case 'compare':
      return void compareFirstTwo()
    case 'close': {
      const { scope } = useNavigation.getState()
      if (scope === null) return
      return void ('comparisonId' in scope ? closeCurrentComparison() : closeSource(scope.sourceId))
    }
    default:
      return assertNever(command)
  }
}
