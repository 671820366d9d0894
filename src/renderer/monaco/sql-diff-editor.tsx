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
  const [pane, setPane] = useState<DiffPane | null>(null)
  const scheme = useComputedColorScheme('light')
  const attach = useCallback((host: HTMLDivElement | null) => {
    if (host === null) return undefined
    const made = new DiffPane(host)
    setPane(made)
    return () => {
      setPane(null)
      made.dispose()
    }
  }, [])
  useEffect(() => followScheme(scheme), [scheme])
  useEffect(() => pane?.show(original, modified), [pane, original, modified])
  useEffect(() => pane?.label(originalLabel, modifiedLabel), [pane, originalLabel, modifiedLabel])
  return <div ref={attach} className={classes['editor']} />
}

/** One diff editor and the two texts in it, which must go in a certain order: the editor lets go of them first. */
class DiffPane {
  readonly #view: editor.IStandaloneDiffEditor
  #models: editor.IDiffEditorModel | null = null
  #disposed = false

  constructor(host: HTMLElement) {
    this.#view = editor.createDiffEditor(host, {
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
  }

  show(original: string, modified: string): void {
    if (this.#disposed) return
    const models = {
      original: editor.createModel(original, LANGUAGE),
      modified: editor.createModel(modified, LANGUAGE),
    }
    this.#view.setModel(models)
    this.#dropModels()
    this.#models = models
  }

  label(original: string, modified: string): void {
    this.#view.getOriginalEditor().updateOptions({ ariaLabel: original })
    this.#view.getModifiedEditor().updateOptions({ ariaLabel: modified })
  }

  dispose(): void {
    this.#disposed = true
    this.#view.setModel(null)
    this.#view.dispose()
    this.#dropModels()
  }

  #dropModels(): void {
    this.#models?.original.dispose()
    this.#models?.modified.dispose()
    this.#models = null
  }
}
