/** The list of findings: two lines each, worked by the keyboard as one list. */
import { useId, type KeyboardEvent } from 'react'
import type { PlacedFinding } from '../../shared/findings-contract.ts'
import type { Scope } from '../../shared/model.ts'
import { letterOf, useWorkspace } from '../state/workspace.ts'
import { visibleText } from '../text/visible-text.ts'
import { copyText } from '../ui/copy-text.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import type { PageSnapshot } from '../ui/window/page-cache.ts'
import { RowWindowView } from '../ui/window/row-window-view.tsx'
import type { RowWindow } from '../ui/window/use-row-window.ts'
import { rowAfterKey } from '../ui/window/window-keys.ts'
import { findingText, placeWords, SEVERITY_WORDS } from './finding-words.ts'
import classes from './findings.module.css'
import { goToFinding } from './go-to-finding.ts'
import { SeveritySign } from './severity-sign.tsx'

export interface FindingRowsProps {
  readonly window: RowWindow
  readonly rows: PageSnapshot<PlacedFinding>
  readonly scope: Scope
  /** What is looked for; marked in the messages. */
  readonly text: string
  readonly active: number
  readonly onActive: (index: number) => void
}

export function FindingRows({ window, rows, scope, text, active, onActive }: FindingRowsProps) {
  const idBase = useId()
  const sources = useWorkspace((state) => state.sources)
  const letter = (sourceId: string | null): string | null => {
    const index = sources.findIndex((source) => source.sourceId === sourceId)
    return index < 0 || sources.length < 2 ? null : letterOf(index)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const found = rows.rowAt(active)
    if ((event.ctrlKey || event.metaKey) && event.key === 'c') {
      if (found !== undefined && getSelection()?.toString() === '') void copyText(findingText(found, null))
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = rowAfterKey(event.key, active, window.count, window.pageRows)
    if (to !== null) {
      event.preventDefault()
      onActive(to)
      window.reveal(to)
    } else if (event.key === 'Enter' && found !== undefined) {
      event.preventDefault()
      void goToFinding(found, scope)
    }
  }
  const isDrawn = active >= window.first && active <= window.last && rows.rowAt(active) !== undefined
  return (
    <RowWindowView
      window={window}
      role="listbox"
      aria-label="List of findings"
      aria-busy={rows.loading}
      aria-activedescendant={isDrawn ? `${idBase}${active}` : undefined}
      tabIndex={0}
      className={classes['list'] ?? ''}
      onKeyDown={onKeyDown}
      renderRow={(index, style) => {
        const found = rows.rowAt(index)
        if (found === undefined)
          return <div key={index} role="presentation" className={classes['absent']} style={style} />
        const { finding, sourceId, objects } = found
        const of = letter(sourceId)
        const message = visibleText(finding.message)
        return (
          <div
            key={index}
            id={`${idBase}${index}`}
            role="option"
            aria-selected={index === active}
            aria-setsize={window.count}
            aria-posinset={index + 1}
            className={classes['row']}
            style={style}
            title={message}
            onClick={() => onActive(index)}
            onDoubleClick={() => void goToFinding(found, scope)}
          >
            <SeveritySign severity={finding.severity} />
            <span className="visually-hidden">{SEVERITY_WORDS[finding.severity]}: </span>
            {of !== null && <SourceLetter letter={of} />}
            <span className={classes['texts']}>
              <span className={classes['words']}>
                <MarkedText text={message} find={text} />
              </span>
              <span className={classes['about']}>
                {finding.object !== undefined && (
                  <span className={classes['object']}>
                    <MarkedText text={visibleText(finding.object)} find={text} />
                  </span>
                )}
                {objects !== undefined && (
                  <span className={classes['words']}>{objects.map(visibleText).join(', ')}</span>
                )}
                <span className={classes['place']}>{placeWords(finding)}</span>
              </span>
            </span>
          </div>
        )
      }}
    />
  )
}
