import Taro from '@tarojs/taro'

/** Opens the phone's dialler; a person who changes his mind there is no error. */
export async function callPhone(phoneNumber: string): Promise<void> {
  await Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
