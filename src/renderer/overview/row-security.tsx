/** Row level security by schema: how many tables have it, which of them nobody can read, which policies do nothing. */
import type { DumpFacts } from '../../shared/overview-model.ts'
import type { Navigate } from '../state/navigation.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './overview.module.css'
import { Section } from './section.tsx'

export interface RowSecurityProps {
  readonly sourceId: string
  readonly facts: DumpFacts
  readonly onNavigate: Navigate
}

const COLUMNS = [
  ['enabled', 'On', 'Row level security is switched on'],
  ['forced', 'Forced', 'It binds the owner of the table too'],
  ['withPolicies', 'Policies', 'It is on and the table has a policy'],
  ['withoutPolicy', 'None', 'It is on and there is no policy: nobody but the owner sees a row'],
  ['unusedPolicies', 'Unused', 'It is off, and the policies of the table do nothing'],
] as const

export function RowSecurity({ sourceId, facts, onNavigate }: RowSecurityProps) {
  const { rowSecurity: lines, withoutPolicy, unusedPolicies } = facts
  const sum = (of: (typeof COLUMNS)[number][0] | 'tables' | 'policies'): number =>
    lines.reduce((all, line) => all + line[of], 0)
  const tables = sum('tables')
  const show = (key: string): void => onNavigate({ kind: 'object', sourceId, key })
  return (
    <Section
      title="Row level security"
      aside={
        tables > 0 && (
          <span className={classes['aside']}>
            on for {formatCount(sum('enabled'))} of {countOf(tables, 'table')}, {policies(sum('policies'))}
          </span>
        )
      }
    >
      {tables === 0 ? (
        <div className={classes['nothing']}>There are no tables in this file.</div>
      ) : (
        <table className={classes['table']}>
          <colgroup>
            <col />
            <col style={{ width: 64 }} />
            {COLUMNS.map(([of]) => (
              <col key={of} style={{ width: 64 }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th>Schema</th>
              <th data-number>Tables</th>
              {COLUMNS.map(([of, title, meaning]) => (
                <th key={of} data-number title={meaning}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const name = visibleText(
                line.database === null ? line.schema : `${line.database}: ${line.schema}`,
              )
              return (
                <tr key={name}>
                  <td title={name}>{name}</td>
                  <td data-number>{formatCount(line.tables)}</td>
                  {COLUMNS.map(([of]) => (
                    <td key={of} data-number data-zero={line[of] === 0 || undefined}>
                      {formatCount(line[of])}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <TableNames
        title="On and without a policy, so that only the owner sees a row"
        tables={withoutPolicy}
        total={sum('withoutPolicy')}
        onOpen={show}
      />
      <TableNames
        title="With policies that do nothing, since it is off"
        tables={unusedPolicies}
        total={sum('unusedPolicies')}
        onOpen={show}
      />
    </Section>
  )
}

const policies = (n: number): string => countOf(n, 'policy', 'policies')

interface TableNamesProps {
  readonly title: string
  readonly tables: DumpFacts['withoutPolicy']
  readonly total: number
  readonly onOpen: (key: string) => void
}

function TableNames({ title, tables, total, onOpen }: TableNamesProps) {
  if (tables.length === 0) return null
  return (
    <details className={classes['names']} open={tables.length <= 5}>
      <summary>
        {title}: {countOf(total, 'table')}
      </summary>
      <ul>
        {tables.map(({ key, name, database }) => {
          const text = visibleText(database === null ? name : `${database}: ${name}`)
          return (
            <li key={key}>
              <button type="button" className={classes['link']} title={text} onClick={() => onOpen(key)}>
                {text}
              </button>
            </li>
          )
        })}
        {total > tables.length && <li>and {formatCount(total - tables.length)} more</li>}
      </ul>
    </details>
  )
}
