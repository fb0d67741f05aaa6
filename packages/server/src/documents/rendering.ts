import type { OfficialDocument } from './block.ts'
import { docxOf } from './docx.ts'
import { type Faces, openFaces } from './faces.ts'
import { layOut } from './lay-out.ts'
import type { Paged } from './page.ts'
import { pdfOf } from './pdf.ts'
import { svgOf } from './svg.ts'

/** What a document can be given as, from one layout. */
export class Rendering {
  readonly #faces: Promise<Faces>

  /** @param place the site's own faces: a folder, or a JSON file */
  constructor(place?: string) {
    this.#faces = openFaces(place)
    // Whoever asks for the faces hears of it; nobody may ask.
    this.#faces.catch(() => {})
  }
  /** @throws when a face of the site cannot be used */
  async ready(): Promise<void> {
    await this.#faces
  }
  async paged(document: OfficialDocument): Promise<Paged> {
    return layOut(await this.#faces, document).paged
  }
  async docx(document: OfficialDocument): Promise<Buffer> {
    return docxOf(document, layOut(await this.#faces, document).flow)
  }
  /** Documents one after the other in one file, under the date of its properties. */
  async pdf(documents: readonly Paged[], on: string): Promise<Buffer> {
    return pdfOf(await this.#faces, documents, on)
  }
  async pictures({ pages }: Paged): Promise<readonly string[]> {
    const faces = await this.#faces
    return pages.map((page) => svgOf(faces, page))
  }
}
