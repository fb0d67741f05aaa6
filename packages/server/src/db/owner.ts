import type { Connection } from './connection.ts'
import { EmbeddedEngine } from './embedded/engine.ts'
import { connect } from './postgres/pool.ts'

export interface Owner extends Connection {
  end(): Promise<void>
}
/** Where a database is and who owns its schema: a folder, or an address. */
export type OwnerPlace = { readonly folder: string } | { readonly ownerUrl: string }

/**
 * The schema's owner, for what the application role must not do: one conversation, while nobody else holds the folder.
 * @throws {StartRefused} when another process uses the folder
 */
export async function openOwner(place: OwnerPlace): Promise<Owner> {
  if ('ownerUrl' in place) return connect(place.ownerUrl)
  const engine = await EmbeddedEngine.open(place.folder)
  const connection = await engine.acquire()
  return {
    query: (sql, parameters) => connection.query(sql, parameters),
    release: () => connection.release(),
    end: async () => {
      connection.release()
      await engine.close()
    },
  }
}
