/** What the window shows before anything is open: what it takes, and how to give it. */
import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { shortcutOf } from '../commands/registry.ts'
import { askForFiles } from '../state/dialogs.ts'
import classes from './empty-state.module.css'
import { RecentList } from './recent-list.tsx'

export function EmptyState() {
  return (
    <main className={classes['empty']}>
      <div className={classes['zone']}>
        <IconFileImport size={40} stroke={1.25} className={classes['icon']} aria-hidden />
        <h2 className={classes['title']}>Drop a PostgreSQL dump here</h2>
        <p className={classes['text']}>
          One file opens: its objects, their definitions, every row. Two files are compared, the older one
          first.
        </p>
        <Button size="sm" onClick={() => void askForFiles()} title={shortcutOf('open') ?? ''}>
          Choose files…
        </Button>
        <RecentList />
        <dl className={classes['facts']}>
          <dt>Takes</dt>
          <dd>
            What pg_dump and pg_dumpall write, of any size: SQL, archives, packed or not; hand-written SQL and
            folders of migrations too.
          </dd>
          <dt>Sample</dt>
          <dd>
            <code>resources/samples</code> beside the program holds two dumps of one shop, half a year apart.
          </dd>
          <dt>Privacy</dt>
          <dd>Files are read on this machine; nothing is sent anywhere.</dd>
        </dl>
      </div>
    </main>
  )
}
