/** The plain lists of an object: what belongs to it, its properties, the places of its statements, the migrations behind it. */
import type { ObjectOrigin } from '../../shared/migration-model.ts'
import type { ObjectDetail } from '../../shared/model.ts'
import { formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './object-view.module.css'

interface BelongingProps {
  readonly items: ObjectDetail['children']
  readonly onOpen: (key: string) => void
}

/** Constraints, indexes, triggers ... each a way to it. */
export function Belonging({ items, onOpen }: BelongingProps) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th>Name</th>
          <th>Kind</th>
          <th>Definition</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.key}>
            <td>
              <button type="button" className={classes['link']} onClick={() => onOpen(item.key)}>
                {visibleText(item.name)}
              </button>
            </td>
            <td>{kindTitle(item.kind)}</td>
            <td className={classes['code']}>{visibleText(item.definition)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Properties and grants. */
export function PropertyList({ detail }: { readonly detail: ObjectDetail }) {
  const rows = [
    ...detail.properties.map(({ name, value }) => ({ id: `property ${name}`, name, value })),
    // Two grants may read the same.
    ...detail.grants.map((grant, index) => ({ id: `grant ${index}`, name: 'grant', value: grant })),
  ]
  if (rows.length === 0) return <p className={classes['empty']}>Nothing but its name.</p>
  return (
    <table className={classes['table']}>
      <tbody>
        {rows.map(({ id, name, value }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className={classes['wrapped']}>{value.split('\n').map(visibleText).join('\n')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The statements that made and changed it, by their places in the file. */
export function Places({ detail }: { readonly detail: ObjectDetail }) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th>What</th>
          <th className={classes['number']}>Line</th>
          <th className={classes['number']}>From byte</th>
          <th className={classes['number']}>To byte</th>
          <th>Statement</th>
        </tr>
      </thead>
      <tbody>
        {detail.parts.map((part) => (
          <tr key={`${part.byte} ${part.role}`}>
            <td>{part.role}</td>
            <td className={classes['number']}>{formatCount(part.line)}</td>
            <td className={classes['number']}>{formatCount(part.byte)}</td>
            <td className={classes['number']}>{formatCount(part.endByte)}</td>
            <td className={classes['code']}>{visibleText(part.text.split('\n', 1)[0] ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The migrations' statements behind it. */
export function Origins({ origins }: { readonly origins: readonly ObjectOrigin[] }) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th>What</th>
          <th>Statement</th>
          <th>File</th>
          <th className={classes['number']}>Line</th>
          <th className={classes['number']}>Byte</th>
        </tr>
      </thead>
      <tbody>
        {origins.map((origin) => (
          <tr key={`${origin.file} ${origin.byte}`}>
            <td>{origin.what}</td>
            <td className={classes['code']}>{visibleText(origin.command)}</td>
            <td>{visibleText(origin.file)}</td>
            <td className={classes['number']}>{formatCount(origin.line)}</td>
            <td className={classes['number']}>{formatCount(origin.byte)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
