import { Fault } from '#shared/kernel/fault'
import type { County, HandlingUnit } from '#shared/places/county'
import type { Edit } from '#shared/places/setting-change'

export interface UnitAsked {
  /** Left out for a new one. */
  id?: string | undefined
  name: string
  /** null: a department of the county. */
  unitId: string | null
}

/** How many open cases a unit leads and assists. */
export interface OpenCases {
  lead: number
  co: number
}

const refuse = (sentence: string, field: string) => new Fault('invalidInput', sentence, field)

/**
 * A handling unit as it is asked for; a retired one is in use again. Faults: invalidInput for a name that is taken or
 * a place that is none, conflict for another place than it has, notFound.
 */
export function editUnit(county: County, asked: UnitAsked): Edit {
  const before = asked.id === undefined ? null : unitOf(county, asked.id)
  const name = asked.name.trim()
  const twin = county.handlingUnits.find((one) => one.name === name && one.id !== asked.id)
  if (twin)
    throw refuse(
      `单位“${name}”已经有了${twin.retired ? '，现在停用着' : ''}。请换个名字，或去改那一个。`,
      'name',
    )
  if (asked.unitId !== null && !county.units.some(({ id }) => id === asked.unitId))
    throw refuse(`单位“${name}”归的乡镇不在名单里。请从列出的里选。`, 'unitId')
  if (before && before.unitId !== asked.unitId)
    throw new Fault(
      'conflict',
      `单位“${before.name}”的事按原来的地方在办，不能改归别处。请停用它，另加一个。`,
      'unitId',
    )
  const after: HandlingUnit = { id: asked.id ?? nextId(county, asked.unitId), name, unitId: asked.unitId }
  const handlingUnits = before
    ? county.handlingUnits.map((one) => (one === before ? after : one))
    : [...county.handlingUnits, after]
  return edit({ ...county, handlingUnits }, before, after)
}

/**
 * Nothing is assigned to it any more. Faults conflict: categories that name it, open cases with how many and what to do,
 * the last unit of a township.
 */
export function retireUnit(county: County, id: string, open: OpenCases): Edit {
  const before = unitOf(county, id)
  const rows = county.categories.filter(({ retired, lead, coUnitId }) => {
    const leads = lead.level === 'county' && lead.handlingUnitId === id
    return !retired && (leads || coUnitId === id)
  })
  if (rows.length > 0) {
    const names = rows.map(({ name }) => `“${name}”`).join('')
    throw new Fault(
      'conflict',
      `类别${names}还写着${before.name}。请先把那 ${rows.length} 行改成别的单位。`,
      'id',
    )
  }
  const { lead, co } = open
  if (lead + co > 0) {
    const parts = [lead > 0 && `主办 ${lead} 件`, co > 0 && `协办 ${co} 件`].filter(Boolean).join('、')
    throw new Fault(
      'conflict',
      `${before.name}手上还有没办完的：${parts}。请等办完；急的，收回它的人的身份，没办完的会交回县里再交办。`,
      'id',
    )
  }
  const others = county.handlingUnits.filter(
    (one) => one.unitId === before.unitId && one !== before && !one.retired,
  )
  if (before.unitId !== null && others.length === 0) {
    const town = county.units.find((unit) => unit.id === before.unitId)?.name ?? '这个乡镇'
    throw new Fault(
      'conflict',
      `${town}只剩${before.name}，停用了，先由乡镇办的事就没人办。请先加一个。`,
      'id',
    )
  }
  const after: HandlingUnit = { ...before, retired: true }
  const handlingUnits = county.handlingUnits.map((one) => (one === before ? after : one))
  return edit({ ...county, handlingUnits }, before, after)
}

function unitOf(county: County, id: string): HandlingUnit {
  const found = county.handlingUnits.find((one) => one.id === id)
  if (found) return found
  throw new Fault('notFound', '找不到这个单位，可能刚被改过。请刷新再看。', 'id')
}

function nextId({ handlingUnits }: County, unitId: string | null): string {
  const stem = unitId === null ? 'H' : `${unitId}-u`
  let n = handlingUnits.filter((one) => one.unitId === unitId).length + 1
  const idOf = () => `${stem}${String(n).padStart(2, '0')}`
  while (handlingUnits.some(({ id }) => id === idOf())) n += 1
  return idOf()
}

function unitText({ name, unitId, retired }: HandlingUnit, county: County): string {
  const place = unitId === null ? '县里' : (county.units.find(({ id }) => id === unitId)?.name ?? '')
  return `${name}（${place}）${retired ? '，停用' : ''}`
}

function edit(county: County, before: HandlingUnit | null, after: HandlingUnit): Edit {
  return {
    county,
    what: '办事单位',
    row: after.name,
    before: before ? unitText(before, county) : '',
    after: unitText(after, county),
  }
}
