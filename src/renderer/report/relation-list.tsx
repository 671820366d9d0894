/** The relations of one area: some are chosen and moved to another by its name, or one is dragged there. */
import { Autocomplete, Button, Checkbox } from '@mantine/core'
import { useDraggable } from '@dnd-kit/react'
import { useState } from 'react'
import { countOf } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { LONGEST_AREA_NAME } from './area-edits.ts'
import classes from './report.module.css'

export interface RelationListProps {
  /** The name of the area, as it is shown. */
  readonly area: string
  readonly relations: readonly string[]
  /** The names of the other areas. */
  readonly names: readonly string[]
  readonly onMove: (relations: readonly string[], area: string) => void
}

export function RelationList({ area, relations, names, onMove }: RelationListProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [into, setInto] = useState('')
  // What was moved away meanwhile is chosen no more.
  const moving = relations.filter((one) => chosen.includes(one))
  const toggle = (relation: string): void =>
    setChosen(chosen.includes(relation) ? chosen.filter((one) => one !== relation) : [...chosen, relation])
  return (
    <div className={classes['relations']}>
      {moving.length > 0 && (
        <form
          className={classes['moving']}
          aria-label={`Move relations of ${area}`}
          onSubmit={(event) => {
            event.preventDefault()
            onMove(moving, into)
            setChosen([])
            setInto('')
          }}
        >
          <Autocomplete
            size="xs"
            className={classes['grow'] ?? ''}
            aria-label={`Area for ${countOf(moving.length, 'relation')}`}
            placeholder="An area, or the name of a new one"
            maxLength={LONGEST_AREA_NAME}
            limit={100}
            data={[...new Set(names)]}
            value={into}
            onChange={setInto}
          />
          <Button type="submit" variant="default" disabled={into.trim() === ''}>
            Move {moving.length}
          </Button>
        </form>
      )}
      <ul aria-label={`Relations of ${area}`}>
        {relations.map((relation) => (
          <RelationLine
            key={relation}
            relation={relation}
            isChosen={chosen.includes(relation)}
            onToggle={() => toggle(relation)}
          />
        ))}
      </ul>
    </div>
  )
}

interface RelationLineProps {
  readonly relation: string
  readonly isChosen: boolean
  readonly onToggle: () => void
}

function RelationLine({ relation, isChosen, onToggle }: RelationLineProps) {
  const { ref, isDragging } = useDraggable({
    id: `relation ${relation}`,
    type: 'relation',
    data: { relation },
  })
  const name = visibleText(relation)
  return (
    <li className={classes['relation']} data-dragging={isDragging || undefined} title={name}>
      <Checkbox aria-label={name} checked={isChosen} onChange={onToggle} />
      {/* By keyboard relations are moved with the field above: no key stop for each. */}
      <span ref={ref} className={classes['name']} tabIndex={-1}>
        {name}
      </span>
    </li>
  )
}
