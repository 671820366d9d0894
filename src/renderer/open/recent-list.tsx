/** What was opened lately, where nothing is open: one press opens it again. */
import { useQuery } from '@tanstack/react-query'
import { IconFile, IconFolder } from '@tabler/icons-react'
import { openPaths } from '../state/opening.ts'
import { recentQuery } from '../state/recent.ts'
import { formatTime } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './recent-list.module.css'

/** So many are shown; the menu and the chooser have the rest. */
const MOST = 5

/** Nothing where nothing was opened yet. */
export function RecentList() {
  const { data = [] } = useQuery(recentQuery)
  if (data.length === 0) return null
  return (
    <section className={classes['recent']} aria-labelledby="opened-lately">
      <h3 id="opened-lately" className={classes['title']}>
        Opened lately
      </h3>
      <ul className={classes['list']}>
        {data.slice(0, MOST).map(({ path, kind, opened }) => (
          <li key={path}>
            <button
              type="button"
              className={classes['item']}
              title={visibleText(path)}
              onClick={() => void openPaths([path], 'given')}
            >
              {kind === 'folder' ? (
                <IconFolder size={16} stroke={1.5} aria-label="Folder" />
              ) : (
                <IconFile size={16} stroke={1.5} aria-label="File" />
              )}
              <span className={classes['name']}>{visibleText(nameOf(path))}</span>
              <span className={classes['folder']}>
                {visibleText(path.slice(0, -nameOf(path).length - 1))}
              </span>
              <span className={classes['time']}>{formatTime(opened)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function nameOf(path: string): string {
  return path.split(/[\\/]/u).findLast((part) => part !== '') ?? path
}
