export default definePageConfig({ navigationBarTitleText: '调处记录' })
