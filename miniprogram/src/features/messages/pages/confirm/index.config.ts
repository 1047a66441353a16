export default definePageConfig({ navigationBarTitleText: '发送前看一遍' })
