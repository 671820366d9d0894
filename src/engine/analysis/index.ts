/** The analysis stage: what a schema is about, and what of a comparison matters most. */
export { AreaFinder } from './area-finder.ts'
export { areaId, withAreaSettings } from './area-settings.ts'
export type { AreaMember, FoundArea, WantedArea } from './area-settings.ts'
export { areasOf } from './areas.ts'
export type { Area, AreaLink, AreaRelation } from './areas.ts'
export { damageOf, notReadOf } from './not-read.ts'
export { riskiestChanges } from './riskiest-changes.ts'
