/** Who is in a dump: roles with what they may, own and were granted; and which extensions it needs. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DumpFacts, ExtensionFact, RoleFact } from '../../shared/overview-model.ts'
import type { Navigate } from '../state/navigation.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './overview.module.css'
import { Section } from './section.tsx'

const FIRST = 12

export interface RoleListProps {
  readonly sourceId: string
  readonly facts: DumpFacts
  readonly onNavigate: Navigate
}

export function RoleList({ sourceId, facts: { roles }, onNavigate }: RoleListProps) {
  const [whole, setWhole] = useState(false)
  return (
    <Section title="Roles" aside={<span className={classes['aside']}>{countOf(roles.length, 'role')}</span>}>
      {roles.length === 0 ? (
        <div className={classes['nothing']}>The file names no role: neither owners nor grants.</div>
      ) : (
        <table className={classes['table']}>
          <colgroup>
            <col />
            <col style={{ width: '38%' }} />
            <col style={{ width: 72 }} />
            <col style={{ width: 80 }} />
          </colgroup>
          <thead>
            <tr>
              <th>Role</th>
              <th>May</th>
              <th data-number title="Objects that it owns">
                Owns
              </th>
              <th data-number title="Objects that it was granted something on">
                Granted
              </th>
            </tr>
          </thead>
          <tbody>
            {(whole ? roles : roles.slice(0, FIRST)).map((role) => (
              <RoleLine
                key={role.name}
                role={role}
                onOpen={(key) => onNavigate({ kind: 'object', sourceId, key })}
              />
            ))}
          </tbody>
        </table>
      )}
      {roles.length > FIRST && (
        <div className={classes['more']}>
          <Button size="compact-xs" variant="subtle" onClick={() => setWhole(!whole)}>
            {whole ? `Show only the first ${FIRST}` : `Show ${countOf(roles.length, 'role')}`}
          </Button>
        </div>
      )}
    </Section>
  )
}

function RoleLine({ role, onOpen }: { readonly role: RoleFact; readonly onOpen: (key: string) => void }) {
  const { key, attributes, memberOf, owns, granted } = role
  const name = visibleText(role.name)
  const member = memberOf.length === 0 ? [] : [`member of ${memberOf.map(visibleText).join(', ')}`]
  const may = key === null ? 'not made in this file' : [...attributes, ...member].join(', ')
  return (
    <tr>
      <td title={name}>
        {key === null ? (
          name
        ) : (
          <button type="button" className={classes['link']} title={name} onClick={() => onOpen(key)}>
            {name}
          </button>
        )}
      </td>
      <td className={classes['dim']} title={may}>
        {may}
      </td>
      <td data-number data-zero={owns === 0 || undefined}>
        {formatCount(owns)}
      </td>
      <td data-number data-zero={granted === 0 || undefined}>
        {formatCount(granted)}
      </td>
    </tr>
  )
}

export function ExtensionList({ sourceId, facts: { extensions }, onNavigate }: RoleListProps) {
  return (
    <Section
      title="Extensions"
      aside={<span className={classes['aside']}>{countOf(extensions.length, 'extension')}</span>}
    >
      {extensions.length === 0 && <div className={classes['nothing']}>The file needs no extension.</div>}
      {extensions.length > 0 && (
        <ul className={classes['chips']}>
          {extensions.map((extension) => (
            <li key={extension.key}>
              <button
                type="button"
                className={classes['chip']}
                title={extensionTitle(extension)}
                onClick={() => onNavigate({ kind: 'object', sourceId, key: extension.key })}
              >
                {visibleText(extension.name)}
                {extension.version !== null && <span className={classes['dim']}> {extension.version}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function extensionTitle({ name, schema, version, database }: ExtensionFact): string {
  const where = schema === null ? '' : ` in schema ${visibleText(schema)}`
  const of = database === null ? '' : `, database ${visibleText(database)}`
  return `${visibleText(name)}${where}${of}; ${version === null ? 'the dump does not say its version' : `version ${version}`}`
}
