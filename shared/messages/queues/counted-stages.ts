import { MessageStage } from '#shared/messages/message'

/** What stands in figures: reports of wrongdoing, and what may not be said, are in no count. */
export const countedStages: readonly MessageStage[] = MessageStage.options.filter(
  (stage) => stage !== 'diverted' && stage !== 'blocked',
)
