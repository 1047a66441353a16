import type { Audience } from '#shared/notices/audience'
import { reachesNobody } from '#shared/notices/audience'
import type { Area } from '#shared/notices/audience-area'
import { Fault } from '#shared/kernel/fault'
import { DeputyLevel } from '#shared/deputies/deputy'
import { GrantedRole } from '#shared/people/role'

const refuse = (words: string) => new Fault('invalidInput', words, 'audience')

/** Groups that exist, which neither the county's document nor the sites hold. */
export interface Known {
  groups: readonly { id: string; unitId: string | null }[]
}

/** Ids of a scope that this office may write to. */
function reachable({ scope }: Audience, area: Area, known: Known): readonly string[] {
  const { county, sites, unitId } = area
  const mine = (one: { unitId: string | null }) => unitId === null || one.unitId === unitId
  switch (scope) {
    case 'county':
      return []
    case 'township':
      return county.units.filter(({ id }) => unitId === null || id === unitId).map(({ id }) => id)
    case 'village':
      return county.villages.filter(mine).map(({ id }) => id)
    case 'station':
      return sites.filter(mine).map(({ id }) => id)
    case 'group':
      return known.groups.filter(mine).map(({ id }) => id)
    case 'constituency':
      return county.constituencies.filter((one) => !one.retired && mine(one)).map(({ id }) => id)
    case 'level':
      return DeputyLevel.options
    case 'role':
      return GrantedRole.options
  }
}

/** Why a notice may not go to this audience; null: it may. Fault: invalidInput on `audience`. */
export function audienceFault(audience: Audience, area: Area, known: Known): Fault | null {
  if (reachesNobody(audience)) {
    return refuse('还没选发给谁，这样发出去没有一个人收得到。写好的都在，请在“发给谁”里选一下。')
  }
  if (audience.scope === 'county' && area.unitId !== null) {
    return refuse('全县的公告由县人大代表工委来发。写好的都在，请改成发给本镇。')
  }
  const allowed = reachable(audience, area, known)
  const strange = audience.ids.filter((id) => !allowed.includes(id))
  if (strange.length > 0) return refuse(strangeWords(audience, strange, area))
  if (audience.deputies === 'duty' && area.dutyIds.length === 0) {
    return refuse('这次接待还没排代表，发不到“值班代表”。写好的都在，请先排班，或者不选值班代表。')
  }
  return null
}

function strangeWords({ scope }: Audience, [first]: readonly string[], { county }: Area): string {
  const village = scope === 'village' && county.villages.find(({ id }) => id === first)
  if (village) return `${village.name}不归您这里管，不能发给那里。写好的都在，请只选本镇的村。`
  return '选的有一处不归您这里管，或者已经没有了。写好的都在，请重新选一下发给谁。'
}
