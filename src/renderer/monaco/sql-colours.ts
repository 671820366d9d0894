/**
 * The colours of SQL in the editor, as data, so that a test can hold them to
 * 4.5:1 on every ground on which they stand. The values go with tokens.css,
 * which a script cannot read where the editor wants them.
 */

/** One theme's colours, '#rrggbb' or with alpha '#rrggbbaa'. */
export interface SqlColours {
  readonly ground: string
  readonly ink: string
  readonly keyword: string
  readonly string: string
  readonly number: string
  readonly comment: string
  readonly builtin: string
  readonly operator: string
  readonly lineNumber: string
  readonly selection: string
  readonly currentLine: string
  readonly border: string
  readonly insertedLine: string
  readonly insertedText: string
  readonly removedLine: string
  readonly removedText: string
  readonly unchangedGround: string
  readonly found: string
  readonly foundCurrent: string
  /** The ground of cards, menus and lists that stand above the text. */
  readonly raised: string
}

export const LIGHT_SQL: SqlColours = {
  ground: '#ffffff',
  ink: '#1b2430',
  keyword: '#1a4fa8',
  string: '#8a330b',
  number: '#0a5c5c',
  comment: '#4f5a66',
  builtin: '#5f35a0',
  operator: '#3f4a57',
  lineNumber: '#66717e',
  selection: '#c4d8f5',
  currentLine: '#f4f6f9',
  border: '#dfe3e8',
  insertedLine: '#dcf3eb99',
  insertedText: '#8fd9bf80',
  removedLine: '#fce8dc99',
  removedText: '#f5b79480',
  unchangedGround: '#f0f3f6',
  found: '#ffe79a',
  foundCurrent: '#ffd34d',
  raised: '#ffffff',
}

export const DARK_SQL: SqlColours = {
  ground: '#171b21',
  ink: '#e3e7ec',
  keyword: '#8fbcff',
  string: '#f3b083',
  number: '#7fd6c8',
  comment: '#b4bfcb',
  builtin: '#ccb3f7',
  operator: '#c4ccd5',
  lineNumber: '#919dab',
  selection: '#264066',
  currentLine: '#1d222a',
  border: '#2b333d',
  insertedLine: '#12332b99',
  insertedText: '#1f6b5680',
  removedLine: '#3d231799',
  removedText: '#7a3f2180',
  unchangedGround: '#1e242c',
  found: '#40340d',
  foundCurrent: '#57460f',
  raised: '#1e242c',
}
