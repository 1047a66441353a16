/** Somebody says of himself that he is, or may be, under 14: 我今年12岁, 我上小学五年级, 我是初一学生. */
const childish = [
  /(?:我|本人)(?:今年|现在|才|刚满|快)*\s?(?:[5-9]|1[0-3]|[五六七八九]|十[一二三]?)\s?(?:周?岁|岁半)/u,
  /(?:我|本人)(?:是|在|在读|读|上|念|正在读|正在上|现在读|现在上|今年读|今年上|今年)[^，。,.；;！!？?\n]{0,10}?(?:小学生|小学[一二三四五六1-6]?年级|[一二三四五六1-6]年级|初中生|初[一二12]|七年级|八年级)(?!的?(?:家长|老师|教师|班主任))/u,
  /(?:我|我们)(?:是|都是)[^，。,.；;！!？?\n]{0,12}?(?:小学|初中)(?:的)?(?:学生|小朋友|同学)/u,
  /(?:我们班|我们学校|我们老师|我的(?:班主任|同学|同桌))/u,
]

/** Words of somebody else's child: 我孩子今年7岁, 我儿子上小学. */
const others =
  /(?:我|本人|我们)(?:家|的)?(?:孩子|小孩|儿子|女儿|娃|孙|外孙|弟弟|妹妹|侄|外甥|学生)|家长|(?:我|本人)是[^，。]{0,12}(?:老师|教师|校长|班主任)/u

/** Whether the words sound like a child's own; then he is asked, gently, whether he is 14. */
export function seesChild(text: string): boolean {
  const plain = text.normalize('NFKC')
  return !others.test(plain) && childish.some((pattern) => pattern.test(plain))
}
