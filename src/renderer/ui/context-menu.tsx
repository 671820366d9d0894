/** A menu at a point of the window: what can be done with what was pressed there. */
import { Menu } from '@mantine/core'
import { Fragment, useLayoutEffect, useRef, type ReactNode } from 'react'
import classes from './context-menu.module.css'

/** A point of the window in pixels. */
export interface MenuPlace {
  readonly x: number
  readonly y: number
}

/** One line of a menu. */
export interface MenuLine {
  readonly title: string
  /** The keys that do the same, as the reader writes them. */
  readonly keys?: string | null
  readonly sign?: ReactNode
  readonly disabled?: boolean
  readonly run: () => void
}

/** Lines that belong together, a divider above them; `heading` stands over them. */
export interface MenuGroup {
  readonly heading?: string
  readonly lines: readonly MenuLine[]
}

export interface ContextMenuProps {
  /** Where it stands open; null: closed. */
  readonly at: MenuPlace | null
  /** What it is of, for screen readers. */
  readonly label: string
  /** Empty groups are left out. */
  readonly groups: readonly MenuGroup[]
  readonly onClose: () => void
}

export function ContextMenu({ at, label, groups, onClose }: ContextMenuProps) {
  const opener = useRef<HTMLElement | null>(null)
  const opened = at !== null
  useLayoutEffect(() => {
    if (opened && document.activeElement instanceof HTMLElement) opener.current = document.activeElement
  }, [opened])
  // The keyboard is back where it was before a line does its work, which may want it elsewhere.
  const back = (): void => opener.current?.focus({ preventScroll: true })
  const shown = groups.filter(({ lines }) => lines.length > 0)
  const first = shown[0]?.lines.find(({ disabled }) => disabled !== true)
  return (
    <Menu
      opened={opened}
      returnFocus={false}
      // The key that opened it is still on its way when the menu is there.
      clickOutsideEvents={['mousedown', 'touchstart']}
      onChange={(stays) => {
        if (stays) return
        back()
        onClose()
      }}
      position="bottom-start"
      offset={0}
      alignItemsLabels="none"
      classNames={{ itemLabel: classes['label'] ?? '' }}
    >
      <Menu.Target>
        <span
          aria-hidden
          className={classes['point']}
          style={{ left: at?.x ?? 0, top: at?.y ?? 0 }}
          // A menu that is closed takes no place and no press.
          hidden={!opened}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={label} className={classes['menu']}>
        {shown.map(({ heading, lines }, index) => (
          <Fragment key={lines[0]?.title}>
            {index > 0 && <Menu.Divider />}
            {heading !== undefined && <Menu.Label>{heading}</Menu.Label>}
            {lines.map((line) => (
              <Menu.Item
                key={line.title}
                disabled={line.disabled === true}
                data-autofocus={line === first || undefined}
                leftSection={line.sign}
                rightSection={
                  line.keys == null ? undefined : <kbd className={classes['keys']}>{line.keys}</kbd>
                }
                onClick={() => {
                  back()
                  line.run()
                }}
              >
                <span className={classes['title']}>{line.title}</span>
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Where a context menu opens for an event: at the pointer, or, asked for with a key, at this element. */
export function menuPlace(
  event: { readonly clientX: number; readonly clientY: number } | null,
  element: Element | null,
): MenuPlace {
  if (event !== null && (event.clientX > 0 || event.clientY > 0))
    return { x: event.clientX, y: event.clientY }
  const box = element?.getBoundingClientRect()
  return { x: (box?.left ?? 0) + 24, y: box?.bottom ?? 0 }
}
