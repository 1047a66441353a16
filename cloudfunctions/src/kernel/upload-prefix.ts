import { createHash } from 'node:crypto'

/** Where one person's pictures lie; known only from the openid, so nobody can name another's. */
export function uploadPrefixOf(openid: string): string {
  return `photos/${createHash('sha256').update(`photos ${openid}`).digest('hex').slice(0, 24)}/`
}
