/**
 * The menus as plain data: which entries there are, where each system's reader
 * looks for them, and what each asks for. What the window can do is asked of
 * it by the id of a command; a test holds titles and keys to its registry.
 */
import path from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import type { RecentItem, ShellCommand } from '../shared/shell-bridge.ts'
import { MOST_IN_MENU } from './recent-documents.ts'

export interface MenuChoices {
  readonly platform: NodeJS.Platform
  /** Whether this is a checkout rather than a packaged program; only then are there developer's entries. */
  readonly development: boolean
  /** What was opened lately, the latest first. */
  readonly recent: readonly RecentItem[]
  /** The reader's own folder, which paths are shown from. */
  readonly home: string
  readonly onCommand: (command: ShellCommand) => void
  readonly onOpen: (file: string) => void
}

type Item = MenuItemConstructorOptions
const LINE: Item = { type: 'separator' }

/** The template of the whole menu bar. */
export function menuTemplate(choices: MenuChoices): Item[] {
  const { platform, development, onCommand } = choices
  const mac = platform === 'darwin'
  const ask = (label: string, command: ShellCommand, accelerator?: string): Item => ({
    id: command,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => onCommand(command),
  })
  return [
    ...(mac ? [appMenu(ask)] : []),
    {
      label: '&File',
      submenu: [
        ask('Open…', 'open', 'CmdOrCtrl+O'),
        ask('Open Folder…', 'open-folder'),
        recentMenu(choices, ask),
        LINE,
        ask('Export Report…', 'export', 'CmdOrCtrl+E'),
        LINE,
        ask('Close Dump', 'close', 'CmdOrCtrl+W'),
        ...(mac ? [{ role: 'close', accelerator: 'CmdOrCtrl+Shift+W' } satisfies Item] : []),
        ...(mac ? [] : [LINE, preferences(ask), LINE, { role: 'quit' } satisfies Item]),
      ],
    },
    { label: '&Edit', submenu: editItems(mac, ask) },
    { label: '&View', submenu: viewItems(development, ask) },
    {
      label: '&Go',
      submenu: [
        ask('Back', 'back', mac ? 'CmdOrCtrl+[' : 'Alt+Left'),
        ask('Forward', 'forward', mac ? 'CmdOrCtrl+]' : 'Alt+Right'),
        LINE,
        ask('Object by Name…', 'quick-open', 'CmdOrCtrl+P'),
        ask('Overview', 'overview', 'Alt+1'),
        ask('The Comparison', 'comparison'),
        LINE,
        ask('Compare A with B', 'compare', 'CmdOrCtrl+Shift+O'),
        ask('Swap A and B', 'swap'),
      ],
    },
    mac ? { role: 'windowMenu' } : { label: '&Window', submenu: [{ role: 'minimize' }, { role: 'zoom' }] },
    {
      role: 'help',
      label: '&Help',
      submenu: [
        ask('All Commands…', 'palette', 'CmdOrCtrl+K'),
        ask('Keyboard Shortcuts', 'shortcuts'),
        ...(mac ? [] : [LINE, { role: 'about' } satisfies Item]),
      ],
    },
  ]
}

type Ask = (label: string, command: ShellCommand, accelerator?: string) => Item

/** Where each system's reader looks for it: the Mac's first menu, else the menu of files. */
function preferences(ask: Ask): Item {
  return ask('Preferences…', 'preferences', 'CmdOrCtrl+,')
}

/** The Mac's first menu, which bears the program's name. */
function appMenu(ask: Ask): Item {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      LINE,
      preferences(ask),
      LINE,
      { role: 'services' },
      LINE,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      LINE,
      { role: 'quit' },
    ],
  }
}

function editItems(mac: boolean, ask: Ask): Item[] {
  return [
    { role: 'undo' },
    { role: 'redo' },
    LINE,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    ...(mac ? [{ role: 'pasteAndMatchStyle' } satisfies Item] : []),
    { role: 'delete' },
    { role: 'selectAll' },
    LINE,
    ask('Filter the Tree', 'filter-tree', 'CmdOrCtrl+F'),
  ]
}

function viewItems(development: boolean, ask: Ask): Item[] {
  return [
    {
      label: 'Theme',
      submenu: [ask('As the System', 'theme-auto'), ask('Light', 'theme-light'), ask('Dark', 'theme-dark')],
    },
    LINE,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    LINE,
    { role: 'togglefullscreen' },
    ...(development
      ? [LINE, { role: 'reload' } satisfies Item, { role: 'toggleDevTools' } satisfies Item]
      : []),
  ]
}

function recentMenu({ recent, home, onOpen, platform }: MenuChoices, ask: Ask): Item {
  const items = recent.slice(0, MOST_IN_MENU).map(({ path: file }): Item => ({
    label: menuLabel(file, home, platform),
    click: () => onOpen(file),
  }))
  return {
    id: 'recent',
    label: 'Open Recent',
    enabled: items.length > 0,
    submenu: [...items, LINE, ask('Clear Menu', 'clear-recent')],
  }
}

/** A path as a menu shows it: its name first, then where it is; signs that a menu would obey are doubled. */
export function menuLabel(file: string, home: string, platform: NodeJS.Platform): string {
  const { dirname, basename, relative, sep } = platform === 'win32' ? path.win32 : path.posix
  const folder = dirname(file)
  const inside = relative(home, folder)
  const isBelow = home !== '' && !inside.startsWith('..') && inside !== folder
  const place = isBelow ? ['~', inside].filter(Boolean).join(sep) : folder
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out
  return `${basename(file)} — ${place}`.replace(/[\u0000-\u001f\u007f]/g, '\ufffd').replaceAll('&', '&&')
}
