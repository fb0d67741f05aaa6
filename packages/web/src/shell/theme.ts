import type { ThemeConfig } from 'antd'

/** Deep blue for structure; red only for what is overdue or official; grey for what stands still. */
const palette = {
  structure: '#14365f',
  structureSoft: '#e8eef6',
  action: '#1d4f91',
  ink: '#1c2733',
  quiet: '#56616f',
  line: '#d5dce5',
  ground: '#f4f6f9',
  paper: '#ffffff',
  green: '#22703a',
  amber: '#9a5b00',
  red: '#b71c1c',
  grey: '#626a78',
} as const

const font = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif'

/** The same tokens for the style sheets, as `--structure` and so on. */
export const applyPalette = (root: HTMLElement) => {
  for (const [name, colour] of Object.entries(palette)) root.style.setProperty(`--${name}`, colour)
  root.style.setProperty('--font', font)
}

export const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.action,
    colorLink: palette.action,
    colorText: palette.ink,
    colorTextSecondary: palette.quiet,
    colorTextDescription: palette.quiet,
    colorTextPlaceholder: palette.quiet,
    colorBorder: palette.line,
    colorError: palette.red,
    colorWarning: palette.amber,
    colorSuccess: palette.green,
    colorInfo: palette.action,
    colorInfoBg: palette.structureSoft,
    colorInfoBorder: '#b9c9df',
    colorErrorBg: '#fdeeee',
    colorErrorBorder: '#e6abab',
    colorWarningBg: '#fdf4e4',
    colorWarningBorder: '#dfc08a',
    colorSuccessBg: '#edf6ef',
    colorSuccessBorder: '#a9cfb3',
    borderRadius: 3,
    fontSize: 14,
    fontFamily: font,
    boxShadow: '0 2px 8px rgb(20 54 95 / 12%)',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: { Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 3px' }, Drawer: { paddingLG: 20 } },
}
