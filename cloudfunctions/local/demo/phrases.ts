import type { PhraseBook } from '#shared/phrases/phrase'

/** What two offices of the demo county say often. */
export function demoPhrases(now: Date): PhraseBook[] {
  const kept = { version: 1, keptBy: 'demo', keptAt: now.toISOString() }
  return [
    {
      ...{ _id: 'unit:H12', ...kept },
      phrases: [
        { use: 'reply', text: '水务所〔哪天〕到〔村〕看过了，〔做了什么〕，水已经到地头。' },
        { use: 'needInfo', text: '请问是哪一条渠、哪个闸口？写个渠名就行。' },
      ],
    },
    {
      ...{ _id: 'township:U05', ...kept },
      phrases: [{ use: 'note', text: '答复里还差一句：哪天前做完。补上再交。' }],
    },
  ]
}
