/** A demo person of the local cloud; only the browser can pretend to be one. */
export interface Identity {
  openid: string
  name: string
  roles: string[]
  unit: string
}

export const canSwitchIdentity: boolean = false

export function currentOpenid(): string | undefined {
  return undefined
}

export function become(_openid: string): void {}

export function listIdentities(): Promise<Identity[]> {
  return Promise.resolve([])
}
