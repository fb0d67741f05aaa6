drop policy attachment_insert_enforcement_clerk on attachment;

drop policy attachment_insert_enforcement_coordinator on attachment;

drop policy attachment_insert_inspector on attachment;

drop policy attachment_insert_legal_officer on attachment;

drop policy attachment_insert_operation_of_law on attachment;

drop policy attachment_select_archivist on attachment;

drop policy attachment_select_enforcement_clerk on attachment;

drop policy attachment_select_enforcement_coordinator on attachment;

drop policy attachment_select_enforcement_head on attachment;

drop policy attachment_select_enforcement_supervisor on attachment;

drop policy attachment_select_inspector on attachment;

drop policy attachment_select_legal_officer on attachment;

drop policy attachment_select_operation_of_law on attachment;

drop policy attachment_select_report on attachment;

drop policy attachment_update_enforcement_clerk on attachment;

drop policy attachment_update_enforcement_coordinator on attachment;

drop policy attachment_update_inspector on attachment;

drop policy attachment_update_legal_officer on attachment;

drop policy attachment_update_operation_of_law on attachment;

drop policy clock_delete_enforcement_clerk on clock;

drop policy clock_delete_inspector on clock;

drop policy clock_delete_legal_officer on clock;

drop policy clock_insert_enforcement_clerk on clock;

drop policy clock_insert_enforcement_coordinator on clock;

drop policy clock_insert_inspector on clock;

drop policy clock_insert_legal_officer on clock;

drop policy clock_insert_operation_of_law on clock;

drop policy clock_select_archivist on clock;

drop policy clock_select_enforcement_clerk on clock;

drop policy clock_select_enforcement_coordinator on clock;

drop policy clock_select_enforcement_head on clock;

drop policy clock_select_enforcement_supervisor on clock;

drop policy clock_select_inspector on clock;

drop policy clock_select_legal_officer on clock;

drop policy clock_select_operation_of_law on clock;

drop policy clock_select_report on clock;

drop policy clock_update_enforcement_clerk on clock;

drop policy clock_update_enforcement_coordinator on clock;

drop policy clock_update_inspector on clock;

drop policy clock_update_legal_officer on clock;

drop policy clock_update_operation_of_law on clock;

drop policy document_draft_insert_enforcement_clerk on document_draft;

drop policy document_draft_insert_enforcement_coordinator on document_draft;

drop policy document_draft_insert_inspector on document_draft;

drop policy document_draft_insert_legal_officer on document_draft;

drop policy document_draft_insert_operation_of_law on document_draft;

drop policy document_draft_select_archivist on document_draft;

drop policy document_draft_select_enforcement_clerk on document_draft;

drop policy document_draft_select_enforcement_coordinator on document_draft;

drop policy document_draft_select_inspector on document_draft;

drop policy document_draft_select_legal_officer on document_draft;

drop policy document_draft_select_operation_of_law on document_draft;

drop policy document_draft_update_enforcement_clerk on document_draft;

drop policy document_draft_update_enforcement_coordinator on document_draft;

drop policy document_draft_update_inspector on document_draft;

drop policy document_draft_update_legal_officer on document_draft;

drop policy document_draft_update_operation_of_law on document_draft;

drop policy entry_insert_enforcement_clerk on entry;

drop policy entry_insert_enforcement_coordinator on entry;

drop policy entry_insert_inspector on entry;

drop policy entry_insert_legal_officer on entry;

drop policy entry_insert_operation_of_law on entry;

drop policy entry_select_archivist on entry;

drop policy entry_select_enforcement_clerk on entry;

drop policy entry_select_enforcement_coordinator on entry;

drop policy entry_select_enforcement_head on entry;

drop policy entry_select_enforcement_supervisor on entry;

drop policy entry_select_inspector on entry;

drop policy entry_select_legal_officer on entry;

drop policy entry_select_operation_of_law on entry;

drop policy entry_select_report on entry;

drop policy entry_update_enforcement_clerk on entry;

drop policy entry_update_enforcement_coordinator on entry;

drop policy entry_update_inspector on entry;

drop policy entry_update_legal_officer on entry;

drop policy entry_update_operation_of_law on entry;

drop policy issued_document_insert_enforcement_clerk on issued_document;

drop policy issued_document_insert_enforcement_coordinator on issued_document;

drop policy issued_document_insert_inspector on issued_document;

drop policy issued_document_insert_legal_officer on issued_document;

drop policy issued_document_insert_operation_of_law on issued_document;

drop policy issued_document_select_archivist on issued_document;

drop policy issued_document_select_enforcement_clerk on issued_document;

drop policy issued_document_select_enforcement_coordinator on issued_document;

drop policy issued_document_select_enforcement_head on issued_document;

drop policy issued_document_select_enforcement_supervisor on issued_document;

drop policy issued_document_select_inspector on issued_document;

drop policy issued_document_select_legal_officer on issued_document;

drop policy issued_document_select_operation_of_law on issued_document;

drop policy issued_document_select_report on issued_document;

drop policy issued_document_update_enforcement_clerk on issued_document;

drop policy issued_document_update_enforcement_coordinator on issued_document;

drop policy issued_document_update_inspector on issued_document;

drop policy issued_document_update_legal_officer on issued_document;

drop policy issued_document_update_operation_of_law on issued_document;

drop policy move_request_insert_enforcement_clerk on move_request;

drop policy move_request_insert_enforcement_coordinator on move_request;

drop policy move_request_insert_inspector on move_request;

drop policy move_request_insert_legal_officer on move_request;

drop policy move_request_insert_operation_of_law on move_request;

drop policy move_request_select_archivist on move_request;

drop policy move_request_select_enforcement_clerk on move_request;

drop policy move_request_select_enforcement_coordinator on move_request;

drop policy move_request_select_enforcement_head on move_request;

drop policy move_request_select_enforcement_supervisor on move_request;

drop policy move_request_select_inspector on move_request;

drop policy move_request_select_legal_officer on move_request;

drop policy move_request_select_operation_of_law on move_request;

drop policy move_request_select_report on move_request;

drop policy move_request_update_enforcement_clerk on move_request;

drop policy move_request_update_enforcement_coordinator on move_request;

drop policy move_request_update_inspector on move_request;

drop policy move_request_update_legal_officer on move_request;

drop policy move_request_update_operation_of_law on move_request;

drop policy number_issued_insert_enforcement_clerk on number_issued;

drop policy number_issued_insert_enforcement_coordinator on number_issued;

drop policy number_issued_insert_inspector on number_issued;

drop policy number_issued_insert_legal_officer on number_issued;

drop policy number_issued_insert_operation_of_law on number_issued;

drop policy number_issued_select_archivist on number_issued;

drop policy number_issued_select_enforcement_clerk on number_issued;

drop policy number_issued_select_enforcement_coordinator on number_issued;

drop policy number_issued_select_enforcement_head on number_issued;

drop policy number_issued_select_enforcement_supervisor on number_issued;

drop policy number_issued_select_inspector on number_issued;

drop policy number_issued_select_legal_officer on number_issued;

drop policy number_issued_select_operation_of_law on number_issued;

drop policy number_issued_select_report on number_issued;

drop policy number_issued_update_enforcement_clerk on number_issued;

drop policy number_issued_update_enforcement_coordinator on number_issued;

drop policy number_issued_update_inspector on number_issued;

drop policy number_issued_update_legal_officer on number_issued;

drop policy number_issued_update_operation_of_law on number_issued;

drop policy publication_insert_enforcement_clerk on publication;

drop policy publication_insert_enforcement_coordinator on publication;

drop policy publication_insert_inspector on publication;

drop policy publication_insert_legal_officer on publication;

drop policy publication_insert_operation_of_law on publication;

drop policy publication_select_archivist on publication;

drop policy publication_select_enforcement_clerk on publication;

drop policy publication_select_enforcement_coordinator on publication;

drop policy publication_select_enforcement_head on publication;

drop policy publication_select_enforcement_supervisor on publication;

drop policy publication_select_inspector on publication;

drop policy publication_select_legal_officer on publication;

drop policy publication_select_operation_of_law on publication;

drop policy publication_select_report on publication;

drop policy publication_update_enforcement_clerk on publication;

drop policy publication_update_enforcement_coordinator on publication;

drop policy publication_update_inspector on publication;

drop policy publication_update_legal_officer on publication;

drop policy publication_update_operation_of_law on publication;

drop policy search_text_delete_enforcement_clerk on search_text;

drop policy search_text_delete_inspector on search_text;

drop policy search_text_delete_legal_officer on search_text;

drop policy search_text_insert_enforcement_clerk on search_text;

drop policy search_text_insert_enforcement_coordinator on search_text;

drop policy search_text_insert_inspector on search_text;

drop policy search_text_insert_legal_officer on search_text;

drop policy search_text_insert_operation_of_law on search_text;

drop policy search_text_select_enforcement_clerk on search_text;

drop policy search_text_select_enforcement_coordinator on search_text;

drop policy search_text_select_enforcement_head on search_text;

drop policy search_text_select_enforcement_supervisor on search_text;

drop policy search_text_select_inspector on search_text;

drop policy search_text_select_legal_officer on search_text;

drop policy search_text_select_operation_of_law on search_text;

drop policy search_text_update_enforcement_clerk on search_text;

drop policy search_text_update_enforcement_coordinator on search_text;

drop policy search_text_update_inspector on search_text;

drop policy search_text_update_legal_officer on search_text;

drop policy search_text_update_operation_of_law on search_text;

create table penalty_case (
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
  "department" text collate "C" not null,
  "subject" uuid not null,
  "registered_on" date not null,
  "source" text collate "C" not null,
  "inspection" uuid,
  "party" text collate "C" not null,
  "party_kind" text collate "C" not null,
  "party_code" text collate "C",
  "enterprise" uuid,
  "born_on" date,
  "address" text collate "C",
  "matter" text collate "C" not null,
  "area" text collate "C",
  "public_security" text collate "C",
  "item" uuid not null,
  "act_ended_on" date,
  "continuing" text collate "C",
  "grave_harm" text collate "C",
  "lead" uuid,
  "second" uuid,
  "case_no" text collate "C",
  "opened_on" date,
  "not_opened_on" date,
  "not_opened_ground" text collate "C",
  "recused_on" date,
  "recusal_reason" text collate "C",
  "preserved_on" date,
  "preserved_items" text collate "C",
  "preserved_handled_on" date,
  "preserved_handling" text collate "C",
  "extended_on" date,
  "extended_days" int,
  "extension_basis" text collate "C",
  "concluded_on" date,
  "facts" text collate "C",
  "evidence" text collate "C",
  "evidence_check" text collate "C",
  "grading" text collate "C",
  "review_ground" text collate "C",
  "told_on" date,
  "proposal" text collate "C",
  "proposed_fine" bigint,
  "proposed_confiscation" bigint,
  "proposed_heavy" text collate "C",
  "hearing_offered" text collate "C",
  "hearing_told_on" date,
  "pleaded_on" date,
  "plea" text collate "C",
  "plea_result" text collate "C",
  "hearing_requested_on" date,
  "hearing" uuid,
  "hearing_ended_on" date,
  "hearing_result" text collate "C",
  "reviewed_on" date,
  "reviewer" uuid,
  "reviewer_standing" text collate "C",
  "review_opinion" text collate "C",
  "review_note" text collate "C",
  "discussed_on" date,
  "minutes" text collate "C",
  "procedure" text collate "C",
  "decision_no" text collate "C",
  "decided_on" date,
  "legal_basis" text collate "C",
  "warning" text collate "C",
  "fine" bigint,
  "confiscation" bigint,
  "heavy" text collate "C",
  "step" uuid,
  "discretion" text collate "C",
  "lighter_law" text collate "C",
  "leniency" text collate "C",
  "leniency_ground" text collate "C",
  "exemption_no" text collate "C",
  "exempted_on" date,
  "exemption_ground" text collate "C",
  "first_check" uuid,
  "exemption_reason" text collate "C",
  "educated_on" date,
  "education" text collate "C",
  "dropped_on" date,
  "drop_ground" text collate "C",
  "transferred_on" date,
  "suspected_crime" text collate "C",
  "transferred_to" text collate "C",
  "returned_on" date,
  "return_reason" text collate "C",
  "served_on" date,
  "service_way" text collate "C",
  "filed_on" date,
  "cash_collected_on" date,
  "cash_ground" text collate "C",
  "receipt_no" text collate "C",
  "handed_in_on" date,
  "banked_on" date,
  "deferred_on" date,
  "pay_extra_days" int,
  "hardship" text collate "C",
  "instalment" bigint,
  "instalment_on" date,
  "paid" bigint,
  "surcharge" bigint,
  "surcharge_waiver" text collate "C",
  "contested_on" date,
  "contest" text collate "C",
  "contest_ended_on" date,
  "contest_result" text collate "C",
  "stayed_days" int,
  "suit_period_ended_on" date,
  "demanded_on" date,
  "demand_served_on" date,
  "enforced_on" date,
  "execution_basis" text collate "C",
  "court_applied_on" date,
  "court_ruling" text collate "C",
  "performed_on" date,
  "closed_on" date,
  "closing" text collate "C",
  "archived_on" date,
  "archive_no" text collate "C",
  "archive_pages" int,
  primary key (region_code, id)
);

alter table penalty_case enable row level security;

alter table penalty_case force row level security;

grant select, insert, update on penalty_case to fazhi_app;

create table penalty_hearing (
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
  "department" text collate "C" not null,
  "penalty_case" uuid not null,
  "requested_on" date not null,
  "held_on" date,
  "place" text collate "C",
  "openness" text collate "C",
  "notified_on" date,
  "presider" text collate "C",
  "presider_standing" text collate "C",
  "attendance" text collate "C",
  "record" text collate "C",
  "signed" text collate "C",
  "waiver_reason" text collate "C",
  primary key (region_code, id)
);

alter table penalty_hearing enable row level security;

alter table penalty_hearing force row level security;

grant select, insert, update on penalty_hearing to fazhi_app;

create table penalty_publication (
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
  "department" text collate "C" not null,
  "penalty_case" uuid not null,
  "matter" text collate "C" not null,
  "decided_on" date not null,
  "published_on" date,
  "place" text collate "C",
  "screened" text collate "C",
  "exempted_on" date,
  "exemption_reason" text collate "C",
  "annulled_on" date,
  "annulment" text collate "C",
  "withdrawn_on" date,
  "withdrawal_reason" text collate "C",
  primary key (region_code, id)
);

alter table penalty_publication enable row level security;

alter table penalty_publication force row level security;

grant select, insert, update on penalty_publication to fazhi_app;

create table first_offence_check (
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
  "department" text collate "C" not null,
  "penalty_case" uuid not null,
  "asked_on" date not null,
  "party" text collate "C" not null,
  "area" text collate "C" not null,
  "slightness" text collate "C" not null,
  "harm" text collate "C" not null,
  "correction" text collate "C" not null,
  "fault" text collate "C" not null,
  "since" date not null,
  "earlier" int not null,
  "elsewhere" int not null,
  "latest_on" date,
  "verdict" text collate "C",
  "reasons" text collate "C",
  "decided_on" date,
  "differed_on" date,
  "differ_reason" text collate "C",
  primary key (region_code, id)
);

alter table first_offence_check enable row level security;

alter table first_offence_check force row level security;

grant select, insert, update on first_offence_check to fazhi_app;

create table leniency_item (
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
  "list" text collate "C" not null,
  "department" text collate "C" not null,
  "item" uuid not null,
  "act" text collate "C" not null,
  "collected_on" date not null,
  "basis" text collate "C" not null,
  "conditions" text collate "C" not null,
  "excluded" text collate "C",
  "correction_days" int,
  "floor" bigint,
  "handling" text collate "C" not null,
  "returned_on" date,
  "correction_note" text collate "C",
  "reviewed_on" date,
  "opinion" text collate "C",
  "merged_into" uuid,
  "edition" int,
  "published_on" date,
  "place" text collate "C",
  "basis_changed_on" date,
  "basis_change" text collate "C",
  "revised_basis" text collate "C",
  "revised_conditions" text collate "C",
  "repealed_on" date,
  "repeal_reason" text collate "C",
  "released_on" date,
  primary key (region_code, id)
);

alter table leniency_item enable row level security;

alter table leniency_item force row level security;

grant select, insert, update on leniency_item to fazhi_app;

grant delete on penalty_case to fazhi_app;

grant delete on penalty_hearing to fazhi_app;

grant delete on penalty_publication to fazhi_app;

grant delete on first_offence_check to fazhi_app;

grant delete on leniency_item to fazhi_app;

grant select ("act", "basis", "conditions", "department", "edition", "excluded", "id", "list", "published_on", "region_code", "revised_basis", "revised_conditions") on leniency_item to fazhi_public;

alter table penalty_case add constraint penalty_case_state_check check (state in ('registered', 'notOpened', 'opened', 'concluded', 'told', 'hearing', 'decided', 'served', 'enforcing', 'performed', 'exempted', 'dropped', 'transferred', 'closed', 'archived'));

comment on constraint penalty_case_state_check on penalty_case is 'fazhi:0c9e7b9e49cd0d4f';

alter table penalty_case add constraint penalty_case_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint penalty_case_organ_id_fkey on penalty_case is 'fazhi:df725f142a29fc2c';

alter table penalty_case add constraint penalty_case_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint penalty_case_department_fkey on penalty_case is 'fazhi:c033186b24b48b6a';

alter table penalty_case add constraint penalty_case_subject_fkey foreign key (region_code, "subject") references enforcement_subject (region_code, id);

comment on constraint penalty_case_subject_fkey on penalty_case is 'fazhi:a3d8608a85f3eec1';

alter table penalty_case add constraint penalty_case_source_check check ("source" in ('inspection', 'complaint', 'transfer', 'superior', 'media', 'selfReport', 'onSpot'));

comment on constraint penalty_case_source_check on penalty_case is 'fazhi:64bcf2c03cd8270c';

alter table penalty_case add constraint penalty_case_inspection_fkey foreign key (region_code, "inspection") references administrative_inspection (region_code, id);

comment on constraint penalty_case_inspection_fkey on penalty_case is 'fazhi:f8861e6bec9df0a0';

alter table penalty_case add constraint penalty_case_party_kind_check check ("party_kind" in ('citizen', 'household', 'organisation'));

comment on constraint penalty_case_party_kind_check on penalty_case is 'fazhi:dfa3b6f58d4ce623';

alter table penalty_case add constraint penalty_case_enterprise_fkey foreign key (region_code, "enterprise") references enterprise (region_code, id);

comment on constraint penalty_case_enterprise_fkey on penalty_case is 'fazhi:0c47fc4a7a13bc66';

alter table penalty_case add constraint penalty_case_area_check check ("area" in ('lifeAndHealth', 'publicSafety', 'environment', 'market', 'labour', 'construction', 'transport', 'agriculture', 'culture', 'education', 'civil', 'finance', 'resources', 'other'));

comment on constraint penalty_case_area_check on penalty_case is 'fazhi:d3eee8fd37b1a598';

alter table penalty_case add constraint penalty_case_public_security_check check ("public_security" in ('yes'));

comment on constraint penalty_case_public_security_check on penalty_case is 'fazhi:9c4a92f8e0d9ace7';

alter table penalty_case add constraint penalty_case_item_fkey foreign key (region_code, "item") references enforcement_item (region_code, id);

comment on constraint penalty_case_item_fkey on penalty_case is 'fazhi:cd44a99876f199b4';

alter table penalty_case add constraint penalty_case_continuing_check check ("continuing" in ('yes'));

comment on constraint penalty_case_continuing_check on penalty_case is 'fazhi:34de3408ed05b1e7';

alter table penalty_case add constraint penalty_case_grave_harm_check check ("grave_harm" in ('yes'));

comment on constraint penalty_case_grave_harm_check on penalty_case is 'fazhi:37ee943d57fb20b0';

alter table penalty_case add constraint penalty_case_lead_fkey foreign key (region_code, "lead") references enforcement_officer (region_code, id);

comment on constraint penalty_case_lead_fkey on penalty_case is 'fazhi:624c577374277c0b';

alter table penalty_case add constraint penalty_case_second_fkey foreign key (region_code, "second") references enforcement_officer (region_code, id);

comment on constraint penalty_case_second_fkey on penalty_case is 'fazhi:ceb7a6c3ecdf642a';

create unique index penalty_case_case_no_key on penalty_case (region_code, "case_no");

comment on index penalty_case_case_no_key is 'fazhi:836dea3a3dc10947';

alter table penalty_case add constraint penalty_case_not_opened_ground_check check ("not_opened_ground" in ('noBreach', 'noCompetence', 'limitation', 'slight'));

comment on constraint penalty_case_not_opened_ground_check on penalty_case is 'fazhi:0ef574246777286a';

alter table penalty_case add constraint penalty_case_preserved_handling_check check ("preserved_handling" in ('returned', 'recorded', 'appraisal', 'seizure', 'confiscated'));

comment on constraint penalty_case_preserved_handling_check on penalty_case is 'fazhi:66619b6da5d67c32';

alter table penalty_case add constraint penalty_case_extended_days_check check ("extended_days" >= 0);

comment on constraint penalty_case_extended_days_check on penalty_case is 'fazhi:233734bf58b49b43';

alter table penalty_case add constraint penalty_case_evidence_check_check check ("evidence_check" in ('proved', 'provedWithoutExcluded', 'insufficient'));

comment on constraint penalty_case_evidence_check_check on penalty_case is 'fazhi:149a775b291add6b';

alter table penalty_case add constraint penalty_case_grading_check check ("grading" in ('ordinary', 'complex', 'major'));

comment on constraint penalty_case_grading_check on penalty_case is 'fazhi:480834735ef2afb4';

alter table penalty_case add constraint penalty_case_review_ground_check check ("review_ground" in ('publicInterest', 'difficult', 'byLaw'));

comment on constraint penalty_case_review_ground_check on penalty_case is 'fazhi:b80cc1dd90ccfadf';

alter table penalty_case add constraint penalty_case_proposed_fine_check check ("proposed_fine" >= 0);

comment on constraint penalty_case_proposed_fine_check on penalty_case is 'fazhi:8e56f446c38779d8';

alter table penalty_case add constraint penalty_case_proposed_confiscation_check check ("proposed_confiscation" >= 0);

comment on constraint penalty_case_proposed_confiscation_check on penalty_case is 'fazhi:7528cd137e70edce';

alter table penalty_case add constraint penalty_case_proposed_heavy_check check ("proposed_heavy" in ('suspendLicence', 'downgrade', 'revokeLicence', 'limitActivity', 'stopProduction', 'close', 'barOccupation'));

comment on constraint penalty_case_proposed_heavy_check on penalty_case is 'fazhi:d72a7545be296088';

alter table penalty_case add constraint penalty_case_hearing_offered_check check ("hearing_offered" in ('yes', 'no'));

comment on constraint penalty_case_hearing_offered_check on penalty_case is 'fazhi:ef4499b6510cf95e';

alter table penalty_case add constraint penalty_case_plea_result_check check ("plea_result" in ('adopted', 'partly', 'rejected'));

comment on constraint penalty_case_plea_result_check on penalty_case is 'fazhi:68f854ea1ee38a10';

alter table penalty_case add constraint penalty_case_hearing_fkey foreign key (region_code, "hearing") references penalty_hearing (region_code, id);

comment on constraint penalty_case_hearing_fkey on penalty_case is 'fazhi:f3fbd1ae359847c1';

alter table penalty_case add constraint penalty_case_hearing_result_check check ("hearing_result" in ('held', 'waived'));

comment on constraint penalty_case_hearing_result_check on penalty_case is 'fazhi:8f12d37e2b740c88';

alter table penalty_case add constraint penalty_case_reviewer_fkey foreign key (region_code, "reviewer") references account (region_code, id);

comment on constraint penalty_case_reviewer_fkey on penalty_case is 'fazhi:c5483420da32d5e5';

alter table penalty_case add constraint penalty_case_reviewer_standing_check check ("reviewer_standing" in ('qualified', 'experienced', 'unqualified'));

comment on constraint penalty_case_reviewer_standing_check on penalty_case is 'fazhi:ec75819e20ed2e47';

alter table penalty_case add constraint penalty_case_review_opinion_check check ("review_opinion" in ('agreed', 'amended', 'returned', 'rejected'));

comment on constraint penalty_case_review_opinion_check on penalty_case is 'fazhi:8d77a9989892f853';

alter table penalty_case add constraint penalty_case_procedure_check check ("procedure" in ('onSpot', 'ordinary'));

comment on constraint penalty_case_procedure_check on penalty_case is 'fazhi:3fc462b7012383be';

create unique index penalty_case_decision_no_key on penalty_case (region_code, "decision_no");

comment on index penalty_case_decision_no_key is 'fazhi:65273afd1b5eafd5';

alter table penalty_case add constraint penalty_case_warning_check check ("warning" in ('warning', 'criticism'));

comment on constraint penalty_case_warning_check on penalty_case is 'fazhi:132da79105676e42';

alter table penalty_case add constraint penalty_case_fine_check check ("fine" >= 0);

comment on constraint penalty_case_fine_check on penalty_case is 'fazhi:6c1f9fe672cdeff9';

alter table penalty_case add constraint penalty_case_confiscation_check check ("confiscation" >= 0);

comment on constraint penalty_case_confiscation_check on penalty_case is 'fazhi:938f0fb782c51988';

alter table penalty_case add constraint penalty_case_heavy_check check ("heavy" in ('suspendLicence', 'downgrade', 'revokeLicence', 'limitActivity', 'stopProduction', 'close', 'barOccupation'));

comment on constraint penalty_case_heavy_check on penalty_case is 'fazhi:4ce6af3fef3b699e';

alter table penalty_case add constraint penalty_case_step_fkey foreign key (region_code, "step") references discretion_step (region_code, id);

comment on constraint penalty_case_step_fkey on penalty_case is 'fazhi:0df95e4110ccc92b';

alter table penalty_case add constraint penalty_case_lighter_law_check check ("lighter_law" in ('yes'));

comment on constraint penalty_case_lighter_law_check on penalty_case is 'fazhi:3beef09a0ebb9374';

alter table penalty_case add constraint penalty_case_leniency_check check ("leniency" in ('lighter', 'mitigated'));

comment on constraint penalty_case_leniency_check on penalty_case is 'fazhi:0f78cc53ff025d76';

alter table penalty_case add constraint penalty_case_leniency_ground_check check ("leniency_ground" in ('minor', 'partialDiscernment', 'harmReduced', 'coerced', 'confessed', 'merit', 'other'));

comment on constraint penalty_case_leniency_ground_check on penalty_case is 'fazhi:b79d8d77551a98c4';

create unique index penalty_case_exemption_no_key on penalty_case (region_code, "exemption_no");

comment on index penalty_case_exemption_no_key is 'fazhi:3f2bd739b93b18f5';

alter table penalty_case add constraint penalty_case_exemption_ground_check check ("exemption_ground" in ('slight', 'first', 'noFault', 'underage', 'noDiscernment', 'limitation'));

comment on constraint penalty_case_exemption_ground_check on penalty_case is 'fazhi:bf99d3299addd8f1';

alter table penalty_case add constraint penalty_case_first_check_fkey foreign key (region_code, "first_check") references first_offence_check (region_code, id);

comment on constraint penalty_case_first_check_fkey on penalty_case is 'fazhi:e769cb1d83f09f8b';

alter table penalty_case add constraint penalty_case_drop_ground_check check ("drop_ground" in ('notEstablished', 'partyGone', 'noCompetence', 'duplicate'));

comment on constraint penalty_case_drop_ground_check on penalty_case is 'fazhi:7c3c60f5aa9a3475';

alter table penalty_case add constraint penalty_case_service_way_check check ("service_way" in ('direct', 'leaving', 'entrusted', 'post', 'electronic', 'public'));

comment on constraint penalty_case_service_way_check on penalty_case is 'fazhi:bd887f4a3b211764';

alter table penalty_case add constraint penalty_case_cash_ground_check check ("cash_ground" in ('small', 'hard', 'remote'));

comment on constraint penalty_case_cash_ground_check on penalty_case is 'fazhi:6690daf4f5da7dd9';

alter table penalty_case add constraint penalty_case_pay_extra_days_check check ("pay_extra_days" >= 0);

comment on constraint penalty_case_pay_extra_days_check on penalty_case is 'fazhi:8a533d812ae19cf8';

alter table penalty_case add constraint penalty_case_instalment_check check ("instalment" >= 0);

comment on constraint penalty_case_instalment_check on penalty_case is 'fazhi:8b6adea77e465588';

alter table penalty_case add constraint penalty_case_paid_check check ("paid" >= 0);

comment on constraint penalty_case_paid_check on penalty_case is 'fazhi:11d674b223b20c2b';

alter table penalty_case add constraint penalty_case_surcharge_check check ("surcharge" >= 0);

comment on constraint penalty_case_surcharge_check on penalty_case is 'fazhi:143eb30b31c27c91';

alter table penalty_case add constraint penalty_case_surcharge_waiver_check check ("surcharge_waiver" in ('agreement'));

comment on constraint penalty_case_surcharge_waiver_check on penalty_case is 'fazhi:4ab60de02c3b2c55';

alter table penalty_case add constraint penalty_case_contest_check check ("contest" in ('review', 'suit'));

comment on constraint penalty_case_contest_check on penalty_case is 'fazhi:20f0cd52637e1112';

alter table penalty_case add constraint penalty_case_contest_result_check check ("contest_result" in ('upheld', 'altered', 'revoked', 'unlawful', 'void', 'withdrawn'));

comment on constraint penalty_case_contest_result_check on penalty_case is 'fazhi:2d4faff85673aa99';

alter table penalty_case add constraint penalty_case_stayed_days_check check ("stayed_days" >= 0);

comment on constraint penalty_case_stayed_days_check on penalty_case is 'fazhi:a13e67c6bf2ceece';

alter table penalty_case add constraint penalty_case_court_ruling_check check ("court_ruling" in ('granted', 'refused', 'pending'));

comment on constraint penalty_case_court_ruling_check on penalty_case is 'fazhi:314ccceaadd81ef3';

alter table penalty_case add constraint penalty_case_closing_check check ("closing" in ('performed', 'court', 'exempted', 'dropped', 'transferred', 'annulled', 'terminated'));

comment on constraint penalty_case_closing_check on penalty_case is 'fazhi:3f496551d1dbac97';

alter table penalty_case add constraint penalty_case_archive_pages_check check ("archive_pages" >= 0);

comment on constraint penalty_case_archive_pages_check on penalty_case is 'fazhi:1a1a7505dd060449';

create index penalty_case_by_start on penalty_case (region_code, "registered_on" desc, id desc);

comment on index penalty_case_by_start is 'fazhi:541a7759198baed6';

create index penalty_case_by_state on penalty_case (region_code, state, "registered_on" desc, id desc);

comment on index penalty_case_by_state is 'fazhi:fe14b319ec4e3e54';

create index penalty_case_by_organ on penalty_case (region_code, organ_id, "registered_on" desc, id desc);

comment on index penalty_case_by_organ is 'fazhi:e5167b8b7efadd4e';

create index penalty_case_open on penalty_case (region_code, organ_id, "registered_on", id) where state in ('registered', 'opened', 'concluded', 'told', 'hearing', 'decided', 'served', 'enforcing', 'performed', 'exempted', 'dropped', 'transferred', 'closed');

comment on index penalty_case_open is 'fazhi:752e72678dc28e99';

create index penalty_case_held_reviewer on penalty_case (region_code, "reviewer") where state in ('registered', 'opened', 'concluded', 'told', 'hearing', 'decided', 'served', 'enforcing', 'performed', 'exempted', 'dropped', 'transferred', 'closed');

comment on index penalty_case_held_reviewer is 'fazhi:cc26c43123de80c1';

create index penalty_case_alike on penalty_case (region_code, "party", "item");

comment on index penalty_case_alike is 'fazhi:2f4a1c66cebc3e64';

create index penalty_case_months_opened_on on penalty_case (region_code, "opened_on", "procedure", "source");

comment on index penalty_case_months_opened_on is 'fazhi:47c5a1f0f083b9b2';

create index penalty_case_months_decided_on on penalty_case (region_code, "decided_on", "procedure", "source") include ("fine", "reviewed_on");

comment on index penalty_case_months_decided_on is 'fazhi:eaee0813acd452db';

create index penalty_case_months_exempted_on on penalty_case (region_code, "exempted_on", "procedure", "source") include ("exemption_ground");

comment on index penalty_case_months_exempted_on is 'fazhi:cfe2a33afe208970';

create index penalty_case_months_transferred_on on penalty_case (region_code, "transferred_on", "procedure", "source");

comment on index penalty_case_months_transferred_on is 'fazhi:f7637c20c5e33817';

create index penalty_case_months_closed_on on penalty_case (region_code, "closed_on", "procedure", "source");

comment on index penalty_case_months_closed_on is 'fazhi:cadfbf0338004b34';

alter table penalty_hearing add constraint penalty_hearing_state_check check (state in ('requested', 'scheduled', 'notified', 'held', 'waived'));

comment on constraint penalty_hearing_state_check on penalty_hearing is 'fazhi:b46d056e74aaed29';

alter table penalty_hearing add constraint penalty_hearing_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint penalty_hearing_organ_id_fkey on penalty_hearing is 'fazhi:c740406f4de5699d';

alter table penalty_hearing add constraint penalty_hearing_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint penalty_hearing_department_fkey on penalty_hearing is 'fazhi:9d1f9a6818cc99c9';

alter table penalty_hearing add constraint penalty_hearing_penalty_case_fkey foreign key (region_code, "penalty_case") references penalty_case (region_code, id);

comment on constraint penalty_hearing_penalty_case_fkey on penalty_hearing is 'fazhi:0d5fd3ff03249a0d';

alter table penalty_hearing add constraint penalty_hearing_openness_check check ("openness" in ('open', 'secret'));

comment on constraint penalty_hearing_openness_check on penalty_hearing is 'fazhi:047699bfc834f67a';

alter table penalty_hearing add constraint penalty_hearing_presider_standing_check check ("presider_standing" in ('other', 'investigator'));

comment on constraint penalty_hearing_presider_standing_check on penalty_hearing is 'fazhi:71b08da39a7b36ce';

alter table penalty_hearing add constraint penalty_hearing_attendance_check check ("attendance" in ('present', 'left'));

comment on constraint penalty_hearing_attendance_check on penalty_hearing is 'fazhi:0fd6000a56b66bf3';

alter table penalty_hearing add constraint penalty_hearing_signed_check check ("signed" in ('signed', 'refused'));

comment on constraint penalty_hearing_signed_check on penalty_hearing is 'fazhi:bb34ea4845f62bb6';

create index penalty_hearing_by_start on penalty_hearing (region_code, "requested_on" desc, id desc);

comment on index penalty_hearing_by_start is 'fazhi:d73ac34bf9f20ae5';

create index penalty_hearing_by_state on penalty_hearing (region_code, state, "requested_on" desc, id desc);

comment on index penalty_hearing_by_state is 'fazhi:25b6f671346a93a8';

create index penalty_hearing_by_organ on penalty_hearing (region_code, organ_id, "requested_on" desc, id desc);

comment on index penalty_hearing_by_organ is 'fazhi:02b381f6abe9bda6';

create index penalty_hearing_open on penalty_hearing (region_code, organ_id, "requested_on", id) where state in ('requested', 'scheduled', 'notified');

comment on index penalty_hearing_open is 'fazhi:96bfda6de81b9a56';

alter table penalty_publication add constraint penalty_publication_state_check check (state in ('due', 'published', 'annulled', 'withdrawn', 'exempted'));

comment on constraint penalty_publication_state_check on penalty_publication is 'fazhi:d292b9af018ed7d6';

alter table penalty_publication add constraint penalty_publication_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint penalty_publication_organ_id_fkey on penalty_publication is 'fazhi:e7a5bc2e51e64124';

alter table penalty_publication add constraint penalty_publication_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint penalty_publication_department_fkey on penalty_publication is 'fazhi:7a192333b2a953b0';

alter table penalty_publication add constraint penalty_publication_penalty_case_fkey foreign key (region_code, "penalty_case") references penalty_case (region_code, id);

comment on constraint penalty_publication_penalty_case_fkey on penalty_publication is 'fazhi:bdb19ce878de927a';

alter table penalty_publication add constraint penalty_publication_screened_check check ("screened" in ('clean', 'raw'));

comment on constraint penalty_publication_screened_check on penalty_publication is 'fazhi:72b5dc033f2f1ed3';

alter table penalty_publication add constraint penalty_publication_annulment_check check ("annulment" in ('changed', 'revoked', 'illegal', 'void'));

comment on constraint penalty_publication_annulment_check on penalty_publication is 'fazhi:33e2afc996a6cde4';

create index penalty_publication_by_start on penalty_publication (region_code, "decided_on" desc, id desc);

comment on index penalty_publication_by_start is 'fazhi:8761cbbdbc504e91';

create index penalty_publication_by_state on penalty_publication (region_code, state, "decided_on" desc, id desc);

comment on index penalty_publication_by_state is 'fazhi:58a1ab0bafca60f4';

create index penalty_publication_by_organ on penalty_publication (region_code, organ_id, "decided_on" desc, id desc);

comment on index penalty_publication_by_organ is 'fazhi:e420d82fd5064f6a';

create index penalty_publication_open on penalty_publication (region_code, organ_id, "decided_on", id) where state in ('due', 'published', 'annulled');

comment on index penalty_publication_open is 'fazhi:b637f18125ae6553';

alter table first_offence_check add constraint first_offence_check_state_check check (state in ('judged', 'adopted', 'differed'));

comment on constraint first_offence_check_state_check on first_offence_check is 'fazhi:4abddca66b5070d9';

alter table first_offence_check add constraint first_offence_check_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint first_offence_check_organ_id_fkey on first_offence_check is 'fazhi:6146e0f3919c267a';

alter table first_offence_check add constraint first_offence_check_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint first_offence_check_department_fkey on first_offence_check is 'fazhi:9accf752634cb410';

alter table first_offence_check add constraint first_offence_check_penalty_case_fkey foreign key (region_code, "penalty_case") references penalty_case (region_code, id);

comment on constraint first_offence_check_penalty_case_fkey on first_offence_check is 'fazhi:b6c48dc16023c7bb';

alter table first_offence_check add constraint first_offence_check_area_check check ("area" in ('lifeAndHealth', 'publicSafety', 'environment', 'market', 'labour', 'construction', 'transport', 'agriculture', 'culture', 'education', 'civil', 'finance', 'resources', 'other'));

comment on constraint first_offence_check_area_check on first_offence_check is 'fazhi:362953366ca24578';

alter table first_offence_check add constraint first_offence_check_slightness_check check ("slightness" in ('slight', 'notSlight'));

comment on constraint first_offence_check_slightness_check on first_offence_check is 'fazhi:b7eabad16dff9a42';

alter table first_offence_check add constraint first_offence_check_harm_check check ("harm" in ('none', 'slight', 'serious'));

comment on constraint first_offence_check_harm_check on first_offence_check is 'fazhi:43b15ba4f613fbc7';

alter table first_offence_check add constraint first_offence_check_correction_check check ("correction" in ('inTime', 'late', 'none'));

comment on constraint first_offence_check_correction_check on first_offence_check is 'fazhi:fcfd0d4b6c061678';

alter table first_offence_check add constraint first_offence_check_fault_check check ("fault" in ('present', 'none'));

comment on constraint first_offence_check_fault_check on first_offence_check is 'fazhi:6911d5f9f8e7584f';

alter table first_offence_check add constraint first_offence_check_earlier_check check ("earlier" >= 0);

comment on constraint first_offence_check_earlier_check on first_offence_check is 'fazhi:895c16e5efef36d8';

alter table first_offence_check add constraint first_offence_check_elsewhere_check check ("elsewhere" >= 0);

comment on constraint first_offence_check_elsewhere_check on first_offence_check is 'fazhi:b45195ac8cb3cb1c';

alter table first_offence_check add constraint first_offence_check_verdict_check check ("verdict" in ('shall', 'may', 'noFault', 'penalise'));

comment on constraint first_offence_check_verdict_check on first_offence_check is 'fazhi:41f86afaececf455';

create index first_offence_check_by_start on first_offence_check (region_code, "asked_on" desc, id desc);

comment on index first_offence_check_by_start is 'fazhi:85d86e5a829abe82';

create index first_offence_check_by_state on first_offence_check (region_code, state, "asked_on" desc, id desc);

comment on index first_offence_check_by_state is 'fazhi:5e0761597ff53088';

create index first_offence_check_by_organ on first_offence_check (region_code, organ_id, "asked_on" desc, id desc);

comment on index first_offence_check_by_organ is 'fazhi:314f9aa56913d120';

create index first_offence_check_open on first_offence_check (region_code, organ_id, "asked_on", id) where state in ('judged');

comment on index first_offence_check_open is 'fazhi:6d0a6946cccfcbff';

create index first_offence_check_months_asked_on on first_offence_check (region_code, "asked_on", "verdict");

comment on index first_offence_check_months_asked_on is 'fazhi:c08d68d21889c981';

alter table leniency_item add constraint leniency_item_state_check check (state in ('collected', 'returned', 'reviewed', 'merged', 'listed', 'outdated', 'repealed'));

comment on constraint leniency_item_state_check on leniency_item is 'fazhi:ff458e2290d2cda6';

alter table leniency_item add constraint leniency_item_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint leniency_item_organ_id_fkey on leniency_item is 'fazhi:efad14f0920ce3f8';

alter table leniency_item add constraint leniency_item_list_check check ("list" in ('noPenalty', 'mitigated', 'lighter', 'noCoercion'));

comment on constraint leniency_item_list_check on leniency_item is 'fazhi:bad4a0c0e867d453';

alter table leniency_item add constraint leniency_item_department_fkey foreign key (region_code, "department") references organ (region_code, id);

comment on constraint leniency_item_department_fkey on leniency_item is 'fazhi:91f1700867fb0950';

alter table leniency_item add constraint leniency_item_item_fkey foreign key (region_code, "item") references enforcement_item (region_code, id);

comment on constraint leniency_item_item_fkey on leniency_item is 'fazhi:2884d255c70f6a10';

alter table leniency_item add constraint leniency_item_correction_days_check check ("correction_days" >= 0);

comment on constraint leniency_item_correction_days_check on leniency_item is 'fazhi:06cb40356050e216';

alter table leniency_item add constraint leniency_item_floor_check check ("floor" >= 0);

comment on constraint leniency_item_floor_check on leniency_item is 'fazhi:439e10add0964820';

alter table leniency_item add constraint leniency_item_handling_check check ("handling" in ('educate', 'interview', 'promise'));

comment on constraint leniency_item_handling_check on leniency_item is 'fazhi:e010fab79b733fc1';

alter table leniency_item add constraint leniency_item_merged_into_fkey foreign key (region_code, "merged_into") references leniency_item (region_code, id);

comment on constraint leniency_item_merged_into_fkey on leniency_item is 'fazhi:3dafa231fd0941b1';

alter table leniency_item add constraint leniency_item_edition_check check ("edition" >= 0);

comment on constraint leniency_item_edition_check on leniency_item is 'fazhi:11411e3cccb52657';

create index leniency_item_by_start on leniency_item (region_code, "collected_on" desc, id desc);

comment on index leniency_item_by_start is 'fazhi:56b2ae0d3b875c37';

create index leniency_item_by_state on leniency_item (region_code, state, "collected_on" desc, id desc);

comment on index leniency_item_by_state is 'fazhi:70962409164e295b';

create index leniency_item_by_organ on leniency_item (region_code, organ_id, "collected_on" desc, id desc);

comment on index leniency_item_by_organ is 'fazhi:5ab995e151840f2c';

create index leniency_item_open on leniency_item (region_code, organ_id, "collected_on", id) where state in ('collected', 'returned', 'reviewed', 'listed', 'outdated');

comment on index leniency_item_open is 'fazhi:650ac3440f4f1dbd';

create index leniency_item_months_collected_on on leniency_item (region_code, "collected_on", "list");

comment on index leniency_item_months_collected_on is 'fazhi:ee86a8bbdfe9be4c';

create policy penalty_case_select_archivist on penalty_case for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy penalty_case_select_archivist on penalty_case is 'fazhi:71474795fb2fc8e5';

create policy penalty_hearing_select_archivist on penalty_hearing for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy penalty_hearing_select_archivist on penalty_hearing is 'fazhi:0d73a5dad6476c2f';

create policy penalty_publication_select_archivist on penalty_publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy penalty_publication_select_archivist on penalty_publication is 'fazhi:40ab77286845b503';

create policy first_offence_check_select_archivist on first_offence_check for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy first_offence_check_select_archivist on first_offence_check is 'fazhi:c831426397afc744';

create policy leniency_item_select_archivist on leniency_item for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy leniency_item_select_archivist on leniency_item is 'fazhi:b98f79d3d170d98a';

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_archivist on entry is 'fazhi:f43e2afe2bb0617c';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_archivist on clock is 'fazhi:a56475358b133fff';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:7ac6b0e7cb337502';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:f2e54a5c1ff4b4f3';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_archivist on move_request is 'fazhi:1790d1ecb5ed7a26';

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:db3e56e9cdad702b';

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_archivist on attachment is 'fazhi:40ab5a40f04aa760';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_archivist on publication is 'fazhi:3a300ac029854430';

create policy penalty_case_select_enforcement_clerk on penalty_case for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_select_enforcement_clerk on penalty_case is 'fazhi:1b9f0a32b68db452';

create policy penalty_case_insert_enforcement_clerk on penalty_case for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_insert_enforcement_clerk on penalty_case is 'fazhi:c00d8d31c2de5a3f';

create policy penalty_case_update_enforcement_clerk on penalty_case for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_update_enforcement_clerk on penalty_case is 'fazhi:c0ad8e612026e778';

create policy penalty_case_delete_enforcement_clerk on penalty_case for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_delete_enforcement_clerk on penalty_case is 'fazhi:0baf2834e1a36763';

create policy penalty_hearing_select_enforcement_clerk on penalty_hearing for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_select_enforcement_clerk on penalty_hearing is 'fazhi:3ae3e7fd7e1af50c';

create policy penalty_hearing_insert_enforcement_clerk on penalty_hearing for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_insert_enforcement_clerk on penalty_hearing is 'fazhi:2021feab8103615f';

create policy penalty_hearing_update_enforcement_clerk on penalty_hearing for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_update_enforcement_clerk on penalty_hearing is 'fazhi:9b6990b89435add4';

create policy penalty_hearing_delete_enforcement_clerk on penalty_hearing for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_delete_enforcement_clerk on penalty_hearing is 'fazhi:973d18e6270c9313';

create policy penalty_publication_select_enforcement_clerk on penalty_publication for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_publication_select_enforcement_clerk on penalty_publication is 'fazhi:c8765e53d048ea4b';

create policy penalty_publication_insert_enforcement_clerk on penalty_publication for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_publication_insert_enforcement_clerk on penalty_publication is 'fazhi:3fb680f896d1c74f';

create policy penalty_publication_update_enforcement_clerk on penalty_publication for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_publication_update_enforcement_clerk on penalty_publication is 'fazhi:c91d1a50eb306be5';

create policy penalty_publication_delete_enforcement_clerk on penalty_publication for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_publication_delete_enforcement_clerk on penalty_publication is 'fazhi:f6e46cef07d6831e';

create policy first_offence_check_select_enforcement_clerk on first_offence_check for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy first_offence_check_select_enforcement_clerk on first_offence_check is 'fazhi:7af7ec4f938b3574';

create policy first_offence_check_insert_enforcement_clerk on first_offence_check for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy first_offence_check_insert_enforcement_clerk on first_offence_check is 'fazhi:66ba404b0720029d';

create policy first_offence_check_update_enforcement_clerk on first_offence_check for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy first_offence_check_update_enforcement_clerk on first_offence_check is 'fazhi:f9123f6312654bd0';

create policy first_offence_check_delete_enforcement_clerk on first_offence_check for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy first_offence_check_delete_enforcement_clerk on first_offence_check is 'fazhi:3f9e1a5ab3dd67ff';

create policy leniency_item_select_enforcement_clerk on leniency_item for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true));

comment on policy leniency_item_select_enforcement_clerk on leniency_item is 'fazhi:d6dc7000e7cdd71a';

create policy leniency_item_insert_enforcement_clerk on leniency_item for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy leniency_item_insert_enforcement_clerk on leniency_item is 'fazhi:bcb3eb7990fea08a';

create policy leniency_item_update_enforcement_clerk on leniency_item for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy leniency_item_update_enforcement_clerk on leniency_item is 'fazhi:7bf536c13d293650';

create policy leniency_item_delete_enforcement_clerk on leniency_item for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy leniency_item_delete_enforcement_clerk on leniency_item is 'fazhi:46a29b049f12e00f';

create policy entry_select_enforcement_clerk on entry for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_enforcement_clerk on entry is 'fazhi:ef23f8c66e5b5062';

create policy entry_insert_enforcement_clerk on entry for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_enforcement_clerk on entry is 'fazhi:4457e78d15aa129e';

create policy entry_update_enforcement_clerk on entry for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_enforcement_clerk on entry is 'fazhi:79c416a5607703b8';

create policy clock_select_enforcement_clerk on clock for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_enforcement_clerk on clock is 'fazhi:4c85a1cdfb74cd22';

create policy clock_insert_enforcement_clerk on clock for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_enforcement_clerk on clock is 'fazhi:0917cb553400f6a2';

create policy clock_update_enforcement_clerk on clock for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_enforcement_clerk on clock is 'fazhi:8365c920e497173c';

create policy clock_delete_enforcement_clerk on clock for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_enforcement_clerk on clock is 'fazhi:ad42d679ff5dd771';

create policy number_issued_select_enforcement_clerk on number_issued for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_enforcement_clerk on number_issued is 'fazhi:674d1d500eae9ac0';

create policy number_issued_insert_enforcement_clerk on number_issued for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_enforcement_clerk on number_issued is 'fazhi:38b1e575104f70a5';

create policy number_issued_update_enforcement_clerk on number_issued for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_enforcement_clerk on number_issued is 'fazhi:0ce7f6ae8dc08895';

create policy issued_document_select_enforcement_clerk on issued_document for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_enforcement_clerk on issued_document is 'fazhi:aa768387baf9121c';

create policy issued_document_insert_enforcement_clerk on issued_document for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_enforcement_clerk on issued_document is 'fazhi:73c4641916fb934b';

create policy issued_document_update_enforcement_clerk on issued_document for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_enforcement_clerk on issued_document is 'fazhi:db76e043c09e605f';

create policy move_request_select_enforcement_clerk on move_request for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_enforcement_clerk on move_request is 'fazhi:46b3e23b001be66d';

create policy move_request_insert_enforcement_clerk on move_request for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_enforcement_clerk on move_request is 'fazhi:c94046c75dd0ff3e';

create policy move_request_update_enforcement_clerk on move_request for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_enforcement_clerk on move_request is 'fazhi:d7d138c9ffbf8a1f';

create policy document_draft_select_enforcement_clerk on document_draft for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_enforcement_clerk on document_draft is 'fazhi:404fc70f238b102e';

create policy document_draft_insert_enforcement_clerk on document_draft for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_enforcement_clerk on document_draft is 'fazhi:a3bd09af2b0e885d';

create policy document_draft_update_enforcement_clerk on document_draft for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_enforcement_clerk on document_draft is 'fazhi:532ff5dbe0148a92';

create policy attachment_select_enforcement_clerk on attachment for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_enforcement_clerk on attachment is 'fazhi:710508a12a08eb40';

create policy attachment_insert_enforcement_clerk on attachment for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_enforcement_clerk on attachment is 'fazhi:c740e02637b2928a';

create policy attachment_update_enforcement_clerk on attachment for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_enforcement_clerk on attachment is 'fazhi:883a7b03ff231d86';

create policy publication_select_enforcement_clerk on publication for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_enforcement_clerk on publication is 'fazhi:457f1fa8f333dce1';

create policy publication_insert_enforcement_clerk on publication for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_enforcement_clerk on publication is 'fazhi:e452857e26ce3551';

create policy publication_update_enforcement_clerk on publication for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_enforcement_clerk on publication is 'fazhi:e0c88ae97e9471f2';

create policy search_text_select_enforcement_clerk on search_text for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_clerk on search_text is 'fazhi:62623d637d5d31a3';

create policy search_text_insert_enforcement_clerk on search_text for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_enforcement_clerk on search_text is 'fazhi:9a8cb236ce3781ea';

create policy search_text_update_enforcement_clerk on search_text for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_enforcement_clerk on search_text is 'fazhi:acddd03913a73a01';

create policy search_text_delete_enforcement_clerk on search_text for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_enforcement_clerk on search_text is 'fazhi:7627a66f995c087d';

create policy leniency_item_select_enforcement_coordinator on leniency_item for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy leniency_item_select_enforcement_coordinator on leniency_item is 'fazhi:e1ff9f25457b580b';

create policy leniency_item_update_enforcement_coordinator on leniency_item for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy leniency_item_update_enforcement_coordinator on leniency_item is 'fazhi:cc1421e49cd1c69a';

create policy entry_select_enforcement_coordinator on entry for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_select_enforcement_coordinator on entry is 'fazhi:7dcc5836be1e9522';

create policy entry_insert_enforcement_coordinator on entry for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_insert_enforcement_coordinator on entry is 'fazhi:d48c16fc18648aa0';

create policy entry_update_enforcement_coordinator on entry for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_update_enforcement_coordinator on entry is 'fazhi:ee6a81823baae61b';

create policy clock_select_enforcement_coordinator on clock for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_select_enforcement_coordinator on clock is 'fazhi:dc6735300b364d1b';

create policy clock_insert_enforcement_coordinator on clock for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_insert_enforcement_coordinator on clock is 'fazhi:e2ac299a35fbcc11';

create policy clock_update_enforcement_coordinator on clock for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_update_enforcement_coordinator on clock is 'fazhi:7b09549f8f5ccd98';

create policy number_issued_select_enforcement_coordinator on number_issued for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_select_enforcement_coordinator on number_issued is 'fazhi:3c8d725e8d8d9717';

create policy number_issued_insert_enforcement_coordinator on number_issued for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_insert_enforcement_coordinator on number_issued is 'fazhi:a0074c2b6bf42c97';

create policy number_issued_update_enforcement_coordinator on number_issued for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_update_enforcement_coordinator on number_issued is 'fazhi:4ea943a3fe4705b1';

create policy issued_document_select_enforcement_coordinator on issued_document for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_select_enforcement_coordinator on issued_document is 'fazhi:5267c51194d2f2d5';

create policy issued_document_insert_enforcement_coordinator on issued_document for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_insert_enforcement_coordinator on issued_document is 'fazhi:0233c4a7c6bebc07';

create policy issued_document_update_enforcement_coordinator on issued_document for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_update_enforcement_coordinator on issued_document is 'fazhi:3605f02e8ff13fc8';

create policy move_request_select_enforcement_coordinator on move_request for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_select_enforcement_coordinator on move_request is 'fazhi:0d0175aa7c807d53';

create policy move_request_insert_enforcement_coordinator on move_request for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_insert_enforcement_coordinator on move_request is 'fazhi:b399497ad793acc0';

create policy move_request_update_enforcement_coordinator on move_request for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_update_enforcement_coordinator on move_request is 'fazhi:1c0070e3fd30a1f9';

create policy document_draft_select_enforcement_coordinator on document_draft for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy document_draft_select_enforcement_coordinator on document_draft is 'fazhi:232939482ada136e';

create policy document_draft_insert_enforcement_coordinator on document_draft for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy document_draft_insert_enforcement_coordinator on document_draft is 'fazhi:a064db1cea981747';

create policy document_draft_update_enforcement_coordinator on document_draft for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy document_draft_update_enforcement_coordinator on document_draft is 'fazhi:80bcea1b32c7112f';

create policy attachment_select_enforcement_coordinator on attachment for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_select_enforcement_coordinator on attachment is 'fazhi:dd6c16a803d22ce1';

create policy attachment_insert_enforcement_coordinator on attachment for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_insert_enforcement_coordinator on attachment is 'fazhi:f0b7a5d377f8f989';

create policy attachment_update_enforcement_coordinator on attachment for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_update_enforcement_coordinator on attachment is 'fazhi:ca58ce52789c3c2a';

create policy publication_select_enforcement_coordinator on publication for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_select_enforcement_coordinator on publication is 'fazhi:d77d03ea09a277ba';

create policy publication_insert_enforcement_coordinator on publication for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_insert_enforcement_coordinator on publication is 'fazhi:053e6024c4ec3abf';

create policy publication_update_enforcement_coordinator on publication for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_update_enforcement_coordinator on publication is 'fazhi:827828caab6518fe';

create policy search_text_select_enforcement_coordinator on search_text for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_coordinator on search_text is 'fazhi:874aa100d5cbaf3c';

create policy search_text_insert_enforcement_coordinator on search_text for insert to fazhi_post_enforcement_coordinator
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy search_text_insert_enforcement_coordinator on search_text is 'fazhi:205d1ab6f88b2c59';

create policy search_text_update_enforcement_coordinator on search_text for update to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'inspection_rating', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy search_text_update_enforcement_coordinator on search_text is 'fazhi:931b7ce9e71980c6';

create policy penalty_case_select_enforcement_head on penalty_case for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_select_enforcement_head on penalty_case is 'fazhi:fe7f5e532e5fad0f';

create policy penalty_hearing_select_enforcement_head on penalty_hearing for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_select_enforcement_head on penalty_hearing is 'fazhi:877b9354787e415c';

create policy penalty_publication_select_enforcement_head on penalty_publication for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_publication_select_enforcement_head on penalty_publication is 'fazhi:aff7bb33e18c8910';

create policy first_offence_check_select_enforcement_head on first_offence_check for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy first_offence_check_select_enforcement_head on first_offence_check is 'fazhi:659959d98956fdb5';

create policy leniency_item_select_enforcement_head on leniency_item for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true));

comment on policy leniency_item_select_enforcement_head on leniency_item is 'fazhi:2c68700246738c19';

create policy entry_select_enforcement_head on entry for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_enforcement_head on entry is 'fazhi:51d1845b33d3fd3d';

create policy clock_select_enforcement_head on clock for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_enforcement_head on clock is 'fazhi:6f4d6e96867558c3';

create policy number_issued_select_enforcement_head on number_issued for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_enforcement_head on number_issued is 'fazhi:7c1f2a27179f8c66';

create policy issued_document_select_enforcement_head on issued_document for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_enforcement_head on issued_document is 'fazhi:1cfb1feff90cbae8';

create policy move_request_select_enforcement_head on move_request for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_enforcement_head on move_request is 'fazhi:f4ff701583946c74';

create policy attachment_select_enforcement_head on attachment for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_enforcement_head on attachment is 'fazhi:9e083fcf355dcd6e';

create policy publication_select_enforcement_head on publication for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_enforcement_head on publication is 'fazhi:68ebb631591522d3';

create policy search_text_select_enforcement_head on search_text for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_head on search_text is 'fazhi:f72941c6279c030f';

create policy penalty_case_select_enforcement_supervisor on penalty_case for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy penalty_case_select_enforcement_supervisor on penalty_case is 'fazhi:d2b3382e79cb5316';

create policy penalty_hearing_select_enforcement_supervisor on penalty_hearing for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy penalty_hearing_select_enforcement_supervisor on penalty_hearing is 'fazhi:46f795134dc9cdb7';

create policy penalty_publication_select_enforcement_supervisor on penalty_publication for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy penalty_publication_select_enforcement_supervisor on penalty_publication is 'fazhi:02aab04f01ec0e06';

create policy first_offence_check_select_enforcement_supervisor on first_offence_check for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy first_offence_check_select_enforcement_supervisor on first_offence_check is 'fazhi:84150c6f84db7bf1';

create policy leniency_item_select_enforcement_supervisor on leniency_item for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy leniency_item_select_enforcement_supervisor on leniency_item is 'fazhi:f8bdeb92960ec868';

create policy entry_select_enforcement_supervisor on entry for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_select_enforcement_supervisor on entry is 'fazhi:34246e21c01d5fc8';

create policy clock_select_enforcement_supervisor on clock for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_select_enforcement_supervisor on clock is 'fazhi:188c761568b1a43f';

create policy number_issued_select_enforcement_supervisor on number_issued for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_select_enforcement_supervisor on number_issued is 'fazhi:815f52c4d3f802f8';

create policy issued_document_select_enforcement_supervisor on issued_document for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_select_enforcement_supervisor on issued_document is 'fazhi:8ccb9120e2749155';

create policy move_request_select_enforcement_supervisor on move_request for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_select_enforcement_supervisor on move_request is 'fazhi:17605fbb95c6084a';

create policy attachment_select_enforcement_supervisor on attachment for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_select_enforcement_supervisor on attachment is 'fazhi:1f3a740a71c7fd92';

create policy publication_select_enforcement_supervisor on publication for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_select_enforcement_supervisor on publication is 'fazhi:6ba50b8fd218738e';

create policy search_text_select_enforcement_supervisor on search_text for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_supervisor on search_text is 'fazhi:b23c23efe019c958';

create policy penalty_case_select_inspector on penalty_case for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_select_inspector on penalty_case is 'fazhi:476a8487819aad02';

create policy penalty_case_insert_inspector on penalty_case for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_insert_inspector on penalty_case is 'fazhi:f52bc02a7157de16';

create policy penalty_case_update_inspector on penalty_case for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_update_inspector on penalty_case is 'fazhi:11b9c408d198d9a7';

create policy penalty_case_delete_inspector on penalty_case for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_delete_inspector on penalty_case is 'fazhi:75629c31bb04ddae';

create policy penalty_hearing_select_inspector on penalty_hearing for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_select_inspector on penalty_hearing is 'fazhi:1840b93a10eb2e45';

create policy penalty_hearing_insert_inspector on penalty_hearing for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_insert_inspector on penalty_hearing is 'fazhi:58caf71ad222df83';

create policy penalty_hearing_update_inspector on penalty_hearing for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_update_inspector on penalty_hearing is 'fazhi:851fbb22beb64b4f';

create policy penalty_hearing_delete_inspector on penalty_hearing for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_delete_inspector on penalty_hearing is 'fazhi:7be6b6f439bd70ef';

create policy penalty_publication_select_inspector on penalty_publication for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_publication_select_inspector on penalty_publication is 'fazhi:5a6c917a7d875b71';

create policy penalty_publication_insert_inspector on penalty_publication for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_publication_insert_inspector on penalty_publication is 'fazhi:92c10014ca525ede';

create policy penalty_publication_delete_inspector on penalty_publication for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_publication_delete_inspector on penalty_publication is 'fazhi:22aa2ad63cce51ad';

create policy first_offence_check_select_inspector on first_offence_check for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy first_offence_check_select_inspector on first_offence_check is 'fazhi:dc3453fbf31979c1';

create policy first_offence_check_insert_inspector on first_offence_check for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy first_offence_check_insert_inspector on first_offence_check is 'fazhi:4b5d5716750914b8';

create policy first_offence_check_update_inspector on first_offence_check for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy first_offence_check_update_inspector on first_offence_check is 'fazhi:fd322cd3c8d13c2c';

create policy first_offence_check_delete_inspector on first_offence_check for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy first_offence_check_delete_inspector on first_offence_check is 'fazhi:469429fdfb411139';

create policy leniency_item_select_inspector on leniency_item for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true));

comment on policy leniency_item_select_inspector on leniency_item is 'fazhi:b2bb9cab14f7544e';

create policy entry_select_inspector on entry for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_inspector on entry is 'fazhi:768d47caee840a8d';

create policy entry_insert_inspector on entry for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_inspector on entry is 'fazhi:5c2ef26227432d98';

create policy entry_update_inspector on entry for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_inspector on entry is 'fazhi:7e06ca63a3b98a5f';

create policy clock_select_inspector on clock for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_inspector on clock is 'fazhi:2bc2f134919e90f3';

create policy clock_insert_inspector on clock for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_inspector on clock is 'fazhi:f10da1acdbcbe57f';

create policy clock_update_inspector on clock for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_inspector on clock is 'fazhi:947ada8c96d54a7d';

create policy clock_delete_inspector on clock for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_inspector on clock is 'fazhi:9b78aa504ffaa27e';

create policy number_issued_select_inspector on number_issued for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_inspector on number_issued is 'fazhi:4da19bea58584731';

create policy number_issued_insert_inspector on number_issued for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_inspector on number_issued is 'fazhi:a3cde479bb37dffc';

create policy number_issued_update_inspector on number_issued for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_inspector on number_issued is 'fazhi:38bfec50157dc0da';

create policy issued_document_select_inspector on issued_document for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_inspector on issued_document is 'fazhi:2190933bde446893';

create policy issued_document_insert_inspector on issued_document for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_inspector on issued_document is 'fazhi:9af9b049e6fabfdd';

create policy issued_document_update_inspector on issued_document for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_inspector on issued_document is 'fazhi:973e74ac1ce432c4';

create policy move_request_select_inspector on move_request for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_inspector on move_request is 'fazhi:b923586307fe72a5';

create policy move_request_insert_inspector on move_request for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_inspector on move_request is 'fazhi:ea67f02b06099a2f';

create policy move_request_update_inspector on move_request for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_inspector on move_request is 'fazhi:34de271d1a56f7ff';

create policy document_draft_select_inspector on document_draft for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_inspector on document_draft is 'fazhi:c4d5b7c77a2755fa';

create policy document_draft_insert_inspector on document_draft for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_inspector on document_draft is 'fazhi:de372bca4a35517e';

create policy document_draft_update_inspector on document_draft for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_inspector on document_draft is 'fazhi:f7b4298103bdf8be';

create policy attachment_select_inspector on attachment for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_inspector on attachment is 'fazhi:b207e5df34991cf2';

create policy attachment_insert_inspector on attachment for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_inspector on attachment is 'fazhi:03153071d4a5f70f';

create policy attachment_update_inspector on attachment for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_inspector on attachment is 'fazhi:df3697c4157920c2';

create policy publication_select_inspector on publication for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_inspector on publication is 'fazhi:17bc625a790ee676';

create policy publication_insert_inspector on publication for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_inspector on publication is 'fazhi:a35dd6914d99c988';

create policy publication_update_inspector on publication for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_inspector on publication is 'fazhi:ebc64e0ba1e1286a';

create policy search_text_select_inspector on search_text for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_inspector on search_text is 'fazhi:3a5a22387de16f87';

create policy search_text_insert_inspector on search_text for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_inspector on search_text is 'fazhi:d6f0f68503dd8a20';

create policy search_text_update_inspector on search_text for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_inspector on search_text is 'fazhi:aa6d080ed60ceff6';

create policy search_text_delete_inspector on search_text for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_inspector on search_text is 'fazhi:2f04d296d307043c';

create policy penalty_case_select_legal_officer on penalty_case for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_select_legal_officer on penalty_case is 'fazhi:d21800c0da811ac0';

create policy penalty_case_update_legal_officer on penalty_case for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_update_legal_officer on penalty_case is 'fazhi:8704190527bbf691';

create policy penalty_hearing_select_legal_officer on penalty_hearing for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_select_legal_officer on penalty_hearing is 'fazhi:f4e4d8aa1eadbc82';

create policy penalty_hearing_insert_legal_officer on penalty_hearing for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_insert_legal_officer on penalty_hearing is 'fazhi:adee643808953dc6';

create policy penalty_hearing_update_legal_officer on penalty_hearing for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_update_legal_officer on penalty_hearing is 'fazhi:36456337ef525437';

create policy penalty_hearing_delete_legal_officer on penalty_hearing for delete to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_delete_legal_officer on penalty_hearing is 'fazhi:c5db8b48b704a69c';

create policy penalty_publication_select_legal_officer on penalty_publication for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_publication_select_legal_officer on penalty_publication is 'fazhi:29dcfb9f4d417c00';

create policy penalty_publication_update_legal_officer on penalty_publication for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_publication_update_legal_officer on penalty_publication is 'fazhi:43bc190ad3b4e4b1';

create policy first_offence_check_select_legal_officer on first_offence_check for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy first_offence_check_select_legal_officer on first_offence_check is 'fazhi:5ed32b6228424f11';

create policy leniency_item_select_legal_officer on leniency_item for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true));

comment on policy leniency_item_select_legal_officer on leniency_item is 'fazhi:65950d28fc9886ee';

create policy entry_select_legal_officer on entry for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item'))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_select_legal_officer on entry is 'fazhi:c79d10033f469073';

create policy entry_insert_legal_officer on entry for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_legal_officer on entry is 'fazhi:87beda45b4b0e05e';

create policy entry_update_legal_officer on entry for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_legal_officer on entry is 'fazhi:db1b9222cbb85dcf';

create policy clock_select_legal_officer on clock for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item'))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_select_legal_officer on clock is 'fazhi:50a26976934429a7';

create policy clock_insert_legal_officer on clock for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_legal_officer on clock is 'fazhi:fa8e1ed3ec04edff';

create policy clock_update_legal_officer on clock for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_legal_officer on clock is 'fazhi:f6b2da714cab63fc';

create policy clock_delete_legal_officer on clock for delete to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_hearing', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_legal_officer on clock is 'fazhi:b7a6546d575ce7e7';

create policy number_issued_select_legal_officer on number_issued for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item'))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_select_legal_officer on number_issued is 'fazhi:57ecd804c9e1de7f';

create policy number_issued_insert_legal_officer on number_issued for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_legal_officer on number_issued is 'fazhi:2a32160c0e5a149f';

create policy number_issued_update_legal_officer on number_issued for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_legal_officer on number_issued is 'fazhi:eb9d186703fb1146';

create policy issued_document_select_legal_officer on issued_document for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item'))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_select_legal_officer on issued_document is 'fazhi:d8ffc3208b73f230';

create policy issued_document_insert_legal_officer on issued_document for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_legal_officer on issued_document is 'fazhi:c8d0b2e3f614dca2';

create policy issued_document_update_legal_officer on issued_document for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_legal_officer on issued_document is 'fazhi:a4badc1ee9c64995';

create policy move_request_select_legal_officer on move_request for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item'))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_select_legal_officer on move_request is 'fazhi:066958fd48413788';

create policy move_request_insert_legal_officer on move_request for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_legal_officer on move_request is 'fazhi:865c3f31b887aa5e';

create policy move_request_update_legal_officer on move_request for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_legal_officer on move_request is 'fazhi:5ca03de8127f56fe';

create policy document_draft_select_legal_officer on document_draft for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_legal_officer on document_draft is 'fazhi:3a990a029a1d4012';

create policy document_draft_insert_legal_officer on document_draft for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_legal_officer on document_draft is 'fazhi:ecc3f2fab58d17f1';

create policy document_draft_update_legal_officer on document_draft for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_legal_officer on document_draft is 'fazhi:addc951244493855';

create policy attachment_select_legal_officer on attachment for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item'))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_select_legal_officer on attachment is 'fazhi:b598d2cd6b306d94';

create policy attachment_insert_legal_officer on attachment for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_legal_officer on attachment is 'fazhi:0253bd2464539e46';

create policy attachment_update_legal_officer on attachment for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_legal_officer on attachment is 'fazhi:8f683cc44a9cc9c7';

create policy publication_select_legal_officer on publication for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item'))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_select_legal_officer on publication is 'fazhi:932843e784d5b407';

create policy publication_insert_legal_officer on publication for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_legal_officer on publication is 'fazhi:f96ddaad9fd649d8';

create policy publication_update_legal_officer on publication for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_legal_officer on publication is 'fazhi:034b0e7a7f183ba4';

create policy search_text_select_legal_officer on search_text for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('leniency_item'))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_legal_officer on search_text is 'fazhi:b087b4cd7055b17a';

create policy search_text_insert_legal_officer on search_text for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_legal_officer on search_text is 'fazhi:19a334f8c4123139';

create policy search_text_update_legal_officer on search_text for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_legal_officer on search_text is 'fazhi:75a755ddff23726c';

create policy search_text_delete_legal_officer on search_text for delete to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_hearing', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_legal_officer on search_text is 'fazhi:2364129fd5ecaf7a';

create policy penalty_case_select_operation_of_law on penalty_case for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy penalty_case_select_operation_of_law on penalty_case is 'fazhi:22857f87457f7d34';

create policy penalty_case_insert_operation_of_law on penalty_case for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy penalty_case_insert_operation_of_law on penalty_case is 'fazhi:c84672818e969d60';

create policy penalty_case_update_operation_of_law on penalty_case for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy penalty_case_update_operation_of_law on penalty_case is 'fazhi:83385df173c96286';

create policy penalty_hearing_select_operation_of_law on penalty_hearing for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy penalty_hearing_select_operation_of_law on penalty_hearing is 'fazhi:9cc072d80ef0d8e5';

create policy penalty_hearing_insert_operation_of_law on penalty_hearing for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy penalty_hearing_insert_operation_of_law on penalty_hearing is 'fazhi:a996ff87a6605da2';

create policy penalty_hearing_update_operation_of_law on penalty_hearing for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy penalty_hearing_update_operation_of_law on penalty_hearing is 'fazhi:6a5a3e47bde9dbd9';

create policy penalty_publication_select_operation_of_law on penalty_publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy penalty_publication_select_operation_of_law on penalty_publication is 'fazhi:20f5760f8e20d402';

create policy penalty_publication_insert_operation_of_law on penalty_publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy penalty_publication_insert_operation_of_law on penalty_publication is 'fazhi:39f83230f75da8d0';

create policy penalty_publication_update_operation_of_law on penalty_publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy penalty_publication_update_operation_of_law on penalty_publication is 'fazhi:1e7dc9f576ddae5a';

create policy first_offence_check_select_operation_of_law on first_offence_check for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy first_offence_check_select_operation_of_law on first_offence_check is 'fazhi:847d5dcb5895d340';

create policy first_offence_check_insert_operation_of_law on first_offence_check for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy first_offence_check_insert_operation_of_law on first_offence_check is 'fazhi:c140e3c51bec5a10';

create policy first_offence_check_update_operation_of_law on first_offence_check for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy first_offence_check_update_operation_of_law on first_offence_check is 'fazhi:af076e032732be55';

create policy leniency_item_select_operation_of_law on leniency_item for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy leniency_item_select_operation_of_law on leniency_item is 'fazhi:00db6fead86ecd2c';

create policy leniency_item_insert_operation_of_law on leniency_item for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy leniency_item_insert_operation_of_law on leniency_item is 'fazhi:f57380e84a6ae1e2';

create policy leniency_item_update_operation_of_law on leniency_item for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy leniency_item_update_operation_of_law on leniency_item is 'fazhi:b5d2d93bde367263';

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:d113167c5263a05c';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:34ffb31c6b6724f5';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:ba9f6e44c228735d';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:86aea8479be3d920';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:699987400d173c22';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:d2847415da5ba584';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:05539bc6f04e192e';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:839d0572b01cc500';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:bcd59054e04a1f5d';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:6e5d477c9d839dbd';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:4a33b7b3726fe867';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:d060bedf72c12080';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:36e9ba09efba0607';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:7bb06f586ffdaf22';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:568f163819d1c58a';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:e9f617b3fbe2dd50';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:6b38006de1c11240';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:a25cc969928e7c13';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:b16b37a2e0135b2f';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:e0b7d21a0598f12a';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:b27f0cc5a679055f';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:883f29b699a4f285';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:1dc30b4b13731933';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:0c4204b34efeae3c';

create policy search_text_select_operation_of_law on search_text for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_operation_of_law on search_text is 'fazhi:95c04176dd232851';

create policy search_text_insert_operation_of_law on search_text for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy search_text_insert_operation_of_law on search_text is 'fazhi:812c8c2c36d06ddc';

create policy search_text_update_operation_of_law on search_text for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy search_text_update_operation_of_law on search_text is 'fazhi:03fe1a46be3b1586';

create policy penalty_case_select_report on penalty_case for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy penalty_case_select_report on penalty_case is 'fazhi:73a685a7f9c5de71';

create policy penalty_hearing_select_report on penalty_hearing for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy penalty_hearing_select_report on penalty_hearing is 'fazhi:6f3a156877efe0ee';

create policy penalty_publication_select_report on penalty_publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy penalty_publication_select_report on penalty_publication is 'fazhi:6832947cdeb37ce4';

create policy first_offence_check_select_report on first_offence_check for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy first_offence_check_select_report on first_offence_check is 'fazhi:4cda2fb4c3c5279a';

create policy leniency_item_select_report on leniency_item for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy leniency_item_select_report on leniency_item is 'fazhi:8ca6e71ced636b0c';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_report on entry is 'fazhi:b511d82e48cf3a7e';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_report on clock is 'fazhi:2b9dc4780ea65876';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_report on number_issued is 'fazhi:415ec710952224a3';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_report on issued_document is 'fazhi:910757500dff4977';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_report on move_request is 'fazhi:c7dc1399eb173cab';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_report on attachment is 'fazhi:31a7654828b9fffa';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_report on publication is 'fazhi:f24156abd244b0db';

create policy leniency_item_select_public on leniency_item for select to fazhi_public
  using (region_code = current_setting('app.region', true) and released_on is not null and "state" = 'listed');

comment on policy leniency_item_select_public on leniency_item is 'fazhi:78da8999f8bbb439';
