/** The commands of all areas, put together: each area has one line here. */
import { diagramCommands } from '../diagram/commands.ts'
import { findingCommands } from '../findings/commands.ts'
import { frameCommands } from '../frame/commands.ts'
import { gridCommands } from '../grid/commands.ts'
import { paletteCommands } from './commands.ts'
import { openCommands } from '../open/commands.ts'
import { comparisonCommands } from '../comparison/commands.ts'
import { objectCommands } from '../object/commands.ts'
import { overviewCommands } from '../overview/commands.ts'
import { preferenceCommands } from '../preferences/commands.ts'
import { reportCommands } from '../report/commands.ts'
import { scriptCommands } from '../script/commands.ts'
import { documentCommands } from '../document/commands.ts'
import { searchCommands } from '../search/commands.ts'
import { sourceCommands } from '../sources/commands.ts'
import { taskCommands } from '../tasks/commands.ts'
import { reviewCommands } from './review-commands.ts'
import type { Command } from './registry.ts'

/** All of them, in the order in which their areas list them. */
export const everyCommand: readonly Command[] = [
  ...frameCommands,
  ...openCommands,
  ...objectCommands,
  ...comparisonCommands,
  ...scriptCommands,
  ...overviewCommands,
  ...reportCommands,
  ...diagramCommands,
  ...gridCommands,
  ...searchCommands,
  ...documentCommands,
  ...findingCommands,
  ...sourceCommands,
  ...taskCommands,
  ...paletteCommands,
  ...reviewCommands,
  ...preferenceCommands,
]
