/** Values of properties by what they are; nothing where they are something else. */
import type { PropertyValue } from '../catalog-object.ts'

/** A text that says something. */
export function textOf(value: PropertyValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

const EMPTY: readonly string[] = []

/** A list; an empty one where there is none. */
export function listOf(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : EMPTY
}

/** The text of an expression's value. */
export function expressionText(value: PropertyValue | undefined): string | null {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : null
}
