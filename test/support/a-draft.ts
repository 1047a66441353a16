import type { Draft } from '#shared/messages/intake/compose'

/** What a resident of 前沟村 sends when nothing is special. */
export function aDraft(over: Partial<Draft> = {}): Draft {
  return {
    id: 'm-new',
    requestId: 'r-new',
    queryCode: 'Q7K2M9',
    text: '二支渠有三百多米淤死了，浇地水过不来。',
    villageId: 'V0501',
    place: '村东头',
    photos: [],
    addressee: { kind: 'duty', id: null },
    visibility: 'private',
    contact: null,
    handlersMayCall: false,
    consent: true,
    dangerSeen: false,
    check: { suggest: 'pass', label: '100' },
    demo: true,
    ...over,
  }
}
