/** A Failure in the window: what is the matter, where, and what can be done, with the actions given. */
import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Failure, Place } from '../../shared/errors.ts'
import { reconnect } from '../rpc.ts'
import { formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './failure-view.module.css'

export interface FailureViewProps {
  readonly failure: Failure
  /** What was being done: 'shop.sql'. */
  readonly title?: string
  readonly onRetry?: () => void
  readonly onClose?: () => void
}

/** A place in words: 'shop.sql, line 12, byte 3,456'. Empty where nothing is known. */
export function placeText(place: Place | undefined): string {
  if (place === undefined) return ''
  const parts = []
  if (place.file !== undefined) parts.push(visibleText(place.file))
  if (place.object !== undefined) parts.push(visibleText(place.object))
  if (place.line !== undefined) parts.push(`line ${formatCount(place.line)}`)
  if (place.byte !== undefined) parts.push(`byte ${formatCount(place.byte)}`)
  return parts.join(', ')
}

/** The failure as a box of its own; announced when it appears. Where the engine is gone, Retry is Reconnect. */
export function FailureView({ failure, title, onRetry, onClose }: FailureViewProps) {
  const place = placeText(failure.place)
  const gone = failure.code === 'ENGINE_GONE'
  const retry = (): void => {
    if (gone) reconnect()
    onRetry?.()
  }
  return (
    <div className={classes['failure']} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} className={classes['sign']} aria-hidden />
      <div className={classes['words']}>
        {title !== undefined && <div className={classes['title']}>{title}</div>}
        <div>{visibleText(failure.message)}</div>
        {place !== '' && <div className={classes['place']}>{place}</div>}
        {failure.advice !== undefined && (
          <div className={classes['advice']}>{visibleText(failure.advice)}</div>
        )}
        {(onRetry !== undefined || onClose !== undefined) && (
          <div className={classes['actions']}>
            {onRetry !== undefined && (
              <Button size="compact-xs" variant="default" onClick={retry}>
                {gone ? 'Reconnect' : 'Retry'}
              </Button>
            )}
            {onClose !== undefined && (
              <Button size="compact-xs" variant="subtle" color="gray" onClick={onClose}>
                Close
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  )
}
