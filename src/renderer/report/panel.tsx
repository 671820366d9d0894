/** A titled part of the report's settings, which can be closed; it stays so while the window is open. */
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useState, type ReactNode } from 'react'
import classes from './report.module.css'

export interface PanelProps {
  readonly title: string
  /** Beside the title, at the right. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

const closed = new Set<string>()

export function Panel({ title, aside, children }: PanelProps) {
  const [isOpen, setOpen] = useState(() => !closed.has(title))
  const id = useId()
  const Sign = isOpen ? IconChevronDown : IconChevronRight
  const toggle = (): void => {
    if (isOpen) closed.add(title)
    else closed.delete(title)
    setOpen(!isOpen)
  }
  return (
    <section className={classes['panel']} aria-labelledby={id}>
      <div className={classes['heading']}>
        <h2 id={id}>
          <button type="button" className={classes['fold']} aria-expanded={isOpen} onClick={toggle}>
            <Sign size={14} stroke={1.75} aria-hidden />
            {title}
          </button>
        </h2>
        {aside}
      </div>
      {isOpen && children}
    </section>
  )
}
