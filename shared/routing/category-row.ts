import type { Category } from '#shared/categories/category'
import { Fault } from '#shared/kernel/fault'
import { isPresent } from '#shared/messages/owners'
import type { County, HandlingUnit } from '#shared/places/county'
import type { Edit } from '#shared/places/setting-change'

export interface CategoryAsked {
  /** Left out for a new one. */
  code?: string | undefined
  name: string
  scope: string
  /** null: the place's own government first. */
  leadUnitId: string | null
  coUnitId: string | null
  keywords: readonly string[]
}

const refuse = (sentence: string, field: string) => new Fault('invalidInput', sentence, field)

/** The category that takes whatever no word decides. */
const catchAll = 'other'

/**
 * A category as it is asked for; a retired one is in use again. Faults invalidInput that name the row: a name or word
 * that another category has, a lead unit that is unknown, retired or nobody's desk; notFound.
 */
export function editCategory(county: County, asked: CategoryAsked): Edit {
  const before = asked.code === undefined ? null : categoryOf(county, asked.code)
  const name = asked.name.trim()
  const twin = county.categories.findIndex((one) => one.name === name && one.code !== asked.code)
  if (twin !== -1)
    throw refuse(`类别“${name}”已经有了，在第 ${twin + 1} 行。请换个名字，或去改那一行。`, 'name')
  const after: Category = {
    code: asked.code ?? nextCode(county),
    name,
    scope: asked.scope.trim(),
    lead: leadOf(county, name, asked.leadUnitId),
    coUnitId: coUnitOf(county, name, asked),
    keywords: keywordsOf(county, asked, before),
  }
  const categories = before
    ? county.categories.map((one) => (one === before ? after : one))
    : [...county.categories, after]
  return edit({ ...county, categories }, before, after)
}

/** Faults conflict: open cases are of it (`open`); the catch-all. */
export function retireCategory(county: County, code: string, open: number): Edit {
  const before = categoryOf(county, code)
  if (code === catchAll)
    throw new Fault('conflict', `类别“${before.name}”要留着：看不出类别的都归它。`, 'code')
  if (open > 0)
    throw new Fault('conflict', `类别“${before.name}”还有 ${open} 件没办完，办完才能停用。`, 'code')
  const after: Category = { ...before, retired: true }
  const categories = county.categories.map((one) => (one === before ? after : one))
  return edit({ ...county, categories }, before, after)
}

function categoryOf(county: County, code: string): Category {
  const found = county.categories.find((one) => one.code === code)
  if (found) return found
  throw new Fault('notFound', '找不到这个类别，可能刚被改过。请刷新再看。', 'code')
}

function nextCode({ categories }: County): string {
  let n = categories.length + 1
  while (categories.some(({ code }) => code === `c${n}`)) n += 1
  return `c${n}`
}

function leadOf(county: County, row: string, id: string | null): Category['lead'] {
  if (id === null) return { level: 'township' }
  const unit = departmentOf(county, id)
  if (!unit) throw refuse(`类别“${row}”的主办单位不在县里的单位里。请从列出的里选。`, 'leadUnitId')
  if (!isPresent({ kind: 'unit', id }, county))
    throw refuse(
      `类别“${row}”的主办${unit.name}还没有人接手，交过去没人签收。请先请他们加入，或换一个单位。`,
      'leadUnitId',
    )
  return { level: 'county', handlingUnitId: id }
}

function coUnitOf(county: County, row: string, { coUnitId, leadUnitId }: CategoryAsked): string | null {
  if (coUnitId === null) return null
  if (coUnitId === leadUnitId)
    throw refuse(`类别“${row}”的协办和主办是同一个。请换一个，或不要协办。`, 'coUnitId')
  if (departmentOf(county, coUnitId)) return coUnitId
  throw refuse(`类别“${row}”的协办单位不在县里的单位里。请从列出的里选。`, 'coUnitId')
}

function departmentOf({ handlingUnits }: County, id: string): HandlingUnit | undefined {
  return handlingUnits.find((unit) => unit.id === id && unit.unitId === null && !unit.retired)
}

function keywordsOf(county: County, { keywords, code }: CategoryAsked, before: Category | null): string[] {
  const wanted = [...new Set(keywords.map((word) => word.trim()).filter((word) => word !== ''))]
  for (const word of wanted.filter((one) => !before?.keywords.includes(one))) {
    const other = county.categories.find(
      (one) => one.code !== code && !one.retired && one.keywords.includes(word),
    )
    if (other)
      throw refuse(`词“${word}”已经指到“${other.name}”了。一个词只能指一类，请先去那一行删掉。`, 'keywords')
  }
  return wanted
}

/** '县里：农业农村局，协办 水务局；词：灌溉、支渠' */
export function categoryText({ lead, coUnitId, keywords, retired }: Category, county: County): string {
  const nameOf = (id: string) => county.handlingUnits.find((unit) => unit.id === id)?.name ?? '（没有）'
  const who = lead.level === 'township' ? '先由乡镇办' : `县里：${nameOf(lead.handlingUnitId)}`
  const co = coUnitId === null ? '' : `，协办 ${nameOf(coUnitId)}`
  const words = keywords.length === 0 ? '没有词' : `词：${keywords.join('、')}`
  return `${retired ? '停用；' : ''}${who}${co}；${words}`
}

function edit(county: County, before: Category | null, after: Category): Edit {
  const named = before && before.name !== after.name ? `${before.name}；` : ''
  return {
    county,
    what: '类别',
    row: after.name,
    before: before ? named + categoryText(before, county) : '',
    after: categoryText(after, county),
  }
}
