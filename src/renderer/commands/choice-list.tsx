/** A field and the list of what answers to it: typed into, moved through with the keys, chosen with Enter or a click. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import classes from './palette.module.css'

export interface Choice {
  /** Unique in the list. */
  readonly key: string
  /** Stands above the first choice that has it. */
  readonly heading?: string
  readonly line: ReactNode
  readonly choose: () => void
}

export interface ChoiceListProps {
  /** What the field is for; its name and placeholder. */
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly choices: readonly Choice[]
  /** Said in place of the list where nothing is in it; null while that is not known. */
  readonly nothing: string | null
}

/** Lines that PageUp and PageDown pass over. */
const PAGE = 10

export function ChoiceList({ label, text, onText, choices, nothing }: ChoiceListProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useState({ text, at: 0 })
  // Other words begin again at the best answer.
  const at = asked.text === text ? Math.max(0, Math.min(asked.at, choices.length - 1)) : 0
  // The list may take the place of another in a dialog that has long been open.
  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = choices.length - 1
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      PageDown: Math.min(last, at + PAGE),
      PageUp: Math.max(0, at - PAGE),
    }
    const to = event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key]
    if (to !== undefined) {
      event.preventDefault()
      if (last >= 0) setAsked({ text, at: to })
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      choices[at]?.choose()
    }
  }
  return (
    <>
      <input
        ref={input}
        type="text"
        role="combobox"
        className={classes['field']}
        data-autofocus
        aria-label={label}
        placeholder={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={choices.length > 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div key={text} id={`${id}-list`} role="listbox" aria-label={label} className={classes['list']}>
        {choices.map(({ key, heading, line, choose }, index) => (
          <div key={key} role="presentation">
            {heading !== undefined && heading !== choices[index - 1]?.heading && (
              <div role="presentation" className={classes['heading']}>
                {heading}
              </div>
            )}
            {/* Keys are heard by the field, which keeps the focus. */}
            <div
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              className={classes['choice']}
              onMouseDown={(event) => event.preventDefault()}
              onClick={choose}
            >
              {line}
            </div>
          </div>
        ))}
        {choices.length === 0 && nothing !== null && <div className={classes['nothing']}>{nothing}</div>}
      </div>
      <span role="status" className="visually-hidden">
        {choices.length === 0 ? nothing : ''}
      </span>
    </>
  )
}
