/** Failures as they cross the contract: the same values as errors.ts has, checked. */
import * as z from 'zod'
import { ERROR_CODES } from './errors.ts'
import type { Failure, Place } from './errors.ts'

export const PlaceSchema = z.object({
  file: z.string().optional(),
  byte: z.number().optional(),
  line: z.number().optional(),
  object: z.string().optional(),
}) satisfies z.ZodType<Place>

export const FailureSchema = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  advice: z.string().optional(),
  place: PlaceSchema.optional(),
}) satisfies z.ZodType<Failure>
