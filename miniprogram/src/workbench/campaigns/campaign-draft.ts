import type { Input, Output } from '#shared/contract'

type Content = Output<'campaigns.work'>['content']

/** What is being written; an empty question is left out when it is saved. */
export interface CampaignDraft extends Content {
  requestId: string
  unitId: string
}

type Office = Output<'campaigns.desk'>['offices'][number]

/** A new one for the first office of the writer, who asks those nearest to it. */
export function blankDraft({ id, askable }: Office, requestId: string): CampaignDraft {
  return {
    ...{ requestId, unitId: id, kind: 'topic', asked: askable[0]?.id ?? id, title: '', background: '' },
    ...{ text: '', questions: [''], afterwards: '', from: null, to: null },
  }
}

/** A draft that is there, to go on with; there is always a question to write in. */
export function draftOf({ content, unitId }: Output<'campaigns.work'>): CampaignDraft {
  const { questions } = content
  return { ...content, unitId, requestId: '', questions: questions.length > 0 ? questions : [''] }
}

/** The draft as the cloud takes it; articles belong to a law draft only. */
export function contentOf(draft: CampaignDraft): Input<'campaigns.draft'>['content'] {
  const { requestId: _request, unitId: _unit, ...content } = draft
  return {
    ...content,
    title: content.title.trim(),
    background: content.background.trim(),
    text: content.kind === 'lawDraft' ? content.text.trim() : '',
    questions: content.questions.map((one) => one.trim()).filter(Boolean),
    afterwards: content.afterwards.trim(),
  }
}
