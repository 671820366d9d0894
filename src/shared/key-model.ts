/** The keys of a table, as its columns show them. */
import * as z from 'zod'

/** A key of a table: its own columns, and of a foreign key where it leads. */
export const TableKeySchema = z.object({
  /** The object that the constraint is. */
  key: z.string(),
  name: z.string(),
  type: z.enum(['primary key', 'unique', 'foreign key']),
  columns: z.array(z.string()),
  /** What a foreign key refers to; its `key` is null where the dump does not hold it. */
  references: z
    .object({ key: z.string().nullable(), name: z.string(), columns: z.array(z.string()) })
    .nullable(),
})
export type TableKey = z.infer<typeof TableKeySchema>
