/** Which of the sources is reviewed, and what the others are for. */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { ReportSettings } from '../../../shared/report-model.ts'
import { roleSaid } from '../comparison/sources.ts'
import type { ReportSource } from '../report-kind.ts'

/** 'expected': it should hold what this one holds; 'migrations': what is missing may be made there. */
export type OtherUse = 'expected' | 'migrations'

/** The sources by what they are for. */
export interface SourceRoles {
  readonly reviewed: ReportSource
  readonly others: readonly { readonly source: ReportSource; readonly use: OtherUse }[]
}

/**
 * By their roles, which the settings say, else the names, else who wrote them:
 * the running database is reviewed, else the first dump; a master or another
 * dump is what should be; incremental migrations are where what is missing may
 * be made.
 */
export function rolesOf(sources: readonly ReportSource[], settings: ReportSettings): SourceRoles {
  const roles = sources.map((source) => roleSaid(source, settings)?.value ?? 'incremental')
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
