/** The whole window takes dropped files; while they hang over it, it says what would happen. */
import { useEffect, useRef, useState } from 'react'
import { pathOfFile } from '../shell.ts'
import { useDialogs } from '../state/dialogs.ts'
import { tell } from '../state/notices.ts'
import { openFiles } from '../state/opening.ts'
import { useWorkspace } from '../state/workspace.ts'
import classes from './drop-target.module.css'

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}

/** Listens on the window; draws over it only while files hang over it. */
export function DropTarget() {
  const [over, setOver] = useState(0)
  const depth = useRef(0)
  const opened = useWorkspace((state) => state.sources.length)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const count = (event: DragEvent): number => Math.max(1, event.dataTransfer?.items.length ?? 1)
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth.current++
      setOver(count(event))
    }
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) setOver(0)
    }
    const hover = (event: DragEvent): void => {
      if (!carriesFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    }
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth.current = 0
      setOver(0)
      openDropped(event.dataTransfer)
    }
    window.addEventListener('dragenter', enter, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('dragover', hover, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => listening.abort()
  }, [])
  if (over === 0) return null
  return (
    <div className={classes['over']} aria-hidden>
      <div className={classes['words']}>{whatHappens(over, opened)}</div>
    </div>
  )
}

/** A browser hands over files, but neither a folder nor where it is. */
function openDropped(dropped: DataTransfer | null): void {
  const entries = [...(dropped?.items ?? [])].map((item) => ({
    file: item.getAsFile(),
    isFolder: item.webkitGetAsEntry()?.isDirectory === true,
  }))
  const files = entries.flatMap(({ file, isFolder }) =>
    file === null || (isFolder && pathOfFile(file) === null) ? [] : [file],
  )
  if (files.length < entries.length && entries.some(({ isFolder }) => isFolder)) {
    tell({
      code: 'BAD_USE',
      message: 'A browser does not say where a dropped folder is.',
      advice: 'Choose the folder here instead.',
    })
    useDialogs.setState({ picker: true })
  }
  if (files.length > 0) void openFiles(files)
}

/** What dropping so many files does while so many sources are open. */
function whatHappens(files: number, opened: number): string {
  if (files === 2) return 'Drop to open both and compare them, the older one first'
  if (files > 2) return `Drop to open ${files} files`
  return opened === 1 ? 'Drop to compare with the open dump' : 'Drop to open'
}
