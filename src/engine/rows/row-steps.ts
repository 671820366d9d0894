/** What the forms of rows that are taken apart in place have in common. */

/** A form of rows taken apart in place. */
export interface RowSteps {
  /**
   * Takes the row that begins at `at` of bytes [at, end) into the fields, and
   * returns where it ends; MORE where that is out of sight, ODD where it has to
   * be read otherwise. `final` says that nothing comes after `end`.
   */
  step(bytes: Buffer, at: number, end: number, final: boolean): number
}

export const MORE = -1
export const ODD = -2
