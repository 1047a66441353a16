import { currentOpenid } from './session'

/** Carries one envelope to the local cloud; a fault comes as JSON too, whatever the HTTP status. */
export async function send(action: string, input: unknown): Promise<unknown> {
  const openid = currentOpenid()
  const response = await fetch('./fn/api', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(openid && { 'x-openid': openid }) },
    body: JSON.stringify({ action, input }),
  })
  return response.json()
}
