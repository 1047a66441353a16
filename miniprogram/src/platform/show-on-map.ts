import Taro from '@tarojs/taro'
import type { Destination } from './destination'

/** WeChat's own map with its 导航 button; it asks for no permission. Coordinates are GCJ-02. */
export async function showOnMap({ lon, lat, name, address }: Destination): Promise<void> {
  await Taro.openLocation({ longitude: lon, latitude: lat, name, address, scale: 16 }).catch(() => undefined)
}
