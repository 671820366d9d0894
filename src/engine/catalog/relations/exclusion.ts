/** The elements of an exclusion constraint, as text: 'room WITH =, during WITH &&'. */
import type { Node } from '@pgsql/types'
import { strings } from '../kinds/node-values.ts'
import { indexKeysText } from './index-keys.ts'

/** What follows EXCLUDE USING method, within the parentheses. */
export function exclusionText(exclusions: readonly Node[]): string {
  return exclusions
    .map((node) => {
      const [element, operator] = 'List' in node ? (node.List.items ?? []) : []
      const operators = operator && 'List' in operator ? strings(operator.List.items) : []
      return `${element ? indexKeysText([element]) : ''} WITH ${operators.at(-1) ?? ''}`
    })
    .join(', ')
}
