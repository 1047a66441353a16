import type { PageParams } from '../../platform/navigation'
import type { IconName } from '../../ui/icon'
import type { Desk } from './desk-state'
import { mayInvite } from './may-invite'

export interface OfficeLink {
  page: keyof PageParams
  icon: IconName
  title: string
  sub?: string
}

export interface OfficeGroup {
  title: string
  links: readonly OfficeLink[]
}

const groups: readonly OfficeGroup[] = [
  {
    title: '接待日',
    links: [
      { page: 'sessions', icon: 'calendar', title: '接待日、排班' },
      { page: 'board', icon: 'pin', title: '今天谁在哪接待' },
      {
        page: 'receptionDesk',
        icon: 'pen',
        title: '接待日登记',
        sub: '谁来了、说了什么，替来访的人记下来',
      },
      { page: 'receptionRules', icon: 'calendar', title: '接待日规则', sub: '每月哪天接待、放假怎么办' },
    ],
  },
  {
    title: '群众说的事',
    links: [
      { page: 'letters', icon: 'inbox', title: '来信来访', sub: '信箱、来信、来电，替没有微信的人登记' },
      { page: 'supervised', icon: 'eye', title: '督办的事', sub: '哪天到期、谁催过、哪天再看' },
      { page: 'issueLists', icon: 'document', title: '问题清单', sub: '四有写全，一条一条盯到改好' },
      { page: 'mediations', icon: 'talk', title: '调处纠纷', sub: '劝和了记一条，到日子回头看；不公开' },
      { page: 'suggestions', icon: 'document', title: '代表建议' },
      {
        page: 'deskCampaigns',
        icon: 'pen',
        title: '征求意见',
        sub: '议题、法规草案、会前征集，意见去了哪里',
      },
      { page: 'hotSpots', icon: 'search', title: '哪里说得多', sub: '哪类事、哪个村，比上一段多还是少' },
    ],
  },
  {
    title: '告诉大家',
    links: [
      { page: 'deskNotices', icon: 'document', title: '公告' },
      { page: 'deskCalls', icon: 'phone', title: '电话单' },
      { page: 'deskDelivery', icon: 'send', title: '通知和推送' },
    ],
  },
  {
    title: '人和分工',
    links: [
      { page: 'routing', icon: 'send', title: '办理分工', sub: '哪类事交给谁、哪个村归哪里，试走一遍' },
      { page: 'deskPeople', icon: 'people', title: '人员和身份' },
      { page: 'phrases', icon: 'pen', title: '常用语', sub: '单位自己的句子，写答复时点一下就有' },
      { page: 'absence', icon: 'person', title: '请假', sub: '出门几天，请人替着办' },
    ],
  },
]

/** What is of all stations, and the figures, are not one station's. */
const officesOnly: readonly OfficeLink['page'][] = ['routing', 'board', 'hotSpots', 'supervised']

/** What those who run no station have besides their queues. */
const others: Readonly<Partial<Record<string, readonly OfficeLink['page'][]>>> = {
  deputy: ['supervised', 'issueLists', 'mediations', 'suggestions'],
  auditor: ['supervised', 'issueLists', 'suggestions', 'deskCampaigns'],
  handlingUnit: ['issueLists', 'suggestions', 'phrases', 'absence'],
}

/** What each role has besides its queues: the offices their work; deputy, unit and auditor what concerns them. */
export function officeLinks(desk: Desk): OfficeGroup[] {
  const role = desk.grant?.role ?? ''
  const has = ({ page }: OfficeLink) =>
    mayInvite(desk)
      ? role !== 'liaisonOfficer' || !officesOnly.includes(page)
      : others[role]?.includes(page) === true
  return groups
    .map(({ title, links }) => ({ title, links: links.filter(has) }))
    .filter(({ links }) => links.length > 0)
}
