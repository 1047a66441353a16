import { callPhone } from '../../platform/phone'
import { stationPhone } from '../../platform/place'

export const callStation = (phone?: string) => void callPhone(phone ?? stationPhone())
