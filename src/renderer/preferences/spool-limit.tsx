/** How much unpacked rows may take on disk together. */
import { NumberInput } from '@mantine/core'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { LEAST_SPOOL_BYTES } from '../../shared/preferences-contract.ts'
import { rpc, toFailure } from '../rpc.ts'
import { tell } from '../state/notices.ts'
import { storageQuery } from '../state/queries.ts'
import classes from './preferences.module.css'

const GB = 1_000_000_000

const enginePreferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: ({ signal }) => rpc.preferences.get(undefined, { signal }),
  staleTime: 0,
})

export function SpoolLimit() {
  const id = useId()
  const client = useQueryClient()
  const { data } = useQuery(enginePreferencesQuery)
  const { data: storage } = useQuery(storageQuery)
  const [typed, setTyped] = useState<number | string | null>(null)
  const change = useMutation({
    mutationFn: (spoolBytes: number | null) => rpc.preferences.set({ spoolBytes }),
    onSuccess: (preferences) => {
      client.setQueryData(enginePreferencesQuery.queryKey, preferences)
      void client.invalidateQueries({ queryKey: storageQuery.queryKey })
    },
    onError: (error) => tell(toFailure(error)),
  })
  if (data === undefined || storage === undefined) return <div className={classes['setting']} />
  const now = storage.spool.limitBytes / GB
  const keep = (): void => {
    setTyped(null)
    if (typed === null || typed === now) return
    const bytes = typed === '' ? null : Math.round(Number(typed) * GB)
    if (bytes !== null && !(bytes >= LEAST_SPOOL_BYTES && bytes <= Number.MAX_SAFE_INTEGER)) return
    change.mutate(bytes)
  }
  return (
    <div className={classes['kept']}>
      <div className={classes['setting']}>
        <label htmlFor={id}>They may take at most</label>
        <NumberInput
          id={id}
          size="xs"
          suffix=" GB"
          min={LEAST_SPOOL_BYTES / GB}
          step={1}
          decimalScale={1}
          thousandSeparator=","
          hideControls
          disabled={data.spoolFixed}
          value={typed ?? now}
          onChange={setTyped}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
          className={classes['limit'] ?? ''}
        />
      </div>
      <p className={classes['hint']}>
        {data.spoolFixed
          ? 'Set from outside, by DUMPSCOPE_SPOOL_BYTES.'
          : `At least ${LEAST_SPOOL_BYTES / GB} GB; empty: ${data.defaultSpoolBytes / GB} GB. Kept in ${data.file}`}
      </p>
    </div>
  )
}
