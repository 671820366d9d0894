/** The contract's procedures that search. */
import * as z from 'zod'
import { base } from './contract-base.ts'
import { NameHitSchema, NameSearchSchema } from './search-model.ts'

export const searchContract = {
  /** Objects by name, the best first: for opening one quickly. `total` counts all that answer. */
  names: base.input(NameSearchSchema).output(z.object({ total: z.number(), hits: z.array(NameHitSchema) })),
}
