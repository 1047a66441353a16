import type { Message } from '#shared/messages/message'
import type { Names } from '#shared/messages/views/reader'
import { deputiesById, findDeputies } from '#cloud/deputies/store'
import { loadSites } from '#cloud/stations/store'

/** The deputies a message speaks of: who has it, who follows it, whom it was written to. */
function deputyIdsOf({ owner, watcherId, addressee }: Message): string[] {
  const held = owner.kind === 'deputy' ? owner.id : null
  const addressed = addressee.kind === 'deputy' ? addressee.id : null
  return [held, watcherId, addressed].filter((id) => id !== null)
}

/** Names that the rules need and neither the message nor the county holds. */
export async function namesFor(message: Message, now: Date): Promise<Names> {
  const [sites, deputies] = await Promise.all([loadSites(now), deputiesById(deputyIdsOf(message))])
  const site = sites.find((one) => one._id === message.siteId)
  const deputy = deputyIdsOf(message).flatMap((id) => deputies.get(id) ?? [])[0]
  return { siteName: site?.name ?? '', sitePhone: site?.phone ?? '', deputyName: deputy?.name ?? null }
}

/** Deputies who may be asked to follow a case of this station. */
export async function watchersOf(siteId: string): Promise<{ id: string; name: string }[]> {
  const deputies = await findDeputies({ siteId }, { fromOrder: 0, limit: 100 })
  return deputies.map(({ _id, name }) => ({ id: _id, name }))
}
