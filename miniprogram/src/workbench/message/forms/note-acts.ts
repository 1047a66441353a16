import type { NoteAct } from './note-form'

const at = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const needInfo: NoteAct = {
  act: 'needInfo',
  words: {
    label: '想问群众什么',
    placeholder: '例如：是哪一段路，几点最堵',
    note: '群众会收到这句话。等补充时，期限先停着。',
    missing: '先写要问的话，再问群众',
    maxLength: 300,
    button: '问群众',
    busy: '正在发给群众…',
  },
  send: (acting, view, question) =>
    acting.run(
      'messages.needInfo',
      { ...at(view), question },
      { said: '问出去了，期限先停着', typed: question },
    ),
}

export const returnAssignment: NoteAct = {
  act: 'returnAssignment',
  words: {
    label: '为什么不归你们办',
    placeholder: '例如：这段路是镇里管的，请交给镇政府',
    note: '交办的人大会看到。最多退回两次。',
    missing: '先写原因，再退回',
    maxLength: 300,
    button: '退回交办的人大',
    busy: '正在退回…',
  },
  send: (acting, view, reason) =>
    acting.run('messages.returnAssignment', { ...at(view), reason }, { said: '退回了', typed: reason }),
}

export const escalate: NoteAct = {
  act: 'escalate',
  words: {
    label: '为什么要县里协调',
    placeholder: '例如：牵涉两个县直部门，谈不拢',
    note: '报上去以后由县里定，群众会看到“报到县里”。',
    missing: '先写原因，再报县里',
    maxLength: 300,
    button: '报县里协调',
    busy: '正在报县里…',
  },
  send: (acting, view, reason) =>
    acting.run('messages.escalate', { ...at(view), reason }, { said: '报到县里了', typed: reason }),
}

export const follow: NoteAct = {
  act: 'follow',
  words: {
    label: '记一笔跟进',
    placeholder: '例如：今晚去看了，确实七盏不亮',
    note: '只记您看到的、问到的。发出后群众看得到。',
    missing: '先写看到了什么，再发出',
    maxLength: 500,
    button: '发出这一笔',
    busy: '正在发出…',
  },
  send: (acting, view, note) =>
    acting.run('messages.follow', { ...at(view), note }, { said: '记下了，群众看得到', typed: note }),
}

export const undivert: NoteAct = {
  act: 'undivert',
  words: {
    label: '为什么不是举报（可不写）',
    placeholder: '例如：说的是路，不是人',
    note: '转回后联络站看得到这件。是举报的，不要转。',
    maxLength: 500,
    button: '不是举报，转回联络站',
    busy: '正在转回…',
  },
  send: (acting, view, note) =>
    acting.run('messages.undivert', { ...at(view), note }, { said: '转回联络站了', typed: note }),
}
