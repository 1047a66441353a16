import { useState } from 'react'
import { View } from '@tarojs/components'
import { longestPhrase, type Phrase, type PhraseUse, phraseUseNames } from '#shared/phrases/phrase'
import type { RunningAction } from '../../platform/use-action'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { TextArea } from '../../ui/text-area'
import { SelectField } from '../controls/select-field'
import { FormFault } from '../message/forms/form-fault'

const uses = Object.entries(phraseUseNames).map(([value, title]) => ({ value, title }))

type PhraseSheetProps = {
  phrase: Phrase
  keeping: Pick<RunningAction<'phrases.keep'>, 'busy' | 'fault'>
  onKeep: (phrase: Phrase) => void
  /** Left out for a new one. */
  onDrop?: (() => void) | undefined
  onClose: () => void
}

/** One sentence of the office: where it is offered, and its words. */
export function PhraseSheet({ phrase, keeping, onKeep, onDrop, onClose }: PhraseSheetProps) {
  const [use, setUse] = useState(phrase.use)
  const [text, setText] = useState(phrase.text)
  return (
    <Sheet title={onDrop ? '改这一句' : '加一句'} onClose={onClose}>
      <View className="stack">
        <SelectField
          label="写什么的时候用"
          placeholder="选一处"
          choices={uses}
          value={use}
          onChange={(value) => setUse(value as PhraseUse)}
        />
        <TextArea
          label="这一句"
          placeholder="例如：〔承办单位〕〔哪天〕去看过了"
          note="〔编号〕〔村〕〔承办单位〕〔答复日期〕会自己填上，别的〔〕由写的人填。"
          maxLength={longestPhrase}
          value={text}
          onChange={setText}
        />
        <FormFault fault={keeping.fault} />
        <View className="buttons">
          {onDrop && (
            <Button variant="danger" onClick={onDrop}>
              删掉这句
            </Button>
          )}
          <Button
            {...{ variant: 'fill', busy: keeping.busy && '正在存…' }}
            missing={text.trim().length < 2 && '先写一句，再存'}
            onClick={() => onKeep({ use, text: text.trim() })}
          >
            存下这句
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
