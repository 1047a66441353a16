import { seesReport } from '#shared/messages/intake/report'

const accusing = [
  '举报村支书贪污征地补偿款',
  '反映某村干部优亲厚友，低保评议不公',
  '镇上的干部吃拿卡要，办事要请客',
  '检举所长收受红包',
  '村主任侵吞集体资金二十万',
  '有人套取扶贫补贴，村里都知道',
  '控告民警滥用职权',
  '村干部虚报冒领低保',
  '公款吃喝，账目从不公开，会计说是书记让的',
  '选举时有人贿选，一票二百元',
]

const ordinary = [
  '举报小区楼下烧烤店油烟扰民',
  '举报无证摊贩占道经营',
  '投诉物业乱收费',
  '尊敬的领导，请管管路灯',
  '希望村务公开，账目贴出来',
  '多次向主任举报违建，没人来拆',
  '建议村里开展反腐倡廉教育',
  '请问举报电话是多少',
  '村主任说下个月修路，请问是哪天',
  '老板拖欠工资，干部帮着协调也没用',
  '低保怎么申请',
]

test.each(accusing)('a report: %s', (text) => expect(seesReport(text)).toBe(true))
test.each(ordinary)('not a report: %s', (text) => expect(seesReport(text)).toBe(false))
