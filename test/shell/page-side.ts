/**
 * The stand-in's part inside the page: what `require('electron')` gives a
 * sandboxed preload script, forwarded to the main side by one binding. Runs in
 * Chromium before any script of the page; must not refer to anything outside
 * itself.
 */

/** What the page tells the main side. */
export type FromPage =
  | { readonly kind: 'post'; readonly channel: string; readonly ports: readonly number[] }
  | { readonly kind: 'send'; readonly channel: string; readonly words: readonly unknown[] }
  | { readonly kind: 'invoke'; readonly channel: string; readonly words: readonly unknown[] }
  | { readonly kind: 'port'; readonly port: number; readonly data: string | { readonly base64: string } }

/** What the main side calls in the page. */
export interface PageSide {
  deliver(channel: string, words: readonly unknown[]): void
  deliverToPort(port: number, data: string | { readonly base64: string }): void
}

/** Runs the preload script `code` as Electron would, with everything that it asks of Electron. */
export function runPreload(code: string): void {
  interface Scope {
    standInToMain(message: FromPage): Promise<unknown>
    standIn: PageSide
  }
  const scope = globalThis as unknown as Scope & Record<string, unknown>
  const listeners = new Map<string, ((event: object, ...words: unknown[]) => void)[]>()
  const ports = new Map<number, MessagePort>()

  const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
  const toBase64 = (bytes: Uint8Array): string =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const keep = (port: MessagePort): number => {
    const id = Math.floor(Math.random() * 2 ** 40)
    ports.set(id, port)
    port.addEventListener('message', (event: MessageEvent<string | Uint8Array>) => {
      const data =
        typeof event.data === 'string' ? event.data : { base64: toBase64(new Uint8Array(event.data)) }
      void scope.standInToMain({ kind: 'port', port: id, data })
    })
    port.start()
    return id
  }

  scope.standIn = {
    deliver: (channel, words) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...words)
    },
    deliverToPort: (port, data) =>
      ports.get(port)?.postMessage(typeof data === 'string' ? data : fromBase64(data.base64)),
  }
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: object) =>
        Object.defineProperty(globalThis, name, {
          value: Object.freeze(api),
          writable: false,
          configurable: false,
        }),
    },
    ipcRenderer: {
      on: (channel: string, listener: (event: object, ...words: unknown[]) => void) =>
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      send: (channel: string, ...words: unknown[]) =>
        void scope.standInToMain({ kind: 'send', channel, words }),
      invoke: (channel: string, ...words: unknown[]) =>
        scope.standInToMain({ kind: 'invoke', channel, words }),
      postMessage: (channel: string, _message: unknown, transfer: readonly MessagePort[]) =>
        void scope.standInToMain({ kind: 'post', channel, ports: transfer.map(keep) }),
    },
    webUtils: { getPathForFile: (file: File) => (file.name === 'on-disk.sql' ? '/dumps/on-disk.sql' : '') },
  }
  const run = new Function('require', 'module', 'exports', code)
  run(
    (name: string) => {
      if (name !== 'electron') throw new Error(`a sandboxed preload script cannot require ${name}`)
      return electron
    },
    { exports: {} },
    {},
  )
}
