/** The shape of reports in JSON, as docs/report-schema.json tells it to other programs. */
import * as z from 'zod'
import { REPORT_SCHEMA } from '../../../src/engine/report/render/json.ts'

const place = z
  .strictObject({
    file: z.string(),
    line: z.int().min(1).optional().describe('from 1'),
    byte: z.int().min(0).optional().describe('from 0, within the file'),
  })
  .describe('where in a file something stands that the report says')
const tone = z.enum(['bad', 'caution', 'good', 'quiet'])
const cell = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    tone: tone.optional(),
    code: z.boolean().optional(),
    place: place.optional(),
  }),
])
const item = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    tone: tone.optional(),
    place: place.optional(),
    get items() {
      return z.array(item).optional()
    },
  }),
])
const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text: z.string() }),
  z.strictObject({ type: z.literal('list'), items: z.array(item), ordered: z.boolean().optional() }),
  z.strictObject({
    type: z.literal('code'),
    text: z.string(),
    language: z.enum(['diff', 'sql', 'json', 'text']).optional().describe('diff where absent'),
  }),
  z.strictObject({
    type: z.literal('callout'),
    tone: z.enum(['note', 'caution', 'critical']),
    text: z.string(),
  }),
  z.strictObject({
    type: z.literal('table'),
    columns: z.array(
      z.strictObject({ title: z.string(), align: z.enum(['left', 'right']), share: z.number().positive() }),
    ),
    rows: z.array(z.array(cell)),
    sum: z.array(z.string()).optional(),
  }),
  z.strictObject({
    type: z.literal('figures'),
    figures: z.array(z.strictObject({ label: z.string(), value: z.string(), tone: tone.optional() })),
  }),
  z.strictObject({
    type: z.literal('bars'),
    title: z.string(),
    bars: z.array(
      z.strictObject({
        label: z.string(),
        value: z.number().nullable().describe('null where there is none'),
        text: z.string(),
        tone: tone.optional(),
      }),
    ),
  }),
  z.strictObject({
    type: z.literal('series'),
    title: z.string(),
    steps: z.array(z.string()),
    lines: z.array(
      z.strictObject({
        label: z.string(),
        values: z.array(z.number().nullable()),
        texts: z.array(z.string()),
      }),
    ),
  }),
])

export const ReportJsonSchema = z
  .strictObject({
    dumpscope: z.literal('report'),
    schema: z.literal(REPORT_SCHEMA),
    report: z.string().describe('the kind of report: comparison, migrations, review'),
    title: z.string(),
    subtitle: z.string(),
    author: z.string().optional(),
    date: z.string().describe('ISO 8601'),
    facts: z
      .looseObject({ report: z.string(), version: z.int() })
      .optional()
      .describe('what the report was written from; its shape goes by its version'),
    sections: z.array(
      z.strictObject({
        id: z.string().optional(),
        title: z.string(),
        level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        blocks: z.array(block),
        closed: z.boolean().optional(),
      }),
    ),
  })
  .describe('a report of Dumpscope')
