import { auditAdministrator, securityAdministrator, systemAdministrator } from '@fazhi/lines/shared/posts'

/** What the seat of one of the three administrators opens; nothing for anybody else. */
export const dutiesOf = (post: string) => ({
  accounts: post === systemAdministrator.code,
  appointments: post === securityAdministrator.code,
  audit: post === auditAdministrator.code,
})
