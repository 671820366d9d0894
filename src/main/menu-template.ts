/** The menus as plain data: which entries there are and what each asks for. */
import type { MenuItemConstructorOptions } from 'electron'
import type { ShellCommand } from '../shared/shell-bridge.ts'

export interface MenuChoices {
  readonly platform: NodeJS.Platform
  /** Whether this is a checkout rather than a packaged program; only then are there developer's entries. */
  readonly development: boolean
  readonly onCommand: (command: ShellCommand) => void
}

/** The template of the whole menu bar. */
export function menuTemplate({
  platform,
  development,
  onCommand,
}: MenuChoices): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  const ask = (label: string, command: ShellCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => onCommand(command),
  })
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      ask('Open…', 'open', 'CmdOrCtrl+O'),
      ask('Open Folder…', 'open-folder'),
      ask('Compare…', 'compare', 'CmdOrCtrl+Shift+O'),
      { type: 'separator' },
      ask('Close Dump', 'close', 'CmdOrCtrl+W'),
      ...(mac ? [] : ([{ type: 'separator' }, { role: 'quit' }] satisfies MenuItemConstructorOptions[])),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      {
        label: 'Theme',
        submenu: [ask('As the System', 'theme-auto'), ask('Light', 'theme-light'), ask('Dark', 'theme-dark')],
      },
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(development
        ? ([
            { type: 'separator' },
            { role: 'reload' },
            { role: 'toggleDevTools' },
          ] satisfies MenuItemConstructorOptions[])
        : []),
    ],
  }
  const window: MenuItemConstructorOptions = mac
    ? { role: 'windowMenu' }
    : { label: '&Window', submenu: [{ role: 'minimize' }] }
  return [
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    file,
    { role: 'editMenu' },
    view,
    window,
  ]
}
