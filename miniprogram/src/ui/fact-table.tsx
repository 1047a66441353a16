import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './fact-table.scss'

export type Fact = { term: string; value: ReactNode }

export function FactTable({ facts }: { facts: Fact[] }) {
  return (
    <View className="fact-table">
      {facts.map(({ term, value }) => (
        <View className="fact" key={term}>
          <View className="fact-term">{term}</View>
          <View className="grow">{value}</View>
        </View>
      ))}
    </View>
  )
}
