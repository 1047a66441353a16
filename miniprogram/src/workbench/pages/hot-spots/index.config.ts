export default definePageConfig({ navigationBarTitleText: '哪里说得多' })
