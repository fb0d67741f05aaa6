do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_correction_clerk') then
    create role fazhi_post_correction_clerk nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_correction_clerk;

grant fazhi_post_correction_clerk to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_correction_officer') then
    create role fazhi_post_correction_officer nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_correction_officer;

grant fazhi_post_correction_officer to fazhi_acting;

drop policy attachment_insert_operation_of_law on attachment;

drop policy attachment_select_archivist on attachment;

drop policy attachment_select_operation_of_law on attachment;

drop policy attachment_select_report on attachment;

drop policy attachment_update_operation_of_law on attachment;

drop policy clock_insert_operation_of_law on clock;

drop policy clock_select_archivist on clock;

drop policy clock_select_operation_of_law on clock;

drop policy clock_select_report on clock;

drop policy clock_update_operation_of_law on clock;

drop policy document_draft_insert_operation_of_law on document_draft;

drop policy document_draft_select_archivist on document_draft;

drop policy document_draft_select_operation_of_law on document_draft;

drop policy document_draft_update_operation_of_law on document_draft;

drop policy entry_insert_operation_of_law on entry;

drop policy entry_select_archivist on entry;

drop policy entry_select_operation_of_law on entry;

drop policy entry_select_report on entry;

drop policy entry_update_operation_of_law on entry;

drop policy issued_document_insert_operation_of_law on issued_document;

drop policy issued_document_select_archivist on issued_document;

drop policy issued_document_select_operation_of_law on issued_document;

drop policy issued_document_select_report on issued_document;

drop policy issued_document_update_operation_of_law on issued_document;

drop policy move_request_insert_operation_of_law on move_request;

drop policy move_request_select_archivist on move_request;

drop policy move_request_select_operation_of_law on move_request;

drop policy move_request_select_report on move_request;

drop policy move_request_update_operation_of_law on move_request;

drop policy number_issued_insert_operation_of_law on number_issued;

drop policy number_issued_select_archivist on number_issued;

drop policy number_issued_select_operation_of_law on number_issued;

drop policy number_issued_select_report on number_issued;

drop policy number_issued_update_operation_of_law on number_issued;

drop policy publication_insert_operation_of_law on publication;

drop policy publication_select_archivist on publication;

drop policy publication_select_operation_of_law on publication;

drop policy publication_select_report on publication;

drop policy publication_update_operation_of_law on publication;

create table social_investigation (
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
  "opinion_no" text collate "C",
  "entruster" text collate "C" not null,
  "entruster_kind" text collate "C" not null,
  "letter_no" text collate "C" not null,
  "received_on" date not null,
  "fast" text collate "C" not null,
  "subject" text collate "C" not null,
  "residence" text collate "C" not null,
  "crime" text collate "C" not null,
  "category" text collate "C" not null,
  "office" text collate "C" not null,
  "investigator_one" text collate "C",
  "investigator_two" text collate "C",
  "investigated_on" date,
  "circumstances" text collate "C",
  "consequences" text collate "C",
  "views" text collate "C",
  "prohibitions" text collate "C",
  "extra_days" int,
  "opinion" text collate "C",
  "opinion_reason" text collate "C",
  "replied_on" date,
  "adopted" text collate "C",
  "adopted_on" date,
  "returned_on" date,
  "return_reason" text collate "C",
  primary key (region_code, id)
);

alter table social_investigation enable row level security;

alter table social_investigation force row level security;

grant select, insert, update on social_investigation to fazhi_app;

alter table social_investigation add constraint social_investigation_state_check check (state in ('received', 'investigated', 'replied', 'closed', 'returned'));

comment on constraint social_investigation_state_check on social_investigation is 'fazhi:a7403e24d794e1d0';

alter table social_investigation add constraint social_investigation_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint social_investigation_organ_id_fkey on social_investigation is 'fazhi:ddc1dbf4dfc8d300';

create unique index social_investigation_opinion_no_key on social_investigation (region_code, "opinion_no");

comment on index social_investigation_opinion_no_key is 'fazhi:eaef171714abe432';

alter table social_investigation add constraint social_investigation_entruster_kind_check check ("entruster_kind" in ('court', 'procuratorate', 'police', 'prison'));

comment on constraint social_investigation_entruster_kind_check on social_investigation is 'fazhi:4c639d897ba5b59e';

alter table social_investigation add constraint social_investigation_fast_check check ("fast" in ('yes', 'no'));

comment on constraint social_investigation_fast_check on social_investigation is 'fazhi:8811405c71fcee0a';

alter table social_investigation add constraint social_investigation_category_check check ("category" in ('control', 'suspended', 'parole', 'medical'));

comment on constraint social_investigation_category_check on social_investigation is 'fazhi:320bd68298e4d6ac';

alter table social_investigation add constraint social_investigation_office_fkey foreign key (region_code, "office") references organ (region_code, id);

comment on constraint social_investigation_office_fkey on social_investigation is 'fazhi:2566385615edc815';

alter table social_investigation add constraint social_investigation_extra_days_check check ("extra_days" >= 0);

comment on constraint social_investigation_extra_days_check on social_investigation is 'fazhi:838feac4d3c49044';

alter table social_investigation add constraint social_investigation_opinion_check check ("opinion" in ('suitable', 'unsuitable', 'other'));

comment on constraint social_investigation_opinion_check on social_investigation is 'fazhi:f8560e8e16d11b3c';

alter table social_investigation add constraint social_investigation_adopted_check check ("adopted" in ('yes', 'no'));

comment on constraint social_investigation_adopted_check on social_investigation is 'fazhi:366d1ed404dba77c';

create index social_investigation_by_start on social_investigation (region_code, "received_on" desc, id desc);

comment on index social_investigation_by_start is 'fazhi:cf383b91bf9c3bb7';

create index social_investigation_by_state on social_investigation (region_code, state, "received_on" desc, id desc);

comment on index social_investigation_by_state is 'fazhi:2eca7012f3cdedf6';

create index social_investigation_by_organ on social_investigation (region_code, organ_id, "received_on" desc, id desc);

comment on index social_investigation_by_organ is 'fazhi:f6a8f3dbf7a29cc6';

create index social_investigation_open on social_investigation (region_code, organ_id, "received_on", id) where state in ('received', 'investigated', 'replied');

comment on index social_investigation_open is 'fazhi:3ec018e6cbaff538';

create index social_investigation_months_replied_on on social_investigation (region_code, "replied_on", "category", "opinion", "entruster_kind") include ("adopted");

comment on index social_investigation_months_replied_on is 'fazhi:df45b9f096618dfc';

create policy social_investigation_select_archivist on social_investigation for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy social_investigation_select_archivist on social_investigation is 'fazhi:9c93e22630f1337e';

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy entry_select_archivist on entry is 'fazhi:83b9027e911a540d';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy clock_select_archivist on clock is 'fazhi:7882410872ede20c';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:3b4b775fdae1c510';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:0c62a49a042c8a86';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy move_request_select_archivist on move_request is 'fazhi:45cd6ddb160c38ec';

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:52dd695bbe6d84a1';

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy attachment_select_archivist on attachment is 'fazhi:308857d8a4a52c5a';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy publication_select_archivist on publication is 'fazhi:c0df9386e9c6c62d';

create policy social_investigation_select_correction_clerk on social_investigation for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy social_investigation_select_correction_clerk on social_investigation is 'fazhi:a1916c13f3939eb5';

create policy social_investigation_insert_correction_clerk on social_investigation for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy social_investigation_insert_correction_clerk on social_investigation is 'fazhi:f91386a2aa509577';

create policy social_investigation_update_correction_clerk on social_investigation for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy social_investigation_update_correction_clerk on social_investigation is 'fazhi:e2582ee1c16d8cf3';

create policy entry_select_correction_clerk on entry for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_select_correction_clerk on entry is 'fazhi:06c5f17dcaf95488';

create policy entry_insert_correction_clerk on entry for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_correction_clerk on entry is 'fazhi:66be7701b5b56003';

create policy entry_update_correction_clerk on entry for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_correction_clerk on entry is 'fazhi:1689a5e848143963';

create policy clock_select_correction_clerk on clock for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_select_correction_clerk on clock is 'fazhi:624b6220f59f1069';

create policy clock_insert_correction_clerk on clock for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_correction_clerk on clock is 'fazhi:34d5dad1f5ae0b0d';

create policy clock_update_correction_clerk on clock for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_correction_clerk on clock is 'fazhi:7cc60445956ed5e4';

create policy number_issued_select_correction_clerk on number_issued for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_select_correction_clerk on number_issued is 'fazhi:c784de7f2788477b';

create policy number_issued_insert_correction_clerk on number_issued for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_correction_clerk on number_issued is 'fazhi:d1eff8432455b390';

create policy number_issued_update_correction_clerk on number_issued for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_correction_clerk on number_issued is 'fazhi:e9fec91dfdfc543f';

create policy issued_document_select_correction_clerk on issued_document for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_select_correction_clerk on issued_document is 'fazhi:0210f9e6e9997693';

create policy issued_document_insert_correction_clerk on issued_document for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_correction_clerk on issued_document is 'fazhi:16e6d5a260f42fce';

create policy issued_document_update_correction_clerk on issued_document for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_correction_clerk on issued_document is 'fazhi:4fb2a0058dbcc8c9';

create policy move_request_select_correction_clerk on move_request for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_select_correction_clerk on move_request is 'fazhi:fe2f258f9151ca6c';

create policy move_request_insert_correction_clerk on move_request for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_correction_clerk on move_request is 'fazhi:125bb93d52a20a86';

create policy move_request_update_correction_clerk on move_request for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_correction_clerk on move_request is 'fazhi:64f13be2b7ea38b6';

create policy document_draft_select_correction_clerk on document_draft for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_correction_clerk on document_draft is 'fazhi:58006865b39c4abf';

create policy document_draft_insert_correction_clerk on document_draft for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_correction_clerk on document_draft is 'fazhi:b651933bce050ab9';

create policy document_draft_update_correction_clerk on document_draft for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_correction_clerk on document_draft is 'fazhi:5b1f9e86e3a1cf97';

create policy attachment_select_correction_clerk on attachment for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_select_correction_clerk on attachment is 'fazhi:b829293d681e1585';

create policy attachment_insert_correction_clerk on attachment for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_correction_clerk on attachment is 'fazhi:3794f32604edf68c';

create policy attachment_update_correction_clerk on attachment for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_correction_clerk on attachment is 'fazhi:8a129807e63d3999';

create policy publication_select_correction_clerk on publication for select to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_select_correction_clerk on publication is 'fazhi:0d7445656c83158d';

create policy publication_insert_correction_clerk on publication for insert to fazhi_post_correction_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_correction_clerk on publication is 'fazhi:3a061557aee9d1f9';

create policy publication_update_correction_clerk on publication for update to fazhi_post_correction_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_correction_clerk on publication is 'fazhi:7b8afbaa63d676d3';

create policy social_investigation_select_correction_officer on social_investigation for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy social_investigation_select_correction_officer on social_investigation is 'fazhi:5e8f504349f60434';

create policy social_investigation_update_correction_officer on social_investigation for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy social_investigation_update_correction_officer on social_investigation is 'fazhi:0b81e950cbcd49d8';

create policy entry_select_correction_officer on entry for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy entry_select_correction_officer on entry is 'fazhi:28967b01560df9db';

create policy entry_insert_correction_officer on entry for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy entry_insert_correction_officer on entry is 'fazhi:1d5b42ed6299ff96';

create policy entry_update_correction_officer on entry for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy entry_update_correction_officer on entry is 'fazhi:a7ce6f6a30331ced';

create policy clock_select_correction_officer on clock for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy clock_select_correction_officer on clock is 'fazhi:3ad868c01bac4916';

create policy clock_insert_correction_officer on clock for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy clock_insert_correction_officer on clock is 'fazhi:e1e40299f74db6bf';

create policy clock_update_correction_officer on clock for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy clock_update_correction_officer on clock is 'fazhi:7ceb6e707ed1098a';

create policy number_issued_select_correction_officer on number_issued for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy number_issued_select_correction_officer on number_issued is 'fazhi:0757ce0675ab102f';

create policy number_issued_insert_correction_officer on number_issued for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy number_issued_insert_correction_officer on number_issued is 'fazhi:88cb7858fca5e8ab';

create policy number_issued_update_correction_officer on number_issued for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy number_issued_update_correction_officer on number_issued is 'fazhi:b2595a8b2ad33540';

create policy issued_document_select_correction_officer on issued_document for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy issued_document_select_correction_officer on issued_document is 'fazhi:9eb1bb679440ff55';

create policy issued_document_insert_correction_officer on issued_document for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy issued_document_insert_correction_officer on issued_document is 'fazhi:72867bddbc80d5b7';

create policy issued_document_update_correction_officer on issued_document for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy issued_document_update_correction_officer on issued_document is 'fazhi:edee1065541e5721';

create policy move_request_select_correction_officer on move_request for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy move_request_select_correction_officer on move_request is 'fazhi:a20633147d52cafd';

create policy move_request_insert_correction_officer on move_request for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy move_request_insert_correction_officer on move_request is 'fazhi:83afe016ff7db572';

create policy move_request_update_correction_officer on move_request for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy move_request_update_correction_officer on move_request is 'fazhi:3c2fe77b70255075';

create policy document_draft_select_correction_officer on document_draft for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy document_draft_select_correction_officer on document_draft is 'fazhi:ae414cd0a7a8c879';

create policy document_draft_insert_correction_officer on document_draft for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy document_draft_insert_correction_officer on document_draft is 'fazhi:e029b90a31c91eb4';

create policy document_draft_update_correction_officer on document_draft for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy document_draft_update_correction_officer on document_draft is 'fazhi:2b3ed9fee66a5d03';

create policy attachment_select_correction_officer on attachment for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy attachment_select_correction_officer on attachment is 'fazhi:768c29a62e56e8f8';

create policy attachment_insert_correction_officer on attachment for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy attachment_insert_correction_officer on attachment is 'fazhi:cf50007156466aa0';

create policy attachment_update_correction_officer on attachment for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy attachment_update_correction_officer on attachment is 'fazhi:9e77fba77202a577';

create policy publication_select_correction_officer on publication for select to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy publication_select_correction_officer on publication is 'fazhi:a6415c080c8a5d42';

create policy publication_insert_correction_officer on publication for insert to fazhi_post_correction_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy publication_insert_correction_officer on publication is 'fazhi:e0b3d5626b20dcdf';

create policy publication_update_correction_officer on publication for update to fazhi_post_correction_officer
  using (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and ledger in ('social_investigation') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy publication_update_correction_officer on publication is 'fazhi:d395756a07c3c7e4';

create policy social_investigation_select_operation_of_law on social_investigation for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy social_investigation_select_operation_of_law on social_investigation is 'fazhi:eb44118e1d21ead2';

create policy social_investigation_insert_operation_of_law on social_investigation for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy social_investigation_insert_operation_of_law on social_investigation is 'fazhi:4636ec0147fcf829';

create policy social_investigation_update_operation_of_law on social_investigation for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy social_investigation_update_operation_of_law on social_investigation is 'fazhi:1b124d5a9f3127cf';

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:40bc40ee208def07';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:96a3016e5f21ed6a';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:e402a8c6b7c193ac';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:ba419031a85fe956';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:636208658832065d';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:187e738eff2d3b47';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:4e412981620a2cee';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:9e1a83c541f0a661';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:7b8facbc9549a7d7';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:e3bb30190b81bffa';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:0567148a087ecb43';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:17649e606e7d3c1c';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:0dcd132c68b6b5a7';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:97a23595f2f39238';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:e7f64fbeb3ffa6b3';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:d54432213d3a5fd4';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:cfe4259534072b64';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:94aed8156ff41934';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:8f886224d802416f';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:07303b3da90a5e40';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:83249c2f031548a5';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:2250a69509106a3e';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:9260e1517194eebc';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:feed955864418e73';

create policy social_investigation_select_report on social_investigation for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy social_investigation_select_report on social_investigation is 'fazhi:141236e53ec776dd';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy entry_select_report on entry is 'fazhi:6abbd53aca97b7b7';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy clock_select_report on clock is 'fazhi:e1b03f34baeab0d9';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy number_issued_select_report on number_issued is 'fazhi:0dbe87004b246f9e';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy issued_document_select_report on issued_document is 'fazhi:6e7633322ad98e63';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy move_request_select_report on move_request is 'fazhi:865f9aa8220b6669';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy attachment_select_report on attachment is 'fazhi:52bcee8985bb78b0';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'social_investigation'));

comment on policy publication_select_report on publication is 'fazhi:915c94fba73d2fbc';
