import { Fault } from '#shared/kernel/fault'
import { isPresent } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { County, HandlingUnit } from '#shared/places/county'

interface Asked {
  county: County
  /** The input that names it, for the fault. */
  field: string
}

/** The handling unit, if the county has it and it serves the message's township. Fault: invalidInput. */
export function knownUnit(
  { unitId }: Pick<Message, 'unitId'>,
  id: string,
  { county, field }: Asked,
): HandlingUnit {
  const unit = county.handlingUnits.find((each) => each.id === id)
  if (unit && !unit.retired && (unit.unitId === null || unit.unitId === unitId)) return unit
  throw new Fault('invalidInput', '没有这个单位，或者它不管这个乡镇的事。请从列出的单位里选。', field)
}

/** …and somebody there can sign for it. Fault: invalidInput. */
export function mannedUnit(message: Pick<Message, 'unitId'>, id: string, asked: Asked): HandlingUnit {
  const unit = knownUnit(message, id, asked)
  if (isPresent({ kind: 'unit', id }, asked.county)) return unit
  throw new Fault(
    'invalidInput',
    `${unit.name}还没有人接手，交过去没人签收。请先请他们加入，或换一个单位。`,
    asked.field,
  )
}
