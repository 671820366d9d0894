/** The bar on top: what is open, as chips with their letters, and what can be done with it. */
import {
  ActionIcon,
  Button,
  Menu,
  Tooltip,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core'
import {
  IconArrowsExchange,
  IconDeviceDesktop,
  IconFileExport,
  IconFolderOpen,
  IconGitCompare,
  IconMoon,
  IconSettings,
  IconSun,
} from '@tabler/icons-react'
import { IGNORABLE } from '../../shared/comparison-model.ts'
import type { SourceSummary } from '../../shared/model.ts'
import { Chords } from '../commands/keys.tsx'
import { chordsOf, commandById, runCommand, withShortcut } from '../commands/registry.ts'
import { askForFiles } from '../state/dialogs.ts'
import { navigateToScope, useNavigation } from '../state/navigation.ts'
import { changeLeftOut, swapSides } from '../state/opening.ts'
import { usePreferences } from '../state/preferences.ts'
import { letterOf, useWorkspace } from '../state/workspace.ts'
import { formatSize } from '../text/figure.ts'
import { sourceName } from '../text/source-name.ts'
import { visibleText } from '../text/visible-text.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import { CompareMenu } from './compare-menu.tsx'
import classes from './top-bar.module.css'

export function TopBar() {
  const { sources, comparison } = useWorkspace()
  const [a, b] = sources
  return (
    <header className={classes['bar']}>
      <h1 className={classes['program']}>Dumpscope</h1>
      <div className={classes['sources']}>
        {a !== undefined && <SourceChip source={a} letter={letterOf(0)} />}
        {b !== undefined && (
          <Tooltip label={comparison === null ? 'Compare the other way round' : 'Swap A and B'}>
            <ActionIcon aria-label="Swap A and B" onClick={() => void swapSides()}>
              <IconArrowsExchange size={16} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
        {b !== undefined && <SourceChip source={b} letter={letterOf(1)} />}
        {sources.length > 2 && <span className={classes['more']}>+{sources.length - 2}</span>}
      </div>
      <div className={classes['actions']}>
        <Tooltip label={withShortcut('Open dumps', 'open')}>
          <Button
            variant="default"
            leftSection={<IconFolderOpen size={16} stroke={1.75} />}
            onClick={() => void askForFiles()}
          >
            Open…
          </Button>
        </Tooltip>
        <CompareMenu>
          {(props) => (
            <Tooltip
              label={
                sources.length < 2
                  ? 'Open a second dump to compare'
                  : withShortcut('Compare two open dumps', 'compare')
              }
            >
              <Button
                variant="default"
                leftSection={<IconGitCompare size={16} stroke={1.75} />}
                data-disabled={sources.length < 2}
                aria-disabled={sources.length < 2}
                {...props}
              >
                Compare
              </Button>
            </Tooltip>
          )}
        </CompareMenu>
        <Tooltip
          label={
            sources.length === 0
              ? 'Open a dump to make a report'
              : withShortcut('A report to print or send', 'export')
          }
        >
          <Button
            variant="default"
            leftSection={<IconFileExport size={16} stroke={1.75} />}
            data-disabled={sources.length === 0}
            aria-disabled={sources.length === 0}
            onClick={() => void runCommand('export')}
          >
            Export report
          </Button>
        </Tooltip>
        <SettingsMenu />
      </div>
    </header>
  )
}

function SourceChip({ source, letter }: { readonly source: SourceSummary; readonly letter: string }) {
  const scope = useNavigation((state) => state.scope)
  const current = scope !== null && 'sourceId' in scope && scope.sourceId === source.sourceId
  const name = sourceName(source)
  return (
    <Tooltip label={`${letter}: ${visibleText(source.path)}`}>
      <button
        type="button"
        className={classes['chip']}
        aria-current={current || undefined}
        onClick={() => navigateToScope({ sourceId: source.sourceId })}
      >
        <span className="visually-hidden">Source </span>
        <SourceLetter letter={letter} />
        <span className={classes['name']}>{name}</span>
        <span className={classes['size']}>{formatSize(source.bytes)}</span>
      </button>
    </Tooltip>
  )
}

const SCHEMES: readonly {
  readonly scheme: MantineColorScheme
  readonly name: string
  readonly Sign: typeof IconSun
}[] = [
  { scheme: 'light', name: 'Light', Sign: IconSun },
  { scheme: 'dark', name: 'Dark', Sign: IconMoon },
  { scheme: 'auto', name: 'As the system', Sign: IconDeviceDesktop },
]

/** Theme, what comparisons leave out, and the way to all else about the program. */
function SettingsMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Tooltip label="Settings">
          <ActionIcon size={30} aria-label="Settings">
            <IconSettings size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Theme</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')}
        >
          {SCHEMES.map(({ scheme, name, Sign: Icon }) => (
            <Menu.RadioItem
              key={scheme}
              value={scheme}
              closeMenuOnClick
              data-autofocus={scheme === colorScheme || undefined}
              rightSection={<Icon size={16} stroke={1.75} aria-hidden />}
            >
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <LeftOut />
        <Menu.Divider />
        <CommandItem id="preferences" />
        <CommandItem id="palette" />
        <CommandItem id="shortcuts" />
        <CommandItem id="about" />
      </Menu.Dropdown>
    </Menu>
  )
}

/** What comparisons leave out. */
function LeftOut() {
  const ignored = usePreferences((state) => state.leftOut)
  return (
    <>
      <Menu.Label>Left out of comparisons</Menu.Label>
      {IGNORABLE.map((what) => (
        <Menu.CheckboxItem
          key={what}
          checked={ignored.includes(what)}
          onChange={(checked) => void changeLeftOut(what, checked)}
        >
          {`${what[0]?.toUpperCase()}${what.slice(1)}`}
        </Menu.CheckboxItem>
      ))}
    </>
  )
}

/** A command as an entry of the menu, with its shortcut. */
function CommandItem({ id }: { readonly id: string }) {
  const command = commandById(id)
  return (
    <Menu.Item rightSection={<Chords chords={chordsOf(command).slice(0, 1)} />} onClick={command.run}>
      {command.title}
    </Menu.Item>
  )
}
