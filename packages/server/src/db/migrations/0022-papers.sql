-- What is issued is kept as it was issued: nobody may change or remove a row of issued_document. Papers that were issued
-- before have none of this, and are made from their record as they were.
alter table issued_document add column digest text collate "C";
alter table issued_document add column pdf bytea;
alter table issued_document add column docx bytea;
alter table issued_document add column pages bytea;
alter table issued_document add column party_pages bytea;
alter table issued_document add column token text collate "C";
alter table issued_document add column corrects uuid;
alter table issued_document add column reason text;
alter table issued_document add constraint issued_document_kept
  check ((digest is null and pdf is null) or (digest is not null and pdf is not null and docx is not null and pages is not null));
comment on column issued_document.digest is '制发时PDF的SHA-256；空的是保存文书之前制发的';
comment on column issued_document.corrects is '更正件所替代的一份';

-- The free parts of a document before it is issued: one draft for each document of a record.
create table document_draft (
  region_code text collate "C" not null,
  ledger text collate "C" not null,
  record_id uuid not null,
  name text collate "C" not null,
  version int not null,
  parts jsonb not null,
  withheld jsonb not null,
  account_id uuid not null,
  saved_at timestamptz not null,
  organ_id text collate "C" not null,
  organ_path text collate "C" not null,
  party_organs text collate "C" not null,
  assignees text collate "C" not null,
  primary key (region_code, ledger, record_id, name)
);
comment on table document_draft is '文书制发之前的草稿';
alter table document_draft enable row level security;
alter table document_draft force row level security;
grant select, insert, update on document_draft to fazhi_app;

-- What a paper's code is asked for. Whoever has no token finds no row; papers of restricted ledgers have no code.
create table paper_verification (
  region_code text collate "C" not null,
  token text collate "C" not null,
  number text not null,
  issued_on date not null,
  digest text collate "C" not null,
  corrects text collate "C",
  primary key (region_code, token)
);
create index paper_verification_correction on paper_verification (region_code, corrects);
comment on table paper_verification is '已制发文书的核验';
alter table paper_verification enable row level security;
alter table paper_verification force row level security;
grant select, insert on paper_verification to fazhi_app;
create policy paper_verification_ask on paper_verification for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'verifier'
    and (token = current_setting('app.account_id', true) or corrects = current_setting('app.account_id', true)));
create policy paper_verification_issue on paper_verification for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and current_setting('app.account_id', true) <> ''
    and current_setting('app.post', true) not in ('', 'gate', 'verifier', 'report', 'archivist', 'sealer', 'founder'));
create policy paper_verification_archive on paper_verification for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

-- Whoever only asks whether a paper is genuine draws no number.
drop policy number_series_use on number_series;
create policy number_series_use on number_series for all to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) not in ('', 'gate', 'verifier', 'report', 'archivist', 'sealer', 'founder'))
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) not in ('', 'gate', 'verifier', 'report', 'archivist', 'sealer', 'founder'));

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:bd0389c30bcea786';

create policy document_draft_select_enforcement_clerk on document_draft for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_enforcement_clerk on document_draft is 'fazhi:fa9922619ce47ab8';

create policy document_draft_insert_enforcement_clerk on document_draft for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_enforcement_clerk on document_draft is 'fazhi:6a48fd8fc5e9ea4c';

create policy document_draft_update_enforcement_clerk on document_draft for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_enforcement_clerk on document_draft is 'fazhi:7e353f27b2947cd4';

create policy document_draft_select_enforcement_coordinator on document_draft for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy document_draft_select_enforcement_coordinator on document_draft is 'fazhi:afdd310bdd9cf797';

create policy document_draft_insert_enforcement_coordinator on document_draft for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy document_draft_insert_enforcement_coordinator on document_draft is 'fazhi:39e01f38b693feb1';

create policy document_draft_update_enforcement_coordinator on document_draft for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy document_draft_update_enforcement_coordinator on document_draft is 'fazhi:e91a7c87dec12725';

create policy document_draft_select_enforcement_supervisor on document_draft for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy document_draft_select_enforcement_supervisor on document_draft is 'fazhi:9b55ae85dab6a9a3';

create policy document_draft_insert_enforcement_supervisor on document_draft for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy document_draft_insert_enforcement_supervisor on document_draft is 'fazhi:9142e331e4b27346';

create policy document_draft_update_enforcement_supervisor on document_draft for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating'));

comment on policy document_draft_update_enforcement_supervisor on document_draft is 'fazhi:853f399fa428376d';

create policy document_draft_select_grassroots_officer on document_draft for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy document_draft_select_grassroots_officer on document_draft is 'fazhi:0fc4339f612207fc';

create policy document_draft_insert_grassroots_officer on document_draft for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy document_draft_insert_grassroots_officer on document_draft is 'fazhi:407b3bc48e1bd3fb';

create policy document_draft_update_grassroots_officer on document_draft for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy document_draft_update_grassroots_officer on document_draft is 'fazhi:f87f45f153f58a93';

create policy document_draft_select_inspector on document_draft for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_inspector on document_draft is 'fazhi:5138e635fa8535d2';

create policy document_draft_insert_inspector on document_draft for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_inspector on document_draft is 'fazhi:2d1386b03c33cbad';

create policy document_draft_update_inspector on document_draft for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_inspector on document_draft is 'fazhi:f5706d8a72a3f222';

create policy document_draft_select_legal_officer on document_draft for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_legal_officer on document_draft is 'fazhi:3238ac3f77d41446';

create policy document_draft_insert_legal_officer on document_draft for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_legal_officer on document_draft is 'fazhi:989fa90846730472';

create policy document_draft_update_legal_officer on document_draft for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_legal_officer on document_draft is 'fazhi:8b9f492371128a0e';

create policy document_draft_select_litigation_clerk on document_draft for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_litigation_clerk on document_draft is 'fazhi:d9fa65f98f927d26';

create policy document_draft_insert_litigation_clerk on document_draft for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_litigation_clerk on document_draft is 'fazhi:82fec9bdba69dbb5';

create policy document_draft_update_litigation_clerk on document_draft for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_litigation_clerk on document_draft is 'fazhi:ee3e158169043c82';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:e7f8d3e89eb15bb3';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:7855357750e842bd';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:2fe3b638c8e8acad';

create policy document_draft_select_reconsideration_clerk on document_draft for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy document_draft_select_reconsideration_clerk on document_draft is 'fazhi:889e3d7134a11a09';

create policy document_draft_insert_reconsideration_clerk on document_draft for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy document_draft_insert_reconsideration_clerk on document_draft is 'fazhi:72f44e0ee8f0e3fb';

create policy document_draft_update_reconsideration_clerk on document_draft for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy document_draft_update_reconsideration_clerk on document_draft is 'fazhi:78ff515f02d812f4';

create policy document_draft_select_reconsideration_head on document_draft for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy document_draft_select_reconsideration_head on document_draft is 'fazhi:4359691b92815372';

create policy document_draft_insert_reconsideration_head on document_draft for insert to fazhi_post_reconsideration_head
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy document_draft_insert_reconsideration_head on document_draft is 'fazhi:88c39c256a3d5190';

create policy document_draft_update_reconsideration_head on document_draft for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy document_draft_update_reconsideration_head on document_draft is 'fazhi:79542bc84b4918dd';

create policy document_draft_select_station_officer on document_draft for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_station_officer on document_draft is 'fazhi:0b6531abbae09a58';

create policy document_draft_insert_station_officer on document_draft for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_station_officer on document_draft is 'fazhi:16cea8f544a5e024';

create policy document_draft_update_station_officer on document_draft for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_station_officer on document_draft is 'fazhi:11c210c21882d199';

