/** WeChat's labels that the local check can give; 100 is "nothing found". */
export interface Marker {
  words: RegExp
  suggest: 'review' | 'risky'
  label: number
}

/** Words that stand for whole classes of content: readable, few, and never used by an honest message. */
export const markers: readonly Marker[] = [
  { words: /裸聊|招嫖/, suggest: 'risky', label: 20002 },
  { words: /法轮|颠覆/, suggest: 'risky', label: 20001 },
  { words: /枪支出售|代开发票/, suggest: 'risky', label: 20006 },
  { words: /加微信|低息贷款|刷单/, suggest: 'risky', label: 10001 },
  { words: /上访|群体事件/, suggest: 'review', label: 20001 },
  { words: /畜生|去死/, suggest: 'review', label: 20003 },
]

/** An image whose bytes hold this text is found risky. */
export const imageMarker = 'RISKY-DEMO'
