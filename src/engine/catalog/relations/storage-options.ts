/** WITH (...), OPTIONS (...) and the like as sorted lines. */
import type { Node } from '@pgsql/types'
import type { PropertyValue } from '../catalog-object.ts'
import { definitions, valueText } from '../kinds/node-values.ts'

/** 'fillfactor=70' for each option, sorted. */
export function optionLines(nodes: readonly Node[] | undefined): string[] {
  return definitions(nodes).map(optionLine).sort()
}

function optionLine(option: ReturnType<typeof definitions>[number]): string {
  const name = option.defnamespace ? `${option.defnamespace}.${option.defname}` : (option.defname ?? '')
  return `${name}=${option.arg === undefined ? 'true' : valueText(option.arg)}`
}

/** The options after SET (...): new values replace old ones. */
export function withOptions(before: PropertyValue | undefined, nodes: readonly Node[] | undefined): string[] {
  return [...withoutOptions(before, nodes), ...optionLines(nodes)].sort()
}

/** The options after RESET (...), or DROP among foreign options. */
export function withoutOptions(
  before: PropertyValue | undefined,
  nodes: readonly Node[] | undefined,
): string[] {
  const names = new Set(optionLines(nodes).map(nameOf))
  const kept = Array.isArray(before) ? (before as readonly string[]) : []
  return kept.filter((line) => !names.has(nameOf(line)))
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf('='))
}
