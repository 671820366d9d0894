/** A folder's migrations in the order in which they were run, with what each made, changed and failed at. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MigrationFigure } from '../../shared/migration-model.ts'
import type { Overview } from '../../shared/model.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './overview.module.css'
import { Section } from './section.tsx'

const FIRST = 25

export interface MigrationListProps {
  readonly migrations: NonNullable<Overview['migrations']>
}

export function MigrationList({ migrations: { convention, files } }: MigrationListProps) {
  const [whole, setWhole] = useState(false)
  const sum = (of: (file: MigrationFigure) => number): number =>
    files.reduce((total, file) => total + of(file), 0)
  return (
    <Section
      wide
      title="Migrations"
      aside={
        <span className={classes['aside']}>
          {countOf(files.length, 'file')}, {convention}
        </span>
      }
    >
      <table className={classes['table']}>
        <colgroup>
          <col />
          <col style={{ width: 84 }} />
          <col style={{ width: 84 }} />
          <col style={{ width: 60 }} />
          <col style={{ width: 60 }} />
          <col style={{ width: 72 }} />
        </colgroup>
        <thead>
          <tr>
            <th>In the order of running</th>
            <th>Part</th>
            <th data-number>Statements</th>
            <th data-number>Failed</th>
            <th data-number>Made</th>
            <th data-number>Changed</th>
          </tr>
        </thead>
        <tbody>
          {(whole ? files : files.slice(0, FIRST)).map((file, index) => (
            // A file that two others include is run twice.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              <td title={visibleText(file.path)}>{visibleText(file.path)}</td>
              <td>{file.role}</td>
              <td data-number>{formatCount(file.statements)}</td>
              <td data-number data-zero={file.failed === 0 || undefined}>
                {formatCount(file.failed)}
              </td>
              <td data-number data-zero={file.made === 0 || undefined}>
                {formatCount(file.made)}
              </td>
              <td data-number data-zero={file.changed === 0 || undefined}>
                {formatCount(file.changed)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{countOf(files.length, 'file')}</td>
            <td />
            <td data-number>{formatCount(sum(({ statements }) => statements))}</td>
            <td data-number>{formatCount(sum(({ failed }) => failed))}</td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
      {files.length > FIRST && (
        <div className={classes['more']}>
          <Button size="compact-xs" variant="subtle" onClick={() => setWhole(!whole)}>
            {whole ? `Show only the first ${FIRST}` : `Show all ${formatCount(files.length)}`}
          </Button>
        </div>
      )}
    </Section>
  )
}
