/** Monaco's editor in React, for reading one text. Loads Monaco: import it lazily. */
import { useComputedColorScheme } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { namesQuery, queryClient } from '../state/queries.ts'
import { rangeBetween } from './language-features.ts'
import { LineStarts } from './line-starts.ts'
import { editor, followScheme, LANGUAGE, readerOptions } from './monaco.ts'
import { addNameActions } from './name-actions.ts'
import { NamedText, nameModel, type DefinitionOf } from './named-text.ts'
import classes from './sql-view.module.css'

export interface SqlEditorProps {
  readonly text: string
  /** What the text is, for screen readers. */
  readonly label: string
  /** The number of the first line. */
  readonly firstLine: number
  /** The line, by its number, that is to be in sight and stand out. */
  readonly reveal: number | null
  /** The definition that the text is, or is a part of; its names then mean something. */
  readonly definition: DefinitionOf | null
  /** Where the text begins within the definition. */
  readonly start: number
  /** A stretch of the text to be selected and brought in sight, and the focus put there; each request is an object of its own. */
  readonly select: TextStretch | null
}

/** Offsets of the whole text. */
export interface TextStretch {
  readonly start: number
  readonly end: number
}

export default function SqlEditor({
  text,
  label,
  firstLine,
  reveal,
  definition,
  start,
  select,
}: SqlEditorProps) {
  const [view, setView] = useState<editor.IStandaloneCodeEditor | null>(null)
  const scheme = useComputedColorScheme('light')
  useEffect(() => followScheme(scheme), [scheme])
  const attach = useCallback((host: HTMLDivElement | null) => {
    if (host === null) return undefined
    const made = editor.create(host, { ...readerOptions(host), model: null })
    const actions = addNameActions(made, classes['link'] ?? '')
    setView(made)
    return () => {
      setView(null)
      actions.dispose()
      made.dispose()
    }
  }, [])
  useEffect(() => {
    if (view === null) return
    const model = editor.createModel(text, LANGUAGE)
    if (definition !== null) {
      const names = queryClient.fetchQuery(namesQuery(definition.sourceId, definition.key))
      nameModel(model, new NamedText(text, start, definition, names))
    }
    view.setModel(model)
    return () => model.dispose()
  }, [view, text, start, definition])
  useEffect(() => {
    if (view === null || select === null) return
    const lines = new LineStarts(text)
    const [from, to] = [lines.placeOf(select.start - start), lines.placeOf(select.end - start)]
    view.setSelection(rangeBetween(from, to))
    view.revealRangeInCenterIfOutsideViewport(rangeBetween(from, to))
    view.focus()
  }, [view, text, start, select])
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
