/** The procedures about the names in definitions: what they mean, and who uses what they mean. */
import * as z from 'zod'
import { base } from './contract-base.ts'
import { DefinitionNamesSchema, ObjectCardSchema, ObjectUsesSchema } from './definition-model.ts'

const object = { sourceId: z.string(), key: z.string() }

export const definitionContract = {
  /** What the names of an object's definition mean, and what stands where in it. */
  names: base.input(z.object(object)).output(DefinitionNamesSchema),
  /** An object, or one column of it, as it is shown where its name is pointed at. */
  card: base.input(z.object({ ...object, column: z.string().optional() })).output(ObjectCardSchema),
  /** The objects that use an object, or one column of it, each with the lines that name it. */
  uses: base
    .input(
      z.object({
        ...object,
        column: z.string().optional(),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(100).default(25),
      }),
    )
    .output(ObjectUsesSchema),
}
