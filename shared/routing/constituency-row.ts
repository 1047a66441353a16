import { Fault } from '#shared/kernel/fault'
import type { Constituency, County } from '#shared/places/county'
import type { Edit } from '#shared/places/setting-change'
import { levelNames, levelsOf } from '#shared/routing/constituencies-view'

export interface ConstituencyAsked {
  /** Left out for a new one. */
  id?: string | undefined
  unitId: string
  level: Constituency['level']
  name: string
  seats: number
  villageIds: readonly string[]
}

const refuse = (sentence: string, field: string) => new Fault('invalidInput', sentence, field)

/**
 * A constituency as it is asked for; a retired one is in use again. `elected`: deputies whose mandate in force names
 * it. Faults: invalidInput for a name that is taken, a township, level or village that is none of its, fewer seats than
 * deputies; conflict for another township or level than it has; notFound.
 */
export function editConstituency(county: County, asked: ConstituencyAsked, elected: readonly string[]): Edit {
  const before = asked.id === undefined ? null : constituencyOf(county, asked.id)
  const name = asked.name.trim()
  expectFree(county, name, asked.id)
  expectPlace(county, asked, before)
  if (before && asked.seats < Math.min(before.seats, elected.length))
    throw refuse(
      `${name}现在有 ${elected.length} 位代表：${elected.join('、')}。名额不能比代表少，没有改。`,
      'seats',
    )
  const after: Constituency = {
    id: asked.id ?? nextId(county, asked),
    unitId: asked.unitId,
    level: asked.level,
    name,
    seats: asked.seats,
    villageIds: villagesOf(county, asked, before),
  }
  const constituencies = before
    ? county.constituencies.map((one) => (one === before ? after : one))
    : [...county.constituencies, after]
  return edit({ ...county, constituencies }, before, after)
}

/** Faults conflict: villages that lie in it, deputies whose mandate in force names it; each says what to do first. */
export function retireConstituency(county: County, id: string, elected: readonly string[]): Edit {
  const before = constituencyOf(county, id)
  if (before.villageIds.length > 0)
    throw new Fault(
      'conflict',
      `${before.name}里还有${villageNames(before, county)}，没有停用。请先把村划到别的选区，在这里去掉、存好，再停用。`,
      'id',
    )
  if (elected.length > 0)
    throw new Fault(
      'conflict',
      `${before.name}选出的 ${elected.length} 位代表还在任：${elected.join('、')}，没有停用。等换届或者他们不再任职，再来停用。`,
      'id',
    )
  const after: Constituency = { ...before, retired: true }
  const constituencies = county.constituencies.map((one) => (one === before ? after : one))
  return edit({ ...county, constituencies }, before, after)
}

function constituencyOf(county: County, id: string): Constituency {
  const found = county.constituencies.find((one) => one.id === id)
  if (found) return found
  throw new Fault('notFound', '找不到这个选区，可能刚被改过。请刷新再看。', 'id')
}

function expectFree({ constituencies }: County, name: string, id: string | undefined): void {
  const twin = constituencies.find((one) => one.name === name && one.id !== id)
  if (twin)
    throw refuse(
      `选区“${name}”已经有了${twin.retired ? '，现在停用着' : ''}。请换个名字，或去改那一个。`,
      'name',
    )
}

function expectPlace(
  { units }: County,
  { unitId, level }: ConstituencyAsked,
  before: Constituency | null,
): void {
  const town = units.find(({ id }) => id === unitId)
  if (!town) throw refuse('没有这个乡镇。请从列出的里选。', 'unitId')
  if (before && (before.unitId !== unitId || before.level !== level))
    throw new Fault(
      'conflict',
      `${before.name}归哪个乡镇、选哪一级代表，定了不能改。请停用它，另加一个。`,
      before.unitId === unitId ? 'level' : 'unitId',
    )
  if (!levelsOf(town).includes(level))
    throw refuse(`${town.name}没有自己的人民代表大会，只有县代表的选区。`, 'level')
}

/** In the order of the county's villages. One that was moved to another township may stay until it is taken out. */
function villagesOf(
  { villages }: County,
  { villageIds, unitId }: ConstituencyAsked,
  before: Constituency | null,
): string[] {
  const mine = villages.filter((one) => one.unitId === unitId || before?.villageIds.includes(one.id))
  if (villageIds.some((id) => !mine.some((one) => one.id === id)))
    throw refuse('选的村里有一个不归这个乡镇，或者已经没有了。请从列出的村里选。', 'villageIds')
  return mine.map(({ id }) => id).filter((id) => villageIds.includes(id))
}

function nextId({ constituencies }: County, { unitId, level }: ConstituencyAsked): string {
  const stem = `${unitId}${level === 'county' ? 'C' : 'T'}`
  let n = constituencies.filter((one) => one.unitId === unitId && one.level === level).length + 1
  while (constituencies.some(({ id }) => id === `${stem}${n}`)) n += 1
  return `${stem}${n}`
}

const villageNames = ({ villageIds }: Constituency, { villages }: County) =>
  villages
    .filter(({ id }) => villageIds.includes(id))
    .map(({ name }) => name)
    .join('、')

function constituencyText(one: Constituency, county: County): string {
  const town = county.units.find(({ id }) => id === one.unitId)?.name ?? ''
  const villages = villageNames(one, county) || '还没有村'
  const end = one.retired ? '，停用' : ''
  return `${one.name}（${town}，${levelNames[one.level]} ${one.seats} 名）：${villages}${end}`
}

function edit(county: County, before: Constituency | null, after: Constituency): Edit {
  return {
    county,
    what: '选区',
    row: after.name,
    before: before ? constituencyText(before, county) : '',
    after: constituencyText(after, county),
  }
}
