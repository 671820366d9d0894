/** Monaco's editor in React, for reading one text. Loads Monaco: import it lazily. */
import { useComputedColorScheme } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { editor, followScheme, LANGUAGE, readerOptions } from './monaco.ts'
import classes from './sql-view.module.css'

export interface SqlEditorProps {
  readonly text: string
  /** What the text is, for screen readers. */
  readonly label: string
  /** The number of the first line. */
  readonly firstLine: number
  /** The line, by its number, that is to be in sight and stand out. */
  readonly reveal: number | null
}

export default function SqlEditor({ text, label, firstLine, reveal }: SqlEditorProps) {
  const [view, setView] = useState<editor.IStandaloneCodeEditor | null>(null)
  const scheme = useComputedColorScheme('light')
  useEffect(() => followScheme(scheme), [scheme])
  const attach = useCallback((host: HTMLDivElement | null) => {
    if (host === null) return undefined
    const made = editor.create(host, { ...readerOptions(host), model: null })
    setView(made)
    return () => {
      setView(null)
      made.dispose()
    }
  }, [])
  useEffect(() => {
    if (view === null) return
    const model = editor.createModel(text, LANGUAGE)
    view.setModel(model)
    return () => model.dispose()
  }, [view, text])
  useEffect(
    () => view?.updateOptions({ ariaLabel: label, lineNumbers: (line) => String(line + firstLine - 1) }),
    [view, label, firstLine],
  )
  useEffect(() => {
    if (view === null || reveal === null) return undefined
    const line = reveal - firstLine + 1
    if (line < 1 || line > text.split('\n').length) return undefined
    view.setPosition({ lineNumber: line, column: 1 })
    view.revealLineNearTop(line)
    const mark = view.createDecorationsCollection([
      {
        range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
        options: { isWholeLine: true, className: classes['revealed'] ?? '' },
      },
    ])
    return () => mark.clear()
  }, [view, text, firstLine, reveal])
  return <div ref={attach} className={classes['editor']} />
}
