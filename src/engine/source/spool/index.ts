/** The spool: unpacked bytes that can be read anywhere, bounded and disposable. */
export { openSpool } from './spool.ts'
export type { Spool, SpoolOptions, SpoolRangeRequest, SpoolRequest, SpoolUsage } from './spool.ts'
