/** The areas of the report: renamed in place, put in order by dragging or by keyboard, relations moved among them. */
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useMemo, type KeyboardEvent } from 'react'
import { countOf } from '../text/figure.ts'
import { arrangedAreas, chosenAreas, type ArrangedArea, type FoundArea } from './area-edits.ts'
import { AreaList } from './area-list.tsx'
import { Panel } from './panel.tsx'
import classes from './report.module.css'
import { changeAreas, redoAreas, undoAreas, useReport } from './report-store.ts'

/** `found`: the areas as they are without any settings. */
export function AreaPanel({ found }: { readonly found: readonly FoundArea[] }) {
  const chosen = useReport((state) => state.settings.areas)
  const canUndo = useReport((state) => state.past.length > 0)
  const canRedo = useReport((state) => state.future.length > 0)
  const areas = useMemo(() => arrangedAreas(found, chosen), [found, chosen])
  const change = (next: readonly ArrangedArea[]): void => {
    if (next !== areas) changeAreas(chosenAreas(next, chosen))
  }
  const byKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const isField = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    if (isField || event.altKey || !(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) redoAreas()
    else undoAreas()
  }
  return (
    <Panel
      title="Areas"
      aside={
        <span className={classes['acts']}>
          <span className={classes['aside']}>{countOf(areas.length, 'area')}</span>
          <Act label="Undo the last change of areas" enabled={canUndo} run={undoAreas}>
            <IconArrowBackUp size={14} stroke={1.75} />
          </Act>
          <Act label="Make the change of areas again" enabled={canRedo} run={redoAreas}>
            <IconArrowForwardUp size={14} stroke={1.75} />
          </Act>
        </span>
      }
    >
      <div onKeyDown={byKey}>
        {areas.length === 0 ? (
          <p className={classes['hint']}>This report has no areas.</p>
        ) : (
          <AreaList areas={areas} onChange={change} />
        )}
        {(chosen?.length ?? 0) > 0 && (
          <button type="button" className={classes['link']} onClick={() => changeAreas([])}>
            As the program found them
          </button>
        )}
      </div>
    </Panel>
  )
}

interface ActProps {
  readonly label: string
  readonly enabled: boolean
  readonly run: () => void
  readonly children: React.ReactNode
}

function Act({ label, enabled, run, children }: ActProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size="sm" aria-label={label} disabled={!enabled} onClick={run}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
