import type { Change } from '#shared/messages/change'

/** The unit has it in hand; its clock has been running since the assignment. */
export function sign(): Change {
  return { set: { status: 'inProgress' } }
}
