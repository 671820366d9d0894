/** The report on folders of migrations: per file its database and contents, the order of application, copies, who names what. */
import { withAreaSettings } from '../../analysis/index.ts'
import type { WantedArea } from '../../analysis/index.ts'
import type { ReportSettings, ReportedArea } from '../../../shared/report-model.ts'
import type { ReportDocument, Section } from '../document.ts'
import type { ReportKind } from '../report-kind.ts'
import type { MigrationsFacts } from './facts.ts'
import type { AreaRelationFact } from './file-areas.ts'
import { gatherMigrations } from './gather.ts'
import { contentSections } from './write/contents.ts'
import type { AreasByDatabase } from './write/contents.ts'
import { dependencySections, orderSections, overrideSections } from './write/databases.ts'
import { filesSection, likenessSection, runSections, sourcesSections } from './write/files.ts'
import { projectSection } from './write/project.ts'
import { summarySection } from './write/summary.ts'
import { counted, listed } from './write/words.ts'

export type { MigrationsFacts } from './facts.ts'

/** The kind of report that is about migrations. */
export const migrationsKind: ReportKind<MigrationsFacts> = {
  gather: gatherMigrations,
  write: (facts, settings, date) => writeMigrations(facts, settings, date),
  areas: (facts, settings) => reportedAreas(facts, settings),
}

function writeMigrations(facts: MigrationsFacts, settings: ReportSettings, date: string): ReportDocument {
  const areas = wantedAreas(facts, settings)
  return {
    title: 'Structure of the database migrations',
    subtitle: subtitleOf(facts),
    date,
    fileStem: 'migrations',
    facts,
    sections: [
      summarySection(facts),
      filesSection(facts),
      ...orderSections(facts),
      ...dependencySections(facts),
      ...contentSections(facts, areas),
      ...overrideSections(facts),
      likenessSection(facts),
      ...projectSection(facts),
      ...runSections(facts),
      ...sourcesSections(facts),
      readingSection(),
    ],
  }
}

function subtitleOf({ folders, files, references }: MigrationsFacts): string {
  const held = references.length === 0 ? '' : `, held against ${counted(references.length, 'dump')}`
  return `${counted(files.length, 'file')} of ${listed([...new Set(folders.map(({ name }) => name))], 6)}${held}`
}

function wantedAreas({ areas }: MigrationsFacts, settings: ReportSettings): AreasByDatabase {
  return new Map(
    areas.map(({ database, areas: found }) => [database, withAreaSettings(found, settings.areas)]),
  )
}

/** Areas of all databases by their names; what two databases call alike is one line. */
function reportedAreas(facts: MigrationsFacts, settings: ReportSettings): ReportedArea[] {
  const all = [...wantedAreas(facts, settings).values()].flat()
  const byName = Map.groupBy(all, ({ name }: WantedArea<AreaRelationFact>) => name)
  return [...byName].map(([name, areas]) => ({
    name,
    found: [...new Set(areas.flatMap(({ found }) => found))],
    relations: areas.flatMap(({ members }) => members.map(({ id }) => id)),
  }))
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
          "To which database a file belongs is said by the settings, by \\connect, or by a comment at the file's beginning; else it is guessed from the names that it makes and needs and the dumps have, from files that make what it needs, or from its own name. Each file says which.",
          'A file makes a whole schema where it makes at least half of the tables and views of the newest source of its database, and at least three; of such a file it is said what it does not make.',
          'Columns are held against those of the newest source by name, type and NOT NULL; those of views by name.',
          'Other objects are types, functions, constraints, indexes, triggers, policies and whatever else is neither a table nor a view. Temporary tables are left out.',
          'Areas are worked out from the names of tables and views, their foreign keys and schemas; the settings can rename and regroup them.',
          'What a DO block does, and what a function does when it is called, is known only by running it; blocks that guard plain statements against what is there already are read like these.',
        ],
      },
    ],
  }
}
