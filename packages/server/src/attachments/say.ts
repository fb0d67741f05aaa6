import { speaker } from '@fazhi/law'

/** What is said of the files of records, in English under its Chinese. */
export const say = speaker({
  '文件的内容不是可以接收的类型，可以接收PDF、OFD、Word、Excel、PowerPoint、图片、纯文本、录音和录像：请转换格式后再上传':
    'What the file holds is of no kind that is taken; PDF, OFD, Word, Excel, PowerPoint, pictures, plain text, sound and film are: convert it first',
  '文件是可执行的程序或者脚本，不能作为材料上传': 'The file is a program or a script, and no material',
  '文件是网页或者SVG，其中可以藏有脚本：请另存为PDF或者图片后再上传':
    'The file is a web page or an SVG, which may hide a script: save it as a PDF or a picture first',
  '不接收压缩包：请解压以后逐个上传，可以一次选择多个':
    'Archives are not taken: unpack it and upload the files, several at once if you like',
  '文件解压后大得异常，疑为“压缩炸弹”，没有接收：请用办公软件打开，另存为新文件后再上传':
    'The file expands beyond reason, as a bomb does, and was not taken: open it in an office program and save it anew',
  '文件带有宏或者控件：请另存为不含宏的格式（docx、xlsx、pptx或者PDF）后再上传':
    'The file has macros or controls: save it in a format without them (docx, xlsx, pptx or PDF)',
  '文件里嵌有其他程序或者文件：请取出嵌入的部分，单独上传':
    'The file has another program or file packed into it: take that out and upload it by itself',
  '文件的末尾另藏有压缩包：请用看图或者阅读软件打开，另存为新文件后再上传':
    'An archive is hidden at the end of the file: open it in a viewer and save it anew',
  '文件已损坏，打不开：请核对原件，重新扫描或者另存后再上传':
    'The file is damaged and cannot be opened: check the original, scan or save it again',
  '文件设有打开密码，归档以后将无人能够打开：请去掉密码后再上传':
    'The file needs a password, and nobody could open it from the archive: take the password off first',
  '文件名以“.{ending}”结尾，内容却是{label}：请把文件名改为以“.{wanted}”结尾再上传':
    'The name ends in “.{ending}”, but the content is: {label}. Rename it to end in “.{wanted}”',
  '文件是空的，请核对后再上传': 'The file is empty; check it first',
  文件太大: 'The file is too large',
  '每个文件不超过{most}，请压缩、拆分后再上传': 'No file may be over {most}; compress or split it',
  上传中断: 'The upload was cut off',
  '文件没有传完，没有保存，记录没有改变：请重新上传':
    'Not all of the file came; it was not kept and the record is as it was: upload it again',
  存储空间已满: 'The storage is full',
  '服务器的存储空间已满，文件没有保存，记录没有改变：请告诉系统管理员腾出空间，再重新上传':
    'The server’s storage is full; the file was not kept and the record is as it was: tell the system administrator',
  存储不能写入: 'The storage cannot be written',
  '服务器的存储现在不能写入，文件没有保存，记录没有改变：请告诉系统管理员检查存储，再重新上传':
    'The server’s storage cannot be written now; the file was not kept and the record is as it was: tell the system administrator',
  请求有误: 'The request is wrong',
  '上传的内容类型应为{type}，请求的内容就是文件本身':
    'The content type of an upload is {type}; the body is the file itself',
  附件不能使用: 'Files are not available',
  '这台服务器没有配置附件的存储，请告诉系统管理员':
    'This server has no storage for files; tell the system administrator',
  文件不在存储中: 'The file is not in the storage',
  '材料的记录还在，文件却不在存储中：请告诉系统管理员执行 fazhi doctor 查明':
    'What is said of the file is there, the file is not: tell the system administrator to run fazhi doctor',
  已经移除: 'Removed',
  '这份材料已经移除，不再提供下载；移除的人和理由见办理记录':
    'The file was removed and can no longer be downloaded; the history says by whom and why',
  文件: 'file',
  请给出文件名: 'Please give the name of the file',
  '没有“{material}”这一种材料，请从列出的种类中选择':
    'There is no kind of material “{material}”; choose one of the list',
  '这份文件已经在材料中：{name}（{day}，{by}）': 'The file is among the materials already: {name} ({day}, {by})',
  '一条记录最多{most}份材料，请合并以后再上传': 'A record takes {most} files; join some first',
  这份材料已经移除: 'The file was removed already',
  '您现任岗位可以查看这条记录，不能添加材料，请由承办岗位添加':
    'From your post you may see this record and not add to its materials; whoever handles it does',
  '请说明移除的理由，二至五百个字': 'Say why it is removed, in 2 to 500 characters',
  PDF文件: 'PDF file',
  OFD版式文件: 'OFD file',
  JPEG图片: 'JPEG picture',
  PNG图片: 'PNG picture',
  GIF图片: 'GIF picture',
  WebP图片: 'WebP picture',
  BMP图片: 'BMP picture',
  TIFF图片: 'TIFF picture',
  HEIC照片: 'HEIC photograph',
  Word文档: 'Word document',
  Excel工作簿: 'Excel workbook',
  PowerPoint演示文稿: 'PowerPoint presentation',
  'Word文档（旧格式）': 'Word document (old format)',
  'Excel工作簿（旧格式）': 'Excel workbook (old format)',
  'PowerPoint演示文稿（旧格式）': 'PowerPoint presentation (old format)',
  纯文本: 'plain text',
  MP3录音: 'MP3 recording',
  M4A录音: 'M4A recording',
  WAV录音: 'WAV recording',
  MP4录像: 'MP4 film',
})
