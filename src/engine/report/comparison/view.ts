/** What the sections of the document are written from: facts, names, areas under the settings, and blocks that recur. */
import type { ReportSettings } from '../../../shared/report-model.ts'
import { withAreaSettings } from '../../analysis/index.ts'
import type { Block, ListItem, TableColumn } from '../document.ts'
import type { ComparisonFacts, DatabaseFact, RelationFact } from './facts.ts'
import { Naming } from './words.ts'

/** An area under the settings. */
export interface ShownArea {
  readonly id: string
  readonly name: string
  readonly found: readonly string[]
  readonly members: readonly string[]
}

export class View {
  readonly facts: ComparisonFacts
  readonly naming: Naming
  readonly #areas: ReadonlyMap<string, readonly ShownArea[]>

  constructor(facts: ComparisonFacts, settings: ReportSettings) {
    this.facts = facts
    this.naming = new Naming(facts.sources, facts.databases)
    this.#areas = new Map(
      facts.databases.map(({ areas, id }) => [
        id,
        withAreaSettings(areas, settings.areas).map((area) => ({
          ...area,
          members: area.members.map((member) => member.id),
        })),
      ]),
    )
  }

  areas({ id }: DatabaseFact): readonly ShownArea[] {
    return this.#areas.get(id) ?? []
  }

  /** Relations by area, in the order of areas; areas without any are left out. Throws where one is lost. */
  byArea<Relation extends RelationFact>(
    database: DatabaseFact,
    relations: readonly Relation[],
  ): { readonly area: ShownArea; readonly relations: readonly Relation[] }[] {
    const left = new Map(relations.map((one) => [one.name, one]))
    const groups = this.areas(database).map((area) => {
      const own = area.members.flatMap((name) => {
        const one = left.get(name)
        left.delete(name)
        return one ?? []
      })
      return { area, relations: own.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
    })
    if (left.size > 0) throw new Error(`figures do not add up: ${[...left.keys()].join(', ')} in no area`)
    return groups.filter((group) => group.relations.length > 0)
  }
}

/** A column of words. */
export const left = (title: string, share: number): TableColumn => ({ title, align: 'left', share })
/** A column of figures. */
export const right = (title: string, share = 1): TableColumn => ({ title, align: 'right', share })
/** A paragraph. */
export const paragraph = (text: string): Block => ({ type: 'paragraph', text })
/** A list; none where it has no items. */
export function list(items: readonly (string | ListItem)[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items }]
}

/** The sums of columns of figures, of the rows as they are printed. */
export function sums(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))
}
