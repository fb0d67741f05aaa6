import type { Sentence } from '@fazhi/law'
import { fault } from '@fazhi/ledger'
import { invalid, type ProblemError } from '../problem.ts'
import { say } from './say.ts'

const notTaken = (message: Sentence): ProblemError => invalid([fault('file', message)])

/** Why a file is not taken, each with what to do instead. */
export const notTakenAs = {
  unknown: () =>
    notTaken(
      say(
        '文件的内容不是可以接收的类型，可以接收PDF、OFD、Word、Excel、PowerPoint、图片、纯文本、录音和录像：请转换格式后再上传',
      ),
    ),
  executable: () => notTaken(say('文件是可执行的程序或者脚本，不能作为材料上传')),
  page: () => notTaken(say('文件是网页或者SVG，其中可以藏有脚本：请另存为PDF或者图片后再上传')),
  archive: () => notTaken(say('不接收压缩包：请解压以后逐个上传，可以一次选择多个')),
  bomb: () => notTaken(say('文件解压后大得异常，疑为“压缩炸弹”，没有接收：请用办公软件打开，另存为新文件后再上传')),
  macro: () => notTaken(say('文件带有宏或者控件：请另存为不含宏的格式（docx、xlsx、pptx或者PDF）后再上传')),
  package: () => notTaken(say('文件里嵌有其他程序或者文件：请取出嵌入的部分，单独上传')),
  hidden: () => notTaken(say('文件的末尾另藏有压缩包：请用看图或者阅读软件打开，另存为新文件后再上传')),
  damaged: () => notTaken(say('文件已损坏，打不开：请核对原件，重新扫描或者另存后再上传')),
  locked: () => notTaken(say('文件设有打开密码，归档以后将无人能够打开：请去掉密码后再上传')),
  misnamed: (ending: string, label: Sentence, wanted: string) =>
    notTaken(
      say('文件名以“.{ending}”结尾，内容却是{label}：请把文件名改为以“.{wanted}”结尾再上传', { ending, label, wanted }),
    ),
} as const
