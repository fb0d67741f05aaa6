import type { Sentence } from '@fazhi/law'
import { say } from './say.ts'

/** What an attachment may be. The content says which, and the name has to agree. */
interface Medium {
  readonly label: Sentence
  readonly type: string
  /** How the name of such a file ends, the first for a download whose name ends in nothing. */
  readonly endings: readonly string[]
  /** A browser shows it by itself, without running anything. */
  readonly isShown?: true
}

export const media = {
  pdf: { label: say('PDF文件'), type: 'application/pdf', endings: ['pdf'], isShown: true },
  ofd: { label: say('OFD版式文件'), type: 'application/ofd', endings: ['ofd'] },
  jpeg: { label: say('JPEG图片'), type: 'image/jpeg', endings: ['jpg', 'jpeg', 'jfif'], isShown: true },
  png: { label: say('PNG图片'), type: 'image/png', endings: ['png'], isShown: true },
  gif: { label: say('GIF图片'), type: 'image/gif', endings: ['gif'], isShown: true },
  webp: { label: say('WebP图片'), type: 'image/webp', endings: ['webp'], isShown: true },
  bmp: { label: say('BMP图片'), type: 'image/bmp', endings: ['bmp'], isShown: true },
  tiff: { label: say('TIFF图片'), type: 'image/tiff', endings: ['tif', 'tiff'] },
  heic: { label: say('HEIC照片'), type: 'image/heic', endings: ['heic', 'heif'] },
  docx: {
    label: say('Word文档'),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: {
    label: say('Excel工作簿'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
  pptx: {
    label: say('PowerPoint演示文稿'),
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
  },
  doc: { label: say('Word文档（旧格式）'), type: 'application/msword', endings: ['doc', 'wps'] },
  xls: { label: say('Excel工作簿（旧格式）'), type: 'application/vnd.ms-excel', endings: ['xls', 'et'] },
  ppt: { label: say('PowerPoint演示文稿（旧格式）'), type: 'application/vnd.ms-powerpoint', endings: ['ppt', 'dps'] },
  text: { label: say('纯文本'), type: 'text/plain', endings: ['txt', 'csv'] },
  mp3: { label: say('MP3录音'), type: 'audio/mpeg', endings: ['mp3'] },
  m4a: { label: say('M4A录音'), type: 'audio/mp4', endings: ['m4a', 'aac'] },
  wav: { label: say('WAV录音'), type: 'audio/wav', endings: ['wav'] },
  mp4: { label: say('MP4录像'), type: 'video/mp4', endings: ['mp4', 'mov', 'm4v'] },
} as const satisfies Readonly<Record<string, Medium>>

export type MediumName = keyof typeof media
export const isMedium = (text: string): text is MediumName => Object.hasOwn(media, text)
export const mediumOf = (name: MediumName): Medium => media[name]

/** By the name that the library which reads the first bytes gives them. */
const bySignature: Readonly<Record<string, MediumName>> = {
  pdf: 'pdf',
  jpg: 'jpeg',
  png: 'png',
  apng: 'png',
  gif: 'gif',
  webp: 'webp',
  bmp: 'bmp',
  tif: 'tiff',
  heic: 'heic',
  mp3: 'mp3',
  m4a: 'm4a',
  wav: 'wav',
  mp4: 'mp4',
  m4v: 'mp4',
  mov: 'mp4',
}
export const mediumBySignature = (ext: string): MediumName | undefined =>
  Object.hasOwn(bySignature, ext) ? bySignature[ext] : undefined

/** How a name ends, in small letters; empty for a name without a point. */
export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

const longestName = 200
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a name must not hide
const unfit = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff<>:"|?*]/g

/** The name as it is shown and downloaded: without folders, signs that do not show, and those that systems forbid. */
export function tidyName(raw: string): string {
  const last = raw.normalize('NFC').replaceAll('\\', '/').split('/').at(-1) ?? ''
  const bare = last
    .replace(/[\ud800-\udfff]/gu, '')
    .replace(unfit, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
  if (bare.length <= longestName) return bare
  const ending = endingOf(bare)
  return ending.length === 0 || ending.length > 10
    ? bare.slice(0, longestName)
    : `${bare.slice(0, longestName - ending.length - 1)}.${ending}`
}
