/** The deep review of one dump: what it holds, what it lacks of what is expected, how healthy it is. */
import type { ReportKind } from '../report-kind.ts'
import { closingSections, statisticsSections } from './closing-sections.ts'
import { expectedSections } from './expected-sections.ts'
import type { ReviewFacts } from './facts.ts'
import { gatherReview } from './gather.ts'
import { healthSections } from './health-sections.ts'
import { inventorySections } from './inventory-section.ts'
import { privateSection } from './private-section.ts'
import { ReviewView } from './review-view.ts'
import { summarySection } from './summary-section.ts'
import { tableSections } from './table-sections.ts'

export type { ReviewFacts } from './facts.ts'

/** Of several sources one is reviewed, and the others are what it is held against; see `rolesOf`. */
export const reviewKind: ReportKind<ReviewFacts> = {
  gather: gatherReview,
  write: (facts, settings, date) => {
    const view = new ReviewView(facts, settings)
    view.assertSums()
    return {
      title: `Review of ${facts.source.file}`,
      subtitle: [facts.source.format, ...facts.source.databases.slice(0, 5)].join(', '),
      date,
      fileStem: 'review',
      sections: [
        summarySection(view),
        ...expectedSections(view),
        ...healthSections(view),
        ...privateSection(view),
        ...inventorySections(view),
        ...statisticsSections(view),
        ...tableSections(view),
        ...closingSections(view),
      ],
      facts: { ...facts },
    }
  },
  areas: (facts, settings) => {
    const { areas, byKey } = new ReviewView(facts, settings)
    return areas.map(({ name, found, members }) => ({
      name,
      found: [...found],
      relations: members.flatMap(({ id }) => byKey.get(id)?.identity ?? []),
    }))
  },
}
