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
  return status === 'open' ? null : <LostBar connecting={status === 'connecting'} />
}

function LostBar({ connecting }: { readonly connecting: boolean }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div className={classes['bar']} role="alert">
      <IconPlugConnectedX size={16} stroke={1.75} aria-hidden />
      <span className={classes['words']}>
        The engine cannot be reached. What is on screen stays; it is tried again by itself.
      </span>
      <Button size="compact-xs" variant="default" onClick={reconnect} disabled={connecting}>
        Reconnect
      </Button>
    </div>
  )
}
