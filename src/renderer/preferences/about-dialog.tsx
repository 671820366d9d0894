/** What the program is, and what it never does. */
import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { hasFileDialog } from '../shell.ts'
import { infoQuery } from '../state/queries.ts'
import classes from './preferences.module.css'

const SYSTEMS: Readonly<Record<string, string>> = { darwin: 'macOS', linux: 'Linux', win32: 'Windows' }

export function AboutDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { data } = useQuery({ ...infoQuery, enabled: opened })
  const platform = data?.platform ?? ''
  return (
    <Modal opened={opened} onClose={onClose} title="About Dumpscope" size={520} centered>
      <p className={classes['words']}>
        Opens PostgreSQL dumps on your own machine, says what is in them and what changed between them.
      </p>
      <dl className={classes['facts']}>
        <dt>Version</dt>
        <dd>{data?.version ?? ''}</dd>
        <dt>Licence</dt>
        <dd>Apache License 2.0</dd>
        <dt>Runs on</dt>
        <dd>
          {SYSTEMS[platform] ?? platform}
          {hasFileDialog ? ', in a window of its own' : ', in a browser'}
        </dd>
        <dt>Indexes</dt>
        <dd className={classes['path']}>{data?.indexFolder ?? ''}</dd>
      </dl>
      <p className={classes['words']}>
        It never goes to the network: no update check, no statistics, no fonts or scripts from elsewhere. It
        connects to no database, runs nothing that a dump says outside an embedded PostgreSQL, and changes no
        dump.
      </p>
    </Modal>
  )
}
