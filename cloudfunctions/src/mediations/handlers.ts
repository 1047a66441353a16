import type { mediationsActions } from '#shared/mediations/contract'
import type { Handlers } from '#cloud/kernel/router'
import { addToMediation, recheckMediation } from '#shared/mediations/look-back'
import { checkWords } from '#cloud/kernel/check-words'
import { counts } from '#cloud/mediations/counting'
import { groundOf } from '#cloud/mediations/ground'
import { form, get, list, ofMessage } from '#cloud/mediations/reading'
import { amend, record, reveal, step } from '#cloud/mediations/writing'

export const mediationsHandlers: Handlers<typeof mediationsActions> = {
  'mediations.list': list,
  'mediations.get': get,
  'mediations.form': form,
  'mediations.record': record,
  'mediations.amend': amend,
  'mediations.add': async ({ id, ...said }, context) => {
    const [ground] = await Promise.all([groundOf(context), checkWords(said.words, context)])
    return await step(id, ground, (mediation, setting) => addToMediation(mediation, said, setting))
  },
  'mediations.recheck': async ({ id, ...said }, context) => {
    const [ground] = await Promise.all([groundOf(context), checkWords(said.words, context)])
    return await step(id, ground, (mediation, setting) => recheckMediation(mediation, said, setting))
  },
  'mediations.reveal': reveal,
  'mediations.counts': counts,
  'mediations.ofMessage': ofMessage,
}
