/** What is looked for, where and how. */
import { ActionIcon, Autocomplete, Button, Checkbox, Tooltip } from '@mantine/core'
import { IconLetterCase, IconRegex, IconSearch, IconTextSize } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { LONGEST_SEARCH, SEARCH_PLACES, type SearchScope } from '../../shared/search-model.ts'
import { rpc } from '../rpc.ts'
import { ownFocus } from '../state/focus-request.ts'
import { usePreferences } from '../state/preferences.ts'
import { letterOf, useWorkspace } from '../state/workspace.ts'
import classes from './search.module.css'
import { ask, cancelSearch, startSearch, useSearch } from './search-store.ts'
import { costText, PLACE_NAMES } from './search-words.ts'

export interface SearchFormProps {
  /** Where would be searched now. */
  readonly scope: SearchScope
  /** What the tree shows, in words: 'A and B'. */
  readonly scopeName: string
  /** The focus goes on to what was found. */
  readonly onDown: () => void
}

export function SearchForm({ scope, scopeName, onDown }: SearchFormProps) {
  const { question, status } = useSearch()
  const searches = usePreferences((state) => state.searches)
  const sources = useWorkspace((state) => state.sources)
  const input = useRef<HTMLInputElement>(null)
  // What was searched for is offered while something is typed, and is gone once it is asked.
  const [offers, setOffers] = useState(false)
  useEffect(() => ownFocus('search', () => input.current?.select()), [])
  const { places, text } = question
  const toggle = (place: (typeof SEARCH_PLACES)[number]): void =>
    ask({ places: SEARCH_PLACES.filter((one) => (one === place) !== places.includes(one)) })
  const isRunning = status === 'running'
  return (
    <form
      className={classes['form']}
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        setOffers(false)
        void startSearch(scope)
      }}
    >
      <div className={classes['line']}>
        <Autocomplete
          ref={input}
          className={classes['field']}
          aria-label="Search for"
          placeholder="Search for"
          data={[...searches]}
          limit={8}
          maxLength={LONGEST_SEARCH}
          leftSection={<IconSearch size={14} stroke={1.75} />}
          spellCheck={false}
          value={text}
          dropdownOpened={offers}
          onOptionSubmit={() => setOffers(false)}
          onBlur={() => setOffers(false)}
          onChange={(next) => {
            ask({ text: next })
            setOffers(next !== '' && !searches.includes(next))
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && !offers) onDown()
          }}
        />
        <Toggle label="Match case" on={question.matchCase} onTurn={(matchCase) => ask({ matchCase })}>
          <IconLetterCase size={16} stroke={1.75} />
        </Toggle>
        <Toggle label="Whole word" on={question.wholeWord} onTurn={(wholeWord) => ask({ wholeWord })}>
          <IconTextSize size={16} stroke={1.75} />
        </Toggle>
        <Toggle
          label="Regular expression"
          on={question.regularExpression}
          onTurn={(regularExpression) => ask({ regularExpression })}
        >
          <IconRegex size={16} stroke={1.75} />
        </Toggle>
        {isRunning ? (
          // Two buttons, not one that changes: a click on Cancel would go on to submit the form.
          <Button key="cancel" variant="default" size="xs" onClick={cancelSearch}>
            Cancel
          </Button>
        ) : (
          <Button key="search" type="submit" size="xs" disabled={text === '' || places.length === 0}>
            Search
          </Button>
        )}
      </div>
      <div className={classes['line']}>
        <fieldset className={classes['places']}>
          <legend className="visually-hidden">Where to look</legend>
          {SEARCH_PLACES.map((place) => (
            <Checkbox
              key={place}
              size="xs"
              label={PLACE_NAMES[place]}
              checked={places.includes(place)}
              onChange={() => toggle(place)}
            />
          ))}
        </fieldset>
        {sources.length > 1 && (
          <Checkbox
            size="xs"
            className={classes['everywhere']}
            label={
              question.everywhere ? 'In all open sources' : `In all open sources, not ${scopeName} alone`
            }
            checked={question.everywhere}
            onChange={(event) => ask({ everywhere: event.currentTarget.checked })}
          />
        )}
      </div>
      {places.includes('data') && <Cost scope={scope} />}
    </form>
  )
}

interface ToggleProps {
  readonly label: string
  readonly on: boolean
  readonly onTurn: (on: boolean) => void
  readonly children: ReactNode
}

function Toggle({ label, on, onTurn, children }: ToggleProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={30}
        variant={on ? 'filled' : 'default'}
        aria-label={label}
        aria-pressed={on}
        onClick={() => onTurn(!on)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

/** What looking through the rows takes: said before it is begun. */
function Cost({ scope }: { readonly scope: SearchScope }) {
  const sources = useWorkspace((state) => state.sources)
  const { data } = useQuery({
    queryKey: ['search cost', scope, sources.map(({ sourceId }) => sourceId)],
    queryFn: ({ signal }) => rpc.search.cost({ scope }, { signal }),
    gcTime: 0,
  })
  const letter = (sourceId: string): string => letterOf(sources.findIndex((one) => one.sourceId === sourceId))
  return <p className={classes['note']}>{data === undefined ? '\u00a0' : costText(data, letter)}</p>
}
