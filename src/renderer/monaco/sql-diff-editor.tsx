/** Monaco's diff editor in React: two texts side by side, or inline where there is little room. Import it lazily. */
import { useComputedColorScheme } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { editor, followScheme, LANGUAGE, readerOptions } from './monaco.ts'
import classes from './sql-view.module.css'

/** Below this width in pixels both texts are one column. */
const SIDE_BY_SIDE_FROM = 900

export interface SqlDiffEditorProps {
  readonly original: string
  readonly modified: string
  readonly originalLabel: string
  readonly modifiedLabel: string
}

export default function SqlDiffEditor({
  original,
  modified,
  originalLabel,
  modifiedLabel,
}: SqlDiffEditorProps) {
  const [view, setView] = useState<editor.IStandaloneDiffEditor | null>(null)
  const scheme = useComputedColorScheme('light')
  useEffect(() => followScheme(scheme), [scheme])
  const attach = useCallback((host: HTMLDivElement | null) => {
    if (host === null) return undefined
    const made = editor.createDiffEditor(host, {
      ...readerOptions(host),
      originalEditable: false,
      renderSideBySide: true,
      useInlineViewWhenSpaceIsLimited: true,
      renderSideBySideInlineBreakpoint: SIDE_BY_SIDE_FROM,
      hideUnchangedRegions: { enabled: true, contextLineCount: 3, minimumLineCount: 3, revealLineCount: 20 },
      ignoreTrimWhitespace: false,
      renderMarginRevertIcon: false,
      renderGutterMenu: false,
      maxComputationTime: 5000,
    })
    setView(made)
    return () => {
      setView(null)
      made.dispose()
    }
  }, [])
  useEffect(() => {
    if (view === null) return
    const models = {
      original: editor.createModel(original, LANGUAGE),
      modified: editor.createModel(modified, LANGUAGE),
    }
    view.setModel(models)
    // When all goes, the editor goes before this effect is undone.
    let alive = true
    const watch = view.onDidDispose(() => {
      alive = false
    })
    return () => {
      watch.dispose()
      if (alive) view.setModel(null)
      models.original.dispose()
      models.modified.dispose()
    }
  }, [view, original, modified])
  useEffect(() => {
    view?.getOriginalEditor().updateOptions({ ariaLabel: originalLabel })
    view?.getModifiedEditor().updateOptions({ ariaLabel: modifiedLabel })
  }, [view, originalLabel, modifiedLabel])
  return <div ref={attach} className={classes['editor']} />
}
