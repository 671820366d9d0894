/**
 * What was found in a source, or of a comparison and in both its sources: by
 * severity, each leading to its place. Any number of them; only those on
 * screen are asked for and drawn.
 */
import { CloseButton, TextInput, Tooltip } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import type { PlacedFinding } from '../../shared/findings-contract.ts'
import type { FindingCounts, Scope, Severity } from '../../shared/model.ts'
import { rpc, toFailure, useConnection } from '../rpc.ts'
import { scopeKey, useWorkspace } from '../state/workspace.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { FailureView } from '../ui/failure-view.tsx'
import type { FetchPage } from '../ui/window/page-cache.ts'
import { usePagedWindow } from '../ui/window/use-paged-window.ts'
import { FindingDetail } from './finding-detail.tsx'
import { patchFindingFilter, switched, useFindingFilter } from './finding-filter.ts'
import { FindingRows } from './finding-rows.tsx'
import { SeveritySign } from './severity-sign.tsx'
import classes from './findings.module.css'

const PAGE = 100
/** Pixels; two lines of text. */
const ROW_HEIGHT = 44
const NONE: FindingCounts = { error: 0, warning: 0, info: 0 }
const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
]

export function FindingsView({ scope }: { readonly scope: Scope }) {
  const key = scopeKey(scope)
  const { text, severities } = useFindingFilter(scope)
  const [counts, setCounts] = useState<FindingCounts | null>(null)
  const [active, setActive] = useState(0)
  // A comparison that was made anew keeps its id, and its findings are asked for again.
  const revision = useWorkspace(({ comparison }) => ('comparisonId' in scope ? comparison : null))
  const fetch = useMemo<FetchPage<PlacedFinding>>(
    () => async (offset, limit, signal) => {
      const wanted = { scope, severities: [...severities], text, offset, limit }
      const answer = await rpc.findings.list(wanted, { signal })
      setCounts(answer.counts)
      return { total: answer.total, rows: answer.findings }
    },
    // The key stands for the scope.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [key, severities, text, revision],
  )
  const { rows, window, retry } = usePagedWindow({ fetch, pageSize: PAGE, rowHeight: ROW_HEIGHT })
  useEffect(() => setActive(0), [fetch])
  // What a lost connection kept away is asked for again over the new one.
  useEffect(
    () => useConnection.subscribe((now, before) => now.generation !== before.generation && retry()),
    [retry],
  )
  const chosen = rows.rowAt(active)
  const filtered = text.trim() !== '' || severities.length > 0
  return (
    <section className={classes['view']} aria-label="Findings">
      <div className={classes['bar']}>
        <h2 className={classes['title']}>Findings</h2>
        <div role="group" aria-label="Show by severity" className={classes['severities']}>
          {SEVERITIES.map(([severity, word]) => (
            <button
              key={severity}
              type="button"
              className={classes['severity']}
              aria-pressed={severities.includes(severity)}
              title={`Only ${word}s`}
              onClick={() => patchFindingFilter(scope, { severities: switched(severities, severity) })}
            >
              <SeveritySign severity={severity} />
              {countOf((counts ?? NONE)[severity], word)}
            </button>
          ))}
        </div>
        <Tooltip label="A part of what a finding says, of its object or its file">
          <TextInput
            type="search"
            className={classes['text'] ?? ''}
            aria-label="Filter findings by text"
            placeholder="Filter by text"
            leftSection={<IconSearch size={14} stroke={1.75} />}
            rightSection={
              text !== '' && (
                <CloseButton
                  size="xs"
                  aria-label="Clear the filter"
                  onClick={() => patchFindingFilter(scope, { text: '' })}
                />
              )
            }
            value={text}
            onChange={(event) => patchFindingFilter(scope, { text: event.currentTarget.value })}
          />
        </Tooltip>
        <span role="status" className={classes['count']}>
          {rows.total === null ? '' : `${formatCount(rows.total)} ${filtered ? 'found' : 'in all'}`}
        </span>
      </div>
      {rows.error !== null && (
        <div className={classes['message']}>
          <FailureView failure={toFailure(rows.error)} onRetry={retry} />
        </div>
      )}
      {rows.total === 0 ? (
        <div className={classes['message']}>
          {filtered ? 'No finding passes the filter.' : 'Nothing here calls for attention.'}
        </div>
      ) : (
        <>
          <FindingRows
            window={window}
            rows={rows}
            scope={scope}
            text={text}
            active={active}
            onActive={setActive}
          />
          <FindingDetail found={chosen} scope={scope} />
        </>
      )}
    </section>
  )
}
