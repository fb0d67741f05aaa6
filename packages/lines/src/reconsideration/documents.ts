import {
  application,
  authorisation,
  evidenceList,
  fileRequest,
  hearingRequest,
  mediationRequest,
  oralRecord,
  representatives,
  settlementAgreement,
  stayRequest,
  withdrawal,
} from './documents/applicant.ts'
import { extension, rejectionDecision, resumptionNotice, stayNotice, suspensionNotice, terminationDecision } from './documents/course.ts'
import { closingApproval, fileCover, fileIndex, fileNote } from './documents/file.ts'
import { acceptanceNotice, correctionNotice, declineDecision, replyNotice, thirdPartyNotice } from './documents/intake.ts'
import { decision, mediationStatement, performanceOrder } from './documents/outcome.ts'

/** The papers of a case: of the applicant, of the organ, of the file. */
export const caseDocuments = {
  application,
  oralRecord,
  authorisation,
  representatives,
  evidenceList,
  stayRequest,
  hearingRequest,
  fileRequest,
  mediationRequest,
  settlementAgreement,
  withdrawal,
  correctionNotice,
  acceptanceNotice,
  declineDecision,
  replyNotice,
  thirdPartyNotice,
  stayNotice,
  extension,
  suspensionNotice,
  resumptionNotice,
  terminationDecision,
  rejectionDecision,
  mediationStatement,
  decision,
  performanceOrder,
  closingApproval,
  fileCover,
  fileIndex,
  fileNote,
}
