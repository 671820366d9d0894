/** What is chosen of a script, and what can be done with it. */
import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { IconCopy, IconDeviceFloppy, IconRosetteDiscountCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { Script } from '../../shared/script-model.ts'
import { countOf } from '../text/figure.ts'
import { saveFile } from '../ui/save-file.ts'
import classes from './script-view.module.css'

export interface ScriptBarProps {
  readonly direction: Script['direction']
  readonly allowDestructive: boolean
  /** Null while it is being made. */
  readonly script: Script | null
  readonly proving: boolean
  readonly onDirection: (direction: Script['direction']) => void
  readonly onAllow: (allow: boolean) => void
  readonly onProve: () => void
}

export function ScriptBar(props: ScriptBarProps) {
  const { direction, allowDestructive, script, proving, onDirection, onAllow, onProve } = props
  const [copied, setCopied] = useState<string | null>(null)
  const text = script?.text ?? ''
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setCopied(text)
  }
  const withheld = script?.steps.filter((step) => step.withheld).length ?? 0
  return (
    <div className={classes['bar']}>
      <SegmentedControl
        aria-label="Direction"
        value={direction}
        onChange={(value) => onDirection(value === 'a to b' ? 'a to b' : 'b to a')}
        data={[
          { value: 'a to b', label: 'A to B' },
          { value: 'b to a', label: 'B to A' },
        ]}
      />
      <Checkbox
        label="Include what destroys data"
        checked={allowDestructive}
        onChange={(event) => onAllow(event.currentTarget.checked)}
      />
      <span className={classes['count']}>
        {script !== null && countOf(script.steps.length, 'step')}
        {withheld > 0 && `, ${withheld} left out`}
      </span>
      <span className={classes['actions']}>
        <Button
          variant="default"
          leftSection={<IconCopy size={14} stroke={1.75} />}
          disabled={script === null}
          onClick={() => void copy()}
        >
          {copied !== null && copied === text ? 'Copied' : 'Copy'}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={14} stroke={1.75} />}
          disabled={script === null}
          onClick={() =>
            saveFile(
              new Blob([text], { type: 'application/sql' }),
              direction === 'a to b' ? 'a-to-b.sql' : 'b-to-a.sql',
            )
          }
        >
          Save
        </Button>
        <Button
          leftSection={<IconRosetteDiscountCheck size={14} stroke={1.75} />}
          disabled={script === null || proving}
          title="Applies the script in embedded PostgreSQL and compares the outcome"
          onClick={onProve}
        >
          Prove it
        </Button>
      </span>
    </div>
  )
}
