/** Whether a text of a program is SQL, before the grammar is asked: "Select an option from the list" parses too. */

/** What a statement may begin with, behind comments and brackets. */
const BEGINS =
  /^(?:\s|\(|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*(select|insert\s+into|update|delete\s+from|with|merge\s+into|truncate|create|alter\s+table|drop\s+(?:table|view)|call|copy|lock\s+table|refresh\s+materialized|explain)\b/i

/** What else a statement of each kind has. */
const GOES_ON: readonly (readonly [begins: RegExp, goesOn: RegExp])[] = [
  [/^select/i, /\bfrom\b/i],
  [/^insert/i, /\b(?:values|select|default|with)\b|\(|\uE000/i],
  [/^update/i, /\bset\b/i],
  [/^with/i, /\bas\s*(?:(?:not\s+)?materialized\s*)?\(/i],
  [/^merge/i, /\busing\b/i],
  [/^create/i, /\b(?:table|view|index|type|trigger|policy)\b/i],
  [/^copy/i, /\b(?:from|to)\b/i],
]

/** Words of sentences, which no table is called by. */
const SENTENCE_WORDS =
  /\b(?:from|into|join|update|table)\s+(?:the|an?|your|our|my|this|that|these|those|their|its|all|any|each|every|which|one|some|it|here|there|where|scratch)\b/i

/** Longer text is no query that a person wrote. */
const CHARACTERS_AT_MOST = 200_000

/**
 * Whether `text` should be given to the grammar. `isQuery` says that the program
 * hands it to something that runs SQL; else its words must look like SQL as
 * people write it: keywords in one case, and not a sentence.
 */
export function couldBeSql(text: string, isQuery: boolean): boolean {
  if (text.length < 10 || text.length > CHARACTERS_AT_MOST) return false
  const [, begin] = BEGINS.exec(text) ?? []
  if (begin === undefined) return false
  for (const [begins, goesOn] of GOES_ON) if (begins.test(begin) && !goesOn.test(text)) return false
  if (SENTENCE_WORDS.test(text)) return false
  return isQuery || looksWritten(text, begin)
}

function looksWritten(text: string, begin: string): boolean {
  // 'Select ... from': the capital of a sentence.
  if (/^[A-Z][a-z]/.test(begin)) return false
  const isUpper = begin === begin.toUpperCase()
  if (isUpper) return !/[.!?]\s*$/.test(text) || text.trimEnd().endsWith(';')
  // Lower case is how sentences are written too: a sign that none of them has must be there.
  return /[*=;$\uE000]|\w\.\w|\bvalues\s*\(|\(\s*\w+\s*,|\n\s*(?:from|where|join|set|order|and)\b|,\s*\w+\s+from\b/i.test(
    text,
  )
}
