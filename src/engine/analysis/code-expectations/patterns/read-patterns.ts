/** Languages without a parser here: literals are read for SQL, and what is left of the code for models. */
import type { CodeFile } from '../code-files.ts'
import type { CodeLanguage } from '../code-language.ts'
import type { ExpectationDraft } from '../expectation-draft.ts'
import { DjangoReader } from './django.ts'
import { GoReader } from './go-models.ts'
import { readJpaEntities, readJpaRepositories, readJpqlName } from './jpa.ts'
import { maskedText } from './masked-text.ts'
import { NamedModels } from './named-models.ts'
import { isDocstring, readPythonQueries, readSqlAlchemy } from './python.ts'
import { readActiveRecord, readRailsQueries, readRailsSchema } from './rails.ts'
import { readSupabaseCalls } from './supabase-clients.ts'
import { readSqlLiterals } from './sql-in-text.ts'

/** The readers of one folder. */
export class PatternReader {
  readonly #draft: ExpectationDraft
  readonly #models = new Map<CodeLanguage, NamedModels>()
  readonly #django = new DjangoReader()
  readonly #go = new GoReader()

  constructor(draft: ExpectationDraft) {
    this.#draft = draft
  }

  /** Reads one file. */
  read(file: CodeFile): void {
    const masked = maskedText(file.text, file.language)
    if (masked === null) return
    const draft = this.#draft.file(file)
    draft.letGo()
    const { language } = file
    const models = this.#modelsOf(language === 'kotlin' ? 'java' : language)
    const isJvm = language === 'java' || language === 'kotlin' || language === 'scala'
    const isDocument = language === 'python' ? isDocstring(masked) : () => false
    readSqlLiterals(draft, masked, isDocument, isJvm ? readJpqlName(draft, models) : undefined)
    readSupabaseCalls(draft, masked)
    switch (language) {
      case 'python':
        readSqlAlchemy(draft, masked, models)
        this.#django.read(draft, masked)
        readPythonQueries(draft, masked, models)
        break
      case 'ruby':
        readActiveRecord(draft, masked, models)
        readRailsSchema(draft, masked)
        readRailsQueries(draft, masked, models)
        break
      case 'java':
      case 'kotlin':
        readJpaEntities(draft, masked, models)
        readJpaRepositories(draft, masked, models)
        break
      case 'go':
        this.#go.read(draft, masked)
        break
    }
  }

  /** Adds what only all files together say. */
  settle(): void {
    this.#django.settle(this.#modelsOf('python'))
    this.#go.settle(this.#modelsOf('go'), (name) => this.#draft.has(name))
    for (const models of this.#models.values()) models.settle()
  }

  #modelsOf(language: CodeLanguage): NamedModels {
    const known = this.#models.get(language) ?? new NamedModels()
    this.#models.set(language, known)
    return known
  }
}
