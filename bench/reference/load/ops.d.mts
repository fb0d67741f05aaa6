export const SERVERS: Readonly<Record<string, { readonly ops: unknown }>>
export declare const newCase: () => object
