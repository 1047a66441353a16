import { _, find, transaction } from '#cloud/kernel/database'

interface Tries {
  _id: string
  n: number
}

const ofHour = (who: string, now: Date) => `wrong:${who}:${now.toISOString().slice(0, 13)}`
const everybody = 'all'

/** How many wrong numbers and codes this WeChat, and everybody together, typed within this hour. */
export async function wrongTries(openid: string, now: Date): Promise<{ own: number; all: number }> {
  const ids = [ofHour(openid, now), ofHour(everybody, now)]
  const found = await find<Tries>('counters', { where: { _id: _.in(ids) }, limit: ids.length })
  const [own = 0, all = 0] = ids.map((id) => found.find(({ _id }) => _id === id)?.n)
  return { own, all }
}

export async function countWrong(openid: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    for (const who of [openid, everybody]) await tx.increment('counters', ofHour(who, now), 'n')
  })
}
