/** What the machine doubted, by msgSecCheck's label (WeChat, security.msgSecCheck). */
const labelWords: Record<string, string> = {
  '10001': '像广告',
  '20001': '像在说时政',
  '20002': '像色情内容',
  '20003': '像在骂人',
  '20006': '像违法犯罪内容',
  '20008': '像诈骗',
  '20012': '像低俗内容',
  '20013': '像侵犯版权',
}

export function screeningWords(label: string): string {
  return labelWords[label] ?? '拿不准'
}
