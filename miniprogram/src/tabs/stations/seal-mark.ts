import type { SiteType } from '#shared/stations/site'
import type { SealMark } from '../../ui/seal'

export const sealOf = {
  home: '家',
  station: '站',
  point: '点',
  brand: '特',
} as const satisfies Record<SiteType, SealMark>

export const typeWords = {
  home: '县里的代表之家',
  station: '乡镇联络站',
  point: '村里的联络点',
  brand: '行业特色站',
} as const satisfies Record<SiteType, string>
