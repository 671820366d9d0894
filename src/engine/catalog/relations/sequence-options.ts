/** The options of sequences, every one spelled out. */
import type { Node } from '@pgsql/types'
import type { PropertyValue } from '../catalog-object.ts'
import { definitions, isOn, strings, valueText } from '../kinds/node-values.ts'
import { quoteName } from '../names.ts'
import { formatTypeName } from '../type-name.ts'

/** The greatest value of each type that a sequence can have. */
const GREATEST: Readonly<Record<string, bigint>> = {
  smallint: 32767n,
  integer: 2147483647n,
  bigint: 9223372036854775807n,
}

/** The properties of a sequence with these options; what they leave out is taken from `before`, else from PostgreSQL's defaults. */
export function sequenceProperties(
  options: readonly Node[] | undefined,
  defaultType: string,
  before: Readonly<Record<string, PropertyValue>> = {},
): Record<string, PropertyValue> {
  const said: Record<string, PropertyValue> = {}
  for (const option of definitions(options)) {
    const name = option.defname ?? ''
    const text = option.arg === undefined ? null : valueText(option.arg)
    if (name === 'as' && option.arg && 'TypeName' in option.arg)
      said['data type'] = formatTypeName(option.arg.TypeName)
    else if (name === 'start') said['start'] = text
    else if (name === 'increment') said['increment'] = text
    else if (name === 'minvalue') said['minimum'] = text
    else if (name === 'maxvalue') said['maximum'] = text
    else if (name === 'cache') said['cache'] = text
    else if (name === 'cycle') said['cycle'] = text === null ? true : isOn(text)
    else if (name === 'owned_by') said['owned by'] = ownerOf(option.arg)
  }
  const type = String(said['data type'] ?? before['data type'] ?? defaultType)
  const known = { ...before, ...said }
  const increment = String(known['increment'] ?? '1')
  const down = increment.startsWith('-')
  const greatest = GREATEST[type] ?? (GREATEST['bigint'] as bigint)
  const minimum = String(known['minimum'] ?? (down ? -greatest - 1n : 1n))
  const maximum = String(known['maximum'] ?? (down ? -1n : greatest))
  return {
    ...known,
    'data type': type,
    start: String(known['start'] ?? (down ? maximum : minimum)),
    increment,
    minimum,
    maximum,
    cache: String(known['cache'] ?? '1'),
    cycle: known['cycle'] ?? false,
  }
}

/** 'public.users.id', or null for NONE. */
function ownerOf(node: Node | undefined): string | null {
  const parts = node && 'List' in node ? strings(node.List.items) : []
  return parts.length < 2 ? null : quoteName(parts)
}
