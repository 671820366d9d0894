/** The menu of kinds: which of them the tree shows. */
import { ActionIcon, Indicator, Menu, Tooltip } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { OBJECT_KINDS, type ObjectKind } from '../../shared/model.ts'
import { formatCount } from '../text/figure.ts'
import { kindPlural, kindTitle } from '../text/kind-names.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import classes from './kind-menu.module.css'

export interface KindMenuProps {
  /** Objects of each kind; kinds without any are left out. */
  readonly counts: Readonly<Record<string, number>>
  /** Empty: all. */
  readonly chosen: readonly ObjectKind[]
  readonly onChoose: (kinds: readonly ObjectKind[]) => void
}

export function KindMenu({ counts, chosen, onChoose }: KindMenuProps) {
  const present = OBJECT_KINDS.filter((kind) => (counts[kind] ?? 0) > 0)
  const toggle = (kind: ObjectKind): void =>
    onChoose(chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind])
  const label = chosen.length === 0 ? 'Filter by kind' : `Only ${chosen.map(kindPlural).join(', ')}`
  return (
    <Menu position="bottom-start" closeOnItemClick={false} width={260}>
      <Menu.Target>
        <Tooltip label={label}>
          <Indicator disabled={chosen.length === 0} size={8} radius="xl" offset={4} color="accent">
            <ActionIcon variant="default" size={30} aria-label={label}>
              <IconFilter size={16} stroke={1.75} />
            </ActionIcon>
          </Indicator>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown className={classes['menu']}>
        <Menu.Item disabled={chosen.length === 0} onClick={() => onChoose([])}>
          All kinds
        </Menu.Item>
        <Menu.Divider />
        {present.map((kind, index) => (
          <Menu.CheckboxItem
            key={kind}
            checked={chosen.includes(kind)}
            data-autofocus={index === 0 || undefined}
            rightSection={<span className={classes['number']}>{formatCount(counts[kind] ?? 0)}</span>}
            onChange={() => toggle(kind)}
          >
            <span className={classes['name']}>
              <KindIcon kind={kind} />
              {kindTitle(kind)}
            </span>
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
