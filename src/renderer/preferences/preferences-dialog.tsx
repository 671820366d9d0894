/** What the reader can set, and what the program keeps on disk. */
import { Button, Checkbox, Modal, SegmentedControl } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { IGNORABLE } from '../../shared/comparison-model.ts'
import { rpc, toFailure } from '../rpc.ts'
import { tell } from '../state/notices.ts'
import { changeLeftOut } from '../state/opening.ts'
import { setPreferences, usePreferences } from '../state/preferences.ts'
import { storageQuery } from '../state/queries.ts'
import { countOf, formatExactBytes, formatSize } from '../text/figure.ts'
import { FailureView } from '../ui/failure-view.tsx'
import classes from './preferences.module.css'
import { SpoolLimit } from './spool-limit.tsx'

const THEMES = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

export function PreferencesDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean
  readonly onClose: () => void
}) {
  return (
    <Modal opened={opened} onClose={onClose} title="Preferences" size={620} centered>
      {opened && (
        <div className={classes['preferences']}>
          <Appearance />
          <LeftOut />
          <OnDisk />
        </div>
      )}
    </Modal>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes['group']} aria-label={title}>
      <h3 className={classes['heading']}>{title}</h3>
      {children}
    </section>
  )
}

function Appearance() {
  const theme = usePreferences((state) => state.theme)
  const panel = usePreferences((state) => state.taskPanel)
  return (
    <Group title="Appearance">
      <div className={classes['setting']}>
        <span>Theme</span>
        <SegmentedControl
          aria-label="Theme"
          data={[...THEMES]}
          value={theme}
          onChange={(value) => setPreferences({ theme: value })}
        />
      </div>
      <Checkbox
        label="Show running work in a panel, not only in the status bar"
        checked={panel}
        onChange={(event) => setPreferences({ taskPanel: event.currentTarget.checked })}
      />
    </Group>
  )
}

function LeftOut() {
  const leftOut = usePreferences((state) => state.leftOut)
  return (
    <Group title="Left out of comparisons">
      <div className={classes['choices']}>
        {IGNORABLE.map((what) => (
          <Checkbox
            key={what}
            label={`${what[0]?.toUpperCase()}${what.slice(1)}`}
            checked={leftOut.includes(what)}
            onChange={(event) => void changeLeftOut(what, event.currentTarget.checked)}
          />
        ))}
      </div>
      <p className={classes['hint']}>Each comparison says what was left out of it.</p>
    </Group>
  )
}

function OnDisk() {
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(storageQuery)
  const onError = (failed: unknown): void => tell(toFailure(failed))
  const clear = useMutation({
    mutationFn: () => rpc.storage.clearSpool(),
    onSuccess: (usage) => client.setQueryData(storageQuery.queryKey, usage),
    onError,
  })
  const deletion = useMutation({
    mutationFn: () => rpc.preferences.deleteIndexes(),
    onSuccess: ({ usage }) => client.setQueryData(storageQuery.queryKey, usage),
    onError,
  })
  if (error !== null) return <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
  return (
    <Group title="On disk">
      <KeptFiles
        name="Indexes"
        {...(data === undefined ? {} : data.indexes)}
        noun="index"
        nouns="indexes"
        hint="Objects and places of rows, so that a dump opens at once the next time. A dump whose index was deleted is read from its beginning when it is opened again."
      >
        <Button
          variant="default"
          disabled={data === undefined || data.indexes.files === 0}
          loading={deletion.isPending}
          onClick={() => deletion.mutate()}
        >
          Delete those of closed dumps
        </Button>
      </KeptFiles>
      {deletion.data !== undefined && (
        <p className={classes['done']} role="status">
          {deletion.data.files === 0
            ? 'All indexes belong to dumps that are open.'
            : `${countOf(deletion.data.files, 'index', 'indexes')} deleted, ${formatSize(deletion.data.bytes)}.`}
        </p>
      )}
      <KeptFiles
        name="Unpacked rows"
        {...(data === undefined ? {} : data.spool)}
        noun="file"
        nouns="files"
        hint="Rows of packed dumps that were unpacked once. The least recently used go first; what is wanted again is unpacked again."
      >
        <Button
          variant="default"
          disabled={data === undefined || data.spool.bytes === 0}
          loading={clear.isPending}
          onClick={() => clear.mutate()}
        >
          Delete unpacked rows
        </Button>
      </KeptFiles>
      <SpoolLimit />
    </Group>
  )
}

interface KeptFilesProps {
  readonly name: string
  readonly folder?: string
  readonly bytes?: number
  readonly files?: number
  readonly noun: string
  readonly nouns: string
  readonly hint: string
  readonly children: ReactNode
}

function KeptFiles({ name, folder, bytes, files, noun, nouns, hint, children }: KeptFilesProps) {
  return (
    <div className={classes['kept']}>
      <div className={classes['setting']}>
        <span>{name}</span>
        <span className={classes['figure']} title={bytes === undefined ? undefined : formatExactBytes(bytes)}>
          {bytes === undefined || files === undefined
            ? ''
            : `${formatSize(bytes)} in ${countOf(files, noun, nouns)}`}
        </span>
        {children}
      </div>
      <code className={classes['path']} title={folder}>
        {folder ?? '\u00a0'}
      </code>
      <p className={classes['hint']}>{hint}</p>
    </div>
  )
}
