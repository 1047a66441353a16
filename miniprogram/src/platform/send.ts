import Taro from '@tarojs/taro'

/** Carries one envelope to the cloud function `api`; resolves with whatever the function returned. */
export async function send(action: string, input: unknown): Promise<unknown> {
  const { result } = await Taro.cloud.callFunction({ name: 'api', data: { action, input } })
  return result
}
