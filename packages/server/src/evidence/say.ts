import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  '本服务没有封记密钥，请在服务器上执行 fazhi verify':
    'This server has no key of the seals; run fazhi verify on the machine',
  核验由审计管理员交办: 'A verification is wanted by the audit administrator',
  核验办理记录和封记: 'Verification of entries and seals',
})
