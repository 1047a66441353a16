import { callPhone } from '../../platform/phone'
import { stationPhone } from '../../platform/place'

export function callStation(): void {
  void callPhone(stationPhone())
}
