export const SERVERS: Readonly<Record<string, { readonly ops: unknown }>>
