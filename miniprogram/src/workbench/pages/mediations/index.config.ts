export default definePageConfig({ navigationBarTitleText: '调处纠纷' })
