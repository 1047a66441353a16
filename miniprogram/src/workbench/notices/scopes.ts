import type { Audience, Start } from './content'

export type Part = Exclude<Audience['scope'], 'county'>

const words: Readonly<Record<Part, string>> = {
  township: '乡镇',
  village: '村',
  station: '联络站',
  group: '代表小组',
  constituency: '选区',
  level: '哪一级代表',
  role: '什么身份',
}

const levels = [
  { id: 'municipal', name: '市人大代表' },
  { id: 'county', name: '县人大代表' },
  { id: 'township', name: '镇人大代表' },
]

/** Ways to write to a part of the area; villages have a chip of their own. */
export function scopeChoices({ unit }: Start): { value: string; title: string }[] {
  const parts: Part[] = ['station', 'group', 'constituency', 'level', 'role']
  return (unit ? parts : (['township', ...parts] as Part[])).map((value) => ({ value, title: words[value] }))
}

/** What can be ticked in one scope. */
export function partChoices(scope: Audience['scope'], start: Start): { id: string; name: string }[] {
  switch (scope) {
    case 'township':
      return start.townships
    case 'village':
      return start.villages
    case 'station':
      return start.stations
    case 'group':
      return start.groups
    case 'constituency':
      return start.constituencies
    case 'level':
      return levels
    case 'role':
      return roles
    case 'county':
      return []
  }
}

/** Not from the roles' schema: it would bring its library to the phone. */
const roles = [
  { id: 'liaisonOfficer', name: '联络员' },
  { id: 'townshipOffice', name: '乡镇人大' },
  { id: 'handlingUnit', name: '承办单位' },
  { id: 'deputy', name: '人大代表' },
]
