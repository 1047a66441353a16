import type { CampaignAct, CampaignKind, CampaignState, Mark } from '#shared/campaigns/campaign'
import type { Standing } from '#shared/campaigns/opinion'

export const kindWords = {
  topic: '议政议题',
  lawDraft: '法规草案',
  beforeSession: '会前征集',
} as const satisfies Record<CampaignKind, string>

export const stateWords = {
  draft: '草稿',
  submitted: '等人复核',
  approved: '复核过了，等开始',
  open: '正在征求',
  closed: '等公布结果',
  answered: '公布了结果',
} as const satisfies Record<CampaignState, string>

export const campaignActWords = {
  draft: '改草稿',
  drop: '删草稿',
  submit: '交人复核',
  approve: '同意',
  sendBack: '退回改',
  open: '到日子开始',
  extend: '延后最后一天',
  endEarly: '提前结束',
  close: '过了最后一天结束',
  mark: '标意见',
  answer: '公布结果',
} as const satisfies Record<CampaignAct, string>

export const markWords = {
  taken: '采纳',
  partly: '部分采纳',
  kept: '留作参考',
  elsewhere: '不属于这次',
} as const satisfies Record<Mark, string>

export const standingWords = {
  unsaid: '没说身份',
  resident: '群众',
  lawWorker: '法律工作者（自己说的）',
  deputy: '人大代表',
  gathered: '现场收集',
} as const satisfies Record<Standing, string>
