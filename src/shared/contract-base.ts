/** What every group of the contract's procedures is made of. */
import { oc } from '@orpc/contract'
import * as z from 'zod'
import { FailureSchema } from './failure-schema.ts'

/** The one typed error of every procedure: `error.data` is a Failure. */
export const base = oc.errors({ FAILED: { status: 422, data: FailureSchema } })

/** A page of a list. */
export const page = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(1000).default(100),
}
