import type { NoteAct } from './note-form'

const at = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const appraise: NoteAct = {
  act: 'appraise',
  words: {
    label: '到现场看到了什么',
    placeholder: '例如：今天下午去看，七盏灯只亮了两盏',
    note: '没办好就再办一次，换一个人审。群众看得到这句话。',
    missing: '先写看到了什么，再退回重办',
    maxLength: 500,
    button: '没办好，再办一次',
    busy: '正在退回重办…',
  },
  send: (acting, view, evidence) =>
    acting.run('messages.appraise', { ...at(view), evidence }, { said: '退回重办了', typed: evidence }),
}

export const liftSupervision: NoteAct = {
  act: 'liftSupervision',
  words: {
    label: '为什么解除督办',
    placeholder: '例如：三个村都去看过，渠通了',
    note: '写的人、办的单位和跟着的代表都会收到，看得到原因。',
    missing: '先写原因，再解除',
    maxLength: 300,
    button: '解除督办',
    busy: '正在解除督办…',
  },
  send: (acting, view, note) =>
    acting.run('messages.liftSupervision', { ...at(view), note }, { said: '解除督办了', typed: note }),
}

export const advise: NoteAct = {
  act: 'advise',
  words: {
    label: '写给主办单位的意见',
    placeholder: '例如：闸门归我们管，周五前能修好',
    note: '主办单位和人大看得到，群众看不到。答复由主办单位写。',
    missing: '先写意见，再交给主办单位',
    maxLength: 500,
    button: '交给主办单位',
    busy: '正在交给主办单位…',
  },
  send: (acting, view, note) =>
    acting.run('messages.advise', { ...at(view), note }, { said: '意见交给主办单位了', typed: note }),
}

export const unpublish: NoteAct = {
  act: 'unpublish',
  words: {
    label: '为什么撤下（可不写）',
    placeholder: '例如：照片里看得清人脸',
    note: '马上就看不到了。写的人会知道撤下了。',
    maxLength: 300,
    button: '撤下来',
    busy: '正在撤下…',
  },
  send: (acting, view, note) =>
    acting.run('messages.unpublish', { ...at(view), note }, { said: '撤下来了', typed: note }),
}
