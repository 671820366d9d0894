/** The first page: figures, then what has to be known first, written from them. */
import type { Block, ListItem, Section, Tone } from '../document.ts'
import type { ReviewFacts } from './facts.ts'
import type { ReviewView } from './review-view.ts'
import { bytes, list, many, number, plainName } from './words.ts'

/** Summary. */
export function summarySection(view: ReviewView): Section {
  const { facts } = view
  const { totals, source } = facts
  const of = source.serverVersion === null ? '' : ` of a PostgreSQL ${source.serverVersion} server`
  const when = source.dumped === null ? '' : `, made ${source.dumped.replace('T', ' ')} by its own clock`
  return {
    id: 'summary',
    title: 'Summary',
    level: 1,
    blocks: [
      {
        type: 'paragraph',
        text: `${source.file} is a dump${of}${when}: ${many(totals.tables, 'table')} with ${many(totals.columns, 'column')} and ${many(totals.rows, 'row')}, ${bytes(totals.bytes)} of row data. All figures were counted in the files named at the end.`,
      },
      figures(facts),
      ...maskNote(facts),
      { type: 'list', items: [...healthItems(facts), ...expectedItems(facts), ...stateItems(view)] },
    ],
  }
}

function figures({ totals, expected, health }: ReviewFacts): Block {
  const one = (label: string, value: number, tone?: Tone): { label: string; value: string; tone?: Tone } => ({
    label,
    value: number(value),
    ...(tone === undefined ? {} : { tone }),
  })
  return {
    type: 'figures',
    figures: [
      one('tables', totals.tables),
      one('with rows', totals.withRows),
      one('empty', totals.empty),
      ...(totals.noData > 0 ? [one('without data in the dump', totals.noData)] : []),
      ...(totals.partitioned > 0 ? [one('partitioned', totals.partitioned)] : []),
      one('rows', totals.rows),
      ...(expected === null
        ? []
        : [
            one(
              'expected and missing',
              expected.missing.length,
              expected.missing.length > 0 ? 'bad' : 'good',
            ),
          ]),
      one(
        health.counts.error === 1 ? 'health error' : 'health errors',
        health.counts.error,
        health.counts.error > 0 ? 'bad' : 'good',
      ),
    ],
  }
}

/** What a reader must know before the report is handed on. */
function maskNote({ privateData, isMasked }: ReviewFacts): Block[] {
  const columns = new Set(privateData.columns.map(({ table, column }) => `${table}\n${column}`)).size
  if (columns === 0) return []
  const text = isMasked
    ? `${many(columns, 'column')} of this dump ${columns === 1 ? 'looks' : 'look'} personal or secret; their values are masked in this report.`
    : `${many(columns, 'column')} of this dump ${columns === 1 ? 'looks' : 'look'} personal or secret. Secrets are masked in this report, and personal values stand in it as they are, among the sample rows and the facts of columns: mask them before it leaves the house.`
  return [{ type: 'callout', tone: isMasked ? 'note' : 'caution', text }]
}

function healthItems({ health }: ReviewFacts): ListItem[] {
  const { error, warning, info } = health.counts
  if (error + warning + info === 0)
    return [{ text: 'None of the rules of health found anything.', tone: 'good' }]
  const first = health.findings.filter(({ severity }) => severity === 'error')
  return [
    {
      text: `Health: ${many(error, 'error')}, ${many(warning, 'warning')}, ${many(info, 'hint')}.`,
      tone: error > 0 ? 'bad' : warning > 0 ? 'caution' : 'quiet',
      ...(first.length === 0
        ? {}
        : {
            items: [
              ...first.slice(0, 5).map(({ message }) => message),
              ...(first.length > 5 ? [`and ${many(first.length - 5, 'more error')}`] : []),
            ],
          }),
    },
  ]
}

function expectedItems({ expected }: ReviewFacts): ListItem[] {
  if (expected === null)
    return [
      {
        text: 'No code, list or other dump was given that says what should be there: whether something is missing was not judged.',
        tone: 'quiet',
      },
    ]
  const { missing, present, relations, elsewhere } = expected
  const judged = relations - elsewhere.length
  if (missing.length === 0)
    return [{ text: `All ${number(judged)} relations that are expected are in the dump.`, tone: 'good' }]
  const grave = missing.filter(({ severity }) => severity === 'high' || severity === 'medium')
  const noted = missing.filter(({ severity }) => severity === 'note')
  const made = missing.filter((relation) => relation.made !== null)
  const columns = present.reduce((sum, { missingColumns }) => sum + missingColumns.length, 0)
  return [
    {
      text: `${number(missing.length)} of the ${number(judged)} relations that are expected ${missing.length === 1 ? 'is' : 'are'} not in the dump: ${list(missing.map(({ name }) => name))}.`,
      tone: grave.length > 0 ? 'bad' : 'caution',
      items: [
        grave.length === 0
          ? 'None of them is written by the code or was found to be reached from a route or page.'
          : `Of these ${many(grave.length, 'is', 'are')} written by the code or reached from a route or page: ${list(grave.map(({ name }) => name))}.`,
        ...(noted.length === 0
          ? []
          : [`Only types, tests or files of SQL name ${list(noted.map(({ name }) => name))}.`]),
        ...made.map(({ name, made: at }) => ({
          text: `${name} is made by a file that was given`,
          place: { file: at?.file ?? '', line: at?.line },
        })),
      ],
    },
    ...(columns === 0
      ? []
      : [
          {
            text: `${many(columns, 'column')} that ${columns === 1 ? 'is' : 'are'} expected ${columns === 1 ? 'is' : 'are'} not in ${columns === 1 ? 'its table' : 'their tables'}.`,
            tone: 'caution' as const,
          },
        ]),
  ]
}

function stateItems(view: ReviewView): ListItem[] {
  const { totals } = view.facts
  const tables = view.tables
  const enabled = tables.filter(({ rowSecurity }) => rowSecurity.isEnabled)
  const without = enabled.filter(({ rowSecurity }) => rowSecurity.policies.length === 0)
  const items: ListItem[] = []
  if (totals.tables > 0)
    items.push({
      text: `${number(totals.withRows)} of ${many(totals.tables, 'table')} ${totals.withRows === 1 ? 'has' : 'have'} rows, ${number(totals.empty)} ${totals.empty === 1 ? 'is' : 'are'} empty${totals.noData > 0 ? `, and of ${number(totals.noData)} the dump has no data at all` : ''}.`,
    })
  if (tables.length > 0)
    items.push({
      text: `Row level security is enabled on ${number(enabled.length)} of ${many(tables.length, 'table')}${
        enabled.length === 0
          ? ''
          : without.length === 0
            ? ', each of which has a policy'
            : `; ${list(without.map(({ identity }) => plainName(identity)))} ${without.length === 1 ? 'has' : 'have'} no policy, so that nobody but the owner and roles that bypass row security sees a row`
      }.`,
    })
  return items
}
