/** Ids of steps while they are planned, by what they do to which object. */

/** The step that removes an object of A. */
export const dropId = (key: string): string => `drop:${key}`
/** The step that gives a type of A another name, so that the new one can have its own. */
export const retireId = (key: string): string => `retire:${key}`
/** The n-th alteration of an object, by its key in B. */
export const alterationId = (key: string, index: number): string => `alter:${key}#${index}`
/** The step of an object's part in B, by where the part begins. */
export const createId = (key: string, start: number): string => `create:${key}@${start}`
/** The step that leaves of a view of A nothing but its columns. */
export const stubId = (key: string): string => `stub:${key}`
