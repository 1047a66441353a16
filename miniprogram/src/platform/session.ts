import type { Identity } from './identity'

export function currentOpenid(): string | undefined {
  return undefined
}

export function become(_openid: string): void {}

export function listIdentities(): Promise<Identity[]> {
  return Promise.resolve([])
}
