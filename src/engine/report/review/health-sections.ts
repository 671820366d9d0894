/** Health: what a server would complain of or suffer from, errors first, each with its place and the SQL that checks or mends it. */
import type { HealthFinding, HealthRule } from '../../analysis/index.ts'
import type { Block, ListItem, Section, Tone } from '../document.ts'
import type { ReviewView } from './review-view.ts'
import { code, left, many, number, plainName, right } from './words.ts'

/** Findings of one rule that are printed; all are in the facts. */
const PRINTED = 100

const TONES: Readonly<Record<HealthFinding['severity'], Tone>> = {
  error: 'bad',
  warning: 'caution',
  info: 'quiet',
}
const SEVERITIES = ['error', 'warning', 'info'] as const

/** The rules with what they found, then each rule that found something. */
export function healthSections(view: ReviewView): Section[] {
  const { findings, rules } = view.facts.health
  const found = SEVERITIES.flatMap((severity) =>
    rules.flatMap((rule) => {
      const own = findings.filter((one) => one.code === rule.code && one.severity === severity)
      return own.length === 0 ? [] : [{ rule, severity, own }]
    }),
  )
  const several = new Set(
    found
      .filter(({ rule }, at) => found.some((other, place) => place !== at && other.rule === rule))
      .map(({ rule }) => rule),
  )
  return [
    { id: 'health', title: 'Health', level: 1, blocks: [rulesTable(view)] },
    ...found.map(({ rule, severity, own }): Section => ({
      id: several.has(rule) ? `health-${rule.code}-${severity}` : `health-${rule.code}`,
      title: `${rule.title}${several.has(rule) ? `, as ${severity}` : ''}`,
      level: 2,
      blocks: findingBlocks(view, rule, own),
    })),
    ...notLookedSection(rules),
  ]
}

function rulesTable(view: ReviewView): Block {
  const { rules, findings } = view.facts.health
  return {
    type: 'table',
    columns: [left('Rule', 4), left('Looked at', 3), right('Findings'), left('Gravest', 2)],
    rows: rules.map(({ code: rule, title, looked, rows, unit, findings: count }) => {
      const gravest = SEVERITIES.find((severity) =>
        findings.some((one) => one.code === rule && one.severity === severity),
      )
      return [
        title,
        `${unit}: ${number(looked)}${rows > 0 ? `; rows: ${number(rows)}` : ''}`,
        number(count),
        gravest !== undefined
          ? { text: gravest, tone: TONES[gravest] }
          : looked === 0
            ? { text: 'nothing to look at', tone: 'quiet' }
            : { text: 'none', tone: 'good' },
      ]
    }),
    sum: ['All rules', '', number(findings.length), ''],
  }
}

function findingBlocks(view: ReviewView, { rule }: HealthRule, findings: readonly HealthFinding[]): Block[] {
  const printed = findings.slice(0, PRINTED)
  const items = printed.map((finding): ListItem => ({
    text: finding.message,
    tone: TONES[finding.severity],
    place: view.at(finding.place),
    items: [...countedItem(finding), ...exampleItems(view, finding)],
  }))
  const sql = [...new Set(printed.flatMap((finding) => finding.sql.map(({ text }) => text.trim())))]
  return [
    { type: 'paragraph', text: rule },
    { type: 'list', items },
    ...(findings.length > printed.length
      ? [
          {
            type: 'paragraph' as const,
            text: `${number(findings.length - printed.length)} more are in the JSON of this report.`,
          },
        ]
      : []),
    ...(sql.length === 0
      ? []
      : [{ type: 'code' as const, language: 'sql' as const, text: sql.join('\n\n') }]),
  ]
}

function countedItem({ counted, unjudged }: HealthFinding): string[] {
  return counted === 'some rows' ? [`${many(unjudged, 'row')} could not be judged: there may be more.`] : []
}

function exampleItems(view: ReviewView, { examples }: HealthFinding): ListItem[] {
  return examples.slice(0, 3).map(({ table, row, values }) => ({
    text: `${plainName(view.byKey.get(table)?.identity ?? table)}, row ${number(row + 1)}: ${values.map(({ column, value }) => `${column} = ${value ?? 'NULL'}`).join(', ')}`,
  }))
}

function notLookedSection(rules: readonly HealthRule[]): Section[] {
  const rows = rules
    .filter(({ notLooked }) => notLooked > 0)
    .flatMap(({ title, notLooked, notLookedFirst }) => {
      const first = notLookedFirst.map(({ object, reason }) => [title, code(plainName(object)), reason])
      const rest = notLooked - first.length
      return rest > 0 ? [...first, [title, `${number(rest)} more`, '']] : first
    })
  if (rows.length === 0) return []
  return [
    {
      id: 'health-not-looked',
      title: 'What the rules could not look at',
      level: 2,
      blocks: [{ type: 'table', columns: [left('Rule', 3), left('Object', 3), left('Why', 5)], rows }],
    },
  ]
}
