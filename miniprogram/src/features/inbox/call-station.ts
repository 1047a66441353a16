import { callPhone } from '../../platform/phone'
import { stationPhone } from '../../platform/place'

export const callStation = () => void callPhone(stationPhone())
