import { dayText } from '#shared/kernel/day'
import type { WorkView } from '../message/work-view'

const handling: readonly WorkView['stage'][] = ['assigned', 'inProgress', 'rehandling', 'pendingReply']

/** What a matter itself can put into the blanks of a ready sentence; null stays a blank. */
export function knownFacts({ number, place, leadUnitName, stage, owner }: WorkView) {
  const day = handling.includes(stage) ? owner.due?.day : undefined
  return {
    编号: number,
    村: place.villageName || null,
    承办单位: leadUnitName,
    答复日期: day === undefined ? null : dayText(day),
  }
}
