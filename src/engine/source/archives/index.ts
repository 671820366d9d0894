/** Archives of pg_dump: custom, directory and tar, versions 1.10 to 1.16. */
export { openCustomArchive } from './custom-archive.ts'
export { destroyedArchive } from './destroyed-archive.ts'
export { openDirectoryArchive } from './directory-archive.ts'

/** Whether bytes begin as a custom archive does. */
export function isArchiveHead(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 5)).toString('latin1') === 'PGDMP'
}
