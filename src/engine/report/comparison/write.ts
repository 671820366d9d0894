/** The document of a comparison, from its facts and the settings alone. */
import type { ReportSettings, ReportedArea } from '../../../shared/report-model.ts'
import { noDifferenceSentence } from '../../../shared/no-difference.ts'
import { KIND_RULES } from '../../diff/index.ts'
import type { ReportDocument, Section } from '../document.ts'
import type { ComparisonFacts } from './facts.ts'
import { findingsOf } from './findings.ts'
import { recommendationsOf } from './recommendations.ts'
import { counted, listed } from './words.ts'
import { list, paragraph, View } from './view.ts'
import { countsSections, databaseSections, movedSections } from './write-databases.ts'
import { detailSections, notesSections, renamesSections } from './write-details.ts'
import { evolutionSections } from './write-evolution.ts'
import { coverageSection, filesSection, notComparedSection } from './write-files.ts'
import { masterSections } from './write-master.ts'

/** Writes it. Throws where figures do not add up, since that is a bug and must not be printed. */
export function writeComparison(
  facts: ComparisonFacts,
  settings: ReportSettings,
  date: string,
): ReportDocument {
  const view = new View(facts, settings)
  const names = facts.databases.map(({ name }) => name)
  return {
    title: facts.databases.length > 1 ? 'Comparison of databases' : `Comparison of ${names[0] ?? 'sources'}`,
    subtitle: `${counted(facts.sources.length, 'source')} of ${listed(names, 6)}`,
    date,
    fileStem: 'comparison',
    facts,
    sections: [
      findingsSection(view),
      ...countsSections(view),
      ...databaseSections(view),
      ...movedSections(view),
      ...masterSections(view),
      ...evolutionSections(view),
      ...recommendationsSections(view),
      ...renamesSections(view),
      ...notesSections(view),
      ...detailSections(view),
      filesSection(view),
      notComparedSection(view),
      coverageSection(view),
      readingSection(),
    ],
  }
}

/** The areas that the document has, over all databases; areas of one name in several are one here. */
export function areasOfComparison(facts: ComparisonFacts, settings: ReportSettings): ReportedArea[] {
  const view = new View(facts, settings)
  const areas = new Map<string, { name: string; found: Set<string>; relations: Set<string> }>()
  for (const database of facts.databases)
    for (const { found, members, name } of view.areas(database)) {
      const area = areas.get(name) ?? { name, found: new Set(), relations: new Set() }
      areas.set(name, area)
      for (const one of found) area.found.add(one)
      for (const one of members) area.relations.add(one)
    }
  const order = (settings.areas ?? []).map(({ name }) => name)
  const rank = (name: string): number => {
    const at = order.indexOf(name)
    return at < 0 ? order.length : at
  }
  return [...areas.values()]
    .map(({ found, name, relations }) => ({ name, found: [...found], relations: [...relations] }))
    .toSorted((a, b) => rank(a.name) - rank(b.name))
}

function findingsSection(view: View): Section {
  const found = findingsOf(view)
  return {
    id: 'findings',
    title: 'Findings',
    level: 1,
    blocks: found.length === 0 ? [paragraph(nothingFound(view))] : list(found),
  }
}

function nothingFound({ facts }: View): string {
  const pairs = facts.databases.flatMap((database) => database.pairs)
  if (pairs.length === 0) return 'No two of the sources are of one database, so that nothing was compared.'
  return pairs.every(({ identical, sameBytes }) => identical || sameBytes)
    ? 'No difference was found, and nothing was left unread.'
    : noDifferenceSentence(facts.ignored)
}

function recommendationsSections(view: View): Section[] {
  const found = recommendationsOf(view)
  if (found.length === 0) return []
  return [
    {
      id: 'recommendations',
      title: 'Recommendations',
      level: 1,
      blocks: [paragraph('Each follows from a finding above. Nothing here was run against any database.')],
    },
    ...found.map(({ blocks, id, title }): Section => ({ id, title, level: 2, blocks })),
  ]
}

function readingSection(): Section {
  return {
    id: 'reading',
    title: 'How to read this',
    level: 1,
    blocks: [
      {
        type: 'list',
        items: [
          'Names without a schema are in the schema public.',
          'Came: only in the later source. Went: only in the earlier. Changed: in both, and not the same. Same: no difference found.',
          'So what went, changed and stayed the same are together the tables and views of the earlier source; what came, changed and stayed the same those of the later.',
          'Areas are groups of tables that names, foreign keys and schemas put together; they can be renamed and changed in the settings of the report.',
          'Constraints, indexes, triggers, policies and rules are objects of their own. A table of which one of these differs counts as changed too.',
          'White space, comments, quoting, the order of statements and SET lines are no differences. The order of columns is one that seldom matters.',
          `A statement counts with the kind of object that it makes or changes first. By text only: what it says is compared by its text. ${KIND_RULES.unparsed.title}: what could not be read as a statement.`,
        ],
      },
    ],
  }
}
