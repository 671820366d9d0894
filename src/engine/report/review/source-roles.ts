/** Which of the sources is reviewed, and what the others are for. */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { ReportSettings } from '../../../shared/report-model.ts'
import type { ReportSource } from '../report-kind.ts'

/** 'expected': it should hold what this one holds; 'migrations': what is missing may be made there. */
export type OtherUse = 'expected' | 'migrations'

/** The sources by what they are for. */
export interface SourceRoles {
  readonly reviewed: ReportSource
  readonly others: readonly { readonly source: ReportSource; readonly use: OtherUse }[]
}

/**
 * By the roles of the settings: the running database or a dump is reviewed, the
 * first of them; a master is what should be, incremental migrations are where
 * what is missing may be made. Without roles pg_dump's dumps are dumps, and what
 * was written by hand is a migration.
 */
export function rolesOf(sources: readonly ReportSource[], settings: ReportSettings): SourceRoles {
  const roles = sources.map((source) => roleOf(source, settings))
  const isDump = (at: number): boolean => roles[at] === 'live' || roles[at] === 'dump'
  const at = Math.max(
    0,
    roles.indexOf('live') >= 0 ? roles.indexOf('live') : sources.findIndex((_, place) => isDump(place)),
  )
  const reviewed = sources[at]
  if (reviewed === undefined) {
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: 'A review is of one dump, and none was given.',
      advice: 'Name the dump that is to be reviewed.',
    })
  }
  return {
    reviewed,
    others: sources.flatMap((source, place) =>
      place === at
        ? []
        : [{ source, use: roles[place] === 'incremental' ? ('migrations' as const) : ('expected' as const) }],
    ),
  }
}

type Role = NonNullable<ReportSettings['sources']>[number]['role']

function roleOf({ letter, summary }: ReportSource, { sources = [] }: ReportSettings): NonNullable<Role> {
  const path = summary.path.replaceAll('\\', '/')
  const said = sources
    .filter(({ source, role }) => {
      const wanted = source.replaceAll('\\', '/').replace(/^\.\//u, '')
      return role !== undefined && (path === wanted || path.endsWith(`/${wanted}`) || source === letter)
    })
    .toSorted((a, b) => b.source.length - a.source.length)[0]?.role
  return said ?? (summary.format !== 'migrations' && summary.writtenByPgDump ? 'dump' : 'incremental')
}
