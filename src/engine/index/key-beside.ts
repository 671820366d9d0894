/** Keys of objects in the database of another: whether a key names the database depends on how many the dump has. */
import type { ObjectKind } from '../../shared/model.ts'
import type { CatalogObject } from '../catalog/index.ts'

/** The key that an object of this kind and identity has, if it is in the same database as another object. */
export function keyBeside(
  { key, kind, identity }: Pick<CatalogObject, 'key' | 'kind' | 'identity'>,
  wanted: ObjectKind,
  name: string,
): string {
  const database = key.slice(0, key.length - `/${kind}/${identity}`.length)
  return `${database}/${wanted}/${name}`
}
