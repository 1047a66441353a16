type Secret = readonly [what: 'whole' | 'numbers', pattern: RegExp]

/**
 * What must not leave, found on the plain form (half width, Chinese numerals as digits). Of an address only the
 * numbers are masked, so that the sentence stays readable; group 1, where there is one, is the secret itself.
 */
const secrets: readonly Secret[] = [
  // e-mail, WeChat and QQ
  ['whole', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['whole', /(?:微信号?|weixin|wechat|vx|v信|薇信|qq号?群?|加v)[是为\s:=]*([a-z0-9][\w-]{4,19})/gi],
  // number plates, the new eight-character ones too
  [
    'whole',
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[a-hj-np-z]\s?[·.-]?\s?(?=[a-hj-np-z]*\d)[a-hj-np-z\d]{5,6}(?![a-z\d])/gi,
  ],
  // identity and bank card numbers, then any run long enough to be one
  ['whole', /\d{6}[\s-]?(?:18|19|20)\d{2}[\s-]?\d{4}[\s-]?\d{3}[\dx]/gi],
  ['whole', /\d{4}(?:[\s-]?\d{4}){3}(?:[\s-]?\d{1,3})?/g],
  ['whole', /\d{11,}x?/gi],
  // mobiles, written together or apart; landlines; a short number that is called a phone
  ['whole', /1[3-9]\d(?:[\s-]{0,2}\d){8}/g],
  ['whole', /1(?:[\s.·,、-][3-9])(?:[\s.·,、-]\d){9}/g],
  ['whole', /(?:\(0\d{2,3}\)|(?<!\d)0\d{2,3})[\s-]{0,2}\d{3,4}[\s-]?\d{4}/g],
  ['whole', /(?:电话|手机|座机|联系方式|号码|致电|拨打|tel)[是为:\s]*(\d{3,4}[\s-]?\d{4})(?!\d)/gi],
  // door numbers
  ['numbers', /\d{1,4}(?:号楼|栋|幢|号院|座|#)\s?[a-z\d]{1,2}单元(?:\s?\d{1,4}(?:室|房|户|号)?)?/gi],
  [
    'numbers',
    /\d{1,4}(?:号楼|栋|幢|号院|座|#)\s?\d{3,4}(?:室|房|户|号|(?![\d年月日个层楼部台盏元人米吨点条次辆]))/g,
  ],
  ['numbers', /\d{1,2}单元(?:\s?\d{1,4}(?:室|房|户|号)?)?/g],
  ['numbers', /\d{3,4}(?:室|房(?![屋子产价租源贷]))/g],
  ['numbers', /(?<![\d-])\d{1,3}-\d{1,2}-\d{3,4}(?![\d-])/g],
  ['numbers', /(?:路|街|巷|弄|胡同|村|组|队|庄|门牌)(\d{1,4}号(?:院|之\d)?)(?![楼线站台桥井公机])/g],
]

const chineseDigits: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((numeral, digit) => [numeral, String(digit)])),
  零: '0',
  '○': '0',
  幺: '1',
  两: '2',
}

/** Same length as the text, so that a place found in it is the place in the text. */
function plainForm(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[〇○零一二三四五六七八九幺两]/g, (numeral) => chineseDigits[numeral] ?? numeral)
    .replace(/[\u3000\u00a0]/g, ' ')
    .replace(/[‐‑‒–―－]/g, '-')
}

const starred = (text: string, what: Secret[0]) =>
  text.replace(what === 'numbers' ? /[\dA-Za-z０-９〇○零一二三四五六七八九幺两]/g : /[\p{L}\p{N}]/gu, '*')

function maskOnce(text: string, shown: readonly Secret[]): string {
  let masked = text
  const plain = plainForm(text)
  for (const [what, pattern] of shown) {
    for (const hit of plain.matchAll(pattern)) {
      const secret = hit[1] ?? hit[0]
      const from = hit.index + hit[0].indexOf(secret)
      const to = from + secret.length
      masked = masked.slice(0, from) + starred(masked.slice(from, to), what) + masked.slice(to)
    }
  }
  return masked
}

function maskAll(text: string, shown: readonly Secret[]): string {
  const masked = maskOnce(text, shown)
  return masked === text ? text : maskAll(masked, shown)
}

const withoutDoors = secrets.filter(([what]) => what === 'whole')

/**
 * The one redactor of every exit: phones, identity numbers, e-mail, WeChat and QQ ids, plates, bank cards, door
 * numbers and the words in `also` become stars of the same length. Running it again changes nothing. Who goes
 * there to mend it keeps the doors.
 */
export function redact(text: string, keep?: 'doors', also: readonly string[] = []): string {
  return maskWords(maskAll(text, keep === 'doors' ? withoutDoors : secrets), also)
}

/** The words, wherever they occur, as stars; a number also when it is written apart. */
export function maskWords(text: string, words: readonly string[]): string {
  return words.reduce((masked, word) => {
    if (!/^\d+$/.test(word)) return masked.split(word).join('*'.repeat([...word].length))
    const apart = new RegExp([...word].join('[\\s-]{0,2}'), 'g')
    return masked.replace(apart, (hit) => starred(hit, 'whole'))
  }, text)
}

/** '赵演示' → '赵**'; compound surnames show their first character only. */
export function maskName(name: string): string {
  const [first = ''] = [...name.trim()]
  return first && `${first}**`
}

/** Three digits at each end stay, so that the author knows it again; a short one is all stars. */
export function maskPhone(phone: string): string {
  const all = phone.replace(/\D/g, '')
  return all.length < 7 ? '*'.repeat(all.length) : `${all.slice(0, 3)}****${all.slice(-3)}`
}
