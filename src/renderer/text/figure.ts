/**
 * How numbers are written in the window: one way for counts, sizes, speeds,
 * times and dates, so that every column aligns. Sizes are decimal (1 MB is
 * 1,000,000 bytes), three significant digits; nothing here knows what is counted.
 */

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const SIZE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const
const NBSP = '\u00a0'

/** A number and its unit, apart, for columns in which both align. */
export interface Figure {
  readonly value: string
  readonly unit: string
}

/** A count with thousands separators: 1234567 -> '1,234,567'. */
export function formatCount(count: number): string {
  return whole.format(count)
}

/** A count with its noun: (1, 'table') -> '1 table'; (2, 'index', 'indexes') -> '2 indexes'. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)}${NBSP}${count === 1 ? singular : plural}`
}

/** Bytes as number and unit, three significant digits: 12345678 -> 12.3 MB. */
export function sizeFigure(bytes: number): Figure {
  let value = bytes
  let unit = 0
  while (unit < SIZE_UNITS.length - 1 && value >= 999.5) {
    value /= 1000
    unit++
  }
  const digits = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2
  return { value: value.toFixed(digits), unit: SIZE_UNITS[unit] ?? 'PB' }
}

/** Bytes as one text: '12.3 MB'. */
export function formatSize(bytes: number): string {
  const { value, unit } = sizeFigure(bytes)
  return `${value}${NBSP}${unit}`
}

/** Bytes exactly, for tooltips: '12,345,678 bytes'. */
export function formatExactBytes(bytes: number): string {
  return countOf(bytes, 'byte')
}

/** Bytes a second, in the unit in which files are read: '512 MB/s'. */
export function formatSpeed(bytesPerSecond: number): string {
  return `${formatSize(bytesPerSecond)}/s`
}

/** Milliseconds as a short duration: 850 -> '850 ms', 12_300 -> '12.3 s', 75_000 -> '1 min 15 s'. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)}${NBSP}ms`
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)}${NBSP}s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}${NBSP}min ${Math.floor(seconds % 60)}${NBSP}s`
  return `${Math.floor(minutes / 60)}${NBSP}h ${minutes % 60}${NBSP}min`
}

/** Milliseconds still to go, in whole seconds so that it does not flicker: 'about 12 s left'. */
export function formatTimeLeft(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000))
  if (seconds < 60) return `${seconds}${NBSP}s left`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}${NBSP}min ${seconds % 60}${NBSP}s left`
  return `${Math.floor(minutes / 60)}${NBSP}h ${minutes % 60}${NBSP}min left`
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}

/** An ISO 8601 time in the reader's zone, sortable: '2025-12-27 14:03'. */
export function formatTime(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const day = `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
  return `${day} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}
