/** Findings about the master and incremental migrations of a database. */
import type { ListItem } from '../document.ts'
import type { ChangedFact, DatabaseFact, MasterFact, MissingFact } from './facts.ts'
import { isRelation } from './file-catalog.ts'
import { counted, is, listed, relationsText, shortName } from './words.ts'
import type { View } from './view.ts'

const ITEMS_AT_MOST = 20

/** What the master lacks, has otherwise or has alone. */
export function missingFindings(view: View, { master, name }: DatabaseFact): ListItem[] {
  const { naming } = view
  const [against] = master?.against ?? []
  if (master === null || against === undefined) return []
  const items: ListItem[] = []
  const missing = master.missing.filter((one) => one.in.includes(against))
  const relations = missing.filter(isRelation)
  const others = missing.filter((one) => !isRelation(one))
  if (missing.length > 0) {
    const what = [
      ...(relations.length > 0 ? [relationsText(relations)] : []),
      ...(others.length > 0 ? [counted(others.length, 'other object')] : []),
    ].join(' and ')
    items.push({
      tone: 'bad',
      text: `The master of ${name} lacks ${what} that ${naming.called(against)} has: ${listed(missing.map((one) => shortName(one.name)))}. A database made from the master alone would be without ${missing.length === 1 ? 'it' : 'them'}.`,
      items: [
        ...missing.slice(0, ITEMS_AT_MOST).map((one) => createdItem(one)),
        ...(missing.length > ITEMS_AT_MOST
          ? ['All of them are in the part on what is missing from the migration.']
          : []),
      ],
    })
  }
  const rest = master.missing.filter((one) => !one.in.includes(against))
  if (rest.length > 0) {
    const holders = [...new Set(rest.flatMap((one) => one.in))]
    items.push({
      tone: 'caution',
      text: `${listed(rest.map((one) => shortName(one.name)))} ${is(rest.length)} in neither the master of ${name} nor ${naming.called(against)}, but in ${listed(holders.map((id) => naming.called(id)))}.`,
    })
  }
  const differing = differingFrom(view, master, against)
  items.push(...otherwiseFindings(view, name, master, differing))
  if (missing.length === 0 && differing.length === 0)
    items.push({
      tone: 'good',
      text: `All that ${naming.called(against)} of ${name} has is in the master, as far as it was compared.`,
    })
  return items
}

/** Objects that the master defines otherwise. */
function differingFrom({ facts }: View, { master }: MasterFact, against: string): ChangedFact[] {
  const changed = facts.databases
    .flatMap(({ pairs }) => pairs)
    .find(({ from, to }) => from === master && to === against)?.changed
  return changed?.filter(({ parent, quiet }) => parent === null && !quiet) ?? []
}

function otherwiseFindings(
  { naming }: View,
  name: string,
  master: MasterFact,
  differing: readonly ChangedFact[],
): ListItem[] {
  const items: ListItem[] = []
  const [against = ''] = master.against
  if (differing.length > 0)
    items.push({
      tone: 'bad',
      text: `${counted(differing.length, 'object')} of ${name} ${is(differing.length)} defined otherwise in the master than in ${naming.called(against)}: ${listed(differing.map((one) => shortName(one.name)))}.`,
    })
  if (master.onlyInMaster.length > 0)
    items.push({
      tone: 'caution',
      text: `The master of ${name} has ${counted(master.onlyInMaster.length, 'object')} that no dump or live database here has: ${listed(master.onlyInMaster.map((one) => shortName(one.name)))}.`,
    })
  return items
}

function createdItem({ createdBy, kind, name }: MissingFact): ListItem {
  const [first] = createdBy
  const text = `${kind} ${shortName(name)}`
  return first === undefined
    ? { text: `${text}: no incremental migration among the sources creates it.` }
    : {
        text: `${text}, which an incremental migration creates`,
        place: { file: first.file, line: first.line },
      }
}

/** Incremental migrations that make what is there already, or what nobody has. */
export function incrementalFindings(view: View, { incremental, master, name }: DatabaseFact): ListItem[] {
  const items: ListItem[] = []
  const twice = incremental.filter(({ inMaster }) => inMaster === true)
  if (twice.length > 0)
    items.push({
      tone: 'quiet',
      text: `${counted(twice.length, 'statement')} of incremental migrations of ${name} ${twice.length === 1 ? 'creates' : 'create'} what the master creates too: ${listed(twice.map((one) => shortName(one.name)))}.`,
    })
  const unknown = incremental.filter(({ inMaster, presentIn }) => presentIn.length === 0 && inMaster !== true)
  if (unknown.length > 0)
    items.push({
      tone: 'caution',
      text: `${listed(unknown.map((one) => shortName(one.name)))} ${is(unknown.length)} created by an incremental migration of ${name} and ${is(unknown.length)} in no dump, live database or master here.`,
      items: unknown.map(({ file, line, name: object }) => ({
        text: shortName(object),
        place: { file, line },
      })),
    })
  const after = master?.afterIncremental
  const [against] = master?.against ?? []
  if (after && against !== undefined && after.missing.length > 0)
    items.push({
      tone: 'bad',
      text: `Even with all its incremental migrations the master of ${name} lacks ${listed(after.missing.map((one) => shortName(one.name)))} of ${view.naming.called(against)}.`,
    })
  if (after && against !== undefined && after.missing.length === 0 && (master?.missing.length ?? 0) > 0) {
    const differing = after.differing.filter(({ parent }) => parent === null)
    const but =
      differing.length === 0
        ? ', as far as it was compared'
        : `; ${listed(differing.map((one) => shortName(one.name)))} ${is(differing.length)} then defined otherwise than there`
    items.push({
      tone: differing.length === 0 ? 'good' : 'quiet',
      text: `With ${listed(after.files)} after it, the master of ${name} has all that ${view.naming.called(against)} has${but}.`,
    })
  }
  return items
}
