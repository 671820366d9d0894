/** Compare: at once where two sources are open, else a menu of which two. */
import { Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { compare, compareFirstTwo } from '../state/opening.ts'
import { letterOf, useWorkspace } from '../state/workspace.ts'
import { sourceName } from '../text/source-name.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import classes from './compare-menu.module.css'

export interface CompareMenuProps {
  /** Draws the button; it gets what a press does. */
  readonly children: (props: { readonly onClick?: () => void }) => ReactElement
}

export function CompareMenu({ children }: CompareMenuProps) {
  const sources = useWorkspace((state) => state.sources)
  if (sources.length < 3) return children({ onClick: () => void compareFirstTwo() })
  const pairs = sources.flatMap((a, i) => sources.slice(i + 1).map((b, j) => ({ a, b, i, j: i + 1 + j })))
  return (
    <Menu position="bottom-end">
      <Menu.Target>{children({})}</Menu.Target>
      <Menu.Dropdown className={classes['menu']}>
        {pairs.map(({ a, b, i, j }) => (
          <Menu.Item
            key={`${a.sourceId} ${b.sourceId}`}
            data-autofocus={(i === 0 && j === 1) || undefined}
            onClick={() => void compare(a, b)}
          >
            <span className={classes['pair']}>
              <SourceLetter letter={letterOf(i)} />
              <span className={classes['name']}>{sourceName(a)}</span>
              <span aria-hidden>→</span>
              <SourceLetter letter={letterOf(j)} />
              <span className={classes['name']}>{sourceName(b)}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
