/** A field that finds a table of a source or comparison as one types. */
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Scope } from '../../shared/model.ts'
import { visibleText } from '../text/visible-text.ts'
import { tablesQuery } from './diagram-queries.ts'

export interface TableChoiceProps {
  readonly scope: Scope
  readonly label: string
  readonly value: string | null
  /** The name of the chosen table, which may not be among those found. */
  readonly name: string | null
  readonly onChange: (id: string, name: string) => void
  readonly className?: string | undefined
}

export function TableChoice({ scope, label, value, name, onChange, className }: TableChoiceProps) {
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed === name ? '' : typed, 120)
  const { data } = useQuery(tablesQuery(scope, text))
  const found = data?.tables ?? []
  const options = found.map((table) => ({ value: table.id, label: visibleText(table.name) }))
  if (value !== null && name !== null && !found.some(({ id }) => id === value))
    options.push({ value, label: name })
  return (
    <Select
      className={className ?? ''}
      aria-label={label}
      placeholder={label}
      searchable
      allowDeselect={false}
      value={value}
      data={options}
      // The engine has found them already.
      filter={({ options: all }) => all}
      limit={50}
      maxDropdownHeight={320}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
      nothingFoundMessage="No table has this in its name"
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => {
        const chosen = options.find((option) => option.value === id)
        if (chosen !== undefined) onChange(chosen.value, chosen.label)
      }}
    />
  )
}
