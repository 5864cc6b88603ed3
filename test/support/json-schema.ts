type Schema = Readonly<Record<string, unknown>>

/** Whether a value is valid by a JSON Schema 2020-12, of which the keywords that describe a plan are known here. */
export function isValid(schema: Schema, value: unknown): boolean {
  return check(schema, value, (schema.$defs ?? {}) as Readonly<Record<string, Schema>>)
}

type Check = (
  argument: never,
  value: unknown,
  valid: (schema: Schema, value: unknown) => boolean,
  schema: Schema,
) => boolean

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const checks: Readonly<Record<string, Check>> = {
  type: (type: string, value) =>
    type === 'object' ? isObject(value) : type === 'array' ? Array.isArray(value) : typeof value === type,
  const: (constant: unknown, value) => value === constant,
  enum: (options: readonly unknown[], value) => options.includes(value),
  pattern: (pattern: string, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minLength: (least: number, value) => typeof value !== 'string' || [...value].length >= least,
  maxLength: (most: number, value) => typeof value !== 'string' || [...value].length <= most,
  minItems: (least: number, value) => !Array.isArray(value) || value.length >= least,
  maxItems: (most: number, value) => !Array.isArray(value) || value.length <= most,
  anyOf: (schemas: readonly Schema[], value, valid) => schemas.some((schema) => valid(schema, value)),
  oneOf: (schemas: readonly Schema[], value, valid) => schemas.filter((schema) => valid(schema, value)).length === 1,
  required: (fields: readonly string[], value) =>
    !isObject(value) || fields.every((field) => Object.hasOwn(value, field)),
  properties: (fields: Readonly<Record<string, Schema>>, value, valid) =>
    !isObject(value) ||
    Object.entries(fields).every(([key, schema]) => !Object.hasOwn(value, key) || valid(schema, value[key])),
  additionalProperties: (_: false, value, __, { properties = {} }) =>
    !isObject(value) || Object.keys(value).every((key) => Object.hasOwn(properties as object, key)),
  prefixItems: (schemas: readonly Schema[], value, valid) =>
    !Array.isArray(value) || schemas.every((schema, index) => index >= value.length || valid(schema, value[index])),
  items: (schema: Schema | false, value, valid, { prefixItems = [] }) =>
    !Array.isArray(value) ||
    value.slice((prefixItems as readonly Schema[]).length).every((item) => schema !== false && valid(schema, item)),
}

const annotations = new Set(['$schema', '$defs', '$id', 'title', 'description', 'id'])

function check(schema: Schema, value: unknown, definitions: Readonly<Record<string, Schema>>): boolean {
  const valid = (inner: Schema, part: unknown) => check(inner, part, definitions)
  return Object.entries(schema).every(([keyword, argument]) => {
    if (annotations.has(keyword)) return true
    if (keyword === '$ref') return valid(definition(definitions, String(argument)), value)
    const test = checks[keyword]
    if (test === undefined) throw new Error(`unknown keyword ${keyword}`)
    return test(argument as never, value, valid, schema)
  })
}

function definition(definitions: Readonly<Record<string, Schema>>, reference: string): Schema {
  const found = definitions[reference.replace('#/$defs/', '')]
  if (found === undefined) throw new Error(`unresolved ${reference}`)
  return found
}
