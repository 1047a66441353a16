import { Fragment } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { SectionTitle } from '../../../ui/section-title'
import { TextLink } from '../../../ui/text-link'

type ArticlesProps = { campaign: Output<'campaigns.get'>; onWrite: (part: number) => void }

/** The draft, article by article; each can be spoken to. */
export function Articles({ campaign, onWrite }: ArticlesProps) {
  const { articles, mine, open } = campaign
  return (
    <>
      <SectionTitle note={`共 ${articles.length} 条`}>草案全文</SectionTitle>
      {articles.map(({ part, name, chapter, text }) => (
        <Fragment key={part}>
          {chapter !== '' && <Heading level={3}>{chapter}</Heading>}
          <Card>
            <View className="strong">{name}</View>
            {text.split('\n').map((paragraph, n) => (
              <View key={n}>{paragraph}</View>
            ))}
            {open && (
              <TextLink label={`说说${name}`} onClick={() => onWrite(part)}>
                {mine.some((one) => one.part === part) ? '改我对这一条说的' : '说说这一条'}
              </TextLink>
            )}
          </Card>
        </Fragment>
      ))}
    </>
  )
}
