import { View } from '@tarojs/components'
import { a11y } from '../../ui/a11y'
import './steps.scss'

const steps: readonly string[] = ['写', '另一人复核', '发出']

/** Where a notice is: 1 written, 2 read by another, 3 out; `done` steps are ticked. */
export function Steps({ done }: { done: 0 | 1 | 2 | 3 }) {
  const now = steps[done]
  return (
    <View
      className="notice-steps"
      {...a11y({ role: 'img', label: now ? `第 ${done + 1} 步：${now}` : '三步都完成了' })}
    >
      {steps.map((words, index) => (
        <View key={words} className={`notice-step ${lookOf(index, done)}`} {...a11y({ hidden: true })}>
          {index < done ? `✓ ${index + 1} ${words}` : `${index + 1} ${words}`}
        </View>
      ))}
    </View>
  )
}

function lookOf(index: number, done: number): string {
  if (index < done) return 'notice-step-done'
  return index === done ? 'notice-step-now' : ''
}
