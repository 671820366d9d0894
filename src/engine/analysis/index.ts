/** The analysis stage: what a schema is about, and what of a comparison matters most. */
export { AreaFinder } from './area-finder.ts'
export { areasOf } from './areas.ts'
export type { Area, AreaLink, AreaRelation } from './areas.ts'
export { riskiestChanges } from './riskiest-changes.ts'
