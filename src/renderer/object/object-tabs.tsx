/** Tabs in one line: the chosen one is always in sight, however narrow the window is. */
import { Tabs } from '@mantine/core'
import { Suspense, useEffect, useRef, type ReactNode } from 'react'
import { formatCount } from '../text/figure.ts'
import classes from './object-view.module.css'
import { chooseTab, showTabs, useTabChoice } from './tab-choice.ts'

export interface TabContent {
  /** Its name, unique among the tabs. */
  readonly name: string
  /** What is drawn in its place, where that is more than its name. */
  readonly label?: ReactNode
  readonly count: number | null
  readonly content: ReactNode
  /** Whether the content fills the panel and scrolls by itself. */
  readonly fills?: boolean
}

export interface ChosenTabsProps {
  /** What the tabs are of, for keeping the choice: 'object table'. */
  readonly place: string
  readonly label: string
  readonly tabs: readonly TabContent[]
}

/** Fills its parent, which must be a flex column. The first tab stands where the chosen one is not among them. */
export function ChosenTabs({ place, label, tabs }: ChosenTabsProps) {
  const wanted = useTabChoice(({ chosen }) => chosen[place])
  const active = tabs.find(({ name }) => name === wanted)?.name ?? tabs[0]?.name ?? null
  const names = tabs.map(({ name }) => name).join('\n')
  useEffect(() => showTabs(place, names.split('\n')), [place, names])
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (list.current !== null) revealChosen(list.current)
  })
  useEffect(() => {
    const element = list.current
    if (element === null) return undefined
    // Widths change with the window, and with what stands beside.
    const observer = new ResizeObserver(() => revealChosen(element))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <Tabs
      value={active === null ? null : valueOf(active)}
      onChange={(value) => {
        const chosen = tabs.find(({ name }) => valueOf(name) === value)
        if (chosen !== undefined) chooseTab(place, chosen.name)
      }}
      className={classes['tabs']}
      keepMounted={false}
    >
      <Tabs.List ref={list} aria-label={label}>
        {tabs.map(({ name, label: drawn, count }) => (
          <Tabs.Tab key={name} value={valueOf(name)}>
            {drawn ?? name}
            {count !== null && (
              <span className={classes['count']} aria-hidden>
                {formatCount(count)}
              </span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, content, fills }) => (
        <Tabs.Panel
          key={name}
          value={valueOf(name)}
          // What scrolls and holds nothing to focus must itself be reached by keyboard.
          tabIndex={fills ? undefined : 0}
          className={fills ? classes['filled'] : classes['scrolled']}
        >
          <Suspense fallback={<div aria-busy className={classes['filled']} />}>{content}</Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

/** Values become parts of ids, and lists of ids are parted by blanks: a panel would be named by whatever is called 'side'. */
function valueOf(name: string): string {
  return name.replaceAll(' ', '-').toLowerCase()
}

/** Scrolls the row of tabs alone, and no further than is needed. */
function revealChosen(list: HTMLElement): void {
  const chosen = list.querySelector<HTMLElement>('[aria-selected="true"]')
  if (chosen === null) return
  const [outer, inner] = [list.getBoundingClientRect(), chosen.getBoundingClientRect()]
  if (inner.right > outer.right) list.scrollLeft += inner.right - outer.right
  if (inner.left < outer.left) list.scrollLeft += inner.left - outer.left
}
