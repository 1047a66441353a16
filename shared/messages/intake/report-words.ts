/** What somebody in office is accused of; one of these is enough. */
export const misconductWords: readonly RegExp[] = [
  /贪污|受贿|索贿|行贿|贿赂|贪腐|腐败分子|贪官|赃款/,
  /优亲厚友|吃拿卡要|以权谋私|假公济私|公权私用|公款(?:吃喝|旅游|私用)|小金库/,
  /徇私(?:舞弊|枉法)|权钱交易|官商勾结|警匪勾结|充当[^,]{0,6}保护伞/,
  /(?:侵吞|私吞|套取|虚报冒领|截留|挪用|贪占|私分|克扣)[^,]{0,8}(?:公款|专款|集体|国家|扶贫|救灾|补贴|补助|补偿|低保|征地|村里|资金)/,
  /卖官|买官|拉票贿选|贿选|吃空饷|收(?:了|受)[^,]{0,6}(?:好处费|红包|回扣)/,
]

/** Words that accuse; they count only beside somebody of `officialWords`. */
export const accuseWords = /举报|检举|控告|揭发|滥用职权|玩忽职守|渎职|保护伞|中饱私囊|违法乱纪|违纪|贪/

export const officialWords =
  /书记|村主任|村支书|主任|干部|局长|镇长|乡长|县长|区长|市长|所长|科长|处长|站长|校长|院长|公务员|民警|警察|法官|检察官|纪委|领导/

/** Not an accusation: a wish, a campaign, a name of an institution, or an address ("尊敬的书记"). */
export const notAccusing =
  /反腐|廉政|防止|预防|杜绝|严禁|警示教育|(?:尊敬|敬爱)的|举报(?:电话|热线|奖励|平台|人)|(?:多次|一直|反复|去|向)[^,]{0,8}举报/g
