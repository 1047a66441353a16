import { pagePath } from '../../../miniprogram/src/platform/pages'
import type { Screen } from '../screens'
import type { CloudBridge } from './cloud-bridge'
import type { Weapp } from './open-weapp'
import { still, turn } from './still'

/** Bytes. WeChat advises to stay far below 1 MB a setData; on a cheap phone 60 KB is what one does not feel. */
export const setDataLimit = 60_000

/** Opens a screen and waits until everything is drawn; another person holds another phone. */
export async function openScreen(weapp: Weapp, cloud: CloudBridge, screen: Screen): Promise<void> {
  const [page, query, openid] = screen
  if (openid !== cloud.openid) {
    weapp.kill()
    weapp.storage.clear()
  }
  cloud.openid = openid
  await weapp.launch(pagePath(page), query)
  await drawn(cloud)
}

/** Until the cloud has answered everything and all of it is drawn. */
export async function drawn(cloud: CloudBridge): Promise<void> {
  do {
    await turn()
    await still()
  } while (cloud.waiting > 0)
}
