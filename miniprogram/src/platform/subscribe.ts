import Taro from '@tarojs/taro'
import type { PopUpAnswer } from './pop-up'

const mainSwitchOff = 20004

/**
 * WeChat's own popup for templates of one kind, at most three. It opens only out of the tap itself: nothing may be
 * awaited between the finger and this call.
 */
export function popUp(tmplIds: string[]): Promise<PopUpAnswer> {
  // Alipay's entityIds are required by the type alone.
  return Taro.requestSubscribeMessage({ tmplIds } as Taro.requestSubscribeMessage.Option).then(
    ({ errMsg: _errMsg, ...answers }) => answers as Record<string, string>,
    ({ errCode }: { errCode?: number }) => (errCode === mainSwitchOff ? 'switchedOff' : 'nothing'),
  )
}

/** Where the main switch is; in the tap too. */
export function openSettings(): void {
  Taro.openSetting({ withSubscriptions: true }).catch(() => undefined)
}
