/** One line a call, without personal data: what was asked, in which role, how long, how it ended. */
export interface CallLine {
  action: string
  role: string
  ms: number
  requests: number
  fault: string | null
}

export function logCall(line: CallLine): void {
  console.log(JSON.stringify(line))
}

/** What only an engineer can mend; the stack stays here and never reaches the phone. */
export function logError(where: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(JSON.stringify({ level: 'error', where, detail }))
}
