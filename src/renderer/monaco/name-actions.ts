/** Going to a definition and to uses out of an editor: F12 and Shift+F12, Ctrl or Command and a click, the context menu. */
import { KeyCode, KeyMod, type editor, type IDisposable } from 'monaco-editor/editor'
import { rangeBetween } from './language-features.ts'
import type { LineColumn } from './line-starts.ts'
import { namedModel, type FoundName } from './named-text.ts'

/** The editor that had the focus last, for commands from elsewhere. */
let last: editor.ICodeEditor | null = null

/** What `doWithName` does. */
export type NameDeed = 'definition' | 'uses' | 'card'

/** Does something with the name at the cursor of the editor that had the focus last. */
export function doWithName(deed: NameDeed): void {
  if (last !== null) void act(last, deed)
}

async function act(view: editor.ICodeEditor, deed: NameDeed, at?: LineColumn): Promise<void> {
  const model = view.getModel()
  const place = at ?? view.getPosition()
  if (model === null || place === null) return
  if (deed === 'card') {
    view.focus()
    view.trigger('keyboard', 'editor.action.showHover', {})
    return
  }
  const text = namedModel(model)
  const found = await text?.at(place)
  if (text === undefined || found == null) return
  if (deed === 'definition') text.definition.onGo(found.target)
  else text.definition.onUses(found.target)
}

/** Gives an editor these actions; what it gives back takes them away. */
export function addNameActions(view: editor.ICodeEditor, linkClass: string): IDisposable {
  const parts: IDisposable[] = [
    ...addActions(view),
    addLinks(view, linkClass),
    view.onDidFocusEditorText(() => (last = view)),
    view.onDidDispose(() => {
      if (last === view) last = null
    }),
  ]
  return { dispose: () => parts.forEach((part) => part.dispose()) }
}

function addActions(view: editor.ICodeEditor): IDisposable[] {
  if (!('addAction' in view)) return []
  const { addAction } = view as editor.IStandaloneCodeEditor
  const action = (deed: NameDeed, label: string, key: number, order: number) =>
    addAction.call(view, {
      id: `dumpscope.${deed}`,
      label,
      keybindings: [key],
      contextMenuGroupId: 'navigation',
      contextMenuOrder: order,
      run: (here) => act(here, deed),
    })
  return [
    action('definition', 'Go to definition', KeyCode.F12, 1),
    action('uses', 'Find uses', KeyMod.Shift | KeyCode.F12, 2),
    action('card', 'Show what it is', KeyMod.CtrlCmd | KeyCode.KeyI, 3),
  ]
}

/** While Ctrl (Command on a Mac) is held, the name under the pointer is a link. */
function addLinks(view: editor.ICodeEditor, linkClass: string): IDisposable {
  const marks = view.createDecorationsCollection()
  let at: LineColumn | null = null
  const show = (held: boolean): void => {
    const model = view.getModel()
    const found: FoundName | null =
      held && at !== null && model !== null ? (namedModel(model)?.knownAt(at) ?? null) : null
    if (found === null) marks.clear()
    else {
      const range = rangeBetween(found.from, found.to)
      marks.set([{ range, options: { inlineClassName: linkClass } }])
    }
  }
  const isHeld = (event: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean =>
    event.ctrlKey || event.metaKey
  const parts = [
    view.onMouseMove(({ target, event }) => {
      at = target.position
      show(isHeld(event))
    }),
    view.onMouseLeave(() => {
      at = null
      show(false)
    }),
    view.onKeyDown(({ ctrlKey, metaKey }) => show(ctrlKey || metaKey)),
    view.onKeyUp(({ ctrlKey, metaKey }) => show(ctrlKey || metaKey)),
    view.onMouseDown(({ target, event }) => {
      if (!isHeld(event) || !event.leftButton || target.position === null) return
      event.preventDefault()
      void act(view, 'definition', target.position)
    }),
  ]
  return {
    dispose: () => {
      marks.clear()
      for (const part of parts) part.dispose()
    },
  }
}
