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

/** Where the main switch is; in the tap too. Whether it is on when the person comes back. */
export function openSettings(): Promise<boolean> {
  return Taro.openSetting({ withSubscriptions: true }).then(
    // An old WeChat does not say.
    ({ subscriptionsSetting: known }: { subscriptionsSetting?: { mainSwitch: boolean } }) =>
      known?.mainSwitch ?? false,
    () => false,
  )
}
