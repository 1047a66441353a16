import { sha256 } from '#cloud/kernel/sha256'

/** Where one person's pictures lie; known only from the openid, so nobody can name another's. */
export function uploadPrefixOf(openid: string): string {
  return `photos/${sha256(`photos ${openid}`).slice(0, 24)}/`
}
