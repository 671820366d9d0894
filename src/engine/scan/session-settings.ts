/**
 * What statements and psql commands change for the lexer and the decoder: the
 * two settings that matter to reading, found in the text of SET, RESET and
 * set_config. Knows no other statement.
 */

/** What a statement sets; undefined where it leaves a setting alone. An encoding is as the dump writes it. */
export interface SettingChange {
  readonly encoding?: string
  readonly standardConformingStrings?: boolean
}

const VALUE = String.raw`(?:E?'([^']*)'|"([^"]*)"|([\w-]+))`
const SET = new RegExp(
  String.raw`^set\s+(?:session\s+|local\s+)?(?:"?(client_encoding|standard_conforming_strings)"?\s*(?:=|\bto\b)|(names))\s*${VALUE}`,
  'i',
)
const SET_CONFIG =
  /\bset_config\s*\(\s*'(client_encoding|standard_conforming_strings)'\s*(?:::\w+)?\s*,\s*'([^']*)'/i
const RESET = /^reset\s+(?:session\s+)?"?(client_encoding|standard_conforming_strings|all)"?\s*$/i

/** The settings that one statement changes; `text` is without its semicolon. Statements over 1,000 characters set nothing. */
export function settingsIn(text: string): SettingChange {
  if (text.length > 1000) return {}
  const set = SET.exec(text)
  if (set) return change(set[1] ?? 'client_encoding', set[3] ?? set[4] ?? set[5] ?? '')
  const config = SET_CONFIG.exec(text)
  if (config) return change(config[1] ?? '', config[2] ?? '')
  const reset = RESET.exec(text)
  if (reset && reset[1]?.toLowerCase() !== 'client_encoding') return { standardConformingStrings: true }
  return {}
}

function change(setting: string, value: string): SettingChange {
  if (setting.toLowerCase() === 'standard_conforming_strings') {
    return { standardConformingStrings: !/^(off|of|false|fals|fal|fa|f|no|n|0)$/i.test(value.trim()) }
  }
  return /^default$/i.test(value) || value === '' ? {} : { encoding: value }
}
