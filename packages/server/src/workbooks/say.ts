import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  '文件是空的，请重新选择': 'The file is empty; choose another',
  '这是旧版的.xls文件，或者加了打开密码：请在Excel或者WPS里去掉密码，另存为“.xlsx”再上传':
    'This is an old .xls file, or needs a password to open: take the password off in Excel or WPS, save it as .xlsx and upload that',
  '这不是Excel工作簿：请上传.xlsx文件（CSV和.et文件请先另存为.xlsx）':
    'This is no Excel workbook: upload an .xlsx file (save CSV and .et files as .xlsx first)',
  '工作簿里的部件过多，不像是表格，没有读取：请另存为新的.xlsx再上传':
    'The workbook has too many parts for a table and was not read: save it as a new .xlsx and upload that',
  '工作簿的结构不正常，同一部件出现两次：请另存为新的.xlsx再上传':
    'The workbook is not built as it should be, one part is there twice: save it as a new .xlsx and upload that',
  '工作簿带有宏或者程序，没有读取：请另存为不带宏的.xlsx再上传':
    'The workbook has macros or programs and was not read: save it as an .xlsx without macros and upload that',
  '工作簿加了密码：请去掉密码再上传': 'The workbook needs a password: take it off first',
  '工作簿解压后异常庞大，没有读取：请把数据复制到新的工作簿再上传':
    'The workbook expands beyond reason and was not read: copy the data into a new workbook and upload that',
  '工作簿解压后过大，没有读取：请分成几个文件上传':
    'The workbook expands too far and was not read: split it into several files',
  '工作簿的编码不是UTF-8，没有读取：请另存为新的.xlsx再上传':
    'The workbook is not encoded in UTF-8 and was not read: save it as a new .xlsx and upload that',
  '工作簿的部件{part}含有外部实体声明，没有读取':
    'The part {part} of the workbook declares external entities, and the workbook was not read',
  '工作簿已损坏，读不出来：请在Excel或者WPS里打开，另存为新的.xlsx再上传':
    'The workbook is damaged and cannot be read: open it in Excel or WPS, save it as a new .xlsx and upload that',
  '工作簿带有宏，没有读取：请另存为不带宏的.xlsx再上传':
    'The workbook has macros and was not read: save it as an .xlsx without macros and upload that',
  '这不是Excel工作簿：请上传.xlsx文件': 'This is no Excel workbook: upload an .xlsx file',
  '工作表里的合并单元格过多：请取消合并再上传': 'The sheet has too many merged cells: unmerge them first',
  '工作表“{sheet}”读不出来：请在Excel或者WPS里打开，另存为新的.xlsx再上传':
    'The sheet “{sheet}” cannot be read: open it in Excel or WPS, save it as a new .xlsx and upload that',
})
