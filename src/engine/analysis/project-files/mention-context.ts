/** What a line of a project's file stands in: by the shape of the file, without a full grammar of it. */
import type { MentionContext, ProjectFileKind } from './facts.ts'

/** Finds the context of lines of one text; `line` counts from 1. */
export function contextsOf(
  kind: ProjectFileKind,
  lines: readonly string[],
): (line: number) => MentionContext | null {
  switch (kind) {
    case 'Terraform':
      return within(terraformBlocks(lines))
    case 'Kubernetes':
      return within(yamlDocuments(lines))
    case 'compose':
      return (line) => composeService(lines, line)
    case 'package.json':
      return (line) => labelled(/^\s*"([^"]+)"\s*:/, 'script', lines, line)
    case 'Makefile':
      return (line) => makeTarget(lines, line)
    default:
      return () => null
  }
}

function within(blocks: readonly MentionContext[]): (line: number) => MentionContext | null {
  return (line) => blocks.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine) ?? null
}

/** Blocks at the outermost level: `resource "type" "name" {` to its closing brace. */
function terraformBlocks(lines: readonly string[]): MentionContext[] {
  const blocks: MentionContext[] = []
  let open: { readonly name: string; readonly at: number } | null = null
  let depth = 0
  let heredoc: string | null = null
  for (const [index, line] of lines.entries()) {
    if (heredoc !== null) {
      if (line.trim() === heredoc) heredoc = null
      continue
    }
    if (depth === 0 && open === null) {
      const head = /^\s*([a-z_]+)((?:\s+"[^"]*")*)\s*\{/.exec(line)
      if (head) {
        const labels = [...(head[2] ?? '').matchAll(/"([^"]*)"/g)].map(([, label]) => label)
        open = { name: `${head[1]} ${labels.join('.')}`.trim(), at: index }
      }
    }
    // Braces within a string are those of ${}, which come in pairs; a comment's are none.
    const code = line.replace(/(?:^|\s)(?:#|\/\/).*$/, '')
    for (const sign of code) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    heredoc = /<<[-~]?([A-Za-z_]\w*)\s*$/.exec(code)?.[1] ?? null
    if (depth <= 0 && open !== null) {
      blocks.push(blockOf(open.name, lines, open.at, index))
      open = null
      depth = 0
    }
  }
  if (open !== null) blocks.push(blockOf(open.name, lines, open.at, lines.length - 1))
  return blocks
}

function blockOf(name: string, lines: readonly string[], first: number, last: number): MentionContext {
  const text = lines.slice(first, last + 1)
  const metadata = text.findIndex((line) => /^\s*metadata\s*(?:=\s*)?\{/.test(line))
  const from = metadata < 0 ? 0 : metadata
  const value = (key: string): string | null => {
    for (const line of text.slice(from, from + 200)) {
      const found = new RegExp(String.raw`^\s*${key}\s*=\s*"([^"]*)"`).exec(line)
      if (found) return found[1] ?? null
    }
    return null
  }
  return {
    name,
    called: value('name'),
    namespace: value('namespace'),
    firstLine: first + 1,
    lastLine: last + 1,
  }
}

/** Documents of a YAML file that say their kind. */
function yamlDocuments(lines: readonly string[]): MentionContext[] {
  const documents: MentionContext[] = []
  let first = 0
  const close = (end: number): void => {
    const text = lines.slice(first, end)
    const kind = text.map((line) => /^kind:\s*["']?([\w.-]+)/.exec(line)?.[1]).find(Boolean)
    if (kind !== undefined) {
      const metadata = text.findIndex((line) => line.startsWith('metadata:'))
      const value = (key: string): string | null => {
        for (const line of metadata < 0 ? [] : text.slice(metadata + 1)) {
          if (/^\S/.test(line)) return null
          const found = new RegExp(String.raw`^\s{1,4}${key}:\s*["']?([^"'#\s]+)`).exec(line)
          if (found) return found[1] ?? null
        }
        return null
      }
      documents.push({
        name: kind,
        called: value('name'),
        namespace: value('namespace'),
        firstLine: first + 1,
        lastLine: Math.max(first + 1, end),
      })
    }
    first = end + 1
  }
  for (const [index, line] of lines.entries()) if (/^---(?:\s|$)/.test(line)) close(index)
  close(lines.length)
  return documents
}

/** The key two blanks in, below `services:`. */
function composeService(lines: readonly string[], line: number): MentionContext | null {
  let name: string | null = null
  let at = 0
  for (let index = line - 1; index >= 0; index -= 1) {
    const text = lines[index] ?? ''
    const found = /^ {2}([\w.-]+):\s*$/.exec(text)
    if (found && name === null) {
      name = found[1] ?? null
      at = index
    }
    if (!/^\w/.test(text)) continue
    if (!text.startsWith('services:') || name === null) return null
    return { name: `service ${name}`, called: null, namespace: null, firstLine: at + 1, lastLine: line }
  }
  return null
}

function labelled(
  pattern: RegExp,
  word: string,
  lines: readonly string[],
  line: number,
): MentionContext | null {
  const label = pattern.exec(lines[line - 1] ?? '')?.[1]
  return label === undefined
    ? null
    : { name: `${word} ${label}`, called: null, namespace: null, firstLine: line, lastLine: line }
}

function makeTarget(lines: readonly string[], line: number): MentionContext | null {
  for (let index = line - 1; index >= 0; index -= 1) {
    const found = /^([\w./%-][^:=#]*):(?!=)/.exec(lines[index] ?? '')
    if (found)
      return {
        name: `target ${(found[1] ?? '').trim()}`,
        called: null,
        namespace: null,
        firstLine: index + 1,
        lastLine: line,
      }
  }
  return null
}
