import {
  emptyDraft,
  missingConsent,
  missingWords,
  submitInput,
  type MessageDraft,
} from '../../../miniprogram/src/features/messages/draft/message-draft'

const written: MessageDraft = {
  ...emptyDraft,
  requestId: 'r1',
  text: '南巷路灯坏了七盏',
  place: { unitId: 'U05', unitName: '柳沟镇', village: { id: 'V1', name: '南巷村' } },
  name: '赵演示',
}

test('the button says what is missing, one thing at a time', () => {
  expect(missingWords(emptyDraft)).toContain('先写一句话')
  expect(missingWords({ ...written, place: null })).toContain('哪个村')
  expect(missingWords(written)).toBeUndefined()
  expect(missingConsent(written)).toContain('同意')
  expect(missingConsent({ ...written, consent: true })).toBeUndefined()
})

test('publishing without its own consent is sent as private', () => {
  const draft: MessageDraft = { ...written, visibility: 'mayPublish' }
  expect(submitInput(draft, []).visibility).toBe('private')
  expect(submitInput({ ...draft, publishConsent: true }, []).visibility).toBe('mayPublish')
})

test('an anonymous message takes no name along, even one that was typed before', () => {
  const draft: MessageDraft = { ...written, visibility: 'anonymous', mayContact: true }
  expect(submitInput(draft, [])).toMatchObject({ contact: null, handlersMayCall: false })
  expect(submitInput(written, []).contact).toEqual({ name: '赵演示', phone: '' })
})
