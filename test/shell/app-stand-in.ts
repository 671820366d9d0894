/** The stand-in's `app`: what the system would do with it is kept for the tests to see. */
import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'

export interface StandInOptions {
  /** Whether this is the first start; true unless given. */
  readonly locked?: boolean
  /** Electron's folder of the program's own files. */
  readonly userData: string
  /** The work areas of the screens, the first screen first. */
  readonly displays?: readonly Electron.Rectangle[]
}

export class StandInApp
  extends EventEmitter
  implements
    Pick<
      Electron.App,
      | 'isReady'
      | 'whenReady'
      | 'requestSingleInstanceLock'
      | 'quit'
      | 'exit'
      | 'isPackaged'
      | 'getPath'
      | 'addRecentDocument'
      | 'clearRecentDocuments'
      | 'setAboutPanelOptions'
      | 'setAppUserModelId'
      | 'setJumpList'
    >
{
  readonly isPackaged = false
  quits = 0
  /** What a second start hands over to the first. */
  handedOver: Record<string, unknown> | undefined
  /** The system's own list, the latest first. */
  recentDocuments: string[] = []
  about: Electron.AboutPanelOptionsOptions | null = null
  readonly jumpLists: (Electron.JumpListCategory[] | null)[] = []
  readonly #options: StandInOptions
  #ready = false
  constructor(options: StandInOptions) {
    super()
    this.#options = options
  }
  isReady(): boolean {
    return this.#ready
  }
  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    this.#ready = true
  }
  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    this.handedOver = structuredClone(additionalData)
    return this.#options.locked ?? true
  }
  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    if (name === 'userData') return this.#options.userData
    if (name === 'home') return '/home/reader'
    throw new Error(`the stand-in has no folder for ${name}`)
  }
  addRecentDocument(file: string): void {
    this.recentDocuments = [file, ...this.recentDocuments.filter((one) => one !== file)]
  }
  clearRecentDocuments(): void {
    this.recentDocuments = []
  }
  setAboutPanelOptions(options: Electron.AboutPanelOptionsOptions): void {
    this.about = options
  }
  setAppUserModelId(): void {
    if (process.platform !== 'win32') throw new Error('only Windows knows such ids')
  }
  setJumpList(categories: Electron.JumpListCategory[] | null): 'ok' {
    if (process.platform !== 'win32') throw new Error('only Windows has jump lists')
    this.jumpLists.push(categories)
    return 'ok'
  }
  quit(): void {
    this.quits += 1
    this.emit('will-quit', {})
  }
  exit(code = 0): void {
    throw new Error(`the app ended with ${code}`)
  }
}
