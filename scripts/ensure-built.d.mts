/** Builds `out` where it is not of the present sources; resolves to whether it built. Rejects with an Error for the reader. */
export function ensureBuilt(options: {
  node: string
  say: (line: string) => void
  root?: string
}): Promise<boolean>
/** Whether the build in `out` is of the present sources. */
export function isBuilt(root?: string): boolean
