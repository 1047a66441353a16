import type { CountyView, DeputyView, StaffView, UnitView } from '#shared/messages/views/view'

/** A message as somebody at work sees it, told apart by `view`. */
export type WorkView = DeputyView | StaffView | UnitView | CountyView
