/**
 * The sign of a change: a letter-wide mark in the colour of its meaning, so
 * that neither is needed to read the other.
 */
import type { ChangeStatus } from '../../shared/model.ts'
import classes from './status-sign.module.css'

/** The mark of each status: added '+', removed '−', changed '~', same '='. */
export const STATUS_MARKS: Readonly<Record<ChangeStatus, string>> = {
  added: '+',
  removed: '\u2212',
  changed: '~',
  same: '=',
}

export interface StatusSignProps {
  readonly status: ChangeStatus
  /** Only quiet changes (column order): the mark is drawn without its ground. */
  readonly quiet?: boolean
}

/** One status as a small square with its mark; its word is there for screen readers. */
export function StatusSign({ status, quiet = false }: StatusSignProps) {
  const word = quiet ? `${status}, order only` : status
  return (
    <span className={classes['sign']} data-status={status} data-quiet={quiet || undefined} title={word}>
      <span aria-hidden>{STATUS_MARKS[status]}</span>
      <span className="visually-hidden">{word}</span>
    </span>
  )
}
