import * as z from 'zod/mini'

/** An id made by us: letters, digits, dash, underscore, colon; at most 64. */
export const Id = z.string().check(z.regex(/^[\w:-]{1,64}$/))

/** A Beijing day, 'YYYY-MM-DD'. */
export const Day = z.iso.date()
export type Day = z.output<typeof Day>

/** An instant in ISO with Z, as stored. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/))
export type Instant = z.output<typeof Instant>

/** Text a person wrote: trimmed, without control characters but line breaks, `min`..`max` characters. */
export const words = (min: number, max: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(min),
      z.maxLength(max),
      z.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/),
    )

/** Where the next page starts: opaque to the client. */
export const Cursor = z.string().check(z.minLength(1), z.maxLength(400))

export const pageSize = 20
export const PageSize = z._default(z.int().check(z.minimum(1), z.maximum(50)), pageSize)
