drop policy attachment_insert_enforcement_clerk on attachment;

drop policy attachment_insert_inspector on attachment;

drop policy attachment_insert_legal_officer on attachment;

drop policy attachment_insert_operation_of_law on attachment;

drop policy attachment_select_archivist on attachment;

drop policy attachment_select_enforcement_clerk on attachment;

drop policy attachment_select_enforcement_head on attachment;

drop policy attachment_select_enforcement_supervisor on attachment;

drop policy attachment_select_inspector on attachment;

drop policy attachment_select_legal_officer on attachment;

drop policy attachment_select_operation_of_law on attachment;

drop policy attachment_select_report on attachment;

drop policy attachment_update_enforcement_clerk on attachment;

drop policy attachment_update_inspector on attachment;

drop policy attachment_update_legal_officer on attachment;

drop policy attachment_update_operation_of_law on attachment;

drop policy clock_delete_enforcement_clerk on clock;

drop policy clock_delete_inspector on clock;

drop policy clock_delete_legal_officer on clock;

drop policy clock_insert_enforcement_clerk on clock;

drop policy clock_insert_inspector on clock;

drop policy clock_insert_legal_officer on clock;

drop policy clock_insert_operation_of_law on clock;

drop policy clock_select_archivist on clock;

drop policy clock_select_enforcement_clerk on clock;

drop policy clock_select_enforcement_head on clock;

drop policy clock_select_enforcement_supervisor on clock;

drop policy clock_select_inspector on clock;

drop policy clock_select_legal_officer on clock;

drop policy clock_select_operation_of_law on clock;

drop policy clock_select_report on clock;

drop policy clock_update_enforcement_clerk on clock;

drop policy clock_update_inspector on clock;

drop policy clock_update_legal_officer on clock;

drop policy clock_update_operation_of_law on clock;

drop policy document_draft_insert_enforcement_clerk on document_draft;

drop policy document_draft_insert_inspector on document_draft;

drop policy document_draft_insert_legal_officer on document_draft;

drop policy document_draft_insert_operation_of_law on document_draft;

drop policy document_draft_select_archivist on document_draft;

drop policy document_draft_select_enforcement_clerk on document_draft;

drop policy document_draft_select_inspector on document_draft;

drop policy document_draft_select_legal_officer on document_draft;

drop policy document_draft_select_operation_of_law on document_draft;

drop policy document_draft_update_enforcement_clerk on document_draft;

drop policy document_draft_update_inspector on document_draft;

drop policy document_draft_update_legal_officer on document_draft;

drop policy document_draft_update_operation_of_law on document_draft;

drop policy entry_insert_enforcement_clerk on entry;

drop policy entry_insert_inspector on entry;

drop policy entry_insert_legal_officer on entry;

drop policy entry_insert_operation_of_law on entry;

drop policy entry_select_archivist on entry;

drop policy entry_select_enforcement_clerk on entry;

drop policy entry_select_enforcement_head on entry;

drop policy entry_select_enforcement_supervisor on entry;

drop policy entry_select_inspector on entry;

drop policy entry_select_legal_officer on entry;

drop policy entry_select_operation_of_law on entry;

drop policy entry_select_report on entry;

drop policy entry_update_enforcement_clerk on entry;

drop policy entry_update_inspector on entry;

drop policy entry_update_legal_officer on entry;

drop policy entry_update_operation_of_law on entry;

drop policy issued_document_insert_enforcement_clerk on issued_document;

drop policy issued_document_insert_inspector on issued_document;

drop policy issued_document_insert_legal_officer on issued_document;

drop policy issued_document_insert_operation_of_law on issued_document;

drop policy issued_document_select_archivist on issued_document;

drop policy issued_document_select_enforcement_clerk on issued_document;

drop policy issued_document_select_enforcement_head on issued_document;

drop policy issued_document_select_enforcement_supervisor on issued_document;

drop policy issued_document_select_inspector on issued_document;

drop policy issued_document_select_legal_officer on issued_document;

drop policy issued_document_select_operation_of_law on issued_document;

drop policy issued_document_select_report on issued_document;

drop policy issued_document_update_enforcement_clerk on issued_document;

drop policy issued_document_update_inspector on issued_document;

drop policy issued_document_update_legal_officer on issued_document;

drop policy issued_document_update_operation_of_law on issued_document;

drop policy move_request_insert_enforcement_clerk on move_request;

drop policy move_request_insert_inspector on move_request;

drop policy move_request_insert_legal_officer on move_request;

drop policy move_request_insert_operation_of_law on move_request;

drop policy move_request_select_archivist on move_request;

drop policy move_request_select_enforcement_clerk on move_request;

drop policy move_request_select_enforcement_head on move_request;

drop policy move_request_select_enforcement_supervisor on move_request;

drop policy move_request_select_inspector on move_request;

drop policy move_request_select_legal_officer on move_request;

drop policy move_request_select_operation_of_law on move_request;

drop policy move_request_select_report on move_request;

drop policy move_request_update_enforcement_clerk on move_request;

drop policy move_request_update_inspector on move_request;

drop policy move_request_update_legal_officer on move_request;

drop policy move_request_update_operation_of_law on move_request;

drop policy number_issued_insert_enforcement_clerk on number_issued;

drop policy number_issued_insert_inspector on number_issued;

drop policy number_issued_insert_legal_officer on number_issued;

drop policy number_issued_insert_operation_of_law on number_issued;

drop policy number_issued_select_archivist on number_issued;

drop policy number_issued_select_enforcement_clerk on number_issued;

drop policy number_issued_select_enforcement_head on number_issued;

drop policy number_issued_select_enforcement_supervisor on number_issued;

drop policy number_issued_select_inspector on number_issued;

drop policy number_issued_select_legal_officer on number_issued;

drop policy number_issued_select_operation_of_law on number_issued;

drop policy number_issued_select_report on number_issued;

drop policy number_issued_update_enforcement_clerk on number_issued;

drop policy number_issued_update_inspector on number_issued;

drop policy number_issued_update_legal_officer on number_issued;

drop policy number_issued_update_operation_of_law on number_issued;

drop policy publication_insert_enforcement_clerk on publication;

drop policy publication_insert_inspector on publication;

drop policy publication_insert_legal_officer on publication;

drop policy publication_insert_operation_of_law on publication;

drop policy publication_select_archivist on publication;

drop policy publication_select_enforcement_clerk on publication;

drop policy publication_select_enforcement_head on publication;

drop policy publication_select_enforcement_supervisor on publication;

drop policy publication_select_inspector on publication;

drop policy publication_select_legal_officer on publication;

drop policy publication_select_operation_of_law on publication;

drop policy publication_select_report on publication;

drop policy publication_update_enforcement_clerk on publication;

drop policy publication_update_inspector on publication;

drop policy publication_update_legal_officer on publication;

drop policy publication_update_operation_of_law on publication;

drop policy search_text_delete_enforcement_clerk on search_text;

drop policy search_text_delete_inspector on search_text;

drop policy search_text_delete_legal_officer on search_text;

drop policy search_text_insert_enforcement_clerk on search_text;

drop policy search_text_insert_inspector on search_text;

drop policy search_text_insert_legal_officer on search_text;

drop policy search_text_insert_operation_of_law on search_text;

drop policy search_text_select_enforcement_clerk on search_text;

drop policy search_text_select_enforcement_head on search_text;

drop policy search_text_select_enforcement_supervisor on search_text;

drop policy search_text_select_inspector on search_text;

drop policy search_text_select_legal_officer on search_text;

drop policy search_text_select_operation_of_law on search_text;

drop policy search_text_update_enforcement_clerk on search_text;

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
  "no_step_reason" text collate "C",
  "lighter_law" text collate "C",
  "leniency" text collate "C",
  "leniency_ground" text collate "C",
  "exemption_no" text collate "C",
  "exempted_on" date,
  "exemption_ground" text collate "C",
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

grant delete on penalty_case to fazhi_app;

grant delete on penalty_hearing to fazhi_app;

grant delete on penalty_publication to fazhi_app;

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

create policy penalty_case_select_archivist on penalty_case for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy penalty_case_select_archivist on penalty_case is 'fazhi:71474795fb2fc8e5';

create policy penalty_hearing_select_archivist on penalty_hearing for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy penalty_hearing_select_archivist on penalty_hearing is 'fazhi:0d73a5dad6476c2f';

create policy penalty_publication_select_archivist on penalty_publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy penalty_publication_select_archivist on penalty_publication is 'fazhi:40ab77286845b503';

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_archivist on entry is 'fazhi:8ac84cf1d835cb92';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_archivist on clock is 'fazhi:5ded731cbdfbf0bb';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:dfba068915877a8e';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:2fadbfc13f7a6b1a';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_archivist on move_request is 'fazhi:977b7fa0be5d514d';

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:0564894cefb0b788';

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_archivist on attachment is 'fazhi:19adbf5a9fd81acb';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_archivist on publication is 'fazhi:624de84244d9ae1f';

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

create policy entry_select_enforcement_clerk on entry for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_enforcement_clerk on entry is 'fazhi:2ce7da19e6300e71';

create policy entry_insert_enforcement_clerk on entry for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_enforcement_clerk on entry is 'fazhi:db270eb3017fdde4';

create policy entry_update_enforcement_clerk on entry for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_enforcement_clerk on entry is 'fazhi:8058f608a4ac5728';

create policy clock_select_enforcement_clerk on clock for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_enforcement_clerk on clock is 'fazhi:7895722dfd76ab70';

create policy clock_insert_enforcement_clerk on clock for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_enforcement_clerk on clock is 'fazhi:561dd6395563886d';

create policy clock_update_enforcement_clerk on clock for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_enforcement_clerk on clock is 'fazhi:81635a99264141a3';

create policy clock_delete_enforcement_clerk on clock for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_enforcement_clerk on clock is 'fazhi:8c98261eaa1eab84';

create policy number_issued_select_enforcement_clerk on number_issued for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_enforcement_clerk on number_issued is 'fazhi:23b8e9b00c45614c';

create policy number_issued_insert_enforcement_clerk on number_issued for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_enforcement_clerk on number_issued is 'fazhi:16d13143bd45f4e0';

create policy number_issued_update_enforcement_clerk on number_issued for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_enforcement_clerk on number_issued is 'fazhi:8cb0846bac7f9a14';

create policy issued_document_select_enforcement_clerk on issued_document for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_enforcement_clerk on issued_document is 'fazhi:30fabed9a478d93b';

create policy issued_document_insert_enforcement_clerk on issued_document for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_enforcement_clerk on issued_document is 'fazhi:57aa42fc3a4993bd';

create policy issued_document_update_enforcement_clerk on issued_document for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_enforcement_clerk on issued_document is 'fazhi:e0d59fb7f7c8abbe';

create policy move_request_select_enforcement_clerk on move_request for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_enforcement_clerk on move_request is 'fazhi:4f9262622003d54a';

create policy move_request_insert_enforcement_clerk on move_request for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_enforcement_clerk on move_request is 'fazhi:e2b08dca49e83c38';

create policy move_request_update_enforcement_clerk on move_request for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_enforcement_clerk on move_request is 'fazhi:cad836595bde8cad';

create policy document_draft_select_enforcement_clerk on document_draft for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_enforcement_clerk on document_draft is 'fazhi:b4a1936aa09e20e4';

create policy document_draft_insert_enforcement_clerk on document_draft for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_enforcement_clerk on document_draft is 'fazhi:74f0ae60bd80fdc2';

create policy document_draft_update_enforcement_clerk on document_draft for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_enforcement_clerk on document_draft is 'fazhi:674cb0f5a07d9733';

create policy attachment_select_enforcement_clerk on attachment for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_enforcement_clerk on attachment is 'fazhi:b570036b2fcde754';

create policy attachment_insert_enforcement_clerk on attachment for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_enforcement_clerk on attachment is 'fazhi:e3a014b8d4f1f136';

create policy attachment_update_enforcement_clerk on attachment for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_enforcement_clerk on attachment is 'fazhi:b48dca7f8de3e68d';

create policy publication_select_enforcement_clerk on publication for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_enforcement_clerk on publication is 'fazhi:a9dd1f0d2bdb6e7b';

create policy publication_insert_enforcement_clerk on publication for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_enforcement_clerk on publication is 'fazhi:cc058ed6f535e191';

create policy publication_update_enforcement_clerk on publication for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_enforcement_clerk on publication is 'fazhi:9c74054871b154b2';

create policy search_text_select_enforcement_clerk on search_text for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_clerk on search_text is 'fazhi:8ee18b490cb11714';

create policy search_text_insert_enforcement_clerk on search_text for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_enforcement_clerk on search_text is 'fazhi:23fd1b4d7519c1a5';

create policy search_text_update_enforcement_clerk on search_text for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_enforcement_clerk on search_text is 'fazhi:af9d7f4cdde6d6ca';

create policy search_text_delete_enforcement_clerk on search_text for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_enforcement_clerk on search_text is 'fazhi:a119a1da70696b38';

create policy penalty_case_select_enforcement_head on penalty_case for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_case_select_enforcement_head on penalty_case is 'fazhi:fe7f5e532e5fad0f';

create policy penalty_hearing_select_enforcement_head on penalty_hearing for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_hearing_select_enforcement_head on penalty_hearing is 'fazhi:877b9354787e415c';

create policy penalty_publication_select_enforcement_head on penalty_publication for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy penalty_publication_select_enforcement_head on penalty_publication is 'fazhi:aff7bb33e18c8910';

create policy entry_select_enforcement_head on entry for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_enforcement_head on entry is 'fazhi:e9054a2dd129e7bf';

create policy clock_select_enforcement_head on clock for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_enforcement_head on clock is 'fazhi:f3dc7550bbfe1fe2';

create policy number_issued_select_enforcement_head on number_issued for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_enforcement_head on number_issued is 'fazhi:f0627a0262ade77f';

create policy issued_document_select_enforcement_head on issued_document for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_enforcement_head on issued_document is 'fazhi:3c7fcdfb5d063d20';

create policy move_request_select_enforcement_head on move_request for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_enforcement_head on move_request is 'fazhi:d8ddfe4966fd8ace';

create policy attachment_select_enforcement_head on attachment for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_enforcement_head on attachment is 'fazhi:4323ff31f73f1ded';

create policy publication_select_enforcement_head on publication for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_enforcement_head on publication is 'fazhi:b4c99005b7acb4c4';

create policy search_text_select_enforcement_head on search_text for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_head on search_text is 'fazhi:035bac51d53f8a2e';

create policy penalty_case_select_enforcement_supervisor on penalty_case for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy penalty_case_select_enforcement_supervisor on penalty_case is 'fazhi:d2b3382e79cb5316';

create policy penalty_hearing_select_enforcement_supervisor on penalty_hearing for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy penalty_hearing_select_enforcement_supervisor on penalty_hearing is 'fazhi:46f795134dc9cdb7';

create policy penalty_publication_select_enforcement_supervisor on penalty_publication for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy penalty_publication_select_enforcement_supervisor on penalty_publication is 'fazhi:02aab04f01ec0e06';

create policy entry_select_enforcement_supervisor on entry for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_select_enforcement_supervisor on entry is 'fazhi:c46db355899d0b49';

create policy clock_select_enforcement_supervisor on clock for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_select_enforcement_supervisor on clock is 'fazhi:dbca45f28b5a4bba';

create policy number_issued_select_enforcement_supervisor on number_issued for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_select_enforcement_supervisor on number_issued is 'fazhi:f6e6631009485d35';

create policy issued_document_select_enforcement_supervisor on issued_document for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_select_enforcement_supervisor on issued_document is 'fazhi:c0b52504aec3f26a';

create policy move_request_select_enforcement_supervisor on move_request for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_select_enforcement_supervisor on move_request is 'fazhi:8d844ba05d3b42d0';

create policy attachment_select_enforcement_supervisor on attachment for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_select_enforcement_supervisor on attachment is 'fazhi:e48472840be4182e';

create policy publication_select_enforcement_supervisor on publication for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_select_enforcement_supervisor on publication is 'fazhi:964d7781c396a7c6';

create policy search_text_select_enforcement_supervisor on search_text for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_supervisor on search_text is 'fazhi:8297f02eeeab2cfc';

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

create policy entry_select_inspector on entry for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_inspector on entry is 'fazhi:cd0ff8c9f93301e8';

create policy entry_insert_inspector on entry for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_inspector on entry is 'fazhi:4f936372ca84879b';

create policy entry_update_inspector on entry for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_inspector on entry is 'fazhi:0e4bd636d5fe8790';

create policy clock_select_inspector on clock for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_inspector on clock is 'fazhi:cf5aec161f0b2e05';

create policy clock_insert_inspector on clock for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_inspector on clock is 'fazhi:33ac5a685b26c095';

create policy clock_update_inspector on clock for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_inspector on clock is 'fazhi:a72da49d8ddbd223';

create policy clock_delete_inspector on clock for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_inspector on clock is 'fazhi:4eb5fe1f9680c272';

create policy number_issued_select_inspector on number_issued for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_inspector on number_issued is 'fazhi:8ec1d6c6d43f8c4f';

create policy number_issued_insert_inspector on number_issued for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_inspector on number_issued is 'fazhi:d738c3c321a23f24';

create policy number_issued_update_inspector on number_issued for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_inspector on number_issued is 'fazhi:17d5677a6674a79d';

create policy issued_document_select_inspector on issued_document for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_inspector on issued_document is 'fazhi:53a143866eda2d33';

create policy issued_document_insert_inspector on issued_document for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_inspector on issued_document is 'fazhi:5c3e1c04dab8f1c7';

create policy issued_document_update_inspector on issued_document for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_inspector on issued_document is 'fazhi:730f2becb2bf4477';

create policy move_request_select_inspector on move_request for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_inspector on move_request is 'fazhi:993bc3197b1a1119';

create policy move_request_insert_inspector on move_request for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_inspector on move_request is 'fazhi:0859cb8f5aae6696';

create policy move_request_update_inspector on move_request for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_inspector on move_request is 'fazhi:6cc7586da775288c';

create policy document_draft_select_inspector on document_draft for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_inspector on document_draft is 'fazhi:5c05be0ae93c4de2';

create policy document_draft_insert_inspector on document_draft for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_inspector on document_draft is 'fazhi:af1f24437df48ad9';

create policy document_draft_update_inspector on document_draft for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_inspector on document_draft is 'fazhi:5a578d29813b12e2';

create policy attachment_select_inspector on attachment for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_inspector on attachment is 'fazhi:c2130dc9811cebeb';

create policy attachment_insert_inspector on attachment for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_inspector on attachment is 'fazhi:207f59d8234a2de7';

create policy attachment_update_inspector on attachment for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_inspector on attachment is 'fazhi:eda38e2aa03f8823';

create policy publication_select_inspector on publication for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_inspector on publication is 'fazhi:938bba0e65d38188';

create policy publication_insert_inspector on publication for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_inspector on publication is 'fazhi:30a05c9412888dff';

create policy publication_update_inspector on publication for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_inspector on publication is 'fazhi:536c309377952021';

create policy search_text_select_inspector on search_text for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_inspector on search_text is 'fazhi:5807effc8dfc79f7';

create policy search_text_insert_inspector on search_text for insert to fazhi_post_inspector
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_inspector on search_text is 'fazhi:9a73d01b6f599a69';

create policy search_text_update_inspector on search_text for update to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_inspector on search_text is 'fazhi:0e15c61f1503be25';

create policy search_text_delete_inspector on search_text for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_inspector on search_text is 'fazhi:dfb3122a4f228c22';

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

create policy entry_select_legal_officer on entry for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_select_legal_officer on entry is 'fazhi:804238e6d7d4e38f';

create policy entry_insert_legal_officer on entry for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_legal_officer on entry is 'fazhi:87beda45b4b0e05e';

create policy entry_update_legal_officer on entry for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_legal_officer on entry is 'fazhi:db1b9222cbb85dcf';

create policy clock_select_legal_officer on clock for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_select_legal_officer on clock is 'fazhi:afaaa3f7a5f2d68d';

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
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_select_legal_officer on number_issued is 'fazhi:c85d4c808661964d';

create policy number_issued_insert_legal_officer on number_issued for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_legal_officer on number_issued is 'fazhi:2a32160c0e5a149f';

create policy number_issued_update_legal_officer on number_issued for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_legal_officer on number_issued is 'fazhi:eb9d186703fb1146';

create policy issued_document_select_legal_officer on issued_document for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_select_legal_officer on issued_document is 'fazhi:b636b00d53ce7b97';

create policy issued_document_insert_legal_officer on issued_document for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_legal_officer on issued_document is 'fazhi:c8d0b2e3f614dca2';

create policy issued_document_update_legal_officer on issued_document for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_legal_officer on issued_document is 'fazhi:a4badc1ee9c64995';

create policy move_request_select_legal_officer on move_request for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_select_legal_officer on move_request is 'fazhi:c5d1e16b3900b86f';

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
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_select_legal_officer on attachment is 'fazhi:f6d4adee8b9fc9d3';

create policy attachment_insert_legal_officer on attachment for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_legal_officer on attachment is 'fazhi:0253bd2464539e46';

create policy attachment_update_legal_officer on attachment for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_legal_officer on attachment is 'fazhi:8f683cc44a9cc9c7';

create policy publication_select_legal_officer on publication for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_select_legal_officer on publication is 'fazhi:9a90777d5d4446d3';

create policy publication_insert_legal_officer on publication for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_legal_officer on publication is 'fazhi:f96ddaad9fd649d8';

create policy publication_update_legal_officer on publication for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_legal_officer on publication is 'fazhi:034b0e7a7f183ba4';

create policy search_text_select_legal_officer on search_text for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('penalty_case', 'penalty_hearing', 'penalty_publication', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_legal_officer on search_text is 'fazhi:8a100d0c75f1a850';

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

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:fff6d18ad616df12';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:cf4e44a9ebd65e72';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:3365ccba4968fbe9';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:9552fa9e9c637c36';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:14245c1bee20d019';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:d048b3bbb0d93855';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:c1cfcd587fd13bdf';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:256547274353abe2';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:08799d571c2eb0f5';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:38df9641b8f46f24';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:9c2e09454e78693b';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:49302e2a6dd73469';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:24ffa0f36662c7bf';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:c15d2963e3ef70f9';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:0c3f1c3ab1bef7ae';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:1872403d1f5bd660';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:4e89959f48c656f6';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:165f1e845fc7376f';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:552c45554657cb6f';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:e38ef1c82c79b004';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:a59339709c403b86';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:b4e89d71ec358c66';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:79742e7951dbc33b';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:333f83e542f0ef70';

create policy search_text_select_operation_of_law on search_text for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_operation_of_law on search_text is 'fazhi:fa46ba13c82f9f12';

create policy search_text_insert_operation_of_law on search_text for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy search_text_insert_operation_of_law on search_text is 'fazhi:7950652ce9e234d1';

create policy search_text_update_operation_of_law on search_text for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy search_text_update_operation_of_law on search_text is 'fazhi:cda1bc39b7713b04';

create policy penalty_case_select_report on penalty_case for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy penalty_case_select_report on penalty_case is 'fazhi:73a685a7f9c5de71';

create policy penalty_hearing_select_report on penalty_hearing for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy penalty_hearing_select_report on penalty_hearing is 'fazhi:6f3a156877efe0ee';

create policy penalty_publication_select_report on penalty_publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy penalty_publication_select_report on penalty_publication is 'fazhi:6832947cdeb37ce4';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_report on entry is 'fazhi:cd522620073bd576';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_report on clock is 'fazhi:1f808fc4e15d659b';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_report on number_issued is 'fazhi:bf6972626a57b7c3';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_report on issued_document is 'fazhi:0a1c1af7955fc3d9';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_report on move_request is 'fazhi:2189b9a90fd0ff20';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_report on attachment is 'fazhi:7ce07e80bb63051f';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_report on publication is 'fazhi:d93b653d1aa96075';
