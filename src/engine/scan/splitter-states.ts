/** What the splitter can be in the middle of. Plain numbers, because one of them is looked at for nearly every byte. */
export const BETWEEN = 0
export const TOP = 1
export const WORD_REST = 2
export const QUOTED = 3
export const ESCAPED = 4
export const DOUBLE_QUOTED = 5
export const DOLLAR_QUOTED = 6
export const LINE_COMMENT = 7
export const BLOCK_COMMENT = 8
export const PSQL = 9
export const CUT = 10
export const NOISE = 11
export const COPY_REST = 12
export const COPY = 13
export const TUPLES = 14

/** What an unfinished statement was in the middle of. */
export const WHERE: Readonly<Record<number, string>> = {
  [QUOTED]: 'inside a quoted literal',
  [ESCAPED]: 'inside a quoted literal',
  [DOUBLE_QUOTED]: 'inside a quoted name',
  [DOLLAR_QUOTED]: 'inside a dollar-quoted literal',
  [BLOCK_COMMENT]: 'inside a comment',
}
