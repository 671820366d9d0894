/** Told when the engine cannot be reached: what that means, and Reconnect. */
import { Button } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { reconnect, useConnection } from '../rpc.ts'
import classes from './connection-bar.module.css'

/** A connection that comes back this soon (in milliseconds) is not worth a word. */
const PATIENCE = 700

export function ConnectionBar() {
  const { status } = useConnection()
  const lost = status !== 'open'
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!lost) return setShown(false)
    const timer = setTimeout(() => setShown(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [lost])
  if (!shown) return null
  return (
    <div className={classes['bar']} role="alert">
      <IconPlugConnectedX size={16} stroke={1.75} aria-hidden />
      <span className={classes['words']}>
        The engine cannot be reached. What is on screen stays; it is tried again by itself.
      </span>
      <Button size="compact-xs" variant="default" onClick={reconnect} disabled={status === 'connecting'}>
        Reconnect
      </Button>
    </div>
  )
}
