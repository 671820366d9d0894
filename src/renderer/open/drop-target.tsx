/**
 * The whole window takes dropped files; while they hang over it, it says what
 * would happen. Over a source of the list that is a comparison with it.
 */
import { useEffect, useState } from 'react'
import { pathOfFile } from '../shell.ts'
import { useDialogs } from '../state/dialogs.ts'
import { tell } from '../state/notices.ts'
import { openFiles } from '../state/opening.ts'
import { letterOf, useWorkspace } from '../state/workspace.ts'
import { sourceName } from '../text/source-name.ts'
import { sourceUnder, type SourceUnder } from './drop-on-source.ts'
import classes from './drop-target.module.css'

/** Files that hang over the window. */
interface Hanging {
  readonly files: number
  readonly over: SourceUnder | null
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}

/** Listens on the window; draws over it only while files hang over it. */
export function DropTarget() {
  const [hanging, setHanging] = useState<Hanging | null>(null)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    let depth = 0
    const hangs = (event: DragEvent): void => {
      const files = Math.max(1, event.dataTransfer?.items.length ?? 1)
      const over = files === 1 ? sourceUnder(event.target) : null
      setHanging((was) =>
        was?.files === files && was.over?.sourceId === over?.sourceId ? was : { files, over },
      )
    }
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth++
      hangs(event)
    }
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setHanging(null)
    }
    const hover = (event: DragEvent): void => {
      if (!carriesFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      hangs(event)
    }
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth = 0
      setHanging(null)
      openDropped(event.dataTransfer, sourceUnder(event.target))
    }
    window.addEventListener('dragenter', enter, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('dragover', hover, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => listening.abort()
  }, [])
  return hanging === null ? null : <Over {...hanging} />
}

function Over({ files, over }: Hanging) {
  const { sources, comparison } = useWorkspace()
  const index = sources.findIndex(({ sourceId }) => sourceId === over?.sourceId)
  const source = sources[index]
  if (over === null || source === undefined) {
    const isOne = sources.length === 1 && comparison === null
    return (
      <div className={classes['over']} data-drop-over="window" aria-hidden>
        <div className={classes['words']}>{whatHappens(files, isOne)}</div>
      </div>
    )
  }
  const { left, top, width, height } = over.element.getBoundingClientRect()
  return (
    <div
      className={classes['source']}
      data-drop-over="source"
      aria-hidden
      style={{ left, top, width, height }}
    >
      <div
        className={classes['words']}
      >{`Drop to compare with ${letterOf(index)}, ${sourceName(source)}`}</div>
    </div>
  )
}

/** A browser hands over files, but neither a folder nor where it is. */
function openDropped(dropped: DataTransfer | null, over: SourceUnder | null): void {
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
  const meant = over !== null && files.length === 1 ? { compareWith: over.sourceId } : 'usual'
  if (files.length > 0) void openFiles(files, meant)
}

/** What dropping so many files does, given whether exactly one source is open. */
function whatHappens(files: number, isOneOpen: boolean): string {
  if (files === 2) return 'Drop to open both and compare them, the older one first'
  if (files > 2) return `Drop to open ${files} files`
  return isOneOpen ? 'Drop to compare with the open dump' : 'Drop to open'
}
