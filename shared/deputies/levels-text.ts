import type { Deputy, DeputyLevel } from '#shared/deputies/deputy'

const levelWords = {
  national: '全国',
  provincial: '省',
  municipal: '市',
  county: '县',
  township: '镇',
} as const satisfies Record<DeputyLevel, string>

const order = Object.keys(levelWords) as DeputyLevel[]

/** '县、镇两级代表' · '镇代表' · '全国代表': all mandates of one person, highest first. */
export function levelsText(deputy: Pick<Deputy, 'mandates'>): string {
  const held = new Set(deputy.mandates.map((mandate) => mandate.level))
  const names = order.filter((level) => held.has(level)).map((level) => levelWords[level])
  const count = names.length > 1 ? ['', '', '两', '三', '四', '五'][names.length] + '级' : ''
  return `${names.join('、')}${count}代表`
}
