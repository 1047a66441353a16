import { View } from '@tarojs/components'
import { maxBody, maxTitle, maxTranslations } from '#shared/notices/limits'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import type { Content } from './content'

type Translations = Content['translations']
type TranslationFieldsProps = { value: Translations; onChange: (value: Translations) => void }

const blank = { lang: '', title: '', body: '' }

/** The same notice in the readers' own language, written by the staff: readers switch between them. */
export function TranslationFields({ value, onChange }: TranslationFieldsProps) {
  const change = (index: number, over: Partial<Translations[number]>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...over } : one)))
  return (
    <View className="stack">
      {value.map((one, index) => (
        <Card key={index}>
          <View className="stack">
            <TextField
              label="哪种文字"
              placeholder="例如：彝文"
              maxLength={12}
              value={one.lang}
              onChange={(lang) => change(index, { lang })}
            />
            <TextField
              label={`标题（${one.lang || '译文'}）`}
              maxLength={maxTitle}
              value={one.title}
              onChange={(title) => change(index, { title })}
            />
            <TextArea
              label={`内容（${one.lang || '译文'}）`}
              maxLength={maxBody}
              value={one.body}
              onChange={(body) => change(index, { body })}
            />
            <Button variant="neutral" onClick={() => onChange(value.filter((_, at) => at !== index))}>
              去掉这种文字
            </Button>
          </View>
        </Card>
      ))}
      {value.length < maxTranslations && (
        <Button variant="text" icon="add" onClick={() => onChange([...value, blank])}>
          加一种文字
        </Button>
      )}
    </View>
  )
}
