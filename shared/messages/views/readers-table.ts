import type { Visibility } from '#shared/messages/message'

type Cell = '看得到' | '看不到' | '只看到姓' | '看了留记录' | '改写后看得到' | '没留'

export interface ReadersRow {
  who: '代表' | '站和镇人大' | '办事单位' | '其他人'
  matter: Cell
  name: Cell
  phone: Cell
}

/**
 * "谁能看到什么" of the confirm screen (06b, domain.md §3.8): one row per reader, one column per thing. A unit sees
 * surname and number only when the author lets it call him.
 */
export function readersTable(visibility: Visibility, hasContact: boolean, mayCall = false): ReadersRow[] {
  const named = hasContact && visibility !== 'anonymous'
  const shown = (cell: Cell): Cell => (named ? cell : hasContact ? '看不到' : '没留')
  const others: Cell = visibility === 'mayPublish' ? '改写后看得到' : '看不到'
  return [
    { who: '代表', matter: '看得到', name: shown('只看到姓'), phone: shown('看不到') },
    { who: '站和镇人大', matter: '看得到', name: shown('看了留记录'), phone: shown('看了留记录') },
    {
      who: '办事单位',
      matter: '看得到',
      name: shown(mayCall ? '只看到姓' : '看不到'),
      phone: shown(mayCall ? '看了留记录' : '看不到'),
    },
    { who: '其他人', matter: others, name: shown('看不到'), phone: shown('看不到') },
  ]
}
