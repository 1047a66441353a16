import { forgetAnswers } from './cache'
import type { Identity } from './identity'
import { load, remove, save } from './storage'

/** Development only: the browser build talks to the local cloud, where anybody may say who he is. */
export function currentOpenid(): string | undefined {
  return load<string>('session')
}

export function become(openid: string): void {
  save('session', openid)
  forgetAnswers()
  remove('asks')
}

export async function listIdentities(): Promise<Identity[]> {
  const response = await fetch('./local/identities')
  return response.json() as Promise<Identity[]>
}
