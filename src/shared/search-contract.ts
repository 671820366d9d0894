/** The contract's procedures that search. */
import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { base } from './contract-base.ts'
import { ObjectKindSchema } from './model.ts'
import {
  NameHitSchema,
  NameSearchSchema,
  SearchCostSchema,
  SearchEventSchema,
  SearchResultSchema,
  SearchSchema,
  SearchScopeSchema,
} from './search-model.ts'

export const searchContract = {
  /** Objects by name, the best first: for opening one quickly. `total` counts all that answer. */
  names: base.input(NameSearchSchema).output(z.object({ total: z.number(), hits: z.array(NameHitSchema) })),
  /** Looks through names, definitions, comments and rows; yields what it finds as it comes, and Progress. */
  run: base.input(SearchSchema).output(eventIterator(SearchEventSchema, SearchResultSchema)),
  /** What looking through the rows would take, source by source; reads nothing. */
  cost: base
    .input(z.object({ scope: SearchScopeSchema, kinds: z.array(ObjectKindSchema).default([]) }))
    .output(z.array(SearchCostSchema)),
}
