import { sha256 } from '#cloud/kernel/sha256'

/** One call for a person and a matter. Who it is cannot be read from it: lists show it, and openids stay inside. */
export function callId(subjectId: string, who: string): string {
  const hash = sha256(`call ${subjectId} ${who}`).slice(0, 20)
  return `${subjectId.slice(0, 40)}:${hash}`
}
