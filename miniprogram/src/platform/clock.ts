/** The one place on the phone that reads the clock; rules take what this returns. */
export function now(): Date {
  return new Date()
}

export function nowIso(): string {
  return now().toISOString()
}
