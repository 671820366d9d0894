/** Which source is being given a name; asked for by the list, its menus and a command. */
import { create } from 'zustand'

export const useSourceEditing = create<{ readonly sourceId: string | null }>(() => ({ sourceId: null }))

/** Opens the field for a source's name; null closes it. */
export function editSourceName(sourceId: string | null): void {
  useSourceEditing.setState({ sourceId })
}
