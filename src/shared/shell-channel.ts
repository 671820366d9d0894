/** The names of the messages between Electron's main process and the preload script. */
export const CHANNEL = {
  /** Window to main, with the port of a new channel to the engine. */
  enginePort: 'engine-port',
  /** Window to main, answered: the system's dialog for dumps. */
  chooseFiles: 'choose-files',
  /** Window to main, answered: the system's dialog for a folder. */
  chooseFolder: 'choose-folder',
  /** Window to main, answered: the system's dialog for where to save a document. */
  chooseSavePath: 'choose-save-path',
  /** Window to main: what was opened lately. */
  showRecent: 'show-recent',
  /** Main to window: files to open. */
  openPaths: 'open-paths',
  /** Main to window: a menu was chosen. */
  command: 'command',
  /** Main to window: the engine's process ended unexpectedly. */
  engineGone: 'engine-gone',
} as const
