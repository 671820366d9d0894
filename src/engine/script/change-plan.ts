/** What has to be done to one object that both sides have: alterations in place, or being made anew. */
import type { ScriptStep } from '../../shared/script-model.ts'
import type { CatalogColumn, CatalogObject, Properties, PropertyValue } from '../catalog/catalog-object.ts'
import { quoteIdentifier } from '../catalog/names.ts'
import { valuesEqual } from '../diff/property-change.ts'
import type { WhatIsCompared } from '../diff/what-is-compared.ts'
import { columnDefinition } from './kinds/column-definition.ts'
import { kindWord } from './object-words.ts'
import { risk } from './plan-step.ts'
import type { PlannedRisk, Rank } from './plan-step.ts'
import type { TypeLookup } from './type-conversion.ts'

/** What an alteration does to a column, as far as others are in its way. 'manner' is what is said of an object: owner, comment, grants. */
export type ColumnEffect = 'add' | 'drop' | 'type' | 'default' | 'manner' | 'other'

/** One statement that changes an object in place. */
export interface Alteration {
  readonly sql: string
  readonly action: ScriptStep['action']
  readonly rank: Rank
  readonly column: string | null
  readonly effect: ColumnEffect
  readonly risks: readonly PlannedRisk[]
  readonly outside: 'before' | 'after' | null
  readonly why: string | null
  /** Place in B's dump, where it is not that of the object. */
  readonly position: number | null
  /** The step for whose sake alone it is done. */
  readonly sake: string | null
}

/** What the planners of the kinds may know beside the two objects. */
export interface PlanContext {
  readonly compared: WhatIsCompared
  /** Major version of the server that the script is for; null where it is not known. */
  readonly targetVersion: number | null
  readonly types: TypeLookup
  /** All objects, each as it is before (in B's names) and after. */
  readonly all: readonly { readonly a: CatalogObject | null; readonly b: CatalogObject | null }[]
  /** The object that a relation of A or B is in the other side, by its identity in B. */
  readonly pairOf: (identity: string) => { readonly a: CatalogObject; readonly b: CatalogObject } | null
}

/** An object on both sides; A's in the names of B. */
export interface ObjectChange {
  readonly a: CatalogObject
  readonly b: CatalogObject
  /** What it belongs to, in B. */
  readonly parent: CatalogObject | null
  readonly context: PlanContext
}

/** Collects what is to be done. */
export class ChangePlan {
  readonly alterations: Alteration[] = []
  readonly notScripted: string[] = []
  #rebuild: string | null = null

  /** Why it must be made anew; null where it need not. */
  get rebuild(): string | null {
    return this.#rebuild
  }

  alter(sql: string, more: Partial<Omit<Alteration, 'sql'>> = {}): void {
    this.alterations.push({
      action: 'alter',
      rank: 'make',
      column: null,
      effect: 'other',
      risks: [],
      outside: null,
      why: null,
      position: null,
      sake: null,
      ...more,
      sql,
    })
  }

  /** A computed column is removed and added again. */
  recompute({ kind, identity }: CatalogObject, column: CatalogColumn, why: string): void {
    const table = `ALTER ${kindWord(kind)} ${identity}`
    const name = column.name
    this.alter(`${table} DROP COLUMN ${quoteIdentifier(name)};`, {
      action: 'rebuild',
      rank: 'release',
      column: name,
      effect: 'drop',
      why,
    })
    this.alter(`${table} ADD COLUMN ${columnDefinition(column)};`, {
      action: 'rebuild',
      column: name,
      effect: 'add',
      why,
      risks: [risk('rewrites table', `${identity}.${quoteIdentifier(name)}: every value is computed anew`)],
    })
  }

  mustRebuild(reason: string): void {
    this.#rebuild ??= reason
  }

  cannot(reason: string): void {
    this.notScripted.push(reason)
  }
}

/** Whether two values of a property differ in what they mean. */
export function differ(
  from: PropertyValue | undefined,
  to: PropertyValue | undefined,
  compared: WhatIsCompared,
): boolean {
  return !valuesEqual(from, to, { loose: compared.looseExpressions, equalOnlyLoosely: 0 })
}

/** Names of the properties that differ. */
export function differingNames(from: Properties, to: Properties, compared: WhatIsCompared): string[] {
  const names = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...names].filter((name) => differ(from[name], to[name], compared))
}
