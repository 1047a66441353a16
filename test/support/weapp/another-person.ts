import type { CloudBridge } from './cloud-bridge'
import type { Weapp } from './open-weapp'

/** Another person with another phone: nothing of the last one is on it. */
export function anotherPerson(weapp: Weapp, cloud: () => CloudBridge) {
  return async (openid: string, page: string, query: Record<string, string> = {}): Promise<void> => {
    weapp.kill()
    weapp.storage.clear()
    weapp.files.clear()
    cloud().openid = openid
    await weapp.launch(page, query)
  }
}
