import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export interface Schema {
  readonly type?: string
  readonly format?: string
  readonly const?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly description?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}
interface Described {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
}

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly query: readonly string[]
  readonly body: Schema | null
  /** The body is a file. */
  readonly takesFile: boolean
  /** Whether a body is as the document says. */
  readonly admits: ValidateFunction | null
  /** What an answer does that the document does not say; null where it keeps to it. */
  breach(status: number, contentType: string, body: unknown): string | null
}

const methods = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE' } as const

/** What the OpenAPI document says can be asked, and what it says is answered. */
export function operationsOf({ paths }: Description): readonly Operation[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: true })
  addFormats.default(ajv)
  const compiled = new WeakMap<Schema, ValidateFunction>()
  const validatorOf = (schema: Schema) => {
    const known = compiled.get(schema) ?? ajv.compile(schema)
    compiled.set(schema, known)
    return known
  }
  return Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(methods).flatMap(([verb, method]): Operation[] => {
      const described = verbs[verb]
      if (!described) return []
      const body = described.requestBody?.content?.['application/json']?.schema ?? null
      return [
        {
          method,
          path,
          query: (described.parameters ?? []).flatMap((p) => (p.in === 'query' ? [p.name] : [])),
          body,
          takesFile: described.requestBody?.content?.['application/octet-stream'] !== undefined,
          get admits() {
            return body && validatorOf(body)
          },
          breach: (status, contentType, answer) => {
            const { responses } = described
            const said = responses[String(status)] ?? responses[`${Math.floor(status / 100)}XX`]
            if (!said) return `status ${status} is not in the document`
            if (!said.content) return contentType === '' ? null : `an answer without content has ${contentType}`
            const [type = ''] = contentType.split(';')
            const schema = said.content[type]?.schema
            if (!schema) return `${contentType} is not in the document`
            if (!type.includes('json')) return null
            const validate = validatorOf(schema)
            return validate(answer) ? null : ajv.errorsText(validate.errors)
          },
        },
      ]
    }),
  )
}
