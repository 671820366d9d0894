/**
 * Where the window stood when it was closed, and where it is to stand now: at
 * that place, mended where a monitor has gone or become smaller since. Plain
 * values in and out; main.ts asks Electron for the monitors.
 */

/** A rectangle on the screens, in the system's points. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What is kept of the window: its bounds while it is not maximised, and whether it is. */
export interface WindowState {
  readonly bounds: Bounds
  readonly maximised: boolean
}

/** How the window is to be made: without a place the system chooses one. */
export interface WindowPlace {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly maximised: boolean
}

/** The window's size at its first start, where the screen has the room. */
const FIRST = { width: 1440, height: 900 }
/** The window is never smaller. */
export const LEAST = { width: 720, height: 480 }
/** So much of the window's upper edge must be on a screen for it to be taken hold of. */
const GRIP = { width: 160, height: 32 }

/** The state out of text that was kept; null where it is none. */
export function readWindowState(text: string | null): WindowState | null {
  try {
    const { bounds, maximised } = JSON.parse(text ?? 'null') as WindowState
    const { x, y, width, height } = bounds
    const sound = [x, y, width, height].every(Number.isSafeInteger) && width > 0 && height > 0
    return sound ? { bounds: { x, y, width, height }, maximised: maximised === true } : null
  } catch {
    // Nothing was kept yet, or it was cut short: the window stands as at first.
    return null
  }
}

/** Where the window is to stand, given what was kept and the work areas of the screens, the first screen first. */
export function windowPlace(kept: WindowState | null, screens: readonly Bounds[]): WindowPlace {
  const [first] = screens
  if (kept === null || first === undefined) return { ...within(FIRST, first), maximised: false }
  const { bounds, maximised } = kept
  const screen = screens.find((one) => canBeHeld(bounds, one))
  // Its screen has gone: the same size, where the system puts new windows.
  if (screen === undefined) return { ...within(bounds, first), maximised }
  const size = within(bounds, screen)
  const shrunk = size.width < bounds.width || size.height < bounds.height
  return {
    x: shrunk ? clamp(bounds.x, screen.x, screen.x + screen.width - size.width) : bounds.x,
    y: shrunk ? clamp(bounds.y, screen.y, screen.y + screen.height - size.height) : bounds.y,
    ...size,
    maximised,
  }
}

/** Whether enough of the window's upper edge is on this screen. */
function canBeHeld(bounds: Bounds, screen: Bounds): boolean {
  const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
  return (
    across >= Math.min(GRIP.width, bounds.width) &&
    bounds.y >= screen.y - GRIP.height / 2 &&
    bounds.y + GRIP.height <= screen.y + screen.height
  )
}

function within(
  size: Pick<Bounds, 'width' | 'height'>,
  screen: Bounds | undefined,
): Pick<Bounds, 'width' | 'height'> {
  const most = screen ?? FIRST
  return {
    width: Math.max(LEAST.width, Math.min(size.width, most.width)),
    height: Math.max(LEAST.height, Math.min(size.height, most.height)),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)))
}
