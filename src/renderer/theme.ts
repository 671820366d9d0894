/**
 * Mantine's theme: the kit's own scales tied to the tokens of tokens.css, so
 * that a component of the kit and one of ours look alike. Dense by default.
 */
import {
  ActionIcon,
  Button,
  Checkbox,
  createTheme,
  Menu,
  Modal,
  SegmentedControl,
  Select,
  Tabs,
  TextInput,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'

const accent: MantineColorsTuple = [
  '#eaf2fd',
  '#d6e4f9',
  '#aecbf3',
  '#7fb0f5',
  '#5a93e6',
  '#3b78d2',
  '#2b6ac7',
  '#1f5fbf',
  '#184f9f',
  '#123f82',
]

/** The kit's dark greys, from text to ground, in the hue of the tokens. */
const dark: MantineColorsTuple = [
  '#e3e7ec',
  '#c4ccd5',
  '#a5b0bd',
  '#75818f',
  '#414b58',
  '#2b333d',
  '#1e242c',
  '#171b21',
  '#12161b',
  '#0d1014',
]

/** The theme that the provider takes. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { accent, dark },
  fontFamily: 'var(--ds-font)',
  fontFamilyMonospace: 'var(--ds-font-mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '16px', xl: '16px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '24px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Button: Button.extend({ defaultProps: { size: 'xs' }, styles: { root: { fontWeight: 500 } } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 'md', variant: 'subtle', color: 'gray' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    // Without the kit's placeholder, a menu's first (or chosen) item must carry data-autofocus.
    Menu: Menu.extend({
      defaultProps: { shadow: 'md', transitionProps: { duration: 0 }, withInitialFocusPlaceholder: false },
    }),
    Modal: Modal.extend({
      defaultProps: {
        transitionProps: { duration: 0 },
        lockScroll: false,
        closeButtonProps: { 'aria-label': 'Close' },
        // A dialog's head is no banner of the page.
        attributes: { header: { role: 'presentation' } },
        overlayProps: { backgroundOpacity: 0.4 },
      },
      styles: { title: { fontSize: 'var(--ds-text-title)', fontWeight: 600 } },
    }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: 'xs', transitionDuration: 0 },
      styles: { label: { fontWeight: 500 } },
    }),
    Select: Select.extend({ defaultProps: { size: 'xs' } }),
    // One line of tabs, however narrow the window: they scroll where they do not fit.
    Tabs: Tabs.extend({
      styles: {
        list: {
          flexWrap: 'nowrap',
          paddingInlineStart: '6px',
          overflowX: 'auto',
          overflowY: 'hidden',
          scrollbarWidth: 'none',
          flex: 'none',
        },
        tab: { flex: 'none', paddingInline: '10px', whiteSpace: 'nowrap' },
      },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        openDelay: 400,
        withArrow: false,
        transitionProps: { duration: 0 },
        multiline: true,
        maw: 480,
      },
      styles: {
        tooltip: {
          border: '1px solid var(--ds-border-strong)',
          background: 'var(--ds-surface-raised)',
          boxShadow: 'var(--ds-shadow)',
          color: 'var(--ds-ink)',
          overflowWrap: 'anywhere',
        },
      },
    }),
  },
})

/** The kit's own surface and text variables, pointed at the tokens, the same names for both themes. */
export const cssVariables: CSSVariablesResolver = () => {
  const surfaces = {
    '--mantine-color-body': 'var(--ds-surface)',
    '--mantine-color-text': 'var(--ds-ink)',
    '--mantine-color-dimmed': 'var(--ds-ink-dim)',
    '--mantine-color-default': 'var(--ds-surface-raised)',
    '--mantine-color-default-hover': 'var(--ds-surface-hover)',
    '--mantine-color-default-border': 'var(--ds-border-strong)',
    '--mantine-color-default-color': 'var(--ds-ink)',
    '--mantine-color-placeholder': 'var(--ds-ink-faint)',
    '--mantine-color-error': 'var(--ds-error)',
    '--mantine-color-accent-light-color': 'var(--ds-accent)',
  }
  return { variables: {}, light: surfaces, dark: surfaces }
}
