import type { Citation } from '@fazhi/law'

/** `《行政复议法》第62(1)条`; a step of the ledger's own procedure is cited by its name. */
export const sayCitation = ({ law, article }: Citation): string =>
  /^\d/.test(article) ? `《${law}》第${article}条` : `《${law}》${article}`
