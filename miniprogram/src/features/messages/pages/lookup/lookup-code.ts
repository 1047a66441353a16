import type { Input } from '#shared/contract'

export type LookupCode = Input<'messages.lookup'>

/** A number has dashes, '2026-ST05-0031'; a query code has none. Spaces and full-width letters are forgiven. */
export function codeOf(typed: string): LookupCode {
  const code = typedCode(typed)
  return code.includes('-') ? { number: code } : { queryCode: code }
}

export function typedCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s·]/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase()
}
