/** Every byte accounted for: what the file is made of, and how the statements about each kind of object were read. */
import type { Coverage } from '../../shared/model.ts'
import { formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { SizeFigure } from '../ui/size-figure.tsx'
import classes from './overview.module.css'
import { Section } from './section.tsx'

type Part = keyof Coverage['bytes']

const PARTS: readonly { readonly part: Part; readonly name: string }[] = [
  { part: 'data', name: 'Data' },
  { part: 'statements', name: 'Statements' },
  { part: 'comments', name: 'Comments' },
  { part: 'psql', name: 'psql commands' },
  { part: 'blank', name: 'Blank space' },
  { part: 'unparsed', name: 'Not understood' },
]

type Reading = 'modelled' | 'textOnly' | 'unparsed'

const READINGS: readonly { readonly counted: Reading; readonly name: string; readonly meaning: string }[] = [
  { counted: 'modelled', name: 'Modelled', meaning: 'Became an object or a part of one' },
  { counted: 'textOnly', name: 'Text only', meaning: 'Recognised and kept as text' },
  { counted: 'unparsed', name: 'Unparsed', meaning: 'Not understood; kept with place and reason' },
]

export function CoverageLedger({ coverage }: { readonly coverage: Coverage }) {
  const { bytes } = coverage
  const total = PARTS.reduce((sum, { part }) => sum + bytes[part], 0)
  const percent = (part: Part): string =>
    `${total === 0 ? '0.0' : ((bytes[part] / total) * 100).toFixed(1)}\u00a0%`
  return (
    <>
      <Section title="Bytes">
        <div className={classes['ledger']} aria-hidden>
          {PARTS.map(
            ({ part, name }) =>
              bytes[part] > 0 && (
                <span
                  key={part}
                  data-part={part}
                  title={name}
                  style={{ flexGrow: bytes[part], flexBasis: 0 }}
                />
              ),
          )}
        </div>
        <table className={classes['table']}>
          <colgroup>
            <col />
            <col style={{ width: 104 }} />
            <col style={{ width: 80 }} />
          </colgroup>
          <tbody>
            {PARTS.map(({ part, name }) => (
              <tr key={part}>
                <td data-zero={bytes[part] === 0 || undefined}>
                  <span className={classes['swatch']} data-part={part} aria-hidden />
                  {name}
                </td>
                <td data-size data-zero={bytes[part] === 0 || undefined}>
                  <SizeFigure bytes={bytes[part]} />
                </td>
                <td data-number data-zero={bytes[part] === 0 || undefined}>
                  {percent(part)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>Whole file</td>
              <td data-size>
                <SizeFigure bytes={total} />
              </td>
              <td data-number>100.0&nbsp;%</td>
            </tr>
          </tfoot>
        </table>
      </Section>
      <Section title="Statements">
        <table className={classes['table']}>
          <colgroup>
            <col />
            <col style={{ width: 72 }} />
            <col style={{ width: 80 }} />
            <col style={{ width: 80 }} />
            <col style={{ width: 80 }} />
          </colgroup>
          <thead>
            <tr>
              <th>About</th>
              <th data-number title="All statements of the file">
                Read
              </th>
              {READINGS.map(({ counted, name, meaning }) => (
                <th key={counted} data-number title={meaning}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coverage.byKind.map((row) => (
              <tr key={row.kind}>
                <td>{row.kind === 'session' ? 'The session (SET and the like)' : kindTitle(row.kind)}</td>
                <StatementCounts counts={row} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>All</td>
              <StatementCounts counts={coverage} />
            </tr>
          </tfoot>
        </table>
      </Section>
    </>
  )
}

function StatementCounts({ counts }: { readonly counts: Pick<Coverage, 'statements' | Reading> }) {
  return (
    <>
      <td data-number>{formatCount(counts.statements)}</td>
      {READINGS.map(({ counted }) => (
        <td key={counted} data-number data-zero={counts[counted] === 0 || undefined}>
          {formatCount(counts[counted])}
        </td>
      ))}
    </>
  )
}
