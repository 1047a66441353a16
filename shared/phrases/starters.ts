import type { PhraseUse } from '#shared/phrases/phrase'

/** Sentences to begin with, before an office has its own. */
export const starters = {
  needInfo: [
    '想再问您一句：具体在哪个位置？旁边有什么好认的地方，写一下我们好找。',
    '是哪一天开始的，一般几点最厉害？写个大概就行。',
    '方便的话，请补一张照片，远处、近处各一张。',
  ],
  decline: [
    '这件事这里办不了，上面写了该去哪里。去的时候带上编号〔编号〕，说得清楚些。',
    '这件事已经在法院了，代表不能过问，请等那边的结果。',
  ],
  reply: [
    '您说的事，〔承办单位〕〔哪天〕去看过了，情况是：〔看到的〕。',
    '已经办好了：〔做了什么〕。您方便时去看一眼，没办好就选“没解决”，我们再办。',
    '这件事要分两步：先〔第一步〕，再〔第二步〕，〔答复日期〕前跟您说进展。',
  ],
  note: ['今天去〔村〕看过，情况和写的一样：〔看到的〕。', '还缺一样：请写明〔缺什么〕，写好再交来。'],
} as const satisfies Record<PhraseUse, readonly string[]>
