/** Monaco's diff editor in React: two texts side by side, or inline where there is little room. Import it lazily. */
import { useComputedColorScheme } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { KeyCode, KeyMod, type IDisposable } from 'monaco-editor/editor'
import { namesQuery, queryClient } from '../state/queries.ts'
import { editor, followScheme, LANGUAGE, readerOptions } from './monaco.ts'
import { addNameActions } from './name-actions.ts'
import { NamedText, nameModel } from './named-text.ts'
import type { DiffSide } from './sql-diff.tsx'
import classes from './sql-view.module.css'

/** Below this width in pixels both texts are one column, unless the reader wants them otherwise. */
const SIDE_BY_SIDE_FROM = 900

/** How both texts stand: by the width that there is, or as the reader says. */
export type DiffLayout = 'auto' | 'side' | 'inline'

/** What can be asked of the editor from outside. */
export interface DiffControls {
  readonly step: (way: 'next' | 'previous') => void
}

export interface SqlDiffEditorProps {
  readonly left: DiffSide
  readonly right: DiffSide
  readonly layout: DiffLayout
  /** Hears how many places differ; null while that is worked out. */
  readonly onCount: (count: number | null) => void
  readonly onReady: (controls: DiffControls | null) => void
}

export default function SqlDiffEditor({ left, right, layout, onCount, onReady }: SqlDiffEditorProps) {
  const [pane, setPane] = useState<DiffPane | null>(null)
  const scheme = useComputedColorScheme('light')
  const attach = useCallback(
    (host: HTMLDivElement | null) => {
      if (host === null) return undefined
      const made = new DiffPane(host, onCount)
      setPane(made)
      onReady(made)
      return () => {
        onReady(null)
        setPane(null)
        made.dispose()
      }
    },
    [onCount, onReady],
  )
  useEffect(() => followScheme(scheme), [scheme])
  useEffect(() => pane?.show(left, right), [pane, left, right])
  useEffect(() => pane?.layOut(layout), [pane, layout])
  return <div ref={attach} className={classes['editor']} />
}

/** One diff editor and the two texts in it, which must go in a certain order: the editor lets go of them first. */
class DiffPane implements DiffControls {
  readonly #view: editor.IStandaloneDiffEditor
  readonly #parts: IDisposable[] = []
  #models: editor.IDiffEditorModel | null = null
  #shown = ''
  #labels: readonly [string, string] = ['', '']
  #disposed = false

  constructor(host: HTMLElement, onCount: (count: number | null) => void) {
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
    this.#parts.push(this.#view.onDidUpdateDiff(() => onCount(this.#view.getLineChanges()?.length ?? null)))
    for (const side of [this.#view.getOriginalEditor(), this.#view.getModifiedEditor()]) {
      this.#parts.push(addNameActions(side, classes['link'] ?? ''))
      this.#addSteps(side)
    }
  }

  show(left: DiffSide, right: DiffSide): void {
    // A side is described anew with each drawing; only another text needs another model.
    const shown = `${left.label}\n${left.text}\n${right.label}\n${right.text}`
    if (this.#disposed || shown === this.#shown) return
    this.#shown = shown
    const models = { original: modelOf(left), modified: modelOf(right) }
    this.#view.setModel(models)
    this.#labels = [left.label, right.label]
    this.#label()
    this.#dropModels()
    this.#models = models
  }

  layOut(layout: DiffLayout): void {
    if (this.#disposed) return
    this.#view.updateOptions({
      renderSideBySide: layout !== 'inline',
      useInlineViewWhenSpaceIsLimited: layout === 'auto',
    })
    this.#label()
  }

  /** Options of either editor alone are lost with every change of those of both. */
  #label(): void {
    const [original, modified] = this.#labels
    this.#view.getOriginalEditor().updateOptions({ ariaLabel: original })
    this.#view.getModifiedEditor().updateOptions({ ariaLabel: modified })
  }

  step(way: 'next' | 'previous'): void {
    if (!this.#disposed) this.#view.goToDiff(way)
  }

  dispose(): void {
    this.#disposed = true
    for (const part of this.#parts) part.dispose()
    this.#view.setModel(null)
    this.#view.dispose()
    this.#dropModels()
  }

  #addSteps(side: editor.IStandaloneCodeEditor): void {
    const add = (id: string, label: string, key: number, way: 'next' | 'previous'): void => {
      this.#parts.push(side.addAction({ id, label, keybindings: [key], run: () => this.step(way) }))
    }
    add('dumpscope.next-place', 'Next place that differs', KeyCode.F7, 'next')
    add('dumpscope.place-before', 'Place before that differs', KeyMod.Shift | KeyCode.F7, 'previous')
  }

  #dropModels(): void {
    this.#models?.original.dispose()
    this.#models?.modified.dispose()
    this.#models = null
  }
}

function modelOf({ text, definition }: DiffSide): editor.ITextModel {
  const model = editor.createModel(text, LANGUAGE)
  const names = queryClient.fetchQuery(namesQuery(definition.sourceId, definition.key))
  nameModel(model, new NamedText(text, 0, definition, names))
  return model
}
