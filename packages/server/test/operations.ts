const methods = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE' } as const
export interface Operation {
  readonly method: (typeof methods)[keyof typeof methods]
  readonly path: string
}

/** Every operation that an OpenAPI document describes. */
export const operationsOf = (document: { readonly paths?: object | undefined }): readonly Operation[] =>
  Object.entries(document.paths ?? {}).flatMap(([path, verbs]: [string, object]) =>
    Object.entries(methods).flatMap(([verb, method]) => (verb in verbs ? [{ method, path }] : [])),
  )
