alter table reconsideration_case drop constraint reconsideration_case_channel_check;

alter table reconsideration_case drop constraint reconsideration_case_outcome_check;

alter table reconsideration_case drop constraint reconsideration_case_state_check;

create table justice_office (
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
  "name" text collate "C" not null,
  "township" text collate "C" not null,
  "address" text collate "C",
  "chief" text collate "C",
  "opened_on" date not null,
  "closed_on" date,
  "closing_reason" text collate "C",
  primary key (region_code, id)
);

alter table justice_office enable row level security;

alter table justice_office force row level security;

grant select, insert, update on justice_office to fazhi_app;

create table reconsideration_hearing (
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
  "reconsideration" uuid not null,
  "arranged_on" date not null,
  "reason" text collate "C" not null,
  "held_on" date,
  "place" text collate "C",
  "matters" text collate "C",
  "notified_on" date,
  "presider" text collate "C",
  "listeners" int,
  "clerk" text collate "C",
  "respondent_head" text collate "C",
  "absence_reason" text collate "C",
  "respondent_staff" text collate "C",
  "record" text collate "C",
  "waiver_reason" text collate "C",
  primary key (region_code, id)
);

alter table reconsideration_hearing enable row level security;

alter table reconsideration_hearing force row level security;

grant select, insert, update on reconsideration_hearing to fazhi_app;

create table hearing_of_views (
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
  "reconsideration" uuid not null,
  "heard_on" date not null,
  "way" text collate "C" not null,
  "party" text collate "C",
  "speaker" text collate "C",
  "listener" text collate "C",
  "recorder" text collate "C",
  "views" text collate "C",
  "confirmed_on" date,
  "confirmation" text collate "C",
  primary key (region_code, id)
);

alter table hearing_of_views enable row level security;

alter table hearing_of_views force row level security;

grant select, insert, update on hearing_of_views to fazhi_app;

create table committee_consultation (
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
  "reconsideration" uuid not null,
  "consulted_on" date not null,
  "ground" text collate "C" not null,
  "advised_on" date,
  "members" int,
  "opinion" text collate "C",
  "weighed_on" date,
  "adoption" text collate "C",
  "adoption_reason" text collate "C",
  primary key (region_code, id)
);

alter table committee_consultation enable row level security;

alter table committee_consultation force row level security;

grant select, insert, update on committee_consultation to fazhi_app;

create table normative_review (
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
  "reconsideration" uuid not null,
  "source" text collate "C" not null,
  "document" text collate "C" not null,
  "document_kind" text collate "C" not null,
  "maker" text collate "C" not null,
  "power" text collate "C" not null,
  "raised_on" date not null,
  "suspended_on" date,
  "asked_on" date,
  "replied_on" date,
  "reply" text collate "C",
  "forwarded_on" date,
  "forwarded_to" text collate "C",
  "forward_received_on" date,
  "concluded_on" date,
  "conclusion" text collate "C",
  "opinion" text collate "C",
  primary key (region_code, id)
);

alter table normative_review enable row level security;

alter table normative_review force row level security;

grant select, insert, update on normative_review to fazhi_app;

create table document_service (
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
  "reconsideration" uuid not null,
  "document" text collate "C" not null,
  "document_no" text collate "C",
  "recipient" text collate "C" not null,
  "recipient_kind" text collate "C" not null,
  "method" text collate "C" not null,
  "sent_on" date not null,
  "consent" text collate "C",
  "witness" text collate "C",
  "served_on" date,
  "served_by" text collate "C",
  "proof" text collate "C",
  "failure" text collate "C",
  "notice_issued_on" date,
  "notice_reason" text collate "C",
  "tried_methods" text collate "C",
  primary key (region_code, id)
);

alter table document_service enable row level security;

alter table document_service force row level security;

grant select, insert, update on document_service to fazhi_app;

create table reconsideration_opinion (
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
  "reconsideration" uuid not null,
  "opinion_no" text collate "C",
  "drafted_on" date not null,
  "recipient" text collate "C" not null,
  "problems" text collate "C" not null,
  "issued_on" date,
  "delivered_on" date,
  "reported_on" date,
  "report" text collate "C",
  "ordered_on" date,
  "perform_by" date,
  "measure" text collate "C",
  primary key (region_code, id)
);

alter table reconsideration_opinion enable row level security;

alter table reconsideration_opinion force row level security;

grant select, insert, update on reconsideration_opinion to fazhi_app;

create table reconsideration_station (
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
  "name" text collate "C" not null,
  "host" text collate "C" not null,
  "host_organ" text collate "C" not null,
  "office" uuid,
  "address" text collate "C",
  "established_on" date not null,
  "sign_on" date,
  "procedure_on" date,
  "ledger_on" date,
  "rules_on" date,
  "opened_on" date,
  "closed_on" date,
  "closing_reason" text collate "C",
  primary key (region_code, id)
);

alter table reconsideration_station enable row level security;

alter table reconsideration_station force row level security;

grant select, insert, update on reconsideration_station to fazhi_app;

create table station_reception (
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
  "station" uuid not null,
  "visited_on" date not null,
  "visitor" text collate "C" not null,
  "contact" text collate "C",
  "purpose" text collate "C" not null,
  "question" text collate "C" not null,
  "result" text collate "C",
  "answer" text collate "C",
  "applicant_kind" text collate "C",
  "respondent" text collate "C",
  "category" text collate "C",
  "request" text collate "C",
  primary key (region_code, id)
);

alter table station_reception enable row level security;

alter table station_reception force row level security;

grant select, insert, update on station_reception to fazhi_app;

create table application_forwarding (
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
  "by" text collate "C" not null,
  "station" uuid,
  "reception" uuid,
  "received_on" date not null,
  "penalty_organ_received_on" date,
  "applicant" text collate "C" not null,
  "applicant_kind" text collate "C" not null,
  "respondent" text collate "C" not null,
  "category" text collate "C" not null,
  "matter" text collate "C" not null,
  "materials" int,
  "position" text collate "C",
  "forwarded_on" date,
  "arrived_on" date,
  "transit_days" int,
  "cancel_reason" text collate "C",
  primary key (region_code, id)
);

alter table application_forwarding enable row level security;

alter table application_forwarding force row level security;

grant select, insert, update on application_forwarding to fazhi_app;

create table administrative_suit (
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
  "complaint_received_on" date not null,
  "instance" text collate "C" not null,
  "below" uuid,
  "court" text collate "C" not null,
  "docketed_on" date,
  "raised_by" text collate "C" not null,
  "plaintiff" text collate "C" not null,
  "plaintiff_kind" text collate "C" not null,
  "plaintiffs" int,
  "defendant" text collate "C" not null,
  "category" text collate "C" not null,
  "act" text collate "C" not null,
  "claim" text collate "C" not null,
  "amount" bigint,
  "review_result" text collate "C" not null,
  "reconsideration" uuid,
  "notice_case_no" text collate "C",
  "court_case_no" text collate "C",
  "role" text collate "C",
  "codefendant" text collate "C",
  "procedure" text collate "C",
  "summary_ground" text collate "C",
  "handler" uuid,
  "agents" text collate "C",
  "extension_asked_on" date,
  "extension_cause" text collate "C",
  "extension_reason" text collate "C",
  "cause_ended_on" date,
  "extended_days" int,
  "answered_on" date,
  "answer_points" text collate "C",
  "evidence" text collate "C",
  "third_party_evidence" text collate "C",
  "evidence_standing" text collate "C",
  "plea" text collate "C",
  "suing_term" text collate "C",
  "suing_from" date,
  "sued_on" date,
  "hearing_on" date,
  "heard_on" date,
  "sessions" int,
  "trial_extended_months" int,
  "served_on" date,
  "result" text collate "C",
  "appeal_result" text collate "C",
  "withdrawal_ground" text collate "C",
  "compensation" bigint,
  "loss_cause" text collate "C",
  "appealed_on" date,
  "appealed_by" text collate "C",
  "effective_on" date,
  "perform_by" date,
  "performed_on" date,
  "performance" text collate "C",
  "coercion" text collate "C",
  "daily_fine" bigint,
  "loss_analysis" text collate "C",
  "closed_on" date,
  "archive_no" text collate "C",
  primary key (region_code, id)
);

alter table administrative_suit enable row level security;

alter table administrative_suit force row level security;

grant select, insert, update on administrative_suit to fazhi_app;

create table court_appearance (
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
  "suit" uuid not null,
  "sued_organ" text collate "C" not null,
  "duty" text collate "C" not null,
  "local_duty" text collate "C" not null,
  "summoned_on" date not null,
  "session_on" date not null,
  "notice_served_on" date,
  "notice_ground" text collate "C",
  "notice_standing" text collate "C",
  "head_name" text collate "C",
  "head_post" text collate "C",
  "head_kind" text collate "C",
  "staff" text collate "C",
  "excuse_ground" text collate "C",
  "excuse_reason" text collate "C",
  "excuse_proof" text collate "C",
  "excuse_accepted" text collate "C",
  "adjourned_to" date,
  "held_on" date,
  "heard_again_on" date,
  "sessions" int,
  "called_again" text collate "C",
  "attendance" text collate "C",
  "identity_paper" text collate "C",
  "conduct" text collate "C",
  "spoke" text collate "C",
  "head_appeared" text collate "C",
  "proposal_ground" text collate "C",
  "cancel_reason" text collate "C",
  primary key (region_code, id)
);

alter table court_appearance enable row level security;

alter table court_appearance force row level security;

grant select, insert, update on court_appearance to fazhi_app;

create table official_proposal (
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
  "kind" text collate "C" not null,
  "proposer" text collate "C" not null,
  "letter_no" text collate "C" not null,
  "received_on" date not null,
  "addressee" text collate "C" not null,
  "subject" text collate "C" not null,
  "content" text collate "C" not null,
  "suit" uuid,
  "reply_due" date,
  "handler" uuid,
  "replied_on" date,
  "adopted" text collate "C",
  "measures" text collate "C",
  "reply_standing" text collate "C",
  "closed_on" date,
  primary key (region_code, id)
);

alter table official_proposal enable row level security;

alter table official_proposal force row level security;

grant select, insert, update on official_proposal to fazhi_app;

alter table reconsideration_case add column "grounds" text collate "C";

alter table reconsideration_case add column "applicant_contact" text collate "C";

alter table reconsideration_case add column "agents" int;

alter table reconsideration_case add column "agent" text collate "C";

alter table reconsideration_case add column "representative" text collate "C";

alter table reconsideration_case add column "respondent_kind" text collate "C";

alter table reconsideration_case add column "attacked_act" text collate "C";

alter table reconsideration_case add column "act_made_on" date;

alter table reconsideration_case add column "real_estate" text collate "C";

alter table reconsideration_case add column "knew_on" date;

alter table reconsideration_case add column "how_known" text collate "C";

alter table reconsideration_case add column "knew_remedy_on" date;

alter table reconsideration_case add column "requested_on" date;

alter table reconsideration_case add column "duty_due_on" date;

alter table reconsideration_case add column "filed_on" date;

alter table reconsideration_case add column "forwarding" uuid;

alter table reconsideration_case add column "review_first" text collate "C";

alter table reconsideration_case add column "normative_document" text collate "C";

alter table reconsideration_case add column "earlier_withdrawal" text collate "C";

alter table reconsideration_case add column "correction_extra_days" int;

alter table reconsideration_case add column "withdrawn_on" date;

alter table reconsideration_case add column "timeliness_ground" text collate "C";

alter table reconsideration_case add column "declined_on" date;

alter table reconsideration_case add column "decline_proof" text collate "C";

alter table reconsideration_case add column "late_entry_reason" text collate "C";

alter table reconsideration_case add column "copy_sent_on" date;

alter table reconsideration_case add column "copy_served_on" date;

alter table reconsideration_case add column "answered_on" date;

alter table reconsideration_case add column "answered" text collate "C";

alter table reconsideration_case add column "third_party" text collate "C";

alter table reconsideration_case add column "third_party_evidence" text collate "C";

alter table reconsideration_case add column "stayed_on" date;

alter table reconsideration_case add column "stay_ground" text collate "C";

alter table reconsideration_case add column "views_heard_on" date;

alter table reconsideration_case add column "views_way" text collate "C";

alter table reconsideration_case add column "views_prevented_reason" text collate "C";

alter table reconsideration_case add column "grading" text collate "C";

alter table reconsideration_case add column "hearing_arranged_on" date;

alter table reconsideration_case add column "hearing_ended_on" date;

alter table reconsideration_case add column "hearing_result" text collate "C";

alter table reconsideration_case add column "committee_consulted_on" date;

alter table reconsideration_case add column "committee_opinion_on" date;

alter table reconsideration_case add column "converted_on" date;

alter table reconsideration_case add column "conversion_reason" text collate "C";

alter table reconsideration_case add column "appraisal" text collate "C";

alter table reconsideration_case add column "investigators" int;

alter table reconsideration_case add column "suspended_on" date;

alter table reconsideration_case add column "suspension_noticed_on" date;

alter table reconsideration_case add column "succession_since" date;

alter table reconsideration_case add column "resumed_on" date;

alter table reconsideration_case add column "resumption_noticed_on" date;

alter table reconsideration_case add column "extension_noticed_on" date;

alter table reconsideration_case add column "closing" text collate "C";

alter table reconsideration_case add column "closed_in_time" text collate "C";

alter table reconsideration_case add column "findings" text collate "C";

alter table reconsideration_case add column "reasoning" text collate "C";

alter table reconsideration_case add column "heavier" text collate "C";

alter table reconsideration_case add column "third_party_claim" text collate "C";

alter table reconsideration_case add column "remake" text collate "C";

alter table reconsideration_case add column "remake_by" date;

alter table reconsideration_case add column "remake_from" date;

alter table reconsideration_case add column "remade_act" text collate "C";

alter table reconsideration_case add column "mediated_on" date;

alter table reconsideration_case add column "withdrawal" text collate "C";

alter table reconsideration_case add column "represented_consent_on" date;

alter table reconsideration_case add column "rejection_reason" text collate "C";

alter table reconsideration_case add column "decision_served_on" date;

alter table reconsideration_case add column "performance_ordered_on" date;

alter table reconsideration_case add column "perform_by" date;

alter table reconsideration_case add column "enforced_on" date;

alter table reconsideration_case add column "enforcer" text collate "C";

alter table reconsideration_case add column "performed_on" date;

alter table reconsideration_case add column "archived_on" date;

alter table reconsideration_case add column "archive_no" text collate "C";

alter table reconsideration_case add column "archive_pages" int;

alter table justice_office add constraint justice_office_state_check check (state in ('open', 'closed'));

comment on constraint justice_office_state_check on justice_office is 'fazhi:12b7aa7b071ebcce';

alter table justice_office add constraint justice_office_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint justice_office_organ_id_fkey on justice_office is 'fazhi:390432d9c1748050';

alter table justice_office add constraint justice_office_township_fkey foreign key (region_code, "township") references organ (region_code, id);

comment on constraint justice_office_township_fkey on justice_office is 'fazhi:893645684978146f';

create index justice_office_by_start on justice_office (region_code, "opened_on" desc, id desc);

comment on index justice_office_by_start is 'fazhi:8f763bb2e81d32ec';

create index justice_office_by_state on justice_office (region_code, state, "opened_on" desc, id desc);

comment on index justice_office_by_state is 'fazhi:e2f074fd07b3c06d';

create index justice_office_by_organ on justice_office (region_code, organ_id, "opened_on" desc, id desc);

comment on index justice_office_by_organ is 'fazhi:474f249cee71e40a';

create policy justice_office_see on justice_office for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy justice_office_see on justice_office is 'fazhi:4b20417a66c391b7';

create policy justice_office_create on justice_office for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy justice_office_create on justice_office is 'fazhi:1943e03f31bcb8b6';

create policy justice_office_change on justice_office for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy justice_office_change on justice_office is 'fazhi:b83d7338f1f719e3';

create policy entry_justice_office_see on entry for select to fazhi_app
  using (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_justice_office_see on entry is 'fazhi:0af0ebc7a2a5304e';

create policy entry_justice_office_add on entry for insert to fazhi_app
  with check (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_justice_office_add on entry is 'fazhi:7d290657d747a0a5';

create policy entry_justice_office_change on entry for update to fazhi_app
  using (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_justice_office_change on entry is 'fazhi:2dc29d7e98a6e8f9';

create policy clock_justice_office_see on clock for select to fazhi_app
  using (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_justice_office_see on clock is 'fazhi:6907a53e51ff53bb';

create policy clock_justice_office_add on clock for insert to fazhi_app
  with check (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_justice_office_add on clock is 'fazhi:b375d67f960ac6c9';

create policy clock_justice_office_change on clock for update to fazhi_app
  using (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_justice_office_change on clock is 'fazhi:963a9b1849ce261b';

create policy number_issued_justice_office_see on number_issued for select to fazhi_app
  using (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_justice_office_see on number_issued is 'fazhi:867f256b525b2e0b';

create policy number_issued_justice_office_add on number_issued for insert to fazhi_app
  with check (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_justice_office_add on number_issued is 'fazhi:0d86aa81e2ffeecc';

create policy number_issued_justice_office_change on number_issued for update to fazhi_app
  using (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_justice_office_change on number_issued is 'fazhi:8cb3465d8e0a051e';

create policy issued_document_justice_office_see on issued_document for select to fazhi_app
  using (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_justice_office_see on issued_document is 'fazhi:b8f87587447d4b3a';

create policy issued_document_justice_office_add on issued_document for insert to fazhi_app
  with check (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_justice_office_add on issued_document is 'fazhi:54fac6349a5bdcb4';

create policy issued_document_justice_office_change on issued_document for update to fazhi_app
  using (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'justice_office' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'grassroots_officer')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_justice_office_change on issued_document is 'fazhi:1da9520731d70842';

alter table reconsideration_case add constraint reconsideration_case_state_check check (state in ('received', 'correcting', 'accepted', 'appraising', 'suspended', 'decided', 'settled', 'terminated', 'rejected', 'declined', 'givenUp', 'withdrawn', 'served', 'ordered', 'enforcing', 'performed', 'archived'));

comment on constraint reconsideration_case_state_check on reconsideration_case is 'fazhi:89699b22ba44d499';

alter table reconsideration_case add constraint reconsideration_case_channel_check check ("channel" in ('inPerson', 'post', 'online', 'station', 'oral', 'penaltyOrgan'));

comment on constraint reconsideration_case_channel_check on reconsideration_case is 'fazhi:4b33f5118b7df23b';

alter table reconsideration_case add constraint reconsideration_case_agents_check check ("agents" >= 0);

comment on constraint reconsideration_case_agents_check on reconsideration_case is 'fazhi:1d316373dfe91f59';

alter table reconsideration_case add constraint reconsideration_case_respondent_kind_check check ("respondent_kind" in ('department', 'authorised', 'township', 'dispatched', 'district', 'justice', 'vertical', 'cityBranch', 'zone'));

comment on constraint reconsideration_case_respondent_kind_check on reconsideration_case is 'fazhi:956b26b002e7263f';

alter table reconsideration_case add constraint reconsideration_case_real_estate_check check ("real_estate" in ('yes', 'no'));

comment on constraint reconsideration_case_real_estate_check on reconsideration_case is 'fazhi:e0d05b8492bb00fa';

alter table reconsideration_case add constraint reconsideration_case_how_known_check check ("how_known" in ('onTheSpot', 'direct', 'post', 'notice', 'supplement', 'proof'));

comment on constraint reconsideration_case_how_known_check on reconsideration_case is 'fazhi:4f356e7c43e79a9e';

alter table reconsideration_case add constraint reconsideration_case_forwarding_fkey foreign key (region_code, "forwarding") references application_forwarding (region_code, id);

comment on constraint reconsideration_case_forwarding_fkey on reconsideration_case is 'fazhi:44fc2ece00243379';

alter table reconsideration_case add constraint reconsideration_case_review_first_check check ("review_first" in ('onTheSpot', 'resources', 'failure', 'disclosure', 'other'));

comment on constraint reconsideration_case_review_first_check on reconsideration_case is 'fazhi:77649fd40f19b147';

alter table reconsideration_case add constraint reconsideration_case_earlier_withdrawal_check check ("earlier_withdrawal" in ('voluntary', 'againstWill'));

comment on constraint reconsideration_case_earlier_withdrawal_check on reconsideration_case is 'fazhi:550dbef3eaf335c9';

alter table reconsideration_case add constraint reconsideration_case_correction_extra_days_check check ("correction_extra_days" >= 0);

comment on constraint reconsideration_case_correction_extra_days_check on reconsideration_case is 'fazhi:8dbc9f2defdf103e';

alter table reconsideration_case add constraint reconsideration_case_timeliness_ground_check check ("timeliness_ground" in ('holiday', 'obstacle', 'longerLaw'));

comment on constraint reconsideration_case_timeliness_ground_check on reconsideration_case is 'fazhi:89f3c6df65b9e123';

alter table reconsideration_case add constraint reconsideration_case_answered_check check ("answered" in ('inTime', 'late'));

comment on constraint reconsideration_case_answered_check on reconsideration_case is 'fazhi:54374d5366c491aa';

alter table reconsideration_case add constraint reconsideration_case_third_party_evidence_check check ("third_party_evidence" in ('provided'));

comment on constraint reconsideration_case_third_party_evidence_check on reconsideration_case is 'fazhi:f7b4432bc381ec72';

alter table reconsideration_case add constraint reconsideration_case_stay_ground_check check ("stay_ground" in ('respondent', 'organ', 'applicant', 'law'));

comment on constraint reconsideration_case_stay_ground_check on reconsideration_case is 'fazhi:653a71ef83cc04e1';

alter table reconsideration_case add constraint reconsideration_case_views_way_check check ("views_way" in ('inPerson', 'online', 'phone'));

comment on constraint reconsideration_case_views_way_check on reconsideration_case is 'fazhi:4ce94610d2647daf';

alter table reconsideration_case add constraint reconsideration_case_grading_check check ("grading" in ('significant', 'technical'));

comment on constraint reconsideration_case_grading_check on reconsideration_case is 'fazhi:be05cc0184797af5';

alter table reconsideration_case add constraint reconsideration_case_hearing_result_check check ("hearing_result" in ('held', 'waived'));

comment on constraint reconsideration_case_hearing_result_check on reconsideration_case is 'fazhi:6943dfbe9a059114';

alter table reconsideration_case add constraint reconsideration_case_appraisal_check check ("appraisal" in ('appraisal', 'survey'));

comment on constraint reconsideration_case_appraisal_check on reconsideration_case is 'fazhi:7c284177b32d20b4';

alter table reconsideration_case add constraint reconsideration_case_investigators_check check ("investigators" >= 0);

comment on constraint reconsideration_case_investigators_check on reconsideration_case is 'fazhi:08b20791bd0081e5';

alter table reconsideration_case add constraint reconsideration_case_closing_check check ("closing" in ('decision', 'mediation', 'settlement', 'termination', 'rejection'));

comment on constraint reconsideration_case_closing_check on reconsideration_case is 'fazhi:181175bc3faa0f45';

alter table reconsideration_case add constraint reconsideration_case_closed_in_time_check check ("closed_in_time" in ('inTime', 'late'));

comment on constraint reconsideration_case_closed_in_time_check on reconsideration_case is 'fazhi:22c38680796ee65e';

alter table reconsideration_case add constraint reconsideration_case_outcome_check check ("outcome" in ('upheld', 'claimRejected', 'altered', 'revoked', 'partlyRevoked', 'unlawful', 'void', 'performance', 'agreement', 'compensation'));

comment on constraint reconsideration_case_outcome_check on reconsideration_case is 'fazhi:45ea9834363f69d2';

alter table reconsideration_case add constraint reconsideration_case_heavier_check check ("heavier" in ('no', 'yes'));

comment on constraint reconsideration_case_heavier_check on reconsideration_case is 'fazhi:4db97df7ad153086';

alter table reconsideration_case add constraint reconsideration_case_third_party_claim_check check ("third_party_claim" in ('contrary'));

comment on constraint reconsideration_case_third_party_claim_check on reconsideration_case is 'fazhi:445646ebba3046a0';

alter table reconsideration_case add constraint reconsideration_case_remake_check check ("remake" in ('ordered', 'orderedForProcedure'));

comment on constraint reconsideration_case_remake_check on reconsideration_case is 'fazhi:8f038e37d749f0d3';

alter table reconsideration_case add constraint reconsideration_case_remade_act_check check ("remade_act" in ('different', 'same'));

comment on constraint reconsideration_case_remade_act_check on reconsideration_case is 'fazhi:e7c97571a37dc674';

alter table reconsideration_case add constraint reconsideration_case_withdrawal_check check ("withdrawal" in ('voluntary', 'settlement'));

comment on constraint reconsideration_case_withdrawal_check on reconsideration_case is 'fazhi:fa16f2d4bf5e7407';

alter table reconsideration_case add constraint reconsideration_case_enforcer_check check ("enforcer" in ('respondent', 'organ'));

comment on constraint reconsideration_case_enforcer_check on reconsideration_case is 'fazhi:2bc1ea2db920155f';

alter table reconsideration_case add constraint reconsideration_case_archive_pages_check check ("archive_pages" >= 0);

comment on constraint reconsideration_case_archive_pages_check on reconsideration_case is 'fazhi:72e6d3996a983fe7';

alter table reconsideration_hearing add constraint reconsideration_hearing_state_check check (state in ('arranged', 'scheduled', 'notified', 'held', 'waived'));

comment on constraint reconsideration_hearing_state_check on reconsideration_hearing is 'fazhi:3cf540425cf0b017';

alter table reconsideration_hearing add constraint reconsideration_hearing_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint reconsideration_hearing_organ_id_fkey on reconsideration_hearing is 'fazhi:a6956c9ac027da99';

alter table reconsideration_hearing add constraint reconsideration_hearing_reconsideration_fkey foreign key (region_code, "reconsideration") references reconsideration_case (region_code, id);

comment on constraint reconsideration_hearing_reconsideration_fkey on reconsideration_hearing is 'fazhi:214ceba6edaeee17';

alter table reconsideration_hearing add constraint reconsideration_hearing_reason_check check ("reason" in ('required', 'needed', 'requested'));

comment on constraint reconsideration_hearing_reason_check on reconsideration_hearing is 'fazhi:375455dbbedbc498';

alter table reconsideration_hearing add constraint reconsideration_hearing_listeners_check check ("listeners" >= 0);

comment on constraint reconsideration_hearing_listeners_check on reconsideration_hearing is 'fazhi:6381c21bd1555336';

alter table reconsideration_hearing add constraint reconsideration_hearing_respondent_head_check check ("respondent_head" in ('attended', 'absent'));

comment on constraint reconsideration_hearing_respondent_head_check on reconsideration_hearing is 'fazhi:a33ff76cbb0540f6';

create index reconsideration_hearing_by_start on reconsideration_hearing (region_code, "arranged_on" desc, id desc);

comment on index reconsideration_hearing_by_start is 'fazhi:9e573ef01b7bb4a3';

create index reconsideration_hearing_by_state on reconsideration_hearing (region_code, state, "arranged_on" desc, id desc);

comment on index reconsideration_hearing_by_state is 'fazhi:8d1386c32e572ced';

create index reconsideration_hearing_by_organ on reconsideration_hearing (region_code, organ_id, "arranged_on" desc, id desc);

comment on index reconsideration_hearing_by_organ is 'fazhi:c65fd1fd00ddc698';

create policy reconsideration_hearing_see on reconsideration_hearing for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy reconsideration_hearing_see on reconsideration_hearing is 'fazhi:c215e4390a10bfca';

create policy reconsideration_hearing_create on reconsideration_hearing for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy reconsideration_hearing_create on reconsideration_hearing is 'fazhi:b7ba5fa041cb3920';

create policy reconsideration_hearing_change on reconsideration_hearing for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy reconsideration_hearing_change on reconsideration_hearing is 'fazhi:fbdfab88b30ede03';

create policy entry_reconsideration_hearing_see on entry for select to fazhi_app
  using (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_reconsideration_hearing_see on entry is 'fazhi:757a3fabed12c254';

create policy entry_reconsideration_hearing_add on entry for insert to fazhi_app
  with check (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_reconsideration_hearing_add on entry is 'fazhi:c8441bf52df9e580';

create policy entry_reconsideration_hearing_change on entry for update to fazhi_app
  using (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_reconsideration_hearing_change on entry is 'fazhi:aab0e57ff748b21d';

create policy clock_reconsideration_hearing_see on clock for select to fazhi_app
  using (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_reconsideration_hearing_see on clock is 'fazhi:50021d2b8e2b59a8';

create policy clock_reconsideration_hearing_add on clock for insert to fazhi_app
  with check (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_reconsideration_hearing_add on clock is 'fazhi:e305c298175dac51';

create policy clock_reconsideration_hearing_change on clock for update to fazhi_app
  using (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_reconsideration_hearing_change on clock is 'fazhi:9df0b2edfe426df5';

create policy number_issued_reconsideration_hearing_see on number_issued for select to fazhi_app
  using (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_reconsideration_hearing_see on number_issued is 'fazhi:b78793f7f3378a40';

create policy number_issued_reconsideration_hearing_add on number_issued for insert to fazhi_app
  with check (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_reconsideration_hearing_add on number_issued is 'fazhi:323bd516ee6579db';

create policy number_issued_reconsideration_hearing_change on number_issued for update to fazhi_app
  using (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_reconsideration_hearing_change on number_issued is 'fazhi:fa869929180955f5';

create policy issued_document_reconsideration_hearing_see on issued_document for select to fazhi_app
  using (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_reconsideration_hearing_see on issued_document is 'fazhi:fa755e7bfad7d330';

create policy issued_document_reconsideration_hearing_add on issued_document for insert to fazhi_app
  with check (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_reconsideration_hearing_add on issued_document is 'fazhi:d3ea4552c5f8925c';

create policy issued_document_reconsideration_hearing_change on issued_document for update to fazhi_app
  using (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_hearing' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_reconsideration_hearing_change on issued_document is 'fazhi:f7681ad1170f6eeb';

alter table hearing_of_views add constraint hearing_of_views_state_check check (state in ('heard', 'recorded', 'confirmed'));

comment on constraint hearing_of_views_state_check on hearing_of_views is 'fazhi:343a1bc8c69633db';

alter table hearing_of_views add constraint hearing_of_views_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint hearing_of_views_organ_id_fkey on hearing_of_views is 'fazhi:027e96ba94ca68cf';

alter table hearing_of_views add constraint hearing_of_views_reconsideration_fkey foreign key (region_code, "reconsideration") references reconsideration_case (region_code, id);

comment on constraint hearing_of_views_reconsideration_fkey on hearing_of_views is 'fazhi:fa97435129fbc311';

alter table hearing_of_views add constraint hearing_of_views_way_check check ("way" in ('inPerson', 'online', 'phone'));

comment on constraint hearing_of_views_way_check on hearing_of_views is 'fazhi:e440fb7abfa0cb7a';

alter table hearing_of_views add constraint hearing_of_views_party_check check ("party" in ('applicant', 'respondent', 'thirdParty'));

comment on constraint hearing_of_views_party_check on hearing_of_views is 'fazhi:9d0b439a2f26daf2';

alter table hearing_of_views add constraint hearing_of_views_confirmation_check check ("confirmation" in ('signed', 'recorded', 'refused'));

comment on constraint hearing_of_views_confirmation_check on hearing_of_views is 'fazhi:913829cca263ff23';

create index hearing_of_views_by_start on hearing_of_views (region_code, "heard_on" desc, id desc);

comment on index hearing_of_views_by_start is 'fazhi:2301456d20a55a4e';

create index hearing_of_views_by_state on hearing_of_views (region_code, state, "heard_on" desc, id desc);

comment on index hearing_of_views_by_state is 'fazhi:a56f146674d93541';

create index hearing_of_views_by_organ on hearing_of_views (region_code, organ_id, "heard_on" desc, id desc);

comment on index hearing_of_views_by_organ is 'fazhi:436985ac2f7d694e';

create policy hearing_of_views_see on hearing_of_views for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy hearing_of_views_see on hearing_of_views is 'fazhi:5b99df8212f22856';

create policy hearing_of_views_create on hearing_of_views for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy hearing_of_views_create on hearing_of_views is 'fazhi:66b4e8bc76b3abd1';

create policy hearing_of_views_change on hearing_of_views for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy hearing_of_views_change on hearing_of_views is 'fazhi:ea3b11d3c14b9f47';

create policy entry_hearing_of_views_see on entry for select to fazhi_app
  using (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_hearing_of_views_see on entry is 'fazhi:e80ed09d02f97a5d';

create policy entry_hearing_of_views_add on entry for insert to fazhi_app
  with check (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_hearing_of_views_add on entry is 'fazhi:6ab212848af43935';

create policy entry_hearing_of_views_change on entry for update to fazhi_app
  using (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_hearing_of_views_change on entry is 'fazhi:1375bdea73f70d33';

create policy clock_hearing_of_views_see on clock for select to fazhi_app
  using (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_hearing_of_views_see on clock is 'fazhi:e1e04541402bf563';

create policy clock_hearing_of_views_add on clock for insert to fazhi_app
  with check (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_hearing_of_views_add on clock is 'fazhi:fd3f417a227bf86e';

create policy clock_hearing_of_views_change on clock for update to fazhi_app
  using (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_hearing_of_views_change on clock is 'fazhi:9ff14d37f7e15854';

create policy number_issued_hearing_of_views_see on number_issued for select to fazhi_app
  using (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_hearing_of_views_see on number_issued is 'fazhi:342f513229917f60';

create policy number_issued_hearing_of_views_add on number_issued for insert to fazhi_app
  with check (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_hearing_of_views_add on number_issued is 'fazhi:378453cd862e3f04';

create policy number_issued_hearing_of_views_change on number_issued for update to fazhi_app
  using (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_hearing_of_views_change on number_issued is 'fazhi:f4b4f34912e12fb9';

create policy issued_document_hearing_of_views_see on issued_document for select to fazhi_app
  using (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_hearing_of_views_see on issued_document is 'fazhi:fb88dc7a831ea229';

create policy issued_document_hearing_of_views_add on issued_document for insert to fazhi_app
  with check (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_hearing_of_views_add on issued_document is 'fazhi:c726a57cee26aa8e';

create policy issued_document_hearing_of_views_change on issued_document for update to fazhi_app
  using (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'hearing_of_views' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_hearing_of_views_change on issued_document is 'fazhi:c4fcd29d29cdadce';

alter table committee_consultation add constraint committee_consultation_state_check check (state in ('consulted', 'advised', 'weighed'));

comment on constraint committee_consultation_state_check on committee_consultation is 'fazhi:f337138aa9b71eb8';

alter table committee_consultation add constraint committee_consultation_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint committee_consultation_organ_id_fkey on committee_consultation is 'fazhi:fd884390d66a0f72';

alter table committee_consultation add constraint committee_consultation_reconsideration_fkey foreign key (region_code, "reconsideration") references reconsideration_case (region_code, id);

comment on constraint committee_consultation_reconsideration_fkey on committee_consultation is 'fazhi:bccd427f491e23ac';

alter table committee_consultation add constraint committee_consultation_ground_check check ("ground" in ('significant', 'technical', 'provincial', 'wish'));

comment on constraint committee_consultation_ground_check on committee_consultation is 'fazhi:f04eaba3bdc536f0';

alter table committee_consultation add constraint committee_consultation_members_check check ("members" >= 0);

comment on constraint committee_consultation_members_check on committee_consultation is 'fazhi:c14b9575be8554b2';

alter table committee_consultation add constraint committee_consultation_adoption_check check ("adoption" in ('adopted', 'partly', 'notAdopted'));

comment on constraint committee_consultation_adoption_check on committee_consultation is 'fazhi:0b2f674dab48f06a';

create index committee_consultation_by_start on committee_consultation (region_code, "consulted_on" desc, id desc);

comment on index committee_consultation_by_start is 'fazhi:afc02cced29f8e24';

create index committee_consultation_by_state on committee_consultation (region_code, state, "consulted_on" desc, id desc);

comment on index committee_consultation_by_state is 'fazhi:3b04fac213dd1115';

create index committee_consultation_by_organ on committee_consultation (region_code, organ_id, "consulted_on" desc, id desc);

comment on index committee_consultation_by_organ is 'fazhi:690f9104e93061ff';

create policy committee_consultation_see on committee_consultation for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy committee_consultation_see on committee_consultation is 'fazhi:84ddaf61b0310fa5';

create policy committee_consultation_create on committee_consultation for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy committee_consultation_create on committee_consultation is 'fazhi:f02d88db867cca83';

create policy committee_consultation_change on committee_consultation for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy committee_consultation_change on committee_consultation is 'fazhi:66d0c7e3e68e8027';

create policy entry_committee_consultation_see on entry for select to fazhi_app
  using (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_committee_consultation_see on entry is 'fazhi:58119df589b171be';

create policy entry_committee_consultation_add on entry for insert to fazhi_app
  with check (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_committee_consultation_add on entry is 'fazhi:c26ce9f10032802f';

create policy entry_committee_consultation_change on entry for update to fazhi_app
  using (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_committee_consultation_change on entry is 'fazhi:a793ac62338d57cc';

create policy clock_committee_consultation_see on clock for select to fazhi_app
  using (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_committee_consultation_see on clock is 'fazhi:b38314b04f0ac33f';

create policy clock_committee_consultation_add on clock for insert to fazhi_app
  with check (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_committee_consultation_add on clock is 'fazhi:7593442564767252';

create policy clock_committee_consultation_change on clock for update to fazhi_app
  using (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_committee_consultation_change on clock is 'fazhi:62f583fe5b43c50c';

create policy number_issued_committee_consultation_see on number_issued for select to fazhi_app
  using (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_committee_consultation_see on number_issued is 'fazhi:982826d06b171a0d';

create policy number_issued_committee_consultation_add on number_issued for insert to fazhi_app
  with check (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_committee_consultation_add on number_issued is 'fazhi:63caca62f68748cb';

create policy number_issued_committee_consultation_change on number_issued for update to fazhi_app
  using (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_committee_consultation_change on number_issued is 'fazhi:ff6c4e0ea15ccd6a';

create policy issued_document_committee_consultation_see on issued_document for select to fazhi_app
  using (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_committee_consultation_see on issued_document is 'fazhi:3519f225f2638687';

create policy issued_document_committee_consultation_add on issued_document for insert to fazhi_app
  with check (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_committee_consultation_add on issued_document is 'fazhi:1d09e1a535ccf04e';

create policy issued_document_committee_consultation_change on issued_document for update to fazhi_app
  using (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'committee_consultation' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_committee_consultation_change on issued_document is 'fazhi:dac79f4d02ac404a';

alter table normative_review add constraint normative_review_state_check check (state in ('raised', 'asked', 'replied', 'forwarded', 'awaiting', 'concluded'));

comment on constraint normative_review_state_check on normative_review is 'fazhi:bf36ef6c2360b4f8';

alter table normative_review add constraint normative_review_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint normative_review_organ_id_fkey on normative_review is 'fazhi:21c7a5dcea412e5a';

alter table normative_review add constraint normative_review_reconsideration_fkey foreign key (region_code, "reconsideration") references reconsideration_case (region_code, id);

comment on constraint normative_review_reconsideration_fkey on normative_review is 'fazhi:e2d8af4212be3f83';

alter table normative_review add constraint normative_review_source_check check ("source" in ('applicant', 'organ'));

comment on constraint normative_review_source_check on normative_review is 'fazhi:f849569900228027';

alter table normative_review add constraint normative_review_document_kind_check check ("document_kind" in ('ministry', 'government', 'township', 'authorised', 'rule'));

comment on constraint normative_review_document_kind_check on normative_review is 'fazhi:836df0b5441891a5';

alter table normative_review add constraint normative_review_maker_fkey foreign key (region_code, "maker") references organ (region_code, id);

comment on constraint normative_review_maker_fkey on normative_review is 'fazhi:eb5fd51e19ce1076';

alter table normative_review add constraint normative_review_power_check check ("power" in ('own', 'none'));

comment on constraint normative_review_power_check on normative_review is 'fazhi:9ef75997af0c8a62';

alter table normative_review add constraint normative_review_conclusion_check check ("conclusion" in ('lawful', 'exceeds'));

comment on constraint normative_review_conclusion_check on normative_review is 'fazhi:4ab7f956c86a55c9';

create index normative_review_by_start on normative_review (region_code, "raised_on" desc, id desc);

comment on index normative_review_by_start is 'fazhi:eeb2a691b3185b18';

create index normative_review_by_state on normative_review (region_code, state, "raised_on" desc, id desc);

comment on index normative_review_by_state is 'fazhi:66c86c0bfedc00f4';

create index normative_review_by_organ on normative_review (region_code, organ_id, "raised_on" desc, id desc);

comment on index normative_review_by_organ is 'fazhi:bd21c9994c262be1';

create policy normative_review_see on normative_review for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy normative_review_see on normative_review is 'fazhi:7809db3c493625b2';

create policy normative_review_create on normative_review for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy normative_review_create on normative_review is 'fazhi:de351d6482b745ad';

create policy normative_review_change on normative_review for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy normative_review_change on normative_review is 'fazhi:fd132e692665f42e';

create policy entry_normative_review_see on entry for select to fazhi_app
  using (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_normative_review_see on entry is 'fazhi:620340bc18adf0d4';

create policy entry_normative_review_add on entry for insert to fazhi_app
  with check (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_normative_review_add on entry is 'fazhi:ebee9f3c3ed461d1';

create policy entry_normative_review_change on entry for update to fazhi_app
  using (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_normative_review_change on entry is 'fazhi:66dfae4bdeb48bf0';

create policy clock_normative_review_see on clock for select to fazhi_app
  using (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_normative_review_see on clock is 'fazhi:3b0112047df13a83';

create policy clock_normative_review_add on clock for insert to fazhi_app
  with check (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_normative_review_add on clock is 'fazhi:cdd9ca2d980667e3';

create policy clock_normative_review_change on clock for update to fazhi_app
  using (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_normative_review_change on clock is 'fazhi:7e2f6feae67ecaeb';

create policy number_issued_normative_review_see on number_issued for select to fazhi_app
  using (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_normative_review_see on number_issued is 'fazhi:9e3a55f2b317b37a';

create policy number_issued_normative_review_add on number_issued for insert to fazhi_app
  with check (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_normative_review_add on number_issued is 'fazhi:897d6bdc06581c76';

create policy number_issued_normative_review_change on number_issued for update to fazhi_app
  using (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_normative_review_change on number_issued is 'fazhi:63ec0c580d04e3b7';

create policy issued_document_normative_review_see on issued_document for select to fazhi_app
  using (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_normative_review_see on issued_document is 'fazhi:4c7b8d8bf19abf72';

create policy issued_document_normative_review_add on issued_document for insert to fazhi_app
  with check (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_normative_review_add on issued_document is 'fazhi:83f5dcaf48cb66ec';

create policy issued_document_normative_review_change on issued_document for update to fazhi_app
  using (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'normative_review' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_normative_review_change on issued_document is 'fazhi:27a3cad3a9d0162e';

alter table document_service add constraint document_service_state_check check (state in ('sent', 'failed', 'noticed', 'served'));

comment on constraint document_service_state_check on document_service is 'fazhi:079ea3b8afd91f7b';

alter table document_service add constraint document_service_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint document_service_organ_id_fkey on document_service is 'fazhi:f53ba7d541eb66f3';

alter table document_service add constraint document_service_reconsideration_fkey foreign key (region_code, "reconsideration") references reconsideration_case (region_code, id);

comment on constraint document_service_reconsideration_fkey on document_service is 'fazhi:c4d81a6a8ef70f73';

alter table document_service add constraint document_service_recipient_kind_check check ("recipient_kind" in ('applicant', 'respondent', 'thirdParty', 'other'));

comment on constraint document_service_recipient_kind_check on document_service is 'fazhi:9a6e8fabed0ebd6f';

alter table document_service add constraint document_service_method_check check ("method" in ('direct', 'leave', 'electronic', 'entrust', 'post', 'forward'));

comment on constraint document_service_method_check on document_service is 'fazhi:0f1e1968bb923199';

alter table document_service add constraint document_service_consent_check check ("consent" in ('yes', 'no'));

comment on constraint document_service_consent_check on document_service is 'fazhi:b4af401724bb8e74';

alter table document_service add constraint document_service_served_by_check check ("served_by" in ('direct', 'leave', 'electronic', 'entrust', 'post', 'forward', 'notice'));

comment on constraint document_service_served_by_check on document_service is 'fazhi:69726a1f3c0465da';

alter table document_service add constraint document_service_notice_reason_check check ("notice_reason" in ('missing', 'impossible'));

comment on constraint document_service_notice_reason_check on document_service is 'fazhi:dcc36b4de25ab158';

create index document_service_by_start on document_service (region_code, "sent_on" desc, id desc);

comment on index document_service_by_start is 'fazhi:41af30db9c235e73';

create index document_service_by_state on document_service (region_code, state, "sent_on" desc, id desc);

comment on index document_service_by_state is 'fazhi:be6d56f1e6864224';

create index document_service_by_organ on document_service (region_code, organ_id, "sent_on" desc, id desc);

comment on index document_service_by_organ is 'fazhi:7b95c8e405a003e8';

create policy document_service_see on document_service for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy document_service_see on document_service is 'fazhi:3031829510df7b8b';

create policy document_service_create on document_service for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy document_service_create on document_service is 'fazhi:f7260ba5649e7a1a';

create policy document_service_change on document_service for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy document_service_change on document_service is 'fazhi:13a8537cb9f88b2b';

create policy entry_document_service_see on entry for select to fazhi_app
  using (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_document_service_see on entry is 'fazhi:30042c69a2cc3173';

create policy entry_document_service_add on entry for insert to fazhi_app
  with check (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_document_service_add on entry is 'fazhi:77dc5483497dd855';

create policy entry_document_service_change on entry for update to fazhi_app
  using (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_document_service_change on entry is 'fazhi:1083d0b9f6cddbbf';

create policy clock_document_service_see on clock for select to fazhi_app
  using (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_document_service_see on clock is 'fazhi:106533e0614229ab';

create policy clock_document_service_add on clock for insert to fazhi_app
  with check (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_document_service_add on clock is 'fazhi:c86fdaa49148ceb8';

create policy clock_document_service_change on clock for update to fazhi_app
  using (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_document_service_change on clock is 'fazhi:2b254f564dd82c6a';

create policy number_issued_document_service_see on number_issued for select to fazhi_app
  using (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_document_service_see on number_issued is 'fazhi:fef45f587120f630';

create policy number_issued_document_service_add on number_issued for insert to fazhi_app
  with check (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_document_service_add on number_issued is 'fazhi:c4631f880f67b031';

create policy number_issued_document_service_change on number_issued for update to fazhi_app
  using (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_document_service_change on number_issued is 'fazhi:b58cf060a901fd93';

create policy issued_document_document_service_see on issued_document for select to fazhi_app
  using (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_document_service_see on issued_document is 'fazhi:33655d80e6ce6d5e';

create policy issued_document_document_service_add on issued_document for insert to fazhi_app
  with check (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_document_service_add on issued_document is 'fazhi:0f3d981b60623c74';

create policy issued_document_document_service_change on issued_document for update to fazhi_app
  using (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'document_service' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_document_service_change on issued_document is 'fazhi:f97248e43b62b88a';

alter table reconsideration_opinion add constraint reconsideration_opinion_state_check check (state in ('drafted', 'issued', 'delivered', 'ordered', 'reported'));

comment on constraint reconsideration_opinion_state_check on reconsideration_opinion is 'fazhi:bb93ab736af1151c';

alter table reconsideration_opinion add constraint reconsideration_opinion_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint reconsideration_opinion_organ_id_fkey on reconsideration_opinion is 'fazhi:bd56852b36beb27d';

alter table reconsideration_opinion add constraint reconsideration_opinion_reconsideration_fkey foreign key (region_code, "reconsideration") references reconsideration_case (region_code, id);

comment on constraint reconsideration_opinion_reconsideration_fkey on reconsideration_opinion is 'fazhi:8b9e34320649a59d';

create unique index reconsideration_opinion_opinion_no_key on reconsideration_opinion (region_code, "opinion_no");

comment on index reconsideration_opinion_opinion_no_key is 'fazhi:ad42caee326f5192';

alter table reconsideration_opinion add constraint reconsideration_opinion_recipient_fkey foreign key (region_code, "recipient") references organ (region_code, id);

comment on constraint reconsideration_opinion_recipient_fkey on reconsideration_opinion is 'fazhi:b9b076e21c21715c';

alter table reconsideration_opinion add constraint reconsideration_opinion_measure_check check ("measure" in ('order', 'interview', 'criticism'));

comment on constraint reconsideration_opinion_measure_check on reconsideration_opinion is 'fazhi:97312e20c9b39f9a';

create index reconsideration_opinion_by_start on reconsideration_opinion (region_code, "drafted_on" desc, id desc);

comment on index reconsideration_opinion_by_start is 'fazhi:d493c8842abb6369';

create index reconsideration_opinion_by_state on reconsideration_opinion (region_code, state, "drafted_on" desc, id desc);

comment on index reconsideration_opinion_by_state is 'fazhi:7bafdcf2bf061bab';

create index reconsideration_opinion_by_organ on reconsideration_opinion (region_code, organ_id, "drafted_on" desc, id desc);

comment on index reconsideration_opinion_by_organ is 'fazhi:0699f461446d1c07';

create policy reconsideration_opinion_see on reconsideration_opinion for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy reconsideration_opinion_see on reconsideration_opinion is 'fazhi:1e87518911c7e7b8';

create policy reconsideration_opinion_create on reconsideration_opinion for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy reconsideration_opinion_create on reconsideration_opinion is 'fazhi:ea65feafcf6cfb63';

create policy reconsideration_opinion_change on reconsideration_opinion for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy reconsideration_opinion_change on reconsideration_opinion is 'fazhi:65ba5ee19690953b';

create policy entry_reconsideration_opinion_see on entry for select to fazhi_app
  using (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_reconsideration_opinion_see on entry is 'fazhi:3b3dc248aec74840';

create policy entry_reconsideration_opinion_add on entry for insert to fazhi_app
  with check (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_reconsideration_opinion_add on entry is 'fazhi:790c0e4209c858bc';

create policy entry_reconsideration_opinion_change on entry for update to fazhi_app
  using (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_reconsideration_opinion_change on entry is 'fazhi:d60a0c5917ad76c6';

create policy clock_reconsideration_opinion_see on clock for select to fazhi_app
  using (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_reconsideration_opinion_see on clock is 'fazhi:ebadb5df2ca0cc88';

create policy clock_reconsideration_opinion_add on clock for insert to fazhi_app
  with check (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_reconsideration_opinion_add on clock is 'fazhi:5e2c0be12ed20815';

create policy clock_reconsideration_opinion_change on clock for update to fazhi_app
  using (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_reconsideration_opinion_change on clock is 'fazhi:827fc4e3576478e5';

create policy number_issued_reconsideration_opinion_see on number_issued for select to fazhi_app
  using (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_reconsideration_opinion_see on number_issued is 'fazhi:f759020448582dd6';

create policy number_issued_reconsideration_opinion_add on number_issued for insert to fazhi_app
  with check (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_reconsideration_opinion_add on number_issued is 'fazhi:b46200b3a79b281c';

create policy number_issued_reconsideration_opinion_change on number_issued for update to fazhi_app
  using (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_reconsideration_opinion_change on number_issued is 'fazhi:32cdb4132971d585';

create policy issued_document_reconsideration_opinion_see on issued_document for select to fazhi_app
  using (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_head' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_reconsideration_opinion_see on issued_document is 'fazhi:b32a4df59e4ebfc0';

create policy issued_document_reconsideration_opinion_add on issued_document for insert to fazhi_app
  with check (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_reconsideration_opinion_add on issued_document is 'fazhi:5f2c7e17333d76e1';

create policy issued_document_reconsideration_opinion_change on issued_document for update to fazhi_app
  using (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_opinion' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_reconsideration_opinion_change on issued_document is 'fazhi:0c9d434209b520db';

alter table reconsideration_station add constraint reconsideration_station_state_check check (state in ('preparing', 'open', 'closed'));

comment on constraint reconsideration_station_state_check on reconsideration_station is 'fazhi:ffe8b0a9179ec558';

alter table reconsideration_station add constraint reconsideration_station_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint reconsideration_station_organ_id_fkey on reconsideration_station is 'fazhi:a49d0f46c2d4e16a';

alter table reconsideration_station add constraint reconsideration_station_host_check check ("host" in ('office', 'zone'));

comment on constraint reconsideration_station_host_check on reconsideration_station is 'fazhi:9148be4a96837e81';

alter table reconsideration_station add constraint reconsideration_station_host_organ_fkey foreign key (region_code, "host_organ") references organ (region_code, id);

comment on constraint reconsideration_station_host_organ_fkey on reconsideration_station is 'fazhi:19f857fb14a93562';

alter table reconsideration_station add constraint reconsideration_station_office_fkey foreign key (region_code, "office") references justice_office (region_code, id);

comment on constraint reconsideration_station_office_fkey on reconsideration_station is 'fazhi:7a2c58af233c3062';

create index reconsideration_station_by_start on reconsideration_station (region_code, "established_on" desc, id desc);

comment on index reconsideration_station_by_start is 'fazhi:800d3e72fe325005';

create index reconsideration_station_by_state on reconsideration_station (region_code, state, "established_on" desc, id desc);

comment on index reconsideration_station_by_state is 'fazhi:805db19b761ab5c9';

create index reconsideration_station_by_organ on reconsideration_station (region_code, organ_id, "established_on" desc, id desc);

comment on index reconsideration_station_by_organ is 'fazhi:f4d76615efe1929e';

create policy reconsideration_station_see on reconsideration_station for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy reconsideration_station_see on reconsideration_station is 'fazhi:69aaffe362b9d973';

create policy reconsideration_station_create on reconsideration_station for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy reconsideration_station_create on reconsideration_station is 'fazhi:7af342035603c8c2';

create policy reconsideration_station_change on reconsideration_station for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy reconsideration_station_change on reconsideration_station is 'fazhi:b0e1a6882bfa3136';

create policy entry_reconsideration_station_see on entry for select to fazhi_app
  using (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_reconsideration_station_see on entry is 'fazhi:f13c1a3eb8d27b5e';

create policy entry_reconsideration_station_add on entry for insert to fazhi_app
  with check (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_reconsideration_station_add on entry is 'fazhi:333b5f0d381d8841';

create policy entry_reconsideration_station_change on entry for update to fazhi_app
  using (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_reconsideration_station_change on entry is 'fazhi:d5ce34e1aa6a76f2';

create policy clock_reconsideration_station_see on clock for select to fazhi_app
  using (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_reconsideration_station_see on clock is 'fazhi:dd5d2a09bb2f3930';

create policy clock_reconsideration_station_add on clock for insert to fazhi_app
  with check (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_reconsideration_station_add on clock is 'fazhi:b6c3daa7728e04b2';

create policy clock_reconsideration_station_change on clock for update to fazhi_app
  using (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_reconsideration_station_change on clock is 'fazhi:058302743fc0cf36';

create policy number_issued_reconsideration_station_see on number_issued for select to fazhi_app
  using (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_reconsideration_station_see on number_issued is 'fazhi:cf2533c38aa4fade';

create policy number_issued_reconsideration_station_add on number_issued for insert to fazhi_app
  with check (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_reconsideration_station_add on number_issued is 'fazhi:38e21f48665c0e0d';

create policy number_issued_reconsideration_station_change on number_issued for update to fazhi_app
  using (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_reconsideration_station_change on number_issued is 'fazhi:a69f15b994c2c156';

create policy issued_document_reconsideration_station_see on issued_document for select to fazhi_app
  using (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_reconsideration_station_see on issued_document is 'fazhi:5cc3ade18d793d27';

create policy issued_document_reconsideration_station_add on issued_document for insert to fazhi_app
  with check (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_reconsideration_station_add on issued_document is 'fazhi:14b4cbd7a02df42e';

create policy issued_document_reconsideration_station_change on issued_document for update to fazhi_app
  using (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'reconsideration_station' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_reconsideration_station_change on issued_document is 'fazhi:208647c1c81cadd3';

alter table station_reception add constraint station_reception_state_check check (state in ('received', 'answered', 'forwarded'));

comment on constraint station_reception_state_check on station_reception is 'fazhi:3786abcd11bdd816';

alter table station_reception add constraint station_reception_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint station_reception_organ_id_fkey on station_reception is 'fazhi:e522867d6d92b9a4';

alter table station_reception add constraint station_reception_station_fkey foreign key (region_code, "station") references reconsideration_station (region_code, id);

comment on constraint station_reception_station_fkey on station_reception is 'fazhi:d1c09ac6b5ec8e92';

alter table station_reception add constraint station_reception_purpose_check check ("purpose" in ('consultation', 'application', 'progress', 'other'));

comment on constraint station_reception_purpose_check on station_reception is 'fazhi:47e6e01c8234fa9d';

alter table station_reception add constraint station_reception_result_check check ("result" in ('explained', 'guided', 'mediated', 'forwarded'));

comment on constraint station_reception_result_check on station_reception is 'fazhi:de55cb26fd758258';

alter table station_reception add constraint station_reception_applicant_kind_check check ("applicant_kind" in ('citizen', 'organisation'));

comment on constraint station_reception_applicant_kind_check on station_reception is 'fazhi:8fcd900a4fbca98f';

alter table station_reception add constraint station_reception_respondent_fkey foreign key (region_code, "respondent") references organ (region_code, id);

comment on constraint station_reception_respondent_fkey on station_reception is 'fazhi:0e3fcaf09a197d51';

alter table station_reception add constraint station_reception_category_check check ("category" in ('penalty', 'coercion', 'licence', 'resources', 'expropriation', 'workInjury', 'failure', 'disclosure', 'agreement', 'other'));

comment on constraint station_reception_category_check on station_reception is 'fazhi:28ed089c1e8b2619';

create index station_reception_by_start on station_reception (region_code, "visited_on" desc, id desc);

comment on index station_reception_by_start is 'fazhi:2cd2d953b719b023';

create index station_reception_by_state on station_reception (region_code, state, "visited_on" desc, id desc);

comment on index station_reception_by_state is 'fazhi:e14f414a10f5cfe5';

create index station_reception_by_organ on station_reception (region_code, organ_id, "visited_on" desc, id desc);

comment on index station_reception_by_organ is 'fazhi:6b1826e80cb902cb';

create policy station_reception_see on station_reception for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy station_reception_see on station_reception is 'fazhi:a55222c37ef2ff9c';

create policy station_reception_create on station_reception for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy station_reception_create on station_reception is 'fazhi:ae246b0504d30314';

create policy station_reception_change on station_reception for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy station_reception_change on station_reception is 'fazhi:41a6b9553073d4ca';

create policy entry_station_reception_see on entry for select to fazhi_app
  using (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_station_reception_see on entry is 'fazhi:5a87ad7ad21cf8e5';

create policy entry_station_reception_add on entry for insert to fazhi_app
  with check (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_station_reception_add on entry is 'fazhi:b9958f97a6cc83cb';

create policy entry_station_reception_change on entry for update to fazhi_app
  using (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_station_reception_change on entry is 'fazhi:29957c8c5e0ead96';

create policy clock_station_reception_see on clock for select to fazhi_app
  using (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_station_reception_see on clock is 'fazhi:38e76ff43ce873b4';

create policy clock_station_reception_add on clock for insert to fazhi_app
  with check (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_station_reception_add on clock is 'fazhi:03831140a6bbefb2';

create policy clock_station_reception_change on clock for update to fazhi_app
  using (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_station_reception_change on clock is 'fazhi:b2251d7a01e96b29';

create policy number_issued_station_reception_see on number_issued for select to fazhi_app
  using (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_station_reception_see on number_issued is 'fazhi:af068e153bf497cc';

create policy number_issued_station_reception_add on number_issued for insert to fazhi_app
  with check (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_station_reception_add on number_issued is 'fazhi:db232f4d2aa769de';

create policy number_issued_station_reception_change on number_issued for update to fazhi_app
  using (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_station_reception_change on number_issued is 'fazhi:35aba899792e4684';

create policy issued_document_station_reception_see on issued_document for select to fazhi_app
  using (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_station_reception_see on issued_document is 'fazhi:fd2523556da13f88';

create policy issued_document_station_reception_add on issued_document for insert to fazhi_app
  with check (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_station_reception_add on issued_document is 'fazhi:d98b958d6e25d135';

create policy issued_document_station_reception_change on issued_document for update to fazhi_app
  using (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'station_reception' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_station_reception_change on issued_document is 'fazhi:6ed215236b12949c';

alter table application_forwarding add constraint application_forwarding_state_check check (state in ('received', 'forwarded', 'arrived', 'cancelled'));

comment on constraint application_forwarding_state_check on application_forwarding is 'fazhi:db871393e85b3535';

alter table application_forwarding add constraint application_forwarding_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint application_forwarding_organ_id_fkey on application_forwarding is 'fazhi:9df80278538e210f';

alter table application_forwarding add constraint application_forwarding_by_check check ("by" in ('station', 'penaltyOrgan'));

comment on constraint application_forwarding_by_check on application_forwarding is 'fazhi:bc5d9b77826e0a65';

alter table application_forwarding add constraint application_forwarding_station_fkey foreign key (region_code, "station") references reconsideration_station (region_code, id);

comment on constraint application_forwarding_station_fkey on application_forwarding is 'fazhi:f412f9e4a7ddee5b';

alter table application_forwarding add constraint application_forwarding_reception_fkey foreign key (region_code, "reception") references station_reception (region_code, id);

comment on constraint application_forwarding_reception_fkey on application_forwarding is 'fazhi:7db0883311b32333';

alter table application_forwarding add constraint application_forwarding_applicant_kind_check check ("applicant_kind" in ('citizen', 'organisation'));

comment on constraint application_forwarding_applicant_kind_check on application_forwarding is 'fazhi:2a5d8fcab3af9dc0';

alter table application_forwarding add constraint application_forwarding_respondent_fkey foreign key (region_code, "respondent") references organ (region_code, id);

comment on constraint application_forwarding_respondent_fkey on application_forwarding is 'fazhi:bdf39f0b49f3d31a';

alter table application_forwarding add constraint application_forwarding_category_check check ("category" in ('penalty', 'coercion', 'licence', 'resources', 'expropriation', 'workInjury', 'failure', 'disclosure', 'agreement', 'other'));

comment on constraint application_forwarding_category_check on application_forwarding is 'fazhi:0484030938a2d097';

alter table application_forwarding add constraint application_forwarding_materials_check check ("materials" >= 0);

comment on constraint application_forwarding_materials_check on application_forwarding is 'fazhi:30b89220db531f09';

alter table application_forwarding add constraint application_forwarding_position_check check ("position" in ('uphold', 'reconsider'));

comment on constraint application_forwarding_position_check on application_forwarding is 'fazhi:7f6d606bcbeb7941';

alter table application_forwarding add constraint application_forwarding_transit_days_check check ("transit_days" >= 0);

comment on constraint application_forwarding_transit_days_check on application_forwarding is 'fazhi:2149900fcdac5986';

create index application_forwarding_by_start on application_forwarding (region_code, "received_on" desc, id desc);

comment on index application_forwarding_by_start is 'fazhi:102da94426a5af09';

create index application_forwarding_by_state on application_forwarding (region_code, state, "received_on" desc, id desc);

comment on index application_forwarding_by_state is 'fazhi:e56f2c1e30d2e024';

create index application_forwarding_by_organ on application_forwarding (region_code, organ_id, "received_on" desc, id desc);

comment on index application_forwarding_by_organ is 'fazhi:fc3051fd897ffdfa';

create policy application_forwarding_see on application_forwarding for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy application_forwarding_see on application_forwarding is 'fazhi:7f5f3d64d840838a';

create policy application_forwarding_create on application_forwarding for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy application_forwarding_create on application_forwarding is 'fazhi:32587ea670796669';

create policy application_forwarding_change on application_forwarding for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy application_forwarding_change on application_forwarding is 'fazhi:3babfae68c4e2842';

create policy entry_application_forwarding_see on entry for select to fazhi_app
  using (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_application_forwarding_see on entry is 'fazhi:15053abe28d3eab8';

create policy entry_application_forwarding_add on entry for insert to fazhi_app
  with check (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_application_forwarding_add on entry is 'fazhi:c7bfd1881f70e768';

create policy entry_application_forwarding_change on entry for update to fazhi_app
  using (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_application_forwarding_change on entry is 'fazhi:187e71ea4968da35';

create policy clock_application_forwarding_see on clock for select to fazhi_app
  using (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_application_forwarding_see on clock is 'fazhi:334c64a0a24ee3e9';

create policy clock_application_forwarding_add on clock for insert to fazhi_app
  with check (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_application_forwarding_add on clock is 'fazhi:2815d97f8cdb3439';

create policy clock_application_forwarding_change on clock for update to fazhi_app
  using (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_application_forwarding_change on clock is 'fazhi:f5215a1cbb469da6';

create policy number_issued_application_forwarding_see on number_issued for select to fazhi_app
  using (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_application_forwarding_see on number_issued is 'fazhi:d93770a1da9f5444';

create policy number_issued_application_forwarding_add on number_issued for insert to fazhi_app
  with check (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_application_forwarding_add on number_issued is 'fazhi:70af8dfb0c107987';

create policy number_issued_application_forwarding_change on number_issued for update to fazhi_app
  using (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_application_forwarding_change on number_issued is 'fazhi:1c4a10129e9883ed';

create policy issued_document_application_forwarding_see on issued_document for select to fazhi_app
  using (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or (current_setting('app.post', true) = 'reconsideration_head')
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_application_forwarding_see on issued_document is 'fazhi:4fac1e7afcfdb68f';

create policy issued_document_application_forwarding_add on issued_document for insert to fazhi_app
  with check (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_application_forwarding_add on issued_document is 'fazhi:a34717835435b6ae';

create policy issued_document_application_forwarding_change on issued_document for update to fazhi_app
  using (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'application_forwarding' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'station_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'legal_officer' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'reconsideration_clerk')
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_application_forwarding_change on issued_document is 'fazhi:d989d16eef1da598';

alter table administrative_suit add constraint administrative_suit_state_check check (state in ('received', 'preparing', 'answered', 'heard', 'suspended', 'judged', 'appealed', 'effective', 'closed', 'archived'));

comment on constraint administrative_suit_state_check on administrative_suit is 'fazhi:701c4b6d5d103a05';

alter table administrative_suit add constraint administrative_suit_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint administrative_suit_organ_id_fkey on administrative_suit is 'fazhi:7a26440a6c1424ab';

alter table administrative_suit add constraint administrative_suit_instance_check check ("instance" in ('first', 'second', 'retrial'));

comment on constraint administrative_suit_instance_check on administrative_suit is 'fazhi:7a152d2114a7161a';

alter table administrative_suit add constraint administrative_suit_below_fkey foreign key (region_code, "below") references administrative_suit (region_code, id);

comment on constraint administrative_suit_below_fkey on administrative_suit is 'fazhi:2f0f733d3f984610';

alter table administrative_suit add constraint administrative_suit_raised_by_check check ("raised_by" in ('opponent', 'organ', 'court'));

comment on constraint administrative_suit_raised_by_check on administrative_suit is 'fazhi:77b025b985c0e5c2';

alter table administrative_suit add constraint administrative_suit_plaintiff_kind_check check ("plaintiff_kind" in ('citizen', 'organisation', 'procuratorate'));

comment on constraint administrative_suit_plaintiff_kind_check on administrative_suit is 'fazhi:229a15b414a2737c';

alter table administrative_suit add constraint administrative_suit_plaintiffs_check check ("plaintiffs" >= 0);

comment on constraint administrative_suit_plaintiffs_check on administrative_suit is 'fazhi:c75ff44a4efb49df';

alter table administrative_suit add constraint administrative_suit_defendant_fkey foreign key (region_code, "defendant") references organ (region_code, id);

comment on constraint administrative_suit_defendant_fkey on administrative_suit is 'fazhi:ef9951a8219a1744';

alter table administrative_suit add constraint administrative_suit_category_check check ("category" in ('penalty', 'coercion', 'licence', 'resources', 'expropriation', 'workInjury', 'failure', 'disclosure', 'agreement', 'review', 'publicInterest', 'other'));

comment on constraint administrative_suit_category_check on administrative_suit is 'fazhi:7c3cc7224ebca33f';

alter table administrative_suit add constraint administrative_suit_amount_check check ("amount" >= 0);

comment on constraint administrative_suit_amount_check on administrative_suit is 'fazhi:081c1e3a12bed2af';

alter table administrative_suit add constraint administrative_suit_review_result_check check ("review_result" in ('none', 'upheld', 'changed', 'silent'));

comment on constraint administrative_suit_review_result_check on administrative_suit is 'fazhi:5fb819c7ca51dcd3';

alter table administrative_suit add constraint administrative_suit_reconsideration_fkey foreign key (region_code, "reconsideration") references reconsideration_case (region_code, id);

comment on constraint administrative_suit_reconsideration_fkey on administrative_suit is 'fazhi:a40dd1ec73aee370';

alter table administrative_suit add constraint administrative_suit_role_check check ("role" in ('sole', 'jointMakers', 'joint', 'reviewAlone'));

comment on constraint administrative_suit_role_check on administrative_suit is 'fazhi:3f64e0707c6132b7';

alter table administrative_suit add constraint administrative_suit_codefendant_fkey foreign key (region_code, "codefendant") references organ (region_code, id);

comment on constraint administrative_suit_codefendant_fkey on administrative_suit is 'fazhi:5f99090b30743403';

alter table administrative_suit add constraint administrative_suit_procedure_check check ("procedure" in ('ordinary', 'summary'));

comment on constraint administrative_suit_procedure_check on administrative_suit is 'fazhi:d1813c22cdb677ec';

alter table administrative_suit add constraint administrative_suit_summary_ground_check check ("summary_ground" in ('onTheSpot', 'smallAmount', 'disclosure', 'agreed'));

comment on constraint administrative_suit_summary_ground_check on administrative_suit is 'fazhi:b07e14a51c5e8539';

alter table administrative_suit add constraint administrative_suit_handler_fkey foreign key (region_code, "handler") references account (region_code, id);

comment on constraint administrative_suit_handler_fkey on administrative_suit is 'fazhi:4e18b081fc109e5f';

alter table administrative_suit add constraint administrative_suit_extension_cause_check check ("extension_cause" in ('forceMajeure', 'other'));

comment on constraint administrative_suit_extension_cause_check on administrative_suit is 'fazhi:39c3376693c1ee40';

alter table administrative_suit add constraint administrative_suit_extended_days_check check ("extended_days" >= 0);

comment on constraint administrative_suit_extended_days_check on administrative_suit is 'fazhi:fa9eac7877ba099e';

alter table administrative_suit add constraint administrative_suit_third_party_evidence_check check ("third_party_evidence" in ('yes', 'no'));

comment on constraint administrative_suit_third_party_evidence_check on administrative_suit is 'fazhi:4bd711e076bd4adf';

alter table administrative_suit add constraint administrative_suit_evidence_standing_check check ("evidence_standing" in ('inTime', 'deemedNone', 'thirdParty'));

comment on constraint administrative_suit_evidence_standing_check on administrative_suit is 'fazhi:7ca53d98686715f4';

alter table administrative_suit add constraint administrative_suit_plea_check check ("plea" in ('lawful', 'late', 'scope', 'standing'));

comment on constraint administrative_suit_plea_check on administrative_suit is 'fazhi:fecd0fb280fef88c';

alter table administrative_suit add constraint administrative_suit_suing_term_check check ("suing_term" in ('direct', 'untold', 'afterReview', 'failure', 'unknownRealEstate', 'unknownOther'));

comment on constraint administrative_suit_suing_term_check on administrative_suit is 'fazhi:167867ce72a3c2ec';

alter table administrative_suit add constraint administrative_suit_sessions_check check ("sessions" >= 0);

comment on constraint administrative_suit_sessions_check on administrative_suit is 'fazhi:6578d6f43c45cfab';

alter table administrative_suit add constraint administrative_suit_trial_extended_months_check check ("trial_extended_months" >= 0);

comment on constraint administrative_suit_trial_extended_months_check on administrative_suit is 'fazhi:3c9929a4fc91c0e3';

alter table administrative_suit add constraint administrative_suit_result_check check ("result" in ('claimRejected', 'revoked', 'partlyRevoked', 'performance', 'payment', 'unlawful', 'void', 'altered', 'agreement', 'notFiled', 'dismissed', 'withdrawn', 'deemedWithdrawn', 'transferred', 'terminated', 'remanded', 'mediated'));

comment on constraint administrative_suit_result_check on administrative_suit is 'fazhi:523a403fb4825793';

alter table administrative_suit add constraint administrative_suit_appeal_result_check check ("appeal_result" in ('upheld', 'changed', 'remanded', 'withdrawn'));

comment on constraint administrative_suit_appeal_result_check on administrative_suit is 'fazhi:53cd79bb14945247';

alter table administrative_suit add constraint administrative_suit_withdrawal_ground_check check ("withdrawal_ground" in ('actChanged', 'settled', 'other'));

comment on constraint administrative_suit_withdrawal_ground_check on administrative_suit is 'fazhi:1832ce334f644792';

alter table administrative_suit add constraint administrative_suit_compensation_check check ("compensation" >= 0);

comment on constraint administrative_suit_compensation_check on administrative_suit is 'fazhi:b6b97e725ecb09e1';

alter table administrative_suit add constraint administrative_suit_loss_cause_check check ("loss_cause" in ('evidence', 'law', 'procedure', 'competence', 'abuse', 'unfair', 'inaction'));

comment on constraint administrative_suit_loss_cause_check on administrative_suit is 'fazhi:00e6278dd47191f2';

alter table administrative_suit add constraint administrative_suit_appealed_by_check check ("appealed_by" in ('plaintiff', 'defendant', 'both'));

comment on constraint administrative_suit_appealed_by_check on administrative_suit is 'fazhi:01fd4bc491a11119';

alter table administrative_suit add constraint administrative_suit_coercion_check check ("coercion" in ('transfer', 'dailyFine', 'notice', 'proposal', 'detention'));

comment on constraint administrative_suit_coercion_check on administrative_suit is 'fazhi:17f8240f2ac80b53';

alter table administrative_suit add constraint administrative_suit_daily_fine_check check ("daily_fine" >= 0);

comment on constraint administrative_suit_daily_fine_check on administrative_suit is 'fazhi:46c05bff6bd02393';

create index administrative_suit_by_start on administrative_suit (region_code, "complaint_received_on" desc, id desc);

comment on index administrative_suit_by_start is 'fazhi:e2b995ac4ccf4310';

create index administrative_suit_by_state on administrative_suit (region_code, state, "complaint_received_on" desc, id desc);

comment on index administrative_suit_by_state is 'fazhi:047e0003217c3917';

create index administrative_suit_by_organ on administrative_suit (region_code, organ_id, "complaint_received_on" desc, id desc);

comment on index administrative_suit_by_organ is 'fazhi:f1aa3a0541f73f6e';

create policy administrative_suit_see on administrative_suit for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy administrative_suit_see on administrative_suit is 'fazhi:6b424086f09a947c';

create policy administrative_suit_create on administrative_suit for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy administrative_suit_create on administrative_suit is 'fazhi:bf0f015c5f784214';

create policy administrative_suit_change on administrative_suit for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy administrative_suit_change on administrative_suit is 'fazhi:9c76d2b3283691c5';

create policy entry_administrative_suit_see on entry for select to fazhi_app
  using (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_administrative_suit_see on entry is 'fazhi:c87a7f7d9b1dcef8';

create policy entry_administrative_suit_add on entry for insert to fazhi_app
  with check (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_administrative_suit_add on entry is 'fazhi:43db1bc35ffd9bee';

create policy entry_administrative_suit_change on entry for update to fazhi_app
  using (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_administrative_suit_change on entry is 'fazhi:eb1475bf0339b3f4';

create policy clock_administrative_suit_see on clock for select to fazhi_app
  using (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_administrative_suit_see on clock is 'fazhi:fffd3458bb3d0b5d';

create policy clock_administrative_suit_add on clock for insert to fazhi_app
  with check (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_administrative_suit_add on clock is 'fazhi:4c5b5eaa837e7780';

create policy clock_administrative_suit_change on clock for update to fazhi_app
  using (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_administrative_suit_change on clock is 'fazhi:a5924d10a061f1de';

create policy number_issued_administrative_suit_see on number_issued for select to fazhi_app
  using (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_administrative_suit_see on number_issued is 'fazhi:1396cb803a89bd4f';

create policy number_issued_administrative_suit_add on number_issued for insert to fazhi_app
  with check (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_administrative_suit_add on number_issued is 'fazhi:96f830379d1290d0';

create policy number_issued_administrative_suit_change on number_issued for update to fazhi_app
  using (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_administrative_suit_change on number_issued is 'fazhi:ff57b1d2ccba3bf8';

create policy issued_document_administrative_suit_see on issued_document for select to fazhi_app
  using (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_administrative_suit_see on issued_document is 'fazhi:3885b70c4a3a797e';

create policy issued_document_administrative_suit_add on issued_document for insert to fazhi_app
  with check (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_administrative_suit_add on issued_document is 'fazhi:19e7905176350e5a';

create policy issued_document_administrative_suit_change on issued_document for update to fazhi_app
  using (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'administrative_suit' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_administrative_suit_change on issued_document is 'fazhi:e6eeb05c4fa231b1';

alter table court_appearance add constraint court_appearance_state_check check (state in ('summoned', 'notified', 'prepared', 'excusing', 'held', 'finished', 'cancelled'));

comment on constraint court_appearance_state_check on court_appearance is 'fazhi:19482fe17acf0bf3';

alter table court_appearance add constraint court_appearance_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint court_appearance_organ_id_fkey on court_appearance is 'fazhi:926faf8204f8615d';

alter table court_appearance add constraint court_appearance_suit_fkey foreign key (region_code, "suit") references administrative_suit (region_code, id);

comment on constraint court_appearance_suit_fkey on court_appearance is 'fazhi:a6e337ef61732e6b';

alter table court_appearance add constraint court_appearance_sued_organ_fkey foreign key (region_code, "sued_organ") references organ (region_code, id);

comment on constraint court_appearance_sued_organ_fkey on court_appearance is 'fazhi:39bc9df3b8c124af';

alter table court_appearance add constraint court_appearance_duty_check check ("duty" in ('sole', 'own', 'other'));

comment on constraint court_appearance_duty_check on court_appearance is 'fazhi:8cf138233472f676';

alter table court_appearance add constraint court_appearance_local_duty_check check ("local_duty" in ('yes', 'no'));

comment on constraint court_appearance_local_duty_check on court_appearance is 'fazhi:52a6f94488f75776';

alter table court_appearance add constraint court_appearance_notice_ground_check check ("notice_ground" in ('publicInterest', 'publicConcern', 'massIncident', 'majorInterest', 'publicInterestSuit', 'superiorRule', 'other'));

comment on constraint court_appearance_notice_ground_check on court_appearance is 'fazhi:71a0825ec54ffd5c';

alter table court_appearance add constraint court_appearance_notice_standing_check check ("notice_standing" in ('inTime', 'short'));

comment on constraint court_appearance_notice_standing_check on court_appearance is 'fazhi:6c69c6d993f97bd1';

alter table court_appearance add constraint court_appearance_head_kind_check check ("head_kind" in ('chief', 'deputy', 'deputyLevel', 'inCharge', 'entrusted', 'lower'));

comment on constraint court_appearance_head_kind_check on court_appearance is 'fazhi:d19ffc5ead9e9e39';

alter table court_appearance add constraint court_appearance_excuse_ground_check check ("excuse_ground" in ('forceMajeure', 'accident', 'irreplaceable', 'other'));

comment on constraint court_appearance_excuse_ground_check on court_appearance is 'fazhi:b0367304c11369d3';

alter table court_appearance add constraint court_appearance_excuse_proof_check check ("excuse_proof" in ('sealed', 'signed', 'none'));

comment on constraint court_appearance_excuse_proof_check on court_appearance is 'fazhi:a9c5eb4103a12062';

alter table court_appearance add constraint court_appearance_excuse_accepted_check check ("excuse_accepted" in ('yes', 'no'));

comment on constraint court_appearance_excuse_accepted_check on court_appearance is 'fazhi:69a5bf624d4ea497';

alter table court_appearance add constraint court_appearance_sessions_check check ("sessions" >= 0);

comment on constraint court_appearance_sessions_check on court_appearance is 'fazhi:4800af6498da939e';

alter table court_appearance add constraint court_appearance_called_again_check check ("called_again" in ('yes', 'no'));

comment on constraint court_appearance_called_again_check on court_appearance is 'fazhi:aaedbe9df01b9bee';

alter table court_appearance add constraint court_appearance_attendance_check check ("attendance" in ('head', 'staff', 'lawyer', 'nobody'));

comment on constraint court_appearance_attendance_check on court_appearance is 'fazhi:1b946c21cc731e53';

alter table court_appearance add constraint court_appearance_identity_paper_check check ("identity_paper" in ('inOrder', 'mended', 'defective'));

comment on constraint court_appearance_identity_paper_check on court_appearance is 'fazhi:a386af288ed96e25';

alter table court_appearance add constraint court_appearance_conduct_check check ("conduct" in ('stayed', 'left', 'silent'));

comment on constraint court_appearance_conduct_check on court_appearance is 'fazhi:ae756b103b84563f';

alter table court_appearance add constraint court_appearance_spoke_check check ("spoke" in ('yes', 'no'));

comment on constraint court_appearance_spoke_check on court_appearance is 'fazhi:bbd828ba8323a66c';

alter table court_appearance add constraint court_appearance_head_appeared_check check ("head_appeared" in ('yes', 'excused', 'no'));

comment on constraint court_appearance_head_appeared_check on court_appearance is 'fazhi:22ae9e505edb4a39';

alter table court_appearance add constraint court_appearance_proposal_ground_check check ("proposal_ground" in ('none', 'absent', 'absentAgain', 'nobody', 'left', 'silent'));

comment on constraint court_appearance_proposal_ground_check on court_appearance is 'fazhi:f615186b944c37e4';

alter table court_appearance add constraint court_appearance_cancel_reason_check check ("cancel_reason" in ('withdrawn', 'onPaper', 'other'));

comment on constraint court_appearance_cancel_reason_check on court_appearance is 'fazhi:10c066b11add991e';

create index court_appearance_by_start on court_appearance (region_code, "summoned_on" desc, id desc);

comment on index court_appearance_by_start is 'fazhi:19eb041870f84c77';

create index court_appearance_by_state on court_appearance (region_code, state, "summoned_on" desc, id desc);

comment on index court_appearance_by_state is 'fazhi:b92b0faab1b3cbae';

create index court_appearance_by_organ on court_appearance (region_code, organ_id, "summoned_on" desc, id desc);

comment on index court_appearance_by_organ is 'fazhi:425a8642b83ad428';

create policy court_appearance_see on court_appearance for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy court_appearance_see on court_appearance is 'fazhi:8496cb651e3041d7';

create policy court_appearance_create on court_appearance for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy court_appearance_create on court_appearance is 'fazhi:3825b4c63b367f25';

create policy court_appearance_change on court_appearance for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy court_appearance_change on court_appearance is 'fazhi:ca6e8f9b92a33cf3';

create policy entry_court_appearance_see on entry for select to fazhi_app
  using (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_court_appearance_see on entry is 'fazhi:1c3438bc512779a4';

create policy entry_court_appearance_add on entry for insert to fazhi_app
  with check (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_court_appearance_add on entry is 'fazhi:35e1fce217b1dc03';

create policy entry_court_appearance_change on entry for update to fazhi_app
  using (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_court_appearance_change on entry is 'fazhi:af31ca1e953d4926';

create policy clock_court_appearance_see on clock for select to fazhi_app
  using (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_court_appearance_see on clock is 'fazhi:bb1b74b50602d279';

create policy clock_court_appearance_add on clock for insert to fazhi_app
  with check (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_court_appearance_add on clock is 'fazhi:385f8aec559d1eef';

create policy clock_court_appearance_change on clock for update to fazhi_app
  using (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_court_appearance_change on clock is 'fazhi:76a34e71e409592a';

create policy number_issued_court_appearance_see on number_issued for select to fazhi_app
  using (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_court_appearance_see on number_issued is 'fazhi:a33b29c090db2205';

create policy number_issued_court_appearance_add on number_issued for insert to fazhi_app
  with check (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_court_appearance_add on number_issued is 'fazhi:be634304dafc6e62';

create policy number_issued_court_appearance_change on number_issued for update to fazhi_app
  using (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_court_appearance_change on number_issued is 'fazhi:a37d7c5c574608ba';

create policy issued_document_court_appearance_see on issued_document for select to fazhi_app
  using (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_court_appearance_see on issued_document is 'fazhi:4698909dc7ddb0d8';

create policy issued_document_court_appearance_add on issued_document for insert to fazhi_app
  with check (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_court_appearance_add on issued_document is 'fazhi:d1d54f037183b778';

create policy issued_document_court_appearance_change on issued_document for update to fazhi_app
  using (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'court_appearance' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_court_appearance_change on issued_document is 'fazhi:c06f3132580596df';

alter table official_proposal add constraint official_proposal_state_check check (state in ('received', 'assigned', 'replied', 'closed'));

comment on constraint official_proposal_state_check on official_proposal is 'fazhi:c23ba867a2ca4549';

alter table official_proposal add constraint official_proposal_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint official_proposal_organ_id_fkey on official_proposal is 'fazhi:2ef22a9e788677e9';

alter table official_proposal add constraint official_proposal_kind_check check ("kind" in ('judicial', 'procuratorial'));

comment on constraint official_proposal_kind_check on official_proposal is 'fazhi:a3dda7197ff9601d';

alter table official_proposal add constraint official_proposal_addressee_fkey foreign key (region_code, "addressee") references organ (region_code, id);

comment on constraint official_proposal_addressee_fkey on official_proposal is 'fazhi:21081498e4a0dc23';

alter table official_proposal add constraint official_proposal_subject_check check ("subject" in ('enforcement', 'appearance', 'performance', 'publicInterest', 'governance', 'other'));

comment on constraint official_proposal_subject_check on official_proposal is 'fazhi:ffe52f6c25ac288d';

alter table official_proposal add constraint official_proposal_suit_fkey foreign key (region_code, "suit") references administrative_suit (region_code, id);

comment on constraint official_proposal_suit_fkey on official_proposal is 'fazhi:5b102e888c210fa9';

alter table official_proposal add constraint official_proposal_handler_fkey foreign key (region_code, "handler") references account (region_code, id);

comment on constraint official_proposal_handler_fkey on official_proposal is 'fazhi:bfcdff370743e74c';

alter table official_proposal add constraint official_proposal_adopted_check check ("adopted" in ('wholly', 'partly', 'none'));

comment on constraint official_proposal_adopted_check on official_proposal is 'fazhi:c2dc97739aa4a5a1';

alter table official_proposal add constraint official_proposal_reply_standing_check check ("reply_standing" in ('inTime', 'late'));

comment on constraint official_proposal_reply_standing_check on official_proposal is 'fazhi:8bce5fecf2bd1421';

create index official_proposal_by_start on official_proposal (region_code, "received_on" desc, id desc);

comment on index official_proposal_by_start is 'fazhi:3fcda9bdc34bbb93';

create index official_proposal_by_state on official_proposal (region_code, state, "received_on" desc, id desc);

comment on index official_proposal_by_state is 'fazhi:323731aa98ede749';

create index official_proposal_by_organ on official_proposal (region_code, organ_id, "received_on" desc, id desc);

comment on index official_proposal_by_organ is 'fazhi:1e5751c19b8061c4';

create policy official_proposal_see on official_proposal for select to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy official_proposal_see on official_proposal is 'fazhi:1f8b3a0dc14c570b';

create policy official_proposal_create on official_proposal for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy official_proposal_create on official_proposal is 'fazhi:27a73c569bc4ee57';

create policy official_proposal_change on official_proposal for update to fazhi_app
  using (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy official_proposal_change on official_proposal is 'fazhi:ab69fefd1c650740';

create policy entry_official_proposal_see on entry for select to fazhi_app
  using (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy entry_official_proposal_see on entry is 'fazhi:189cee5ad13214ac';

create policy entry_official_proposal_add on entry for insert to fazhi_app
  with check (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_official_proposal_add on entry is 'fazhi:3018559a1e00be64';

create policy entry_official_proposal_change on entry for update to fazhi_app
  using (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy entry_official_proposal_change on entry is 'fazhi:54a8456830464932';

create policy clock_official_proposal_see on clock for select to fazhi_app
  using (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy clock_official_proposal_see on clock is 'fazhi:9f84bf4c6b8776ca';

create policy clock_official_proposal_add on clock for insert to fazhi_app
  with check (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_official_proposal_add on clock is 'fazhi:b0bf4d11223a3b50';

create policy clock_official_proposal_change on clock for update to fazhi_app
  using (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy clock_official_proposal_change on clock is 'fazhi:314573afcc6282b7';

create policy number_issued_official_proposal_see on number_issued for select to fazhi_app
  using (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy number_issued_official_proposal_see on number_issued is 'fazhi:92b93755c0ca4966';

create policy number_issued_official_proposal_add on number_issued for insert to fazhi_app
  with check (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_official_proposal_add on number_issued is 'fazhi:34f9d0267e212c25';

create policy number_issued_official_proposal_change on number_issued for update to fazhi_app
  using (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy number_issued_official_proposal_change on number_issued is 'fazhi:f532da61d384a15e';

create policy issued_document_official_proposal_see on issued_document for select to fazhi_app
  using (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or (current_setting('app.post', true) = 'government_head')
    or (current_setting('app.post', true) = 'legal_officer' and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0))
    or current_setting('app.post', true) in ('operation_of_law', 'report')));

comment on policy issued_document_official_proposal_see on issued_document is 'fazhi:875eb3ae4bac8d0b';

create policy issued_document_official_proposal_add on issued_document for insert to fazhi_app
  with check (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_official_proposal_add on issued_document is 'fazhi:afae4dbb45c206c3';

create policy issued_document_official_proposal_change on issued_document for update to fazhi_app
  using (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')))
  with check (ledger = 'official_proposal' and region_code = current_setting('app.region', true) and ((current_setting('app.post', true) = 'litigation_clerk' and (organ_id = current_setting('app.organ_id', true)))
    or current_setting('app.post', true) in ('operation_of_law')));

comment on policy issued_document_official_proposal_change on issued_document is 'fazhi:1d25639784c6b6e0';
