import type { CoMediator, MediationAct, MediationKind, Outcome, SentTo } from '#shared/mediations/mediation'

export const kindNames = {
  neighbours: '邻里',
  family: '婚姻家庭',
  land: '土地山林',
  wages: '劳资',
  property: '物业',
  purchase: '消费',
  damage: '损害赔偿',
  other: '其他',
} as const satisfies Record<MediationKind, string>

export const outcomeNames = {
  agreed: '达成一致',
  notAgreed: '没有达成',
  sentOn: '转到别处',
  ongoing: '还在调',
} as const satisfies Record<Outcome, string>

export const sentToNames = {
  mediationCommittee: '人民调解委员会',
  judicialOffice: '司法所',
  court: '法院',
} as const satisfies Record<SentTo, string>

export const helperNames = {
  villageCommittee: '村（社区）',
  judicialOffice: '司法所',
  policeStation: '派出所',
} as const satisfies Record<CoMediator, string>

export const actNames = {
  record: '记下了',
  amend: '改过',
  add: '补记',
  kept: '回访：守约了',
  broken: '回访：又起纠纷',
  reveal: '看了姓名',
} as const satisfies Record<MediationAct, string>

const places = '甲乙丙丁戊己'

/** '甲方' for the first party. */
export function partyLabel(place: number): string {
  return `${places[place] ?? '另一'}方`
}
