import type { Audience } from '#shared/notices/audience'
import { reachesDeputies, reachesFollowers, reachesStaff } from '#shared/notices/audience'
import type { County } from '#shared/places/county'
import { roleNames, type GrantedRole } from '#shared/people/role'

/** Names of places that the county's document does not hold: sites, groups. */
type Names = ReadonlyMap<string, string>

const levelNames: Readonly<Record<string, string>> = {
  national: '全国人大代表',
  provincial: '省人大代表',
  municipal: '市人大代表',
  county: '县人大代表',
  township: '镇人大代表',
}

const most = 3

function listed(names: readonly string[], measure: string): string {
  const shown = names.slice(0, most).join('、')
  return names.length > most ? `${shown}等 ${names.length} ${measure}` : shown
}

/** '柳沟镇' · '前沟村、后沟村' · '全县': the place or people an audience is made of. */
export function scopeText({ scope, ids }: Audience, county: County, names: Names): string {
  const named = (id: string) => names.get(id) ?? '已撤销'
  switch (scope) {
    case 'county':
      return '全县'
    case 'township':
      return listed(
        ids.map((id) => county.units.find((unit) => unit.id === id)?.name ?? ''),
        '个乡镇',
      )
    case 'village':
      return listed(
        ids.map((id) => county.villages.find((one) => one.id === id)?.name ?? ''),
        '个村',
      )
    case 'constituency':
      return listed(
        ids.map((id) => county.constituencies.find((one) => one.id === id)?.name ?? '已撤销'),
        '处',
      )
    case 'level':
      return listed(
        ids.map((id) => levelNames[id] ?? ''),
        '级',
      )
    case 'role':
      return listed(
        ids.map((id) => roleNames[id as GrantedRole]),
        '种身份',
      )
    default:
      return listed(ids.map(named), scope === 'station' ? '个站' : '处')
  }
}

/** '柳沟镇关注的群众、值班代表': whom a notice goes to, as its writer and approver read it. */
export function audienceText(audience: Audience, county: County, names: Names): string {
  const place = scopeText(audience, county, names)
  const peopleOnly = audience.scope === 'level' || audience.scope === 'role'
  const parts = [
    reachesFollowers(audience) && `${place}关注的群众`,
    reachesDeputies(audience) && deputyWords(audience, peopleOnly ? place : `${place}的代表`),
    reachesStaff(audience) && (peopleOnly ? place : `${place}的工作人员`),
  ]
  return parts.filter(Boolean).join('、')
}

const deputyWords = ({ deputies }: Audience, all: string) => (deputies === 'duty' ? '值班代表' : all)
