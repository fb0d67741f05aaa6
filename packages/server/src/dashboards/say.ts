import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  请写明承办单位: 'Name the unit that handles it',
  '灯色应为red、amber、green或者grey': 'The light is one of red, amber, green, grey',
})
