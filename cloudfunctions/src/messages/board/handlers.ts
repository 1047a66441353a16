import type { boardActions } from '#shared/messages/board/board-contract'
import type { Handlers } from '#cloud/kernel/router'
import { checkWords } from '#cloud/kernel/check-words'
import { board, publicCase, publicity } from '#cloud/messages/board/reading'
import { transit } from '#cloud/messages/transit'

export const boardHandlers: Handlers<typeof boardActions> = {
  'messages.board': board,
  'messages.publicCase': publicCase,
  'messages.publicity': publicity,
  'messages.preparePublic': async (input, context) => {
    const { title, summary, answer } = input
    await checkWords([title, summary, answer].join('\n'), context)
    return await transit(context, input, { act: 'preparePublic', ...input })
  },
  'messages.approvePublic': (input, context) => transit(context, input, { act: 'approvePublic', ...input }),
  'messages.consentPublic': (input, context) =>
    transit(context, input, { act: 'consentPublic', agree: input.agree }),
  'messages.unpublish': (input, context) => transit(context, input, { act: 'unpublish', note: input.note }),
}
