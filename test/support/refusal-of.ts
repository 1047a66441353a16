import { Fault } from '#shared/kernel/fault'

/** The fault's code and field, 'invalidInput name'; 'done' when nothing was refused. */
export function refusalOf(act: () => unknown): string {
  try {
    act()
  } catch (fault) {
    if (fault instanceof Fault) return [fault.code, fault.field].filter(Boolean).join(' ')
    throw fault
  }
  return 'done'
}
