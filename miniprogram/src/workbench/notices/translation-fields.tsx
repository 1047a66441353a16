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
        <OneLanguage
          key={index}
          value={one}
          onChange={(over) => change(index, over)}
          onRemove={() => onChange(value.filter((_, at) => at !== index))}
        />
      ))}
      {value.length < maxTranslations && (
        <Button variant="text" icon="add" onClick={() => onChange([...value, blank])}>
          加一种文字
        </Button>
      )}
    </View>
  )
}

type Translation = Translations[number]
type OneLanguageProps = {
  value: Translation
  onChange: (over: Partial<Translation>) => void
  onRemove: () => void
}

function OneLanguage({ value: { lang, title, body }, onChange, onRemove }: OneLanguageProps) {
  const named = lang || '译文'
  return (
    <Card>
      <View className="stack">
        <TextField
          label="哪种文字"
          placeholder="例如：彝文"
          maxLength={12}
          value={lang}
          onChange={(next) => onChange({ lang: next })}
        />
        <TextField
          label={`标题（${named}）`}
          maxLength={maxTitle}
          value={title}
          onChange={(next) => onChange({ title: next })}
        />
        <TextArea
          label={`内容（${named}）`}
          maxLength={maxBody}
          value={body}
          onChange={(next) => onChange({ body: next })}
        />
        <Button variant="neutral" onClick={onRemove}>
          去掉这种文字
        </Button>
      </View>
    </Card>
  )
}
