export default definePageConfig({ navigationBarTitleText: '电话本' })
