/** One finding whole: what it says, what to do about it, its place, and the way there. */
import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { PlacedFinding } from '../../shared/findings-contract.ts'
import type { Scope } from '../../shared/model.ts'
import { openOtherwise } from '../state/opening.ts'
import { letterOf, useWorkspace } from '../state/workspace.ts'
import { sourceName } from '../text/source-name.ts'
import { visibleText } from '../text/visible-text.ts'
import { copyText } from '../ui/copy-text.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import { findingText, placeWords, SEVERITY_WORDS } from './finding-words.ts'
import classes from './findings.module.css'
import { goToFinding, sourceOf } from './go-to-finding.ts'

export interface FindingDetailProps {
  /** Undefined while it is on its way. */
  readonly found: PlacedFinding | undefined
  readonly scope: Scope
}

export function FindingDetail({ found, scope }: FindingDetailProps) {
  return (
    <aside className={classes['detail']} aria-label="The chosen finding">
      {found !== undefined && <Said found={found} scope={scope} />}
    </aside>
  )
}

function Said({ found, scope }: { readonly found: PlacedFinding; readonly scope: Scope }) {
  const { finding, objects, by } = found
  const sources = useWorkspace((state) => state.sources)
  const index = sources.findIndex(({ sourceId }) => sourceId === sourceOf(found, scope))
  const source = sources[index]
  const { repair, object } = finding
  const place = placeWords(finding)
  return (
    <>
      <div className={classes['said']}>
        <p className={classes['message']}>
          <strong>{SEVERITY_WORDS[finding.severity]}.</strong> {visibleText(finding.message)}
        </p>
        {finding.advice !== undefined && <p className={classes['advice']}>{visibleText(finding.advice)}</p>}
        {objects !== undefined && objects.length > 0 && (
          <ul className={classes['objects']} aria-label="What it is about">
            {objects.map((name) => (
              <li key={name}>{visibleText(name)}</li>
            ))}
          </ul>
        )}
        <p className={classes['facts']}>
          {source === undefined ? (
            'The comparison'
          ) : (
            <>
              <SourceLetter letter={letterOf(index)} /> {sourceName(source)}
            </>
          )}
          {place !== '' && <span>{place}</span>}
          <span>
            {by === 'reading' ? 'found by reading' : 'found by comparing'}: <code>{finding.code}</code>
          </span>
        </p>
      </div>
      <div className={classes['ways']}>
        {object !== undefined && source !== undefined && (
          <Button variant="default" onClick={() => void goToFinding(found, scope)}>
            Show {visibleText(object)}
          </Button>
        )}
        {repair !== undefined && source !== undefined && (
          <Button variant="default" onClick={() => void openOtherwise(source, { repair })}>
            Open it repaired
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconCopy size={14} stroke={1.75} />}
          onClick={() => void copyText(findingText(found, source === undefined ? null : sourceName(source)))}
        >
          Copy
        </Button>
      </div>
    </>
  )
}
