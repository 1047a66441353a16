import type { phrasesActions } from '#shared/phrases/contract'
import type { Context, Handlers } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { hatsOfPerson } from '#shared/messages/hats'
import { officeKeyOf } from '#shared/messages/office-key'
import { keepPhrases } from '#shared/phrases/keep'
import { checkWords } from '#cloud/kernel/check-words'
import { loadCounty } from '#cloud/places/store'
import { changeBook, readBooks } from '#cloud/phrases/store'

/** The offices somebody works for, by key, each once; a deputy's own hand is no office. */
async function officesOf({ caller, now }: Context): Promise<Map<string, string>> {
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  const hats = hatsOfPerson(person, county).filter(({ role }) => role !== 'deputy')
  return new Map(
    hats.flatMap((by) => {
      const key = officeKeyOf(by)
      return key === null ? [] : [[key, by.name] as const]
    }),
  )
}

export const phrasesHandlers: Handlers<typeof phrasesActions> = {
  'phrases.list': async (_input, context) => {
    const offices = await officesOf(context)
    const kept = await readBooks([...offices.keys()])
    const books = [...offices].map(([office, officeName]) => {
      const { version = 0, phrases = [] } = kept.find(({ _id }) => _id === office) ?? {}
      return { office, officeName, version, phrases }
    })
    return { books }
  },
  'phrases.keep': async ({ office, version, phrases }, context) => {
    const offices = await officesOf(context)
    if (!offices.has(office))
      throw new Fault('notFound', '这不是您单位的常用语。请回到工作台再打开。', 'office')
    await checkWords(phrases.map(({ text }) => text).join('\n'), context)
    const personId = (await context.caller.person())?._id ?? ''
    const keeping = { office, version, phrases, personId, now: context.now }
    await changeBook(office, (book) => keepPhrases(book, keeping))
    return { version: version + 1 }
  },
}
