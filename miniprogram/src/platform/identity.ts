/** A demo person of the local cloud; only the browser can pretend to be one. */
export interface Identity {
  openid: string
  name: string
  roles: string[]
  unit: string
}
