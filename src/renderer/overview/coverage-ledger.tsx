/** Every byte accounted for: what the file is made of, and how many of its statements were understood. */
import type { Coverage } from '../../shared/model.ts'
import { formatCount } from '../text/figure.ts'
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

export function CoverageLedger({ coverage }: { readonly coverage: Coverage }) {
  const { bytes } = coverage
  const total = PARTS.reduce((sum, { part }) => sum + bytes[part], 0)
  const percent = (part: Part): string =>
    `${total === 0 ? '0.0' : ((bytes[part] / total) * 100).toFixed(1)}\u00a0%`
  const statements: readonly (readonly [string, number, string])[] = [
    ['Modelled', coverage.modelled, 'Became an object or a part of one'],
    ['Text only', coverage.textOnly, 'Recognised and kept as text'],
    ['Unparsed', coverage.unparsed, 'Not understood; kept with place and reason'],
    ['Statements', coverage.statements, 'All statements of the file'],
  ]
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
            <col style={{ width: 96 }} />
            <col style={{ width: 88 }} />
            <col />
          </colgroup>
          <tbody>
            {statements.slice(0, 3).map(([name, count, meaning]) => (
              <tr key={name}>
                <td data-zero={count === 0 || undefined}>{name}</td>
                <td data-number data-zero={count === 0 || undefined}>
                  {formatCount(count)}
                </td>
                <td className={classes['dim']} title={meaning}>
                  {meaning}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>All</td>
              <td data-number>{formatCount(coverage.statements)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </Section>
    </>
  )
}
