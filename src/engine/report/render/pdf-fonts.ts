/**
 * The fonts of PDF reports: Roboto for Latin, Greek and Cyrillic, Roboto Mono for
 * code, and Noto Sans for Chinese, Japanese and Korean, which are opened only by
 * a report that has such a letter. A PDF holds the glyphs that it shows, no more.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { coveredCharacters } from './font-coverage.ts'

/** A family as pdfmake knows it. */
export type FontFamily = 'Roboto' | 'Code' | 'Han' | 'Hangul'

interface FontFiles {
  readonly normal: string
  readonly bold: string
  readonly italics: string
  readonly bolditalics: string
}

const required = createRequire(import.meta.url)
const folderOf = (name: string): string => path.dirname(required.resolve(`${name}/package.json`))
const roboto = (style: string): string =>
  path.join(folderOf('pdfmake'), 'fonts', 'Roboto', `Roboto-${style}.ttf`)
const alike = (file: string): FontFiles => ({ normal: file, bold: file, italics: file, bolditalics: file })

/** What the build puts beside the program, and the package in which a checkout has it. */
const BUILT_IN = {
  Han: ['NotoSansSC_400Regular.ttf', '@expo-google-fonts/noto-sans-sc'],
  Hangul: ['NotoSansKR_400Regular.ttf', '@expo-google-fonts/noto-sans-kr'],
} as const

const families = new Map<FontFamily, FontFiles | null>()
const covered = new Map<string, ReadonlySet<number>>()

/** The files of a family; null where this installation has none. */
export function fontFiles(family: FontFamily): FontFiles | null {
  const known = families.get(family)
  if (known !== undefined) return known
  const files = filesOf(family)
  families.set(family, files)
  return files
}

function filesOf(family: FontFamily): FontFiles | null {
  if (family === 'Roboto')
    return {
      normal: roboto('Regular'),
      bold: roboto('Medium'),
      italics: roboto('Italic'),
      bolditalics: roboto('MediumItalic'),
    }
  if (family === 'Code')
    return alike(
      path.join(folderOf('@expo-google-fonts/roboto-mono'), '400Regular', 'RobotoMono_400Regular.ttf'),
    )
  const [name, library] = BUILT_IN[family]
  const beside = path.join(import.meta.dirname, name)
  if (existsSync(beside)) return alike(beside)
  const inCheckout = inPackage(library, path.join('400Regular', name))
  return inCheckout === null ? null : alike(inCheckout)
}

function inPackage(library: string, file: string): string | null {
  for (const folder of required.resolve.paths(library) ?? []) {
    const found = path.join(folder, library, file)
    if (existsSync(found)) return found
  }
  return null
}

/** Whether the family is there and has the character. */
export function hasGlyph(family: FontFamily, point: number): boolean {
  const file = fontFiles(family)?.normal
  if (file === undefined) return false
  let has = covered.get(file)
  if (has === undefined) {
    has = coveredCharacters(file)
    covered.set(file, has)
  }
  return has.has(point)
}
