/**
 * Monaco as this program wants it: the editor with what a reader needs, the
 * one language, its one worker, two themes. Nothing here is loaded before the
 * first SQL is shown, and nothing comes from outside.
 */
import { editor } from 'monaco-editor/editor'
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker'
import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/codicon/register'
import 'monaco-editor/features/contextmenu/register'
import 'monaco-editor/features/diffEditor/register'
import 'monaco-editor/features/documentSymbols/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/folding/register'
import 'monaco-editor/features/gotoLine/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/lineSelection/register'
import 'monaco-editor/features/longLinesHelper/register'
import 'monaco-editor/features/quickOutline/register'
import 'monaco-editor/features/smartSelect/register'
import 'monaco-editor/features/unicodeHighlighter/register'
import 'monaco-editor/features/wordHighlighter/register'
import 'monaco-editor/features/wordOperations/register'
import 'monaco-editor/languages/definitions/pgsql/register'
import { registerLanguageFeatures } from './language-features.ts'
import { DARK_SQL, LIGHT_SQL, type SqlColours } from './sql-colours.ts'

export { editor }

/** The language of every text shown here. */
export const LANGUAGE = 'pgsql'

self.MonacoEnvironment = { getWorker: () => new EditorWorker() }

registerLanguageFeatures(LANGUAGE)

function defineTheme(name: string, base: 'vs' | 'vs-dark', colours: SqlColours): void {
  const hex = (colour: string): string => colour.slice(1)
  editor.defineTheme(name, {
    base,
    inherit: true,
    rules: [
      { token: '', foreground: hex(colours.ink) },
      { token: 'keyword', foreground: hex(colours.keyword) },
      { token: 'string', foreground: hex(colours.string) },
      { token: 'number', foreground: hex(colours.number) },
      { token: 'comment', foreground: hex(colours.comment), fontStyle: 'italic' },
      { token: 'predefined', foreground: hex(colours.builtin) },
      { token: 'operator', foreground: hex(colours.operator) },
      { token: 'identifier', foreground: hex(colours.ink) },
      // Monaco's own themes colour these of SQL by their longer names, which win.
      { token: 'string.sql', foreground: hex(colours.string) },
      { token: 'predefined.sql', foreground: hex(colours.builtin) },
      { token: 'operator.sql', foreground: hex(colours.operator) },
    ],
    colors: {
      'editor.background': colours.ground,
      'editor.foreground': colours.ink,
      'editorLineNumber.foreground': colours.lineNumber,
      'editorLineNumber.activeForeground': colours.ink,
      'editor.selectionBackground': colours.selection,
      'editor.lineHighlightBackground': colours.currentLine,
      'editor.lineHighlightBorder': colours.currentLine,
      'editor.findMatchBackground': colours.foundCurrent,
      'editor.findMatchHighlightBackground': colours.found,
      'editorGutter.background': colours.ground,
      'editorWidget.border': colours.border,
      'editorWidget.background': colours.raised,
      'editorWidget.foreground': colours.ink,
      'editorHoverWidget.background': colours.raised,
      'editorHoverWidget.foreground': colours.ink,
      'editorHoverWidget.border': colours.border,
      'menu.background': colours.raised,
      'menu.foreground': colours.ink,
      'menu.selectionBackground': colours.selection,
      'menu.selectionForeground': colours.ink,
      'menu.border': colours.border,
      'quickInput.background': colours.raised,
      'quickInput.foreground': colours.ink,
      'quickInputList.focusBackground': colours.selection,
      'quickInputList.focusForeground': colours.ink,
      'pickerGroup.foreground': colours.comment,
      'list.highlightForeground': colours.keyword,
      'list.focusHighlightForeground': colours.keyword,
      'symbolIcon.fieldForeground': colours.ink,
      'symbolIcon.keyForeground': colours.ink,
      'symbolIcon.eventForeground': colours.ink,
      'symbolIcon.propertyForeground': colours.ink,
      // Brackets are text like any other: colours mean something here.
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, colours.ink]),
      ),
      'editorBracketHighlight.unexpectedBracket.foreground': colours.ink,
      'diffEditor.insertedLineBackground': colours.insertedLine,
      'diffEditor.insertedTextBackground': colours.insertedText,
      'diffEditor.removedLineBackground': colours.removedLine,
      'diffEditor.removedTextBackground': colours.removedText,
      'diffEditor.unchangedRegionBackground': colours.unchangedGround,
      'diffEditor.unchangedRegionForeground': colours.comment,
      'diffEditor.border': colours.border,
      'scrollbar.shadow': '#00000000',
      'scrollbarSlider.background': `${colours.lineNumber}38`,
      'scrollbarSlider.hoverBackground': `${colours.lineNumber}58`,
      'scrollbarSlider.activeBackground': `${colours.lineNumber}78`,
    },
  })
}

defineTheme('dumpscope-light', 'vs', LIGHT_SQL)
defineTheme('dumpscope-dark', 'vs-dark', DARK_SQL)

/** Makes all editors follow the window's theme. */
export function followScheme(scheme: 'light' | 'dark'): void {
  editor.setTheme(`dumpscope-${scheme}`)
}

/** What holds for every editor here: it is read, not written; Tab leaves it; `host` gives the font. */
export function readerOptions(host: HTMLElement): editor.IEditorOptions {
  return {
    readOnly: true,
    domReadOnly: true,
    tabFocusMode: true,
    automaticLayout: true,
    fontFamily: getComputedStyle(host).fontFamily,
    fontSize: 13,
    lineHeight: 20,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    smoothScrolling: false,
    renderControlCharacters: true,
    // The empty line behind the last one has no number: it is none, and a dimmed one is hard to read.
    renderFinalNewline: 'off',
    renderWhitespace: 'none',
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    links: false,
    unusualLineTerminators: 'off',
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    fixedOverflowWidgets: true,
    padding: { top: 8, bottom: 8 },
    scrollbar: { alwaysConsumeMouseWheel: false, verticalScrollbarSize: 12, horizontalScrollbarSize: 12 },
  }
}
