create table reconsideration_case (
  "region_code" text collate "C" not null,
  "id" uuid not null,
  "organ_id" text collate "C" not null,
  "organ_path" text collate "C" not null,
  "party_organs" text collate "C" not null,
  "assignees" text collate "C" not null,
  "state" text collate "C" not null,
  "version" int not null,
  "created_on" date not null,
  "created_at" timestamptz not null,
  "updated_at" timestamptz not null,
  "case_no" text collate "C",
  "received_on" date not null,
  "channel" text collate "C" not null,
  "applicant" text collate "C" not null,
  "applicant_kind" text collate "C" not null,
  "respondent" text collate "C" not null,
  "category" text collate "C" not null,
  "matter" text collate "C" not null,
  "handler" uuid,
  "correction_asked_on" date,
  "correction_items" text collate "C",
  "corrected_on" date,
  "accepted_on" date,
  "procedure" text collate "C",
  "summary_ground" text collate "C",
  "decline_ground" text collate "C",
  "competent_organ" text collate "C",
  "suspension_ground" text collate "C",
  "extended_days" int,
  "extension_reason" text collate "C",
  "closed_on" date,
  "decision_no" text collate "C",
  "outcome" text collate "C",
  "termination_ground" text collate "C",
  primary key (region_code, id)
);

alter table reconsideration_case enable row level security;

alter table reconsideration_case force row level security;

grant select, insert, update on reconsideration_case to fazhi_app;

alter table reconsideration_case add constraint reconsideration_case_state_check check (state in ('received', 'correcting', 'accepted', 'suspended', 'decided', 'settled', 'terminated', 'rejected', 'declined', 'givenUp'));

comment on constraint reconsideration_case_state_check on reconsideration_case is 'fazhi:6ff19f4fd72437a2';

alter table reconsideration_case add constraint reconsideration_case_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint reconsideration_case_organ_id_fkey on reconsideration_case is 'fazhi:04ad898015b01a1a';

create unique index reconsideration_case_case_no_key on reconsideration_case (region_code, "case_no");

comment on index reconsideration_case_case_no_key is 'fazhi:8b093049726e065e';

alter table reconsideration_case add constraint reconsideration_case_channel_check check ("channel" in ('inPerson', 'post', 'online', 'station', 'oral'));

comment on constraint reconsideration_case_channel_check on reconsideration_case is 'fazhi:4f23c46b1a0280b9';

alter table reconsideration_case add constraint reconsideration_case_applicant_kind_check check ("applicant_kind" in ('citizen', 'organisation'));

comment on constraint reconsideration_case_applicant_kind_check on reconsideration_case is 'fazhi:9e39ba5522362f1f';

alter table reconsideration_case add constraint reconsideration_case_respondent_fkey foreign key (region_code, "respondent") references organ (region_code, id);

comment on constraint reconsideration_case_respondent_fkey on reconsideration_case is 'fazhi:c61a8bf239281133';

alter table reconsideration_case add constraint reconsideration_case_category_check check ("category" in ('penalty', 'coercion', 'licence', 'resources', 'expropriation', 'workInjury', 'failure', 'disclosure', 'agreement', 'other'));

comment on constraint reconsideration_case_category_check on reconsideration_case is 'fazhi:c4570c485403f496';

alter table reconsideration_case add constraint reconsideration_case_handler_fkey foreign key (region_code, "handler") references account (region_code, id);

comment on constraint reconsideration_case_handler_fkey on reconsideration_case is 'fazhi:d8461417996e27ba';

alter table reconsideration_case add constraint reconsideration_case_procedure_check check ("procedure" in ('ordinary', 'summary'));

comment on constraint reconsideration_case_procedure_check on reconsideration_case is 'fazhi:4a5dda5cc802503b';

alter table reconsideration_case add constraint reconsideration_case_summary_ground_check check ("summary_ground" in ('onTheSpot', 'warning', 'smallAmount', 'disclosure', 'agreed'));

comment on constraint reconsideration_case_summary_ground_check on reconsideration_case is 'fazhi:d8f0ef42f23c033d';

alter table reconsideration_case add constraint reconsideration_case_decline_ground_check check ("decline_ground" in ('parties', 'interest', 'claim', 'late', 'scope', 'jurisdiction', 'pending'));

comment on constraint reconsideration_case_decline_ground_check on reconsideration_case is 'fazhi:1cc8da28ebebb3ec';

alter table reconsideration_case add constraint reconsideration_case_suspension_ground_check check ("suspension_ground" in ('succession', 'capacity', 'missing', 'organisation', 'forceMajeure', 'settlement', 'legalQuestion', 'otherCase', 'normativeDocument', 'other'));

comment on constraint reconsideration_case_suspension_ground_check on reconsideration_case is 'fazhi:411e553251be9137';

alter table reconsideration_case add constraint reconsideration_case_extended_days_check check ("extended_days" >= 0);

comment on constraint reconsideration_case_extended_days_check on reconsideration_case is 'fazhi:47c37d27a468990f';

create unique index reconsideration_case_decision_no_key on reconsideration_case (region_code, "decision_no");

comment on index reconsideration_case_decision_no_key is 'fazhi:e751aff19ea04b07';

alter table reconsideration_case add constraint reconsideration_case_outcome_check check ("outcome" in ('upheld', 'claimRejected', 'altered', 'revoked', 'partlyRevoked', 'unlawful', 'void', 'performance'));

comment on constraint reconsideration_case_outcome_check on reconsideration_case is 'fazhi:c1887489d28207fc';

alter table reconsideration_case add constraint reconsideration_case_termination_ground_check check ("termination_ground" in ('withdrawn', 'noSuccessor', 'noBearer', 'criminal', 'suspendedLong'));

comment on constraint reconsideration_case_termination_ground_check on reconsideration_case is 'fazhi:b5424bb173eb8637';

create index reconsideration_case_by_start on reconsideration_case (region_code, "received_on" desc, id desc);

comment on index reconsideration_case_by_start is 'fazhi:0d54296e7a6846e7';

create index reconsideration_case_by_state on reconsideration_case (region_code, state, "received_on" desc, id desc);

comment on index reconsideration_case_by_state is 'fazhi:04289181b3429fed';

create index reconsideration_case_by_organ on reconsideration_case (region_code, organ_id, "received_on" desc, id desc);

comment on index reconsideration_case_by_organ is 'fazhi:e6ef53726c3ba9f2';

create policy reconsideration_case_see on reconsideration_case for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy reconsideration_case_see on reconsideration_case is 'fazhi:334bace66cf149d5';

create policy reconsideration_case_create on reconsideration_case for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy reconsideration_case_create on reconsideration_case is 'fazhi:54cb0f1108508eec';

create policy reconsideration_case_change on reconsideration_case for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy reconsideration_case_change on reconsideration_case is 'fazhi:4832eb8e5d46a92b';

create policy entry_reconsideration_case_see on entry for select to fazhi_app
  using (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_reconsideration_case_see on entry is 'fazhi:f0f4b88e80427d8f';

create policy entry_reconsideration_case_add on entry for insert to fazhi_app
  with check (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_reconsideration_case_add on entry is 'fazhi:6bf74a87e235b028';

create policy entry_reconsideration_case_change on entry for update to fazhi_app
  using (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_reconsideration_case_change on entry is 'fazhi:8792c07c88a4d033';

create policy clock_reconsideration_case_see on clock for select to fazhi_app
  using (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_reconsideration_case_see on clock is 'fazhi:17105fbd5670e251';

create policy clock_reconsideration_case_add on clock for insert to fazhi_app
  with check (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_reconsideration_case_add on clock is 'fazhi:be7a84a76e0e5ea9';

create policy clock_reconsideration_case_change on clock for update to fazhi_app
  using (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_reconsideration_case_change on clock is 'fazhi:011b8c4c8257ba92';

create policy number_issued_reconsideration_case_see on number_issued for select to fazhi_app
  using (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_reconsideration_case_see on number_issued is 'fazhi:fb9cc2d6ae0f27eb';

create policy number_issued_reconsideration_case_add on number_issued for insert to fazhi_app
  with check (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_reconsideration_case_add on number_issued is 'fazhi:2fb4ca7b0a7c4ea2';

create policy number_issued_reconsideration_case_change on number_issued for update to fazhi_app
  using (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_reconsideration_case_change on number_issued is 'fazhi:84f370347d6e3d7d';

create policy issued_document_reconsideration_case_see on issued_document for select to fazhi_app
  using (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_reconsideration_case_see on issued_document is 'fazhi:00870a7eabcff7cb';

create policy issued_document_reconsideration_case_add on issued_document for insert to fazhi_app
  with check (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_reconsideration_case_add on issued_document is 'fazhi:eb91216ffd812da7';

create policy issued_document_reconsideration_case_change on issued_document for update to fazhi_app
  using (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_case' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_reconsideration_case_change on issued_document is 'fazhi:2ac7e11f44bcfde8';
