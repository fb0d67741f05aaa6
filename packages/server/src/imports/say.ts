import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  '{label}限制知悉，不接受批量导入：上传的文件会在核对期间留在系统里。请逐件登记':
    '{label}: these records are restricted and no file of them is taken in, as it would lie in the system while it is checked. Take them in one by one',
  '这份文件是您在另一个岗位上传的：请切换到那个岗位再办理':
    'You brought this file in another post: change to that post and go on there',
  '要导入的不是核对过的那份文件：请重新上传、重新核对':
    'This is not the file that was checked: upload it and have it checked again',
  '这份文件还没有核对完，或者没有通过核对，不能导入':
    'This file is still being checked or did not pass, and cannot be taken in',
  '没有一行可以导入：请按提示改正后重新上传': 'No row can be taken in: correct what is marked and upload it again',
  '有{faulty}行不对，整份文件都不能导入：请改正后重新上传，或者选择逐行导入':
    '{faulty} rows are wrong, so the file as a whole cannot be taken in: correct it and upload it again, or choose row by row',
  '整份导入至多{most}行，这份有{rows}行：请选择逐行导入，或者分成几个文件':
    'A file as a whole has at most {most} rows, this one has {rows}: choose row by row, or split it',
  '同一份文件已经导入过（{file}，{taken}件），不能再导入一次':
    'The same file was taken in before ({file}, {taken} records) and cannot be taken in again',
  '请写明撤销的理由，二至二百个字': 'Say why it is undone, in 2 to 200 characters',
  没有可以撤销的导入: 'There is no import to undo',
  '其中{count}件已经办理过（第{rows}行），不能撤销导入：请逐件办理':
    'Something was done with {count} of the records since (rows {rows}), and the import cannot be undone: deal with them one by one',
  '其中{count}件已经办理过（第{rows}行等），不能撤销导入：请逐件办理':
    'Something was done with {count} of the records since (among them rows {rows}), and the import cannot be undone: deal with them one by one',
  '请带上文件名，至多二百个字': 'Give the name of the file, in at most 200 characters',
  '“{name}”不是.xlsx文件：请在Excel或者WPS里另存为“Excel工作簿（.xlsx）”再上传':
    '“{name}” is no .xlsx file: save it as an Excel workbook (.xlsx) in Excel or WPS and upload that',
  请写明核对过的文件的摘要: 'Give the digest of the file that was checked',
  '请选择整份文件（file）或者逐行（row）': 'Choose the whole file (file) or row by row (row)',
  此处不填写这一项: 'This is not filled in here',
  '没有可以下载的错误：文件没有错误，或者已不再保留':
    'There are no faults to download: the file has none, or is no longer kept',
  '请上传.xlsx文件': 'Upload an .xlsx file',
  '模板不是现在的{label}模板：台账已经调整，或者拿错了模板。请重新下载模板，把数据粘贴过去再上传':
    'This is not the present template of: {label}. The ledger has changed, or it is the wrong template: download it again, paste the data into it and upload that',
  '前{deepest}行里没有找到{label}的表头：请使用本台账的模板，或者把各列标题写成与台账一致的名称':
    'No heading of “{label}” was found in the first {deepest} rows: use the template of this ledger, or name the columns as the ledger does',
  '表头里有重复的列：{twice}。请只保留一列再上传': 'The heading has a column twice: {twice}. Keep one of them',
  '表头里缺少必填的列：{missing}。请补上这些列（可以重新下载模板）再上传':
    'The heading lacks columns that must be filled in: {missing}. Add them, or download the template again',
  '数据超过{mostRows}行：请分成几个文件上传': 'There are more than {mostRows} rows: split them into several files',
  '表头下面没有数据：请填写后再上传': 'There is nothing under the heading: fill it in first',
  '工作簿里没有“{sheetName}”这张表': 'The workbook has no sheet “{sheetName}”',
  '导入人已不在当时的岗位，导入没有继续':
    'Whoever brought the file no longer holds that post; the import did not go on',
  没有这次导入: 'There is no such import',
  '文件已不在系统里，请重新上传': 'The file is no longer in the system; upload it again',
  您现任岗位不能登记这一行: 'From your post this row cannot be taken in',
  '与已有的记录抵触，或者引用的记录已不在': 'It conflicts with a record that is there, or what it refers to is gone',
  '请核对后改正，再导入这一行': 'Check and correct this row, and take it in again',
  '核对之后情况有变，有的行不能导入，整份文件都没有导入：请改正后重新上传':
    'Things have changed since the check: some rows cannot be taken in and nothing was; correct them and upload the file again',
  '其中{left}件在撤销时已被办理，予以保留':
    'Something had been done with {left} of the records when it was undone, and they stay',
  '这一项必填，不能空着': 'This must be filled in',
  请核对后再导入: 'Check it and take it in again',
  '确是同一件的，请删去这一行；不是同一件的，请把能区分的内容写清楚':
    'If it is the same, delete this row; if not, write down what tells them apart',
  '与第{earlier}行重复': 'repeats row {earlier}',
  '已存在：您导入过同样的一行（当时第{at}行，系统编号{record}）':
    'It is there already: you took the same row in before (row {at} then, record {record})',
  '已存在：台账中已有这一件（{record}）': 'It is there already: the ledger has it ({record})',
  '这个号码存成了数值，第十五位以后的数字已经丢失，原来的号码无法恢复':
    'This number was kept as a value: what came after its fifteenth digit is lost and cannot be recovered',
  '请把这一列的单元格格式改为“文本”，再重新填写完整的号码': 'Format the column as text and type the whole number again',
  '号码显示为科学记数法，后面的数字已经丢失':
    'The number is shown in scientific notation, and its last digits are lost',
  '请写成2024-01-05或者2024年1月5日，年月日都要写全，年份写四位':
    'Write 2024-01-05 or 2024年1月5日, with year, month and day and four digits of the year',
  这不是日期: 'This is no date',
  '“{raw}”读不出是哪一天': 'No day can be read from “{raw}”',
  '“{raw}”不是不小于零的整数': '“{raw}” is no whole number of zero or more',
  '请只填写整数，单位是{unit}': 'Give a whole number only; the unit is: {unit}',
  '请填写以元为单位的数字，最多两位小数，例如1234.50':
    'Give a number of yuan with at most two decimals, such as 1234.50',
  '“{raw}”不是金额': '“{raw}” is no amount of money',
  金额不能小于零: 'An amount is not below zero',
  '“{raw}”精确到分以下': '“{raw}” goes below a fen',
  '“{raw}”不是年份': '“{raw}” is no year',
  '请填写四位年份，例如2024': 'Give a year of four digits, such as 2024',
  '没有“{option}”这个选项': 'There is no option “{option}”',
  '这里的公式出错（{error}）': 'The formula here is in error ({error})',
  '公式不会被计算：请改为填写结果': 'Formulas are not computed: give the result instead',
  请修改后再导入: 'Change it and take it in again',
  请填写姓名或者名称: 'Give a name',
  '这一项由系统编号，请留空': 'The system numbers this; leave it empty',
  请从下拉列表中选择: 'Choose from the list',
  请填写不小于零的整数: 'Give a whole number of zero or more',
  '请填写以元为单位的数字，最多两位小数': 'Give a number of yuan with at most two decimals',
  请填写本系统单位名录中的名称: 'Give the name of a unit as it stands in the directory',
  请填写在用账号的姓名或者登录名: 'Give the name or the login of an account in use',
  '请填写那条记录的编号，或者它在列表中的名称': 'Give the number of that record, or what it is called in the list',
  请填写登录名: 'Give the login',
  请填写单位编号: 'Give the id of the unit',
  请填写那条记录的编号: 'Give the number of that record',
  '单位名录中有“{names}”，请填写全称': 'The directory has “{names}”; give the full name',
  '请填写单位名录中{label}的全称': 'Give the full name of a unit in the directory ({label})',
  '没有叫“{name}”的{what}，或者您看不到它': 'There is no {what} called “{name}”, or you do not see it',
  '叫“{name}”的{what}不止一个': 'More than one {what} is called “{name}”',
  单位: 'unit',
  人员: 'person',
  记录: 'record',
  '请从下拉列表中选择：{options}': 'Choose from the list: {options}',
  '请从下拉列表中选择：{options}等': 'Choose from the list: {options} and so on',
  核对导入的文件: 'Checking of a file',
  导入: 'Taking a file in',
  撤销导入: 'Undoing of an import',
  错误行号: 'Row in error',
  错误列: 'Column in error',
  错误说明: 'What is wrong',
  处理建议: 'What to do',
})
