import { Campaign } from '#shared/campaigns/campaign'
import { placed } from '#shared/campaigns/decide'

/** Five articles in two chapters; the third has two paragraphs. */
export const aLaw = `青澜县农村供水管理办法（草案）
第一章　总则
第一条　为了让人喝上放心水，制定本办法。
第二条　本县农村集中供水，适用本办法。
第二章　供水
第三条　停水的，提前一天告诉住户。
停水超过一天的，应当送水。
第四条　水质每季度检测一次。
第五条　水费按第三条的水量收。`

/** A township's law draft, written by 石演示, open from 2 to 20 February 2026. */
export function aCampaign(over: Partial<Campaign> = {}): Campaign {
  return placed(
    Campaign.parse({
      ...{ _id: 'C1', kind: 'lawDraft', asked: 'U05', title: '农村供水管理办法（草案）', text: aLaw },
      ...{ background: '四月提请审议。', questions: ['缺哪一条？'], afterwards: '附在审议材料里。' },
      ...{ from: '2026-02-02', to: '2026-02-20', unitId: 'U05', issuer: '柳沟镇人大主席团' },
      ...{ state: 'open', author: { id: 'p-writer', name: '石演示' }, shelf: '', desk: 'out' },
      ...{ touchedAt: '2026-02-01T02:00:00.000Z', tickOn: null, toldOverdue: false, result: null },
      ...{ tellAfter: null, trace: [], version: 3, demo: true },
      ...over,
    }),
  )
}
