/** The facts as sections look at them: relations by key, areas as the reader wants them. */
import type { ReportSettings } from '../../../shared/report-model.ts'
import { withAreaSettings } from '../../analysis/index.ts'
import type { Place } from '../document.ts'
import type { AreaMemberFact, DumpPlace, ReviewFacts, ReviewedRelation } from './facts.ts'

/** An area as it is printed. */
export interface ViewedArea {
  readonly id: string
  readonly name: string
  readonly found: readonly string[]
  readonly members: readonly AreaMemberFact[]
  /** Of these the tables of the dump, the ones with most rows first. */
  readonly tables: readonly ReviewedRelation[]
}

export class ReviewView {
  readonly facts: ReviewFacts
  readonly settings: ReportSettings
  readonly byKey: ReadonlyMap<string, ReviewedRelation>
  readonly areas: readonly ViewedArea[]

  constructor(facts: ReviewFacts, settings: ReportSettings) {
    this.facts = facts
    this.settings = settings
    this.byKey = new Map(facts.relations.map((relation) => [relation.key, relation]))
    this.areas = withAreaSettings(facts.areas, settings.areas).map(({ id, name, found, members }) => ({
      id,
      name,
      found,
      members,
      tables: members
        .flatMap(({ id: key }) => this.byKey.get(key) ?? [])
        .filter(({ state }) => state !== 'not a table')
        .toSorted((a, b) => (b.rows ?? -1) - (a.rows ?? -1) || (a.identity < b.identity ? -1 : 1)),
    }))
  }

  /** Tables, in the order of areas. */
  get tables(): ReviewedRelation[] {
    return this.areas.flatMap(({ tables }) => tables)
  }

  /** A place in the dump as it is printed. */
  at(place: DumpPlace | null): Place | undefined {
    return place === null ? undefined : { file: this.facts.source.file, line: place.line }
  }

  /** Throws where sums of what is printed are not the totals: that is a bug and must not be printed. */
  assertSums(): void {
    const { totals, expected, health } = this.facts
    const found = (severity: 'error' | 'warning' | 'info'): number =>
      health.findings.filter((finding) => finding.severity === severity).length
    const sum = (figure: (table: ReviewedRelation) => number): number =>
      this.tables.reduce((total, table) => total + figure(table), 0)
    const figures: readonly (readonly [string, number, number])[] = [
      ['tables', this.tables.length, totals.tables],
      ['rows', sum(({ rows }) => rows ?? 0), totals.rows],
      ['bytes', sum(({ bytes }) => bytes ?? 0), totals.bytes],
      ['columns', sum(({ columns }) => columns.length), totals.columns],
      ['errors', found('error'), health.counts.error],
      ['warnings', found('warning'), health.counts.warning],
      ['hints', found('info'), health.counts.info],
      ['states', totals.withRows + totals.empty + totals.noData + totals.partitioned, totals.tables],
    ]
    for (const [what, printed, total] of figures)
      if (printed !== total) throw new Error(`figures do not add up: ${what} ${printed}, in all ${total}`)
    if (expected === null) return
    const names = new Set(expected.present.map(({ key }) => key)).size
    if (names !== expected.present.length) throw new Error('a relation is expected and listed twice')
  }
}
