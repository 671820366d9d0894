/** The palette's list of commands. */
import { useState } from 'react'
import { navigateToScope } from '../state/navigation.ts'
import { letterOf, useWorkspace, type Workspace } from '../state/workspace.ts'
import { visibleText } from '../text/visible-text.ts'
import { ChoiceList, type Choice, type ChoiceListProps } from './choice-list.tsx'
import { matchingCommands } from './command-matches.ts'
import { MarkedStretches } from './marked-stretches.tsx'
import { closePalette } from './palette-state.ts'
import { Chords } from './keys.tsx'
import { allCommands, chordsOf, type Command } from './registry.ts'
import classes from './palette.module.css'

/** Going to each source that is open: commands that are there only now. */
function placeCommands({ sources }: Workspace): readonly Command[] {
  return sources.map(({ sourceId, fileName }, index): Command => ({
    id: `source ${sourceId}`,
    title: `${letterOf(index)}: ${visibleText(fileName)}`,
    group: 'Go',
    words: 'source overview',
    run: () => navigateToScope({ sourceId }),
  }))
}

export function CommandChoices({ text, onText }: Pick<ChoiceListProps, 'text' | 'onText'>) {
  const workspace = useWorkspace()
  // What can be done is what could be done when the palette was opened.
  const [commands] = useState(() => [
    ...allCommands().filter(({ id }) => id !== 'palette'),
    ...placeCommands(workspace),
  ])
  const choices = matchingCommands(text, commands).map(({ command, marks }): Choice => ({
    key: command.id,
    ...(text.trim() === '' ? { heading: command.group } : {}),
    choose: () => closePalette(command.run),
    line: (
      <>
        <span className={classes['name']} title={command.title}>
          <MarkedStretches text={command.title} marks={marks} />
        </span>
        {text.trim() !== '' && <span className={classes['dim']}>{command.group}</span>}
        <Chords chords={chordsOf(command).slice(0, 1)} />
      </>
    ),
  }))
  return (
    <ChoiceList
      label="What to do"
      text={text}
      onText={onText}
      choices={choices}
      nothing="No command has these words."
    />
  )
}
