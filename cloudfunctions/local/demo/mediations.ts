import type { Mediation, MediationAct, MediationWords } from '#shared/mediations/mediation'
import { addDays, instantAt, type Day } from '#shared/kernel/day'
import { holdersOf } from '#shared/mediations/hand'

interface Told extends Omit<MediationWords, 'day' | 'recheckOn' | 'messageId'> {
  /** Days from today. */
  on: number
  recheck: number | null
  steps: [on: number, act: MediationAct, byId: string, byName: string, words: string][]
}

const officer = ['P-station-ST05', '白演示'] as const
const zhou = ['PD05001', '周演示'] as const

const quarrels: readonly Told[] = [
  {
    ...{ on: -32, villageId: 'U05V01', kind: 'neighbours', names: ['吴演示', '冯演示'] },
    about: '两家共用的过道堆了柴火，推车过不去，吵了两次。',
    how: '请两家到村委会坐下，先各说各的，再一起去过道看了一遍。',
    ...{ deputyIds: ['D05001'], helpers: ['villageCommittee'], outcome: 'agreed', sentTo: null },
    agreement: '柴火三天内挪到院里，过道留够一米五，以后谁家用谁家清。',
    recheck: -2,
    steps: [[-32, 'record', ...officer, '']],
  },
  {
    ...{ on: -6, villageId: 'U05V02', kind: 'land', names: ['', ''] },
    about: '地边的田埂每年往外挪，两家说不到一块。',
    how: '拿着承包合同的四至去地里量，量到一半下雪，约了再量。',
    ...{ deputyIds: ['D05001'], helpers: [], outcome: 'ongoing', sentTo: null, agreement: '' },
    recheck: null,
    steps: [[-6, 'record', ...zhou, '']],
  },
  {
    ...{ on: -20, villageId: 'U05V03', kind: 'wages', names: ['郑演示', ''] },
    about: '修渠的小工说年前工钱少了四百块。',
    how: '两边对了记工本，差在两天没记上。',
    ...{ deputyIds: [], helpers: ['judicialOffice'], outcome: 'sentOn', sentTo: 'judicialOffice' },
    agreement: '',
    recheck: null,
    steps: [
      [-20, 'record', ...officer, ''],
      [-12, 'add', ...officer, '司法所说已经接上，两边都去过了。'],
    ],
  },
  {
    ...{ on: -75, villageId: 'U05V01', kind: 'neighbours', names: ['', ''] },
    about: '屋檐水滴到隔壁院里，墙根返潮。',
    how: '代表和村里瓦工去看了，说清加一道水槽就行。',
    ...{ deputyIds: ['D05002'], helpers: ['villageCommittee'], outcome: 'agreed', sentTo: null },
    agreement: '一家出料、一家出工，十天内装好水槽。',
    recheck: null,
    steps: [
      [-75, 'record', ...officer, ''],
      [-44, 'kept', ...officer, '水槽装好了，两家都说行。'],
    ],
  },
]

/** A few quarrels at 柳沟镇: one to be looked back on, one still talked about, one sent on, one that held. */
export function demoMediations(today: Day): Mediation[] {
  return quarrels.map(({ on, recheck, steps, ...words }, n): Mediation => {
    const recheckOn = recheck === null ? null : addDays(today, recheck)
    const place = { siteId: 'ST05', unitId: 'U05' }
    return {
      ...{
        _id: `mediation-${n + 1}`,
        ...words,
        ...place,
        day: addDays(today, on),
        recheckOn,
        messageId: null,
      },
      holders: holdersOf({ ...words, ...place }),
      state: words.outcome === 'ongoing' || recheckOn !== null ? 'open' : 'closed',
      steps: steps.map(([day, act, byId, byName, said]) => ({
        ...{ at: instantAt(addDays(today, day), '16:00'), act, byId, byName, words: said },
      })),
      ...{ remindOn: recheckOn, version: steps.length, demo: true },
    }
  })
}
