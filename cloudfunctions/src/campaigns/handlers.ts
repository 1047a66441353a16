import type { campaignsActions } from '#shared/campaigns/contract'
import type { Handlers } from '#cloud/kernel/router'
import { desk, opinions, waiting, work } from '#cloud/campaigns/desk'
import { answer, draft, drop, endEarly, extend, mark, step } from '#cloud/campaigns/office'
import { gather, get, list, say, withdraw } from '#cloud/campaigns/reading'

export const campaignsHandlers: Handlers<typeof campaignsActions> = {
  'campaigns.list': list,
  'campaigns.get': get,
  'campaigns.say': say,
  'campaigns.withdraw': withdraw,
  'campaigns.gather': gather,
  'campaigns.desk': desk,
  'campaigns.waiting': waiting,
  'campaigns.work': work,
  'campaigns.draft': draft,
  'campaigns.drop': drop,
  'campaigns.submit': (at, context) => step(at, { act: 'submit' }, context),
  'campaigns.approve': (at, context) => step(at, { act: 'approve' }, context),
  'campaigns.sendBack': ({ note, ...at }, context) => step(at, { act: 'sendBack', note }, context),
  'campaigns.extend': extend,
  'campaigns.endEarly': endEarly,
  'campaigns.opinions': opinions,
  'campaigns.mark': mark,
  'campaigns.answer': answer,
}
