/** The question what to do with files that came from outside while something is open. */
import { Button, Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { useNavigation } from '../state/navigation.ts'
import { letterOf, useWorkspace } from '../state/workspace.ts'
import { countOf } from '../text/figure.ts'
import { sourceName } from '../text/source-name.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './arrival-offer.module.css'
import { answerArrivals, useArrivals } from './arrivals.ts'

/** The dialog; drawn while something is asked. */
export function ArrivalOffer() {
  const paths = useArrivals((state) => state.paths)
  return (
    <Modal
      opened={paths.length > 0}
      onClose={() => answerArrivals(null)}
      title={paths.length === 1 ? 'Another dump' : countOf(paths.length, 'more dump')}
      size={520}
      centered
    >
      {paths.length > 0 && <Offer paths={paths} />}
    </Modal>
  )
}

function Offer({ paths }: { readonly paths: readonly string[] }) {
  return (
    <div className={classes['offer']}>
      <ul className={classes['files']}>
        {paths.map((path) => (
          <li key={path} title={visibleText(path)}>
            <span className={classes['name']}>{visibleText(nameOf(path))}</span>
            <span className={classes['folder']}>{visibleText(folderOf(path))}</span>
          </li>
        ))}
      </ul>
      {paths.length === 1 ? <CompareWith /> : <Several count={paths.length} />}
    </div>
  )
}

/** One file: with which of those that are open it is compared, or not at all. */
function CompareWith() {
  const sources = useWorkspace((state) => state.sources)
  const scope = useNavigation((state) => state.scope)
  const shown = scope !== null && 'sourceId' in scope ? scope.sourceId : undefined
  const [chosen, setChosen] = useState(shown ?? sources[0]?.sourceId ?? null)
  const other = sources.find(({ sourceId }) => sourceId === chosen)
  const choices = sources.map((source, index) => ({
    value: source.sourceId,
    label: `${letterOf(index)}  ${sourceName(source)}`,
  }))
  return (
    <>
      {sources.length > 1 && (
        <Select
          label="Compare with"
          data={choices}
          value={chosen}
          onChange={setChosen}
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
        />
      )}
      <div className={classes['answers']}>
        <Button variant="default" onClick={() => answerArrivals(null)}>
          Cancel
        </Button>
        <Button variant="default" onClick={() => answerArrivals('only open')}>
          Open without comparing
        </Button>
        <Button
          data-autofocus
          disabled={other === undefined}
          onClick={() => other !== undefined && answerArrivals({ compareWith: other.sourceId })}
        >
          {sources.length === 1 && other !== undefined
            ? `Compare with ${shortened(sourceName(other))}`
            : 'Compare'}
        </Button>
      </div>
    </>
  )
}

/** Two files are compared with each other; more are opened. */
function Several({ count }: { readonly count: number }) {
  return (
    <div className={classes['answers']}>
      <Button variant="default" onClick={() => answerArrivals(null)}>
        Cancel
      </Button>
      <Button
        variant={count === 2 ? 'default' : 'filled'}
        data-autofocus={count === 2 ? undefined : true}
        onClick={() => answerArrivals('only open')}
      >
        {count === 2 ? 'Open both' : 'Open all'}
      </Button>
      {count === 2 && (
        <Button data-autofocus onClick={() => answerArrivals('usual')}>
          Compare the two
        </Button>
      )}
    </div>
  )
}

function nameOf(path: string): string {
  return path.split(/[\\/]/u).findLast((part) => part !== '') ?? path
}

function folderOf(path: string): string {
  return path.replace(/[\\/]+[^\\/]*[\\/]*$/u, '')
}

/** The name as a button has room for it. */
function shortened(name: string): string {
  return name.length > 28 ? `${name.slice(0, 27)}…` : name
}
