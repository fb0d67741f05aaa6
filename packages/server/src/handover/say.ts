import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  他没有您可以移交的在办事项: 'There is no open work of theirs that you may hand over',
  '接办人不担任提请批准的岗位，不能接办未结的请求；请先由原承办人撤回，或者另选接办人':
    'Whoever takes over does not hold the post that asked; have the open request withdrawn first, or choose somebody else',
  接办人和原承办人是同一个人: 'Whoever takes over is the same person as before',
  '接办人现任的岗位不能办理{label}，请另选接办人，或者先由安全管理员任命':
    'The post of whoever takes over does not handle: {label}. Choose somebody else, or have the security administrator appoint them first',
  '接办人现在没有岗位，不能接办': 'Whoever takes over holds no post now',
  '请说明移交的理由，至少两个字': 'Please say why it is handed over, in at least two characters',
})
