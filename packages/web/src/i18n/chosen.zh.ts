/** The words of acting on ticked rows in Chinese. */
export const chosenZh = {
  chosen: {
    tooMany: '一次至多办理{{most}}条，请减少勾选',
    move: '批量办理',
    moveTitle: '批量办理所选{{n}}条',
    step: '办理环节',
    noStep: '所选的记录中没有您现任岗位可以一起办理的环节；须经批准的，请逐件办理。',
    fillFirst: '填写之后，逐条列出办理的结果。',
    will: '将变为：{{state}}',
    done: '已办理：{{state}}',
    reading: '正在核对',
    carryOut: '办理{{n}}条',
    summary: '{{n}}条可以办理，{{refused}}条不能办理；不能办理的不受影响。',
    result: '已办理{{n}}条，{{refused}}条没有办理，仍在勾选中。',
    close: '关闭',
  },
}
