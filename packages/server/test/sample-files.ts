import JSZip from 'jszip'

const zipped = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> => {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x" ContentType="${main}"/></Types>`
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const properties = (inner: string) =>
  `<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${inner}</Properties>`
export const docx = (more: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Buffer> =>
  zipped({
    '[Content_Types].xml': contentTypes(word),
    'docProps/app.xml': properties('<Pages>7</Pages>'),
    'word/document.xml': '<w:document xmlns:w="x"/>',
    ...more,
  })
export const ofd = (): Promise<Buffer> =>
  zipped({
    'OFD.xml': '<ofd:OFD/>',
    'Doc_0/Pages/Page_0/Content.xml': '<p/>',
    'Doc_0/Pages/Page_1/Content.xml': '<p/>',
  })
export const archive = (): Promise<Buffer> => zipped({ 'a.txt': 'text' })
export const java = (): Promise<Buffer> => zipped({ 'META-INF/MANIFEST.MF': 'Main-Class: A', 'A.class': 'x' })
/** 200 megabytes of nothing. */
export const bomb = (): Promise<Buffer> => docx({ 'word/media/image1.bmp': new Uint8Array(200 * 1_048_576) })

/** A PDF of so many blank pages, with a table of its objects as the format wants it. */
export function pdf(pages: number, mark = ''): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 3} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ]
  let text = `%PDF-1.4\n%${mark}\n`
  const places = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const at of places) text += `${String(at).padStart(10, '0')} 00000 n \n`
  return Buffer.from(
    `${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
    'latin1',
  )
}
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** As the old formats name what is inside, in a directory somewhere in the file. */
export const oldOffice = (...names: readonly string[]): Buffer =>
  Buffer.concat([
    compound,
    Buffer.alloc(1_500_000),
    ...names.flatMap((n) => [Buffer.from(n, 'utf16le'), Buffer.alloc(64)]),
  ])
