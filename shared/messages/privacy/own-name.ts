/** The usual surnames that are not everyday words as well, so that 我是高中生 and 我叫车来 stay whole. */
const surnames =
  '欧阳|司马|上官|诸葛|皇甫|尉迟|慕容|令狐|东方|夏侯|[王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易武乔贺赖龚文庞樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦尤毕聂焦柳邢路岳齐梅莫庄辛祝左涂谷祁耿舒尚欧甄骆蒲]'

/** Where somebody says who he is, and what must follow a name: an end, a mark, or where he is from. */
const introductions = [
  `(?:我叫|我名叫|本人叫|本人姓名|我的名字是|我的名字叫|反映人|联系人|投诉人|申请人|求助人|落款|署名)[是为:：\\s]{0,2}((?:${surnames})\\p{Script=Han}{1,2})(?=[^\\p{Script=Han}]|$|[是住家在有今男女的和])`,
  `(?:我是|我本人是|本人是|本人)((?:${surnames})\\p{Script=Han}{1,2})(?=[,，。.;；、!！?？()（）\\s\\d]|$)`,
].map((words) => new RegExp(words, 'gu'))

/** 我是方庄村民, 我是石匠: what somebody is and not what he is called. */
const notNames =
  /[村镇乡县市区街巷庄屯组队队校店厂站院路园城号楼]|[民户员工人长师生匠家者主友客属妈爸爷奶叔婶姨哥姐弟妹子们]$|某|^严[重格禁]|^向[来上下]|^路[过边上]|^石头|^方便|^余[款额]|^江边|^于[今去前同本]|的$|先生|女士|老师|师傅|一个|这个|那个/u

/** What the writer calls himself in his own words: '我叫石演示，…' → ['石演示']. Better one too few than a ruined sentence. */
export function namesSaid(text: string): string[] {
  const found = introductions.flatMap((pattern) => [...text.matchAll(pattern)].map((hit) => hit[1] ?? ''))
  return [...new Set(found.filter((name) => name !== '' && !notNames.test(name)))]
}
