/** The procedures of diagrams; part of contract.ts. */
import * as z from 'zod'
import { base } from './contract-base.ts'
import {
  DiagramChoicesSchema,
  DiagramGraphSchema,
  DiagramPathsSchema,
  DiagramRequestSchema,
  DiagramTableNameSchema,
} from './diagram-model.ts'
import { ScopeSchema } from './model.ts'

export const diagramContract = {
  /** Schemas and areas that a diagram can be of. */
  choices: base.input(z.object({ scope: ScopeSchema })).output(DiagramChoicesSchema),
  /** Tables whose name holds a text, those that begin with it first; those with most keys where there is none. */
  tables: base
    .input(
      z.object({
        scope: ScopeSchema,
        text: z.string().max(1000).default(''),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ total: z.number(), tables: z.array(DiagramTableNameSchema) })),
  /** Tables, their columns and the foreign keys among them. */
  graph: base.input(DiagramRequestSchema).output(DiagramGraphSchema),
  /** The shortest ways from one table to another over foreign keys, either way. */
  path: base
    .input(
      z.object({
        scope: ScopeSchema,
        from: z.string(),
        to: z.string(),
        limit: z.number().int().min(1).max(50).default(10),
      }),
    )
    .output(DiagramPathsSchema),
}
