/** Every shortcut there is: of all commands, as the registry has them, and of lists that have keys of their own. */
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { Chords } from '../commands/keys.tsx'
import { PLACE_KEYS } from '../commands/place-keys.ts'
import { allCommands, chordsOf, COMMAND_GROUPS } from '../commands/registry.ts'
import classes from './preferences.module.css'

export function ShortcutsDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean
  readonly onClose: () => void
}) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size={880} centered>
      {opened && <Shortcuts />}
    </Modal>
  )
}

function Shortcuts() {
  const commands = allCommands().filter((command) => chordsOf(command).length > 0)
  return (
    <div className={classes['columns']} tabIndex={0} role="group" aria-label="All shortcuts" data-autofocus>
      {COMMAND_GROUPS.map((group) => {
        const ofGroup = commands.filter((command) => command.group === group)
        if (ofGroup.length === 0) return null
        return (
          <Shortcutgroup key={group} title={group}>
            {ofGroup.map((command) => (
              <Shortcut key={command.id} does={command.title} chords={chordsOf(command)} />
            ))}
          </Shortcutgroup>
        )
      })}
      {PLACE_KEYS.map(({ place, keys }) => (
        <Shortcutgroup key={place} title={place}>
          {keys.map(([chords, does]) => (
            <Shortcut key={does} does={does} chords={chords} />
          ))}
        </Shortcutgroup>
      ))}
    </div>
  )
}

function Shortcutgroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes['group']} aria-label={title}>
      <h3 className={classes['heading']}>{title}</h3>
      <dl className={classes['shortcuts']}>{children}</dl>
    </section>
  )
}

function Shortcut({ does, chords }: { readonly does: string; readonly chords: readonly string[] }) {
  return (
    <div className={classes['shortcut']}>
      <dt>{does}</dt>
      <dd>
        <Chords chords={chords} />
      </dd>
    </div>
  )
}
