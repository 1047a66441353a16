import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

interface Grant {
  path: string
  use: 'read' | 'write'
  /** Real time, ms since 1970. */
  until: number
}

/** Makes and reads tokens that allow one use of one path until a moment; they need no memory. */
export class PathSigner {
  private readonly secret = randomBytes(32)

  sign(grant: Grant): string {
    const text = Buffer.from(JSON.stringify(grant)).toString('base64url')
    return `${text}.${this.seal(text).toString('base64url')}`
  }

  /** The path, or undefined when the token is forged, for another use, or past its time. */
  read(token: string, use: Grant['use']): string | undefined {
    const [text = '', seal = ''] = token.split('.')
    const expected = this.seal(text)
    const given = Buffer.from(seal, 'base64url')
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
    const grant = JSON.parse(Buffer.from(text, 'base64url').toString()) as Grant
    return grant.use === use && Date.now() < grant.until ? grant.path : undefined
  }

  private seal(text: string): Buffer {
    return createHmac('sha256', this.secret).update(text).digest()
  }
}
