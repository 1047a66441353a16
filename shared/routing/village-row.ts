import { Fault } from '#shared/kernel/fault'
import type { County, Unit, Village } from '#shared/places/county'
import type { Edit } from '#shared/places/setting-change'

export interface VillageAsked {
  /** Left out for a new one. */
  id?: string | undefined
  name: string
  unitId: string
}

const refuse = (sentence: string, field: string) => new Fault('invalidInput', sentence, field)

/**
 * A village as it is asked for. Faults: invalidInput for a name its township has already or a township that is none;
 * conflict for another township, which is a move of its own; notFound.
 */
export function editVillage(county: County, asked: VillageAsked): Edit {
  const before = asked.id === undefined ? null : villageOf(county, asked.id)
  const town = townOf(county, asked.unitId, 'unitId')
  const name = asked.name.trim()
  if (before && before.unitId !== asked.unitId)
    throw new Fault('conflict', `${before.name}要改归别处，请用“改归别的乡镇”。`, 'unitId')
  if (county.villages.some((one) => one.unitId === town.id && one.name === name && one.id !== asked.id))
    throw refuse(`${town.name}已经有“${name}”了。请换个名字，或去改那一行。`, 'name')
  const after: Village = { id: asked.id ?? nextId(county, town), unitId: town.id, name }
  const villages = before
    ? county.villages.map((one) => (one === before ? after : one))
    : [...county.villages, after]
  return edit({ ...county, villages }, before, after)
}

/** It belongs to another township, and so to its station. Faults: notFound, conflict when it does already. */
export function moveVillage(
  county: County,
  { villageId, unitId }: { villageId: string; unitId: string },
): Edit {
  const before = county.villages.find(({ id }) => id === villageId)
  const to = county.units.find(({ id }) => id === unitId)
  if (!before || !to) throw new Fault('notFound', '找不到这个村或者这个乡镇，没有改。请从名单里再选一次。')
  if (before.unitId === unitId)
    throw new Fault('conflict', '这个村本来就归这里，没有改。要改归别处，请换一个乡镇。', 'unitId')
  const after = { ...before, unitId }
  if (county.villages.some((one) => one.unitId === unitId && one.name === before.name))
    throw new Fault(
      'conflict',
      `${to.name}已经有一个${before.name}，放在一起分不清。请先给其中一个改名。`,
      'unitId',
    )
  const villages = county.villages.map((one) => (one === before ? after : one))
  return edit({ ...county, villages }, before, after)
}

function villageOf(county: County, id: string): Village {
  const found = county.villages.find((one) => one.id === id)
  if (found) return found
  throw new Fault('notFound', '找不到这个村，可能刚被改过。请刷新再看。', 'id')
}

function townOf({ units }: County, id: string, field: string): Unit {
  const found = units.find((unit) => unit.id === id)
  if (found) return found
  throw refuse('没有这个乡镇。请从列出的里选。', field)
}

function nextId({ villages }: County, town: Unit): string {
  let n = villages.filter(({ unitId }) => unitId === town.id).length + 1
  const idOf = () => `${town.id}V${String(n).padStart(2, '0')}`
  while (villages.some(({ id }) => id === idOf())) n += 1
  return idOf()
}

function villageText({ name, unitId }: Village, { units }: County): string {
  return `${name}，归${units.find((unit) => unit.id === unitId)?.name ?? ''}`
}

function edit(county: County, before: Village | null, after: Village): Edit {
  return {
    county,
    what: '村',
    row: after.name,
    before: before ? villageText(before, county) : '',
    after: villageText(after, county),
  }
}
