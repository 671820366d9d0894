/** How the command line prints figures, tables and text that came out of a dump. */

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** 1234567 → '1.23 MB' (powers of 1000). */
export function formatBytes(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000
    unit += 1
  }
  const digits = unit === 0 ? 0 : value < 10 ? 2 : value < 100 ? 1 : 0
  return `${value.toFixed(digits)} ${UNITS[unit]}`
}

/** 1234567 → '1,234,567', whatever the machine's language: others read this output. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US')
}

/**
 * Control characters made visible, so that nothing in a dump can move a
 * terminal's cursor, change its colours or fake a line.
 */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    const code = character.codePointAt(0) as number
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    return code === 0x7f ? '\u2421' : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** As `visible`, but line breaks and tabs stay: for whole SQL texts. */
export function visibleText(text: string): string {
  return text
    .split(/(\r?\n|\t)/)
    .map((piece, index) => (index % 2 === 1 ? piece.replace('\r', '') : visible(piece)))
    .join('')
}

export interface TextColumn {
  readonly title: string
  readonly align?: 'left' | 'right'
}

/** Lines of a table in aligned columns; widths count code points. Cells must be `visible` already. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const width = (text: string): number => [...text].length
  const widths = columns.map((column, index) =>
    rows.reduce((most, row) => Math.max(most, width(row[index] ?? '')), width(column.title)),
  )
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, index) => {
        const cell = cells[index] ?? ''
        const gap = ' '.repeat((widths[index] as number) - width(cell))
        return column.align === 'right' ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  return [line(columns.map((column) => column.title)), ...rows.map(line)]
}

/** A value as one CSV field (RFC 4180); NULL is an empty field without quotes, an empty text is "". */
export function csvField(value: string | null): string {
  if (value === null) return ''
  return value === '' || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
