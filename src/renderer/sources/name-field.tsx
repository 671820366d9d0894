/** The field in which a source is given a name, in place of its line. */
import { TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'

/** As long as the contract takes. */
const LONGEST = 200

export interface NameFieldProps {
  readonly name: string
  readonly label: string
  /** The new name, trimmed; null where it was left as it is. Called once. */
  readonly onDone: (name: string | null) => void
}

/** Enter and leaving the field take the name, Escape leaves it as it was. */
export function NameField({ name, label, onDone }: NameFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  useEffect(() => input.current?.select(), [])
  const finish = (keeps: boolean): void => {
    if (done.current) return
    done.current = true
    const next = input.current?.value.trim() ?? ''
    onDone(keeps && next !== name ? next : null)
  }
  return (
    <TextInput
      ref={input}
      aria-label={label}
      defaultValue={name}
      maxLength={LONGEST}
      autoFocus
      spellCheck={false}
      style={{ flex: 1 }}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        finish(event.key === 'Enter')
      }}
    />
  )
}
