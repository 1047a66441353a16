import { campaignLimits } from '#shared/campaigns/limits'

/** One 条 of a pasted draft. */
export interface Article {
  /** From 1, in the order of the text: how an opinion names it. */
  part: number
  /** '第三条' */
  name: string
  /** '第二章 供水' where it begins with this article, else ''. */
  chapter: string
  text: string
}

const numeral = '[一二三四五六七八九十百千零〇两\\d]{1,7}'
const articleStart = new RegExp(`^(第${numeral}条(?:之${numeral})?)[\\s　:：、.]*(.*)$`)
const chapterStart = new RegExp(`^第${numeral}[编章节](?=[\\s　]|$|[^条款项])`)

/** The articles of a pasted law draft; what stands before the first one is not an article. */
export function articlesOf(text: string): Article[] {
  const articles: Article[] = []
  let chapter = ''
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [, name, rest = ''] = articleStart.exec(line) ?? []
    const last = articles[articles.length - 1]
    if (name !== undefined) {
      articles.push({ part: articles.length + 1, name, chapter, text: rest })
      chapter = ''
    } else if (chapterStart.test(line)) chapter = [chapter, line].filter(Boolean).join('　')
    else if (last && line !== '') last.text = [last.text, line].filter(Boolean).join('\n')
  }
  return articles
}

/** Why a text cannot be asked about article by article; null: it can. */
export function articlesFault(text: string): string | null {
  const found = articlesOf(text)
  if (found.length === 0) return '没有找到“第一条”。请把草案的条文粘进来，每条从新的一行开始。'
  if (found.length > campaignLimits.articles)
    return `一次最多 ${campaignLimits.articles} 条，这里有 ${found.length} 条。请分两次征求。`
  const names = found.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) return `“${twice}”有两个。请看看是不是粘重了。`
  const empty = found.find((article) => article.text === '')
  return empty ? `“${empty.name}”后面没有字。请补上，或者删掉这一行。` : null
}
