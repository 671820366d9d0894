/** The settings as a file, for the next report and for the command line. */
import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Failure } from '../../shared/errors.ts'
import { rpc, toFailure } from '../rpc.ts'
import { chooseFiles, chooseSavePath, hasFileDialog } from '../shell.ts'
import { tell } from '../state/notices.ts'
import { useWorkspace } from '../state/workspace.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { Panel } from './panel.tsx'
import { PathField } from './path-field.tsx'
import classes from './report.module.css'
import { takeSettings, useReport } from './report-store.ts'

/** Where the settings are, or beside the first source. */
function suggestedPath(): string {
  const known = useReport.getState().file
  if (known !== null) return known
  const path = useWorkspace.getState().sources[0]?.path ?? ''
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  return `${path.slice(0, cut + 1)}report.json`
}

async function load(path: string): Promise<void> {
  const read = await rpc.reports.readSettings({ path })
  takeSettings(read.settings, read.path)
}

async function save(path: string): Promise<void> {
  const written = await rpc.reports.writeSettings({ path, settings: useReport.getState().settings })
  useReport.setState({ file: written.path })
}

export function SettingsFile() {
  const file = useReport((state) => state.file)
  const [asking, setAsking] = useState<'load' | 'save' | null>(null)
  const ask = async (what: 'load' | 'save'): Promise<void> => {
    if (!hasFileDialog) return setAsking(what)
    try {
      const path = what === 'save' ? await chooseSavePath(suggestedPath()) : (await chooseFiles())[0]
      if (path != null) await (what === 'save' ? save(path) : load(path))
    } catch (error) {
      tell(toFailure(error))
    }
  }
  return (
    <Panel title="Settings file">
      <p className={classes['hint']}>
        {file === null
          ? 'Holds all of this, for the next report and for the command line.'
          : visibleText(file)}
      </p>
      <div className={classes['buttons']}>
        <Button variant="default" onClick={() => void ask('load')}>
          Load settings…
        </Button>
        <Button variant="default" onClick={() => void ask('save')}>
          Save settings…
        </Button>
      </div>
      <Modal
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={asking === 'save' ? 'Save the settings of the report' : 'Load settings of a report'}
        size={620}
        centered
      >
        {asking !== null && <PathForm what={asking} onDone={() => setAsking(null)} />}
      </Modal>
    </Panel>
  )
}

function PathForm({ what, onDone }: { readonly what: 'load' | 'save'; readonly onDone: () => void }) {
  const [path, setPath] = useState(suggestedPath)
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = async (): Promise<void> => {
    try {
      await (what === 'save' ? save(path) : load(path))
      onDone()
    } catch (error) {
      setFailure(toFailure(error))
    }
  }
  const label = 'File, on the machine that holds the dumps'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {what === 'save' ? (
        <TextInput
          label={label}
          data-autofocus
          spellCheck={false}
          maxLength={4000}
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
      ) : (
        <PathField
          label={label}
          description="JSON, as it was saved."
          kind="file"
          value={path}
          onChange={setPath}
        />
      )}
      {failure !== null && <FailureView failure={failure} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" disabled={path.trim() === ''}>
          {what === 'save' ? 'Save' : 'Load'}
        </Button>
      </Group>
    </form>
  )
}
