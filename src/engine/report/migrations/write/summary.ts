/** The first chapter: the figures, and what a reader should know before the rest. */
import type { ListItem, Section } from '../../document.ts'
import type { MigrationFile, MigrationFolder, MigrationsFacts } from '../facts.ts'
import { isDeploying } from './project.ts'
import { at, count, counted, listed, names, short, sumOf } from './words.ts'

const NAMED_AT_MOST = 12
const ITEMS_AT_MOST = 30

/** The summary of all. */
export function summarySection(facts: MigrationsFacts): Section {
  const { files, folders, groups } = facts
  const run = folders.flatMap((folder) => (folder.run === null ? [] : [folder.run]))
  const failed = sumOf(run, (one) => one.failed)
  const databases = new Set(files.flatMap(({ database }) => (database.name === null ? [] : [database.name])))
  const made = new Set(
    groups.flatMap(({ name, order }) => order.flatMap(({ adds }) => adds.map((one) => `${name} ${one}`))),
  )
  const items = findings(facts)
  return {
    id: 'summary',
    title: 'Summary',
    level: 1,
    blocks: [
      {
        type: 'figures',
        figures: [
          { label: files.length === 1 ? 'file' : 'files', value: count(files.length) },
          { label: databases.size === 1 ? 'database' : 'databases', value: count(databases.size) },
          { label: 'different tables and views made', value: count(made.size) },
          { label: 'rows carried', value: count(sumOf(files, ({ rowTotal }) => rowTotal)) },
          ...(run.length === 0
            ? []
            : [
                {
                  label: `of ${count(sumOf(run, (one) => one.statements))} statements failed when run`,
                  value: count(failed),
                  ...(failed > 0 ? { tone: 'caution' as const } : {}),
                },
              ]),
        ],
      },
      items.length === 0
        ? { type: 'paragraph', text: 'Nothing in these files calls for attention.' }
        : { type: 'list', items: items.slice(0, ITEMS_AT_MOST) },
      ...(items.length > ITEMS_AT_MOST
        ? [
            {
              type: 'paragraph' as const,
              text: `${counted(items.length - ITEMS_AT_MOST, 'more remark')} of this kind can be read in the chapters that follow.`,
            },
          ]
        : []),
    ],
  }
}

/** The gravest first. */
function findings(facts: MigrationsFacts): ListItem[] {
  return [
    ...missingFiles(facts),
    ...missingNeeds(facts),
    ...orderFaults(facts),
    ...facts.folders.flatMap((folder) => folderFindings(folder, facts.files)),
    ...contradictions(facts),
    ...otherPlaces(facts),
    ...wholeSchemas(facts),
    ...notInNewest(facts),
    ...redefinitions(facts),
    ...copies(facts),
    ...carrying(facts),
    ...unnamed(facts),
    ...unknownDatabases(facts),
  ]
}

function missingFiles({ project }: MigrationsFacts): ListItem[] {
  return (project?.missing ?? []).flatMap(({ name, mentions }): ListItem[] => {
    const [first, ...others] = mentions.filter(isDeploying)
    if (first === undefined) return []
    const more = others.length === 0 ? '' : ` and in ${counted(others.length, 'other line')}`
    return [
      {
        text: `${first.file} names ${name} in line ${first.line}${more}; no file of that name is among the sources or in the project's folder.`,
        tone: 'bad',
      },
    ]
  })
}

function missingNeeds({ groups }: MigrationsFacts): ListItem[] {
  return groups.flatMap(({ name, missing, sources }): ListItem[] => {
    if (missing.length === 0) return []
    const wanted = [...new Set(missing.map(({ need }) => need))]
    const where = sources.length === 0 ? '' : ` and in no dump of it among the sources`
    return [
      {
        text: `${counted(wanted.length, 'name')} that files${name === null ? '' : ` of ${name}`} need ${wanted.length === 1 ? 'is' : 'are'} made by no file${where}: ${names(wanted, NAMED_AT_MOST)}.`,
        tone: 'bad',
        items: missing
          .slice(0, NAMED_AT_MOST)
          .map(({ file, need, line }) => ({ text: short(need), place: at(file, line) })),
      },
    ]
  })
}

function orderFaults({ groups, files }: MigrationsFacts): ListItem[] {
  return groups.flatMap(({ name, order, circle }): ListItem[] => {
    const own = new Set(order.map(({ file }) => file))
    const folders = new Set(files.filter(({ id }) => own.has(id)).map(({ folder }) => folder))
    const moved = order.filter((one) => one.moved !== null)
    return [
      ...(circle.length === 0
        ? []
        : [
            {
              text: `No order suits all files${name === null ? '' : ` of ${name}`}: some need each other in a circle, among them ${listed(circle, NAMED_AT_MOST)}.`,
              tone: 'bad' as const,
            },
          ]),
      // Files of several folders have no order of their own that could be wrong.
      ...(folders.size > 1 || moved.length === 0
        ? []
        : moved.slice(0, NAMED_AT_MOST).map(({ file, moved: why }) => ({
            text: `${file} comes too early by its number: ${why ?? ''}.`,
            tone: 'bad' as const,
          }))),
    ]
  })
}

function folderFindings(
  { name, databases, run }: MigrationFolder,
  files: readonly MigrationFile[],
): ListItem[] {
  const failed =
    run === null || run.failed === 0
      ? ''
      : `${count(run.failed)} of its ${counted(run.statements, 'statement')} fail${run.failed === 1 ? 's' : ''}`
  if (databases.length > 1) {
    const own = files.filter((file) => file.folder === name && file.leftOut === null)
    const each = databases.map(
      (database) =>
        `${database} (${counted(own.filter((file) => file.database.name === database).length, 'file')})`,
    )
    const together = failed === '' ? '' : ` Run as a whole in one empty database, ${failed}.`
    return [
      {
        text: `The folder ${name} holds files of ${counted(databases.length, 'database')}, ${listed(each)}; it should not be applied as a whole to one database.${together}`,
        tone: 'caution',
      },
    ]
  }
  return failed === ''
    ? []
    : [{ text: `Of the folder ${name}, run in an empty database, ${failed}.`, tone: 'caution' }]
}

function contradictions({ files }: MigrationsFacts): ListItem[] {
  return files.flatMap(({ id, database }): ListItem[] =>
    database.against === null
      ? []
      : [
          {
            text: `${id} is of ${database.name ?? 'no known database'}, ${database.how}; but ${database.against}.`,
            tone: 'caution',
          },
        ],
  )
}

/** Files that are named by a path which is not theirs. */
function otherPlaces({ project, files }: MigrationsFacts): ListItem[] {
  const known = new Set(files.map(({ id }) => id))
  const wrong = (project?.mentions ?? []).filter(
    (mention) =>
      mention.match === 'name' && isDeploying(mention) && mention.targets.every((id) => known.has(id)),
  )
  return [...Map.groupBy(wrong, ({ file }) => file)].map(([file, mentions]) => ({
    text: `${file} names ${counted(mentions.length, 'file')} in another folder than the one in which ${mentions.length === 1 ? 'it lies' : 'they lie'} here.`,
    items: mentions.slice(0, NAMED_AT_MOST).map(({ written, targets, line }) => ({
      text: `${written}, here ${listed(targets)}`,
      place: at(file, line),
    })),
    tone: 'caution',
  }))
}

function wholeSchemas({ files, references, groups }: MigrationsFacts): ListItem[] {
  return files.flatMap((file): ListItem[] => {
    const group = groups.find(({ name }) => name === file.database.name)
    const newest = references.find(
      ({ letter, database }) => letter === group?.newest && database === group.name,
    )
    if (!file.wholeSchema || newest === undefined) return []
    const missing = file.areas.flatMap((area) => area.missing)
    const all = newest.tables + newest.views
    const makers = missing.slice(0, NAMED_AT_MOST).map((name) => {
      const maker = files.find(
        (other) =>
          other.database.name === file.database.name && other.relations.some((one) => one.name === name),
      )
      const line = maker?.relations.find((one) => one.name === name)?.line
      return maker === undefined || line === undefined
        ? `${short(name)}, which no file makes`
        : `${short(name)}, which ${maker.id} makes in line ${line}`
    })
    const rest = missing.length - makers.length
    return [
      {
        text:
          missing.length === 0
            ? `${file.id} makes all ${count(all)} tables and views of ${newest.fileName}.`
            : `${file.id} makes ${count(all - missing.length)} of the ${count(all)} tables and views of ${newest.fileName}; not in it: ${[...makers, ...(rest > 0 ? [`${count(rest)} more`] : [])].join('; ')}.`,
        tone: missing.length === 0 ? 'good' : 'caution',
      },
    ]
  })
}

/** What files make and the newest source has not. */
function notInNewest({ files, references, groups }: MigrationsFacts): ListItem[] {
  return groups.flatMap(({ name, newest, order }): ListItem[] => {
    const reference = references.find(({ letter, database }) => letter === newest && database === name)
    if (reference === undefined) return []
    const own = new Set(order.map(({ file }) => file))
    const only = files
      .filter(({ id }) => own.has(id))
      .flatMap(({ id, relations }) =>
        relations
          .filter(({ inSources }) => !inSources.includes(reference.letter))
          .map((one) => ({ ...one, id })),
      )
    return only.length === 0
      ? []
      : [
          {
            text: `${counted(only.length, 'table or view', 'tables and views')} that files of ${name ?? 'this database'} make ${only.length === 1 ? 'is' : 'are'} not in ${reference.fileName}: ${listed(
              only.map((one) => `${short(one.name)} (${one.id}, line ${one.line})`),
              NAMED_AT_MOST,
            )}.`,
            tone: 'caution',
          },
        ]
  })
}

function redefinitions({ groups }: MigrationsFacts): ListItem[] {
  return groups.flatMap(({ overrides }): ListItem[] => {
    const kept = overrides.filter(({ what, alike }) => what === 'does nothing' && alike === false)
    const failing = overrides.filter(({ what }) => what === 'fails')
    return [
      ...(kept.length === 0
        ? []
        : [
            {
              text: `${counted(kept.length, 'object')} ${kept.length === 1 ? 'is' : 'are'} made again, defined differently, by a statement that does nothing where the object is there: the earlier definition stays (${names(
                kept.map((one) => one.name),
                NAMED_AT_MOST,
              )}).`,
              tone: 'caution' as const,
            },
          ]),
      ...(failing.length === 0
        ? []
        : [
            {
              text: `${counted(failing.length, 'statement')} make${failing.length === 1 ? 's' : ''} what an earlier file of the same database made, without a guard, and so fail${failing.length === 1 ? 's' : ''} after it (${names(
                failing.map((one) => one.name),
                NAMED_AT_MOST,
              )}).`,
              tone: 'bad' as const,
            },
          ]),
    ]
  })
}

function copies({ likenesses }: MigrationsFacts): ListItem[] {
  return likenesses.flatMap(({ a, b, how, common, ofA }): ListItem[] => {
    if (how === 'same bytes') return [{ text: `${a} and ${b} are the same, byte for byte.`, tone: 'caution' }]
    if (how === 'same statements')
      return [{ text: `${a} and ${b} differ in white space and comments alone.`, tone: 'caution' }]
    return how === 'near'
      ? [
          {
            text: `${a} and ${b} have ${count(common)} of ${counted(ofA, 'statement')} of the first in common.`,
          },
        ]
      : []
  })
}

function carrying({ files }: MigrationsFacts): ListItem[] {
  const carriers = files.filter(({ rowTotal }) => rowTotal > 0)
  return carriers.length === 0
    ? []
    : [
        {
          text: `${counted(carriers.length, 'file')} carr${carriers.length === 1 ? 'ies' : 'y'} rows: ${listed(
            carriers.map(
              ({ id, rowTotal, rows }) =>
                `${id} (${counted(rowTotal, 'row')} for ${counted(rows.filter((row) => row.copied + row.inserted > 0).length, 'table')})`,
            ),
            NAMED_AT_MOST,
          )}.`,
        },
      ]
}

/** Files that nothing deploys, where something deploys others. */
function unnamed({ files, project }: MigrationsFacts): ListItem[] {
  const deployed = new Set((project?.mentions ?? []).filter(isDeploying).flatMap(({ targets }) => targets))
  if (deployed.size === 0) return []
  const others = files.filter(({ id, leftOut }) => leftOut === null && !deployed.has(id)).map(({ id }) => id)
  return others.length === 0
    ? []
    : [
        {
          text: `${counted(others.length, 'file')} ${others.length === 1 ? 'is' : 'are'} named by none of the project's files that deploy others (${listed([...new Set((project?.mentions ?? []).filter(isDeploying).map(({ file }) => file))], 5)}): ${listed(others, NAMED_AT_MOST)}.`,
        },
      ]
}

function unknownDatabases({ files, groups }: MigrationsFacts): ListItem[] {
  const unknown = files.filter(({ database, leftOut }) => database.name === null && leftOut === null)
  return unknown.length === 0 || groups.length < 2
    ? []
    : [
        {
          text: `Of ${counted(unknown.length, 'file')} it is not known to which database ${unknown.length === 1 ? 'it belongs' : 'they belong'}: ${listed(
            unknown.map(({ id }) => id),
            NAMED_AT_MOST,
          )}. The settings can say it.`,
        },
      ]
}
