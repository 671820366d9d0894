/** The sign of a severity in its colour; a word stands beside it, or is there for screen readers. */
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle, type Icon } from '@tabler/icons-react'
import type { Severity } from '../../shared/model.ts'
import classes from './findings.module.css'

const SIGNS: Readonly<Record<Severity, Icon>> = {
  error: IconAlertCircle,
  warning: IconAlertTriangle,
  info: IconInfoCircle,
}

export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const Sign = SIGNS[severity]
  return (
    <span className={classes['sign']} data-severity={severity}>
      <Sign size={16} stroke={1.75} aria-hidden />
    </span>
  )
}
