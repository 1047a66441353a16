import type { SessionSetting } from '#shared/reception/sessions/setting'

/** A decision on duties names people: `nameOf` knows everybody on duty and everybody asked. */
export interface DutySetting extends SessionSetting {
  nameOf: (deputyId: string) => string
}
