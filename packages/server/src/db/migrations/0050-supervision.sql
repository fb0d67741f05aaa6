drop policy attachment_insert_enforcement_clerk on attachment;

drop policy attachment_insert_enforcement_supervisor on attachment;

drop policy attachment_insert_litigation_clerk on attachment;

drop policy attachment_insert_operation_of_law on attachment;

drop policy attachment_insert_reconsideration_clerk on attachment;

drop policy attachment_select_archivist on attachment;

drop policy attachment_select_enforcement_clerk on attachment;

drop policy attachment_select_enforcement_coordinator on attachment;

drop policy attachment_select_enforcement_head on attachment;

drop policy attachment_select_enforcement_supervisor on attachment;

drop policy attachment_select_government_head on attachment;

drop policy attachment_select_inspector on attachment;

drop policy attachment_select_litigation_clerk on attachment;

drop policy attachment_select_operation_of_law on attachment;

drop policy attachment_select_reconsideration_clerk on attachment;

drop policy attachment_select_report on attachment;

drop policy attachment_update_enforcement_clerk on attachment;

drop policy attachment_update_enforcement_supervisor on attachment;

drop policy attachment_update_litigation_clerk on attachment;

drop policy attachment_update_operation_of_law on attachment;

drop policy attachment_update_reconsideration_clerk on attachment;

drop policy clock_delete_litigation_clerk on clock;

drop policy clock_delete_reconsideration_clerk on clock;

drop policy clock_insert_enforcement_clerk on clock;

drop policy clock_insert_enforcement_supervisor on clock;

drop policy clock_insert_litigation_clerk on clock;

drop policy clock_insert_operation_of_law on clock;

drop policy clock_insert_reconsideration_clerk on clock;

drop policy clock_select_archivist on clock;

drop policy clock_select_enforcement_clerk on clock;

drop policy clock_select_enforcement_coordinator on clock;

drop policy clock_select_enforcement_head on clock;

drop policy clock_select_enforcement_supervisor on clock;

drop policy clock_select_government_head on clock;

drop policy clock_select_inspector on clock;

drop policy clock_select_litigation_clerk on clock;

drop policy clock_select_operation_of_law on clock;

drop policy clock_select_reconsideration_clerk on clock;

drop policy clock_select_report on clock;

drop policy clock_update_enforcement_clerk on clock;

drop policy clock_update_enforcement_supervisor on clock;

drop policy clock_update_litigation_clerk on clock;

drop policy clock_update_operation_of_law on clock;

drop policy clock_update_reconsideration_clerk on clock;

drop policy document_draft_insert_enforcement_clerk on document_draft;

drop policy document_draft_insert_enforcement_supervisor on document_draft;

drop policy document_draft_insert_litigation_clerk on document_draft;

drop policy document_draft_insert_operation_of_law on document_draft;

drop policy document_draft_insert_reconsideration_clerk on document_draft;

drop policy document_draft_select_archivist on document_draft;

drop policy document_draft_select_enforcement_clerk on document_draft;

drop policy document_draft_select_enforcement_supervisor on document_draft;

drop policy document_draft_select_litigation_clerk on document_draft;

drop policy document_draft_select_operation_of_law on document_draft;

drop policy document_draft_select_reconsideration_clerk on document_draft;

drop policy document_draft_update_enforcement_clerk on document_draft;

drop policy document_draft_update_enforcement_supervisor on document_draft;

drop policy document_draft_update_litigation_clerk on document_draft;

drop policy document_draft_update_operation_of_law on document_draft;

drop policy document_draft_update_reconsideration_clerk on document_draft;

drop policy entry_insert_enforcement_clerk on entry;

drop policy entry_insert_enforcement_supervisor on entry;

drop policy entry_insert_litigation_clerk on entry;

drop policy entry_insert_operation_of_law on entry;

drop policy entry_insert_reconsideration_clerk on entry;

drop policy entry_select_archivist on entry;

drop policy entry_select_enforcement_clerk on entry;

drop policy entry_select_enforcement_coordinator on entry;

drop policy entry_select_enforcement_head on entry;

drop policy entry_select_enforcement_supervisor on entry;

drop policy entry_select_government_head on entry;

drop policy entry_select_inspector on entry;

drop policy entry_select_litigation_clerk on entry;

drop policy entry_select_operation_of_law on entry;

drop policy entry_select_reconsideration_clerk on entry;

drop policy entry_select_report on entry;

drop policy entry_update_enforcement_clerk on entry;

drop policy entry_update_enforcement_supervisor on entry;

drop policy entry_update_litigation_clerk on entry;

drop policy entry_update_operation_of_law on entry;

drop policy entry_update_reconsideration_clerk on entry;

drop policy issued_document_insert_enforcement_clerk on issued_document;

drop policy issued_document_insert_enforcement_supervisor on issued_document;

drop policy issued_document_insert_litigation_clerk on issued_document;

drop policy issued_document_insert_operation_of_law on issued_document;

drop policy issued_document_insert_reconsideration_clerk on issued_document;

drop policy issued_document_select_archivist on issued_document;

drop policy issued_document_select_enforcement_clerk on issued_document;

drop policy issued_document_select_enforcement_coordinator on issued_document;

drop policy issued_document_select_enforcement_head on issued_document;

drop policy issued_document_select_enforcement_supervisor on issued_document;

drop policy issued_document_select_government_head on issued_document;

drop policy issued_document_select_inspector on issued_document;

drop policy issued_document_select_litigation_clerk on issued_document;

drop policy issued_document_select_operation_of_law on issued_document;

drop policy issued_document_select_reconsideration_clerk on issued_document;

drop policy issued_document_select_report on issued_document;

drop policy issued_document_update_enforcement_clerk on issued_document;

drop policy issued_document_update_enforcement_supervisor on issued_document;

drop policy issued_document_update_litigation_clerk on issued_document;

drop policy issued_document_update_operation_of_law on issued_document;

drop policy issued_document_update_reconsideration_clerk on issued_document;

drop policy move_request_insert_enforcement_clerk on move_request;

drop policy move_request_insert_enforcement_supervisor on move_request;

drop policy move_request_insert_litigation_clerk on move_request;

drop policy move_request_insert_operation_of_law on move_request;

drop policy move_request_insert_reconsideration_clerk on move_request;

drop policy move_request_select_archivist on move_request;

drop policy move_request_select_enforcement_clerk on move_request;

drop policy move_request_select_enforcement_coordinator on move_request;

drop policy move_request_select_enforcement_head on move_request;

drop policy move_request_select_enforcement_supervisor on move_request;

drop policy move_request_select_government_head on move_request;

drop policy move_request_select_inspector on move_request;

drop policy move_request_select_litigation_clerk on move_request;

drop policy move_request_select_operation_of_law on move_request;

drop policy move_request_select_reconsideration_clerk on move_request;

drop policy move_request_select_report on move_request;

drop policy move_request_update_enforcement_clerk on move_request;

drop policy move_request_update_enforcement_supervisor on move_request;

drop policy move_request_update_litigation_clerk on move_request;

drop policy move_request_update_operation_of_law on move_request;

drop policy move_request_update_reconsideration_clerk on move_request;

drop policy number_issued_insert_enforcement_clerk on number_issued;

drop policy number_issued_insert_enforcement_supervisor on number_issued;

drop policy number_issued_insert_litigation_clerk on number_issued;

drop policy number_issued_insert_operation_of_law on number_issued;

drop policy number_issued_insert_reconsideration_clerk on number_issued;

drop policy number_issued_select_archivist on number_issued;

drop policy number_issued_select_enforcement_clerk on number_issued;

drop policy number_issued_select_enforcement_coordinator on number_issued;

drop policy number_issued_select_enforcement_head on number_issued;

drop policy number_issued_select_enforcement_supervisor on number_issued;

drop policy number_issued_select_government_head on number_issued;

drop policy number_issued_select_inspector on number_issued;

drop policy number_issued_select_litigation_clerk on number_issued;

drop policy number_issued_select_operation_of_law on number_issued;

drop policy number_issued_select_reconsideration_clerk on number_issued;

drop policy number_issued_select_report on number_issued;

drop policy number_issued_update_enforcement_clerk on number_issued;

drop policy number_issued_update_enforcement_supervisor on number_issued;

drop policy number_issued_update_litigation_clerk on number_issued;

drop policy number_issued_update_operation_of_law on number_issued;

drop policy number_issued_update_reconsideration_clerk on number_issued;

drop policy publication_insert_enforcement_clerk on publication;

drop policy publication_insert_enforcement_supervisor on publication;

drop policy publication_insert_litigation_clerk on publication;

drop policy publication_insert_operation_of_law on publication;

drop policy publication_insert_reconsideration_clerk on publication;

drop policy publication_select_archivist on publication;

drop policy publication_select_enforcement_clerk on publication;

drop policy publication_select_enforcement_coordinator on publication;

drop policy publication_select_enforcement_head on publication;

drop policy publication_select_enforcement_supervisor on publication;

drop policy publication_select_government_head on publication;

drop policy publication_select_inspector on publication;

drop policy publication_select_litigation_clerk on publication;

drop policy publication_select_operation_of_law on publication;

drop policy publication_select_reconsideration_clerk on publication;

drop policy publication_select_report on publication;

drop policy publication_update_enforcement_clerk on publication;

drop policy publication_update_enforcement_supervisor on publication;

drop policy publication_update_litigation_clerk on publication;

drop policy publication_update_operation_of_law on publication;

drop policy publication_update_reconsideration_clerk on publication;

drop policy search_text_delete_litigation_clerk on search_text;

drop policy search_text_delete_reconsideration_clerk on search_text;

drop policy search_text_insert_enforcement_clerk on search_text;

drop policy search_text_insert_enforcement_supervisor on search_text;

drop policy search_text_insert_litigation_clerk on search_text;

drop policy search_text_insert_operation_of_law on search_text;

drop policy search_text_insert_reconsideration_clerk on search_text;

drop policy search_text_select_enforcement_clerk on search_text;

drop policy search_text_select_enforcement_coordinator on search_text;

drop policy search_text_select_enforcement_head on search_text;

drop policy search_text_select_enforcement_supervisor on search_text;

drop policy search_text_select_government_head on search_text;

drop policy search_text_select_inspector on search_text;

drop policy search_text_select_litigation_clerk on search_text;

drop policy search_text_select_operation_of_law on search_text;

drop policy search_text_select_reconsideration_clerk on search_text;

drop policy search_text_update_enforcement_clerk on search_text;

drop policy search_text_update_enforcement_supervisor on search_text;

drop policy search_text_update_litigation_clerk on search_text;

drop policy search_text_update_operation_of_law on search_text;

drop policy search_text_update_reconsideration_clerk on search_text;

create table accompanied_supervision (
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
  "action" text collate "C" not null,
  "visit" uuid,
  "lead" text collate "C" not null,
  "second" text collate "C" not null,
  "third" text collate "C",
  "fourth" text collate "C",
  "fifth" text collate "C",
  "planned_on" date not null,
  "action_on" date not null,
  "supervisor" text collate "C" not null,
  "second_supervisor" text collate "C" not null,
  "notified_on" date,
  "accompanied_on" date,
  "stages" text collate "C",
  "cards" text collate "C",
  "telling" text collate "C",
  "recording" text collate "C",
  "papers" text collate "C",
  "discretion" text collate "C",
  "findings" text collate "C",
  "problems" text collate "C",
  "corrected_on_spot" text collate "C",
  "fed_back_on" date,
  "reply_due" date,
  "replied_on" date,
  "reply" text collate "C",
  "verified_on" date,
  "verification" text collate "C",
  "closed_on" date,
  "cancel_reason" text collate "C",
  primary key (region_code, id)
);

alter table accompanied_supervision enable row level security;

alter table accompanied_supervision force row level security;

grant select, insert, update on accompanied_supervision to fazhi_app;

create table supervision_proposal (
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
  "unit" text collate "C" not null,
  "source" text collate "C" not null,
  "arisen_on" date not null,
  "facts" text collate "C" not null,
  "penalty_case" uuid,
  "accompanied" uuid,
  "reconsideration" uuid,
  "suit" uuid,
  "remedy" text collate "C",
  "opened_on" date,
  "dismissed_on" date,
  "dismiss_reason" text collate "C",
  primary key (region_code, id)
);

alter table supervision_proposal enable row level security;

alter table supervision_proposal force row level security;

grant select, insert, update on supervision_proposal to fazhi_app;

create table supervision_matter (
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
  "unit" text collate "C" not null,
  "proposal" uuid,
  "source" text collate "C" not null,
  "opened_on" date not null,
  "facts" text collate "C" not null,
  "established" text collate "C",
  "fault" text collate "C",
  "grave_ground" text collate "C",
  "instrument" text collate "C",
  "measured_on" date,
  "demand" text collate "C",
  "reply_due" date,
  "objected_on" date,
  "objection" text collate "C",
  "heard_on" date,
  "objection_result" text collate "C",
  "objection_answer" text collate "C",
  "replied_on" date,
  "reply" text collate "C",
  "reply_standing" text collate "C",
  "verified_on" date,
  "verification" text collate "C",
  "sent_back_on" date,
  "sent_back_reason" text collate "C",
  "dropped_on" date,
  "drop_reason" text collate "C",
  primary key (region_code, id)
);

alter table supervision_matter enable row level security;

alter table supervision_matter force row level security;

grant select, insert, update on supervision_matter to fazhi_app;

grant delete on accompanied_supervision to fazhi_app;

grant delete on supervision_proposal to fazhi_app;

grant delete on supervision_matter to fazhi_app;

alter table accompanied_supervision add constraint accompanied_supervision_state_check check (state in ('planned', 'notified', 'accompanied', 'fedBack', 'replied', 'closed', 'cancelled'));

comment on constraint accompanied_supervision_state_check on accompanied_supervision is 'fazhi:6225f447cbc63183';

alter table accompanied_supervision add constraint accompanied_supervision_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint accompanied_supervision_organ_id_fkey on accompanied_supervision is 'fazhi:932037326fa19ab9';

alter table accompanied_supervision add constraint accompanied_supervision_visit_fkey foreign key (region_code, "visit") references joint_visit (region_code, id);

comment on constraint accompanied_supervision_visit_fkey on accompanied_supervision is 'fazhi:7645c9c509eb04e3';

alter table accompanied_supervision add constraint accompanied_supervision_lead_fkey foreign key (region_code, "lead") references organ (region_code, id);

comment on constraint accompanied_supervision_lead_fkey on accompanied_supervision is 'fazhi:9ff52fa3f8efedb2';

alter table accompanied_supervision add constraint accompanied_supervision_second_fkey foreign key (region_code, "second") references organ (region_code, id);

comment on constraint accompanied_supervision_second_fkey on accompanied_supervision is 'fazhi:af72a1c6af7946c9';

alter table accompanied_supervision add constraint accompanied_supervision_third_fkey foreign key (region_code, "third") references organ (region_code, id);

comment on constraint accompanied_supervision_third_fkey on accompanied_supervision is 'fazhi:55cf51201b78f143';

alter table accompanied_supervision add constraint accompanied_supervision_fourth_fkey foreign key (region_code, "fourth") references organ (region_code, id);

comment on constraint accompanied_supervision_fourth_fkey on accompanied_supervision is 'fazhi:2e941f3c0259162c';

alter table accompanied_supervision add constraint accompanied_supervision_fifth_fkey foreign key (region_code, "fifth") references organ (region_code, id);

comment on constraint accompanied_supervision_fifth_fkey on accompanied_supervision is 'fazhi:9635d15f23348717';

alter table accompanied_supervision add constraint accompanied_supervision_stages_check check ("stages" in ('whole', 'during', 'after'));

comment on constraint accompanied_supervision_stages_check on accompanied_supervision is 'fazhi:03a2435e653a5fdb';

alter table accompanied_supervision add constraint accompanied_supervision_cards_check check ("cards" in ('met', 'amiss', 'absent'));

comment on constraint accompanied_supervision_cards_check on accompanied_supervision is 'fazhi:fb8980ce4044926a';

alter table accompanied_supervision add constraint accompanied_supervision_telling_check check ("telling" in ('met', 'amiss', 'absent'));

comment on constraint accompanied_supervision_telling_check on accompanied_supervision is 'fazhi:2bc05af377b1c6ed';

alter table accompanied_supervision add constraint accompanied_supervision_recording_check check ("recording" in ('met', 'amiss', 'absent'));

comment on constraint accompanied_supervision_recording_check on accompanied_supervision is 'fazhi:cbb3c6dabdb0ffb3';

alter table accompanied_supervision add constraint accompanied_supervision_papers_check check ("papers" in ('met', 'amiss', 'absent'));

comment on constraint accompanied_supervision_papers_check on accompanied_supervision is 'fazhi:10746ce1cf9212a6';

alter table accompanied_supervision add constraint accompanied_supervision_discretion_check check ("discretion" in ('met', 'amiss', 'absent'));

comment on constraint accompanied_supervision_discretion_check on accompanied_supervision is 'fazhi:fc4526282fa41b87';

alter table accompanied_supervision add constraint accompanied_supervision_verification_check check ("verification" in ('corrected', 'partly', 'none'));

comment on constraint accompanied_supervision_verification_check on accompanied_supervision is 'fazhi:b1437f7c822f33c6';

create index accompanied_supervision_by_start on accompanied_supervision (region_code, "planned_on" desc, id desc);

comment on index accompanied_supervision_by_start is 'fazhi:d1c6118aa894ba58';

create index accompanied_supervision_by_state on accompanied_supervision (region_code, state, "planned_on" desc, id desc);

comment on index accompanied_supervision_by_state is 'fazhi:a053a2f378498c2e';

create index accompanied_supervision_by_organ on accompanied_supervision (region_code, organ_id, "planned_on" desc, id desc);

comment on index accompanied_supervision_by_organ is 'fazhi:d71c6d754f3a592a';

create index accompanied_supervision_open on accompanied_supervision (region_code, organ_id, "planned_on", id) where state in ('planned', 'notified', 'accompanied', 'fedBack', 'replied');

comment on index accompanied_supervision_open is 'fazhi:6f9634749d022118';

alter table supervision_proposal add constraint supervision_proposal_state_check check (state in ('proposed', 'opened', 'dismissed'));

comment on constraint supervision_proposal_state_check on supervision_proposal is 'fazhi:ad6b7d885641a102';

alter table supervision_proposal add constraint supervision_proposal_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint supervision_proposal_organ_id_fkey on supervision_proposal is 'fazhi:d5308df6607500e9';

alter table supervision_proposal add constraint supervision_proposal_unit_fkey foreign key (region_code, "unit") references organ (region_code, id);

comment on constraint supervision_proposal_unit_fkey on supervision_proposal is 'fazhi:88d9cf74e1a780bd';

alter table supervision_proposal add constraint supervision_proposal_source_check check ("source" in ('fileReview', 'reconsideration', 'litigation', 'accompanied', 'complaint', 'hotline', 'media', 'transfer', 'daily'));

comment on constraint supervision_proposal_source_check on supervision_proposal is 'fazhi:c79a3151f1f79d35';

alter table supervision_proposal add constraint supervision_proposal_penalty_case_fkey foreign key (region_code, "penalty_case") references penalty_case (region_code, id);

comment on constraint supervision_proposal_penalty_case_fkey on supervision_proposal is 'fazhi:c144a154890d05fe';

alter table supervision_proposal add constraint supervision_proposal_accompanied_fkey foreign key (region_code, "accompanied") references accompanied_supervision (region_code, id);

comment on constraint supervision_proposal_accompanied_fkey on supervision_proposal is 'fazhi:f30efe970c34ca71';

alter table supervision_proposal add constraint supervision_proposal_reconsideration_fkey foreign key (region_code, "reconsideration") references reconsideration_case (region_code, id);

comment on constraint supervision_proposal_reconsideration_fkey on supervision_proposal is 'fazhi:23eb74f9a323ea90';

alter table supervision_proposal add constraint supervision_proposal_suit_fkey foreign key (region_code, "suit") references administrative_suit (region_code, id);

comment on constraint supervision_proposal_suit_fkey on supervision_proposal is 'fazhi:25e72b4b8fe6cd28';

alter table supervision_proposal add constraint supervision_proposal_remedy_check check ("remedy" in ('none', 'ended', 'pending'));

comment on constraint supervision_proposal_remedy_check on supervision_proposal is 'fazhi:8bce0b804ac9c9ed';

create index supervision_proposal_by_start on supervision_proposal (region_code, "arisen_on" desc, id desc);

comment on index supervision_proposal_by_start is 'fazhi:8a198e2e999f0f61';

create index supervision_proposal_by_state on supervision_proposal (region_code, state, "arisen_on" desc, id desc);

comment on index supervision_proposal_by_state is 'fazhi:93511dc4ebca23e8';

create index supervision_proposal_by_organ on supervision_proposal (region_code, organ_id, "arisen_on" desc, id desc);

comment on index supervision_proposal_by_organ is 'fazhi:914b559e19eef936';

create index supervision_proposal_open on supervision_proposal (region_code, organ_id, "arisen_on", id) where state in ('proposed');

comment on index supervision_proposal_open is 'fazhi:1442f920ac9dbb95';

create index supervision_proposal_months_arisen_on on supervision_proposal (region_code, "arisen_on", "source");

comment on index supervision_proposal_months_arisen_on is 'fazhi:a1f31e1828098d6f';

create index supervision_proposal_months_opened_on on supervision_proposal (region_code, "opened_on", "source");

comment on index supervision_proposal_months_opened_on is 'fazhi:30dff61ab6817298';

alter table supervision_matter add constraint supervision_matter_state_check check (state in ('opened', 'awaiting', 'objected', 'replied', 'verified', 'dropped'));

comment on constraint supervision_matter_state_check on supervision_matter is 'fazhi:3cb11e8b27c92efa';

alter table supervision_matter add constraint supervision_matter_organ_id_fkey foreign key (region_code, organ_id) references organ (region_code, id);

comment on constraint supervision_matter_organ_id_fkey on supervision_matter is 'fazhi:481da2a1a7118a44';

alter table supervision_matter add constraint supervision_matter_unit_fkey foreign key (region_code, "unit") references organ (region_code, id);

comment on constraint supervision_matter_unit_fkey on supervision_matter is 'fazhi:4bd48259a3d8ecf1';

alter table supervision_matter add constraint supervision_matter_proposal_fkey foreign key (region_code, "proposal") references supervision_proposal (region_code, id);

comment on constraint supervision_matter_proposal_fkey on supervision_matter is 'fazhi:7e731a011befcb28';

alter table supervision_matter add constraint supervision_matter_source_check check ("source" in ('fileReview', 'reconsideration', 'litigation', 'accompanied', 'complaint', 'hotline', 'media', 'transfer', 'daily'));

comment on constraint supervision_matter_source_check on supervision_matter is 'fazhi:37e5e89ab7656301';

alter table supervision_matter add constraint supervision_matter_fault_check check ("fault" in ('omission', 'unlawful', 'improper'));

comment on constraint supervision_matter_fault_check on supervision_matter is 'fazhi:07eaf87ed0e1271b';

alter table supervision_matter add constraint supervision_matter_grave_ground_check check ("grave_ground" in ('major', 'disobeyed'));

comment on constraint supervision_matter_grave_ground_check on supervision_matter is 'fazhi:85bd5cabbddc5ed7';

alter table supervision_matter add constraint supervision_matter_instrument_check check ("instrument" in ('urging', 'opinion', 'decision'));

comment on constraint supervision_matter_instrument_check on supervision_matter is 'fazhi:6289edbb124a2d11';

alter table supervision_matter add constraint supervision_matter_objection_result_check check ("objection_result" in ('upheld', 'rejected'));

comment on constraint supervision_matter_objection_result_check on supervision_matter is 'fazhi:5707bd519a394d30';

alter table supervision_matter add constraint supervision_matter_reply_standing_check check ("reply_standing" in ('inTime', 'late'));

comment on constraint supervision_matter_reply_standing_check on supervision_matter is 'fazhi:f7bbdf5f437bcd9f';

create index supervision_matter_by_start on supervision_matter (region_code, "opened_on" desc, id desc);

comment on index supervision_matter_by_start is 'fazhi:bca87482a5863ddd';

create index supervision_matter_by_state on supervision_matter (region_code, state, "opened_on" desc, id desc);

comment on index supervision_matter_by_state is 'fazhi:0b902930e2fbb5ec';

create index supervision_matter_by_organ on supervision_matter (region_code, organ_id, "opened_on" desc, id desc);

comment on index supervision_matter_by_organ is 'fazhi:469ff7bf0542a8fa';

create index supervision_matter_open on supervision_matter (region_code, organ_id, "opened_on", id) where state in ('opened', 'awaiting', 'objected', 'replied');

comment on index supervision_matter_open is 'fazhi:1ebae7e3863f8713';

create index supervision_matter_months_opened_on on supervision_matter (region_code, "opened_on", "source", "instrument", "fault");

comment on index supervision_matter_months_opened_on is 'fazhi:2a865b6ae08f77aa';

create index supervision_matter_months_measured_on on supervision_matter (region_code, "measured_on", "source", "instrument", "fault");

comment on index supervision_matter_months_measured_on is 'fazhi:87d1ec20c2ee430c';

create index supervision_matter_months_replied_on on supervision_matter (region_code, "replied_on", "source", "instrument", "fault") include ("reply_standing");

comment on index supervision_matter_months_replied_on is 'fazhi:75452bdcdda60054';

create index supervision_matter_months_verified_on on supervision_matter (region_code, "verified_on", "source", "instrument", "fault");

comment on index supervision_matter_months_verified_on is 'fazhi:55c2d964ac5b107b';

create policy accompanied_supervision_select_archivist on accompanied_supervision for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_select_archivist on accompanied_supervision is 'fazhi:865fc3854a367a26';

create policy supervision_proposal_select_archivist on supervision_proposal for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_select_archivist on supervision_proposal is 'fazhi:23e56eaad19f7316';

create policy supervision_matter_select_archivist on supervision_matter for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy supervision_matter_select_archivist on supervision_matter is 'fazhi:aa06a696e4fd9af7';

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_archivist on entry is 'fazhi:27e5b2553218d298';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_archivist on clock is 'fazhi:7e00cbcb86e225e2';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:1ad29d8a20f2fd98';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:fa60683febf459f4';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_archivist on move_request is 'fazhi:cedff4ca14ec6e2e';

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:72c8b00e9f8daf9b';

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_archivist on attachment is 'fazhi:a931604e9d0a96f6';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_archivist on publication is 'fazhi:4e8c5af5a2d80251';

create policy accompanied_supervision_select_enforcement_clerk on accompanied_supervision for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy accompanied_supervision_select_enforcement_clerk on accompanied_supervision is 'fazhi:f278ee7d163d0509';

create policy accompanied_supervision_update_enforcement_clerk on accompanied_supervision for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy accompanied_supervision_update_enforcement_clerk on accompanied_supervision is 'fazhi:4cc188949814681a';

create policy supervision_matter_select_enforcement_clerk on supervision_matter for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy supervision_matter_select_enforcement_clerk on supervision_matter is 'fazhi:3ab231a19c41faa7';

create policy supervision_matter_update_enforcement_clerk on supervision_matter for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
  with check (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy supervision_matter_update_enforcement_clerk on supervision_matter is 'fazhi:69b1acbd0dc82eb0';

create policy entry_select_enforcement_clerk on entry for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_select_enforcement_clerk on entry is 'fazhi:76bb97b7bef643ed';

create policy entry_insert_enforcement_clerk on entry for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_insert_enforcement_clerk on entry is 'fazhi:0dec3042bc7d5183';

create policy entry_update_enforcement_clerk on entry for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_update_enforcement_clerk on entry is 'fazhi:e2e5b9e83b31a384';

create policy clock_select_enforcement_clerk on clock for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_select_enforcement_clerk on clock is 'fazhi:d68115a023650afe';

create policy clock_insert_enforcement_clerk on clock for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_insert_enforcement_clerk on clock is 'fazhi:8ac9d9a2c3947b86';

create policy clock_update_enforcement_clerk on clock for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_update_enforcement_clerk on clock is 'fazhi:8dd3fc52d4548096';

create policy number_issued_select_enforcement_clerk on number_issued for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_select_enforcement_clerk on number_issued is 'fazhi:21cefdd4f9972719';

create policy number_issued_insert_enforcement_clerk on number_issued for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_insert_enforcement_clerk on number_issued is 'fazhi:1a4fba4b5c40076e';

create policy number_issued_update_enforcement_clerk on number_issued for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_update_enforcement_clerk on number_issued is 'fazhi:8b9bb1003df906e4';

create policy issued_document_select_enforcement_clerk on issued_document for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_select_enforcement_clerk on issued_document is 'fazhi:c43802dd4c1bcdc9';

create policy issued_document_insert_enforcement_clerk on issued_document for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_insert_enforcement_clerk on issued_document is 'fazhi:26274f5f2a0acb60';

create policy issued_document_update_enforcement_clerk on issued_document for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_update_enforcement_clerk on issued_document is 'fazhi:6d261e9fbb60c40b';

create policy move_request_select_enforcement_clerk on move_request for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_select_enforcement_clerk on move_request is 'fazhi:85e4df715cba6347';

create policy move_request_insert_enforcement_clerk on move_request for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_insert_enforcement_clerk on move_request is 'fazhi:42ff1bcbe36354fd';

create policy move_request_update_enforcement_clerk on move_request for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_update_enforcement_clerk on move_request is 'fazhi:e6e85d4192663e16';

create policy document_draft_select_enforcement_clerk on document_draft for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy document_draft_select_enforcement_clerk on document_draft is 'fazhi:4b6ce5e737214109';

create policy document_draft_insert_enforcement_clerk on document_draft for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy document_draft_insert_enforcement_clerk on document_draft is 'fazhi:055fed2da15c4945';

create policy document_draft_update_enforcement_clerk on document_draft for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy document_draft_update_enforcement_clerk on document_draft is 'fazhi:c44e1bba97969fa5';

create policy attachment_select_enforcement_clerk on attachment for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_select_enforcement_clerk on attachment is 'fazhi:2dee78334d9cf5d4';

create policy attachment_insert_enforcement_clerk on attachment for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_insert_enforcement_clerk on attachment is 'fazhi:3bd5f3041eb3f8b7';

create policy attachment_update_enforcement_clerk on attachment for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_update_enforcement_clerk on attachment is 'fazhi:e1060b157b1423b2';

create policy publication_select_enforcement_clerk on publication for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_select_enforcement_clerk on publication is 'fazhi:14891d6dc9dc9138';

create policy publication_insert_enforcement_clerk on publication for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_insert_enforcement_clerk on publication is 'fazhi:93e693388b561409';

create policy publication_update_enforcement_clerk on publication for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_update_enforcement_clerk on publication is 'fazhi:915bacc81b5f12e7';

create policy search_text_select_enforcement_clerk on search_text for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_clerk on search_text is 'fazhi:c8c09bea530ead07';

create policy search_text_insert_enforcement_clerk on search_text for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy search_text_insert_enforcement_clerk on search_text is 'fazhi:58258995032f3f9e';

create policy search_text_update_enforcement_clerk on search_text for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy search_text_update_enforcement_clerk on search_text is 'fazhi:d4a15f44b4e8f4e6';

create policy accompanied_supervision_select_enforcement_coordinator on accompanied_supervision for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_select_enforcement_coordinator on accompanied_supervision is 'fazhi:93886bb2d2e2d633';

create policy entry_select_enforcement_coordinator on entry for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_select_enforcement_coordinator on entry is 'fazhi:56523135479c73e5';

create policy clock_select_enforcement_coordinator on clock for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_select_enforcement_coordinator on clock is 'fazhi:57a3bc70fae8fe16';

create policy number_issued_select_enforcement_coordinator on number_issued for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_select_enforcement_coordinator on number_issued is 'fazhi:1ad089184b71e46d';

create policy issued_document_select_enforcement_coordinator on issued_document for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_select_enforcement_coordinator on issued_document is 'fazhi:12581746a41b1171';

create policy move_request_select_enforcement_coordinator on move_request for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_select_enforcement_coordinator on move_request is 'fazhi:88e64ef22b5d57df';

create policy attachment_select_enforcement_coordinator on attachment for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_select_enforcement_coordinator on attachment is 'fazhi:efe3b9c182f328cb';

create policy publication_select_enforcement_coordinator on publication for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_select_enforcement_coordinator on publication is 'fazhi:a638f7d24cb043de';

create policy search_text_select_enforcement_coordinator on search_text for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_coordinator on search_text is 'fazhi:5326cebe95b4093e';

create policy accompanied_supervision_select_enforcement_head on accompanied_supervision for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy accompanied_supervision_select_enforcement_head on accompanied_supervision is 'fazhi:a6661c2af7d3993b';

create policy supervision_matter_select_enforcement_head on supervision_matter for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy supervision_matter_select_enforcement_head on supervision_matter is 'fazhi:d1b0b8bb0a5eda2c';

create policy entry_select_enforcement_head on entry for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_enforcement_head on entry is 'fazhi:bf76bb77a0c18513';

create policy clock_select_enforcement_head on clock for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_enforcement_head on clock is 'fazhi:3b01a5b155d17ad5';

create policy number_issued_select_enforcement_head on number_issued for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_enforcement_head on number_issued is 'fazhi:80a03c0a6516f913';

create policy issued_document_select_enforcement_head on issued_document for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_enforcement_head on issued_document is 'fazhi:3a45e6641dabffc3';

create policy move_request_select_enforcement_head on move_request for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_enforcement_head on move_request is 'fazhi:d81ee8e69341e2ae';

create policy attachment_select_enforcement_head on attachment for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_enforcement_head on attachment is 'fazhi:6f7315ecaedcb636';

create policy publication_select_enforcement_head on publication for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_enforcement_head on publication is 'fazhi:60d2bd75401a809d';

create policy search_text_select_enforcement_head on search_text for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_head on search_text is 'fazhi:7b65dc662e3db133';

create policy accompanied_supervision_select_enforcement_supervisor on accompanied_supervision for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_select_enforcement_supervisor on accompanied_supervision is 'fazhi:1f737516cb57b2c4';

create policy accompanied_supervision_insert_enforcement_supervisor on accompanied_supervision for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_insert_enforcement_supervisor on accompanied_supervision is 'fazhi:f7f0e40b17f728ab';

create policy accompanied_supervision_update_enforcement_supervisor on accompanied_supervision for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_update_enforcement_supervisor on accompanied_supervision is 'fazhi:c95488d03b847e2b';

create policy accompanied_supervision_delete_enforcement_supervisor on accompanied_supervision for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy accompanied_supervision_delete_enforcement_supervisor on accompanied_supervision is 'fazhi:490ed5a08629a8df';

create policy supervision_proposal_select_enforcement_supervisor on supervision_proposal for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_select_enforcement_supervisor on supervision_proposal is 'fazhi:69273db3ac9a4d79';

create policy supervision_proposal_insert_enforcement_supervisor on supervision_proposal for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_insert_enforcement_supervisor on supervision_proposal is 'fazhi:93d49ea978c5f10a';

create policy supervision_proposal_update_enforcement_supervisor on supervision_proposal for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_update_enforcement_supervisor on supervision_proposal is 'fazhi:c8767edcc2911fa7';

create policy supervision_proposal_delete_enforcement_supervisor on supervision_proposal for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy supervision_proposal_delete_enforcement_supervisor on supervision_proposal is 'fazhi:9cc688411ec2c0a3';

create policy supervision_matter_select_enforcement_supervisor on supervision_matter for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true));

comment on policy supervision_matter_select_enforcement_supervisor on supervision_matter is 'fazhi:1917eb8cc61806b8';

create policy supervision_matter_insert_enforcement_supervisor on supervision_matter for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_matter_insert_enforcement_supervisor on supervision_matter is 'fazhi:415d54f9f022e9ee';

create policy supervision_matter_update_enforcement_supervisor on supervision_matter for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_matter_update_enforcement_supervisor on supervision_matter is 'fazhi:c0f33b591d7320f5';

create policy supervision_matter_delete_enforcement_supervisor on supervision_matter for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy supervision_matter_delete_enforcement_supervisor on supervision_matter is 'fazhi:c96b4707e492ca46';

create policy entry_select_enforcement_supervisor on entry for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy entry_select_enforcement_supervisor on entry is 'fazhi:6dbe387064be49f8';

create policy entry_insert_enforcement_supervisor on entry for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy entry_insert_enforcement_supervisor on entry is 'fazhi:88a67c1ccff59792';

create policy entry_update_enforcement_supervisor on entry for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy entry_update_enforcement_supervisor on entry is 'fazhi:6d4a168bb3281a45';

create policy clock_select_enforcement_supervisor on clock for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy clock_select_enforcement_supervisor on clock is 'fazhi:b24563adc62430ae';

create policy clock_insert_enforcement_supervisor on clock for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy clock_insert_enforcement_supervisor on clock is 'fazhi:d9e5a7e59ae9bad8';

create policy clock_update_enforcement_supervisor on clock for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy clock_update_enforcement_supervisor on clock is 'fazhi:f97a99d1dfc6976b';

create policy clock_delete_enforcement_supervisor on clock for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy clock_delete_enforcement_supervisor on clock is 'fazhi:965b38fe5f1e6459';

create policy number_issued_select_enforcement_supervisor on number_issued for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy number_issued_select_enforcement_supervisor on number_issued is 'fazhi:2a60eaee92b45575';

create policy number_issued_insert_enforcement_supervisor on number_issued for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy number_issued_insert_enforcement_supervisor on number_issued is 'fazhi:b69c7ca223b108bb';

create policy number_issued_update_enforcement_supervisor on number_issued for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy number_issued_update_enforcement_supervisor on number_issued is 'fazhi:0d4314f2d48ac4a0';

create policy issued_document_select_enforcement_supervisor on issued_document for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy issued_document_select_enforcement_supervisor on issued_document is 'fazhi:c731e1138bca5081';

create policy issued_document_insert_enforcement_supervisor on issued_document for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy issued_document_insert_enforcement_supervisor on issued_document is 'fazhi:e8e02d1d5ae03ee9';

create policy issued_document_update_enforcement_supervisor on issued_document for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy issued_document_update_enforcement_supervisor on issued_document is 'fazhi:8e1042db017f3a8e';

create policy move_request_select_enforcement_supervisor on move_request for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy move_request_select_enforcement_supervisor on move_request is 'fazhi:8a18441c333ebeb8';

create policy move_request_insert_enforcement_supervisor on move_request for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy move_request_insert_enforcement_supervisor on move_request is 'fazhi:0457a8faf1a5860b';

create policy move_request_update_enforcement_supervisor on move_request for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy move_request_update_enforcement_supervisor on move_request is 'fazhi:222c6599c7e08785';

create policy document_draft_select_enforcement_supervisor on document_draft for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy document_draft_select_enforcement_supervisor on document_draft is 'fazhi:6531e5d4a3ce3722';

create policy document_draft_insert_enforcement_supervisor on document_draft for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy document_draft_insert_enforcement_supervisor on document_draft is 'fazhi:434f8ca3457db16d';

create policy document_draft_update_enforcement_supervisor on document_draft for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy document_draft_update_enforcement_supervisor on document_draft is 'fazhi:69dabd42d95a387e';

create policy attachment_select_enforcement_supervisor on attachment for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy attachment_select_enforcement_supervisor on attachment is 'fazhi:b0b5a8ae991f6055';

create policy attachment_insert_enforcement_supervisor on attachment for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy attachment_insert_enforcement_supervisor on attachment is 'fazhi:fecea2a105f14281';

create policy attachment_update_enforcement_supervisor on attachment for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy attachment_update_enforcement_supervisor on attachment is 'fazhi:0ad36e200bb4a9c6';

create policy publication_select_enforcement_supervisor on publication for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'));

comment on policy publication_select_enforcement_supervisor on publication is 'fazhi:89cabd8112fb0d00';

create policy publication_insert_enforcement_supervisor on publication for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy publication_insert_enforcement_supervisor on publication is 'fazhi:e1163d3c704277f5';

create policy publication_update_enforcement_supervisor on publication for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy publication_update_enforcement_supervisor on publication is 'fazhi:060449a3183ee319';

create policy search_text_select_enforcement_supervisor on search_text for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_supervisor on search_text is 'fazhi:e2910ef541faf254';

create policy search_text_insert_enforcement_supervisor on search_text for insert to fazhi_post_enforcement_supervisor
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy search_text_insert_enforcement_supervisor on search_text is 'fazhi:7bcef8dd19f541e9';

create policy search_text_update_enforcement_supervisor on search_text for update to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_rating', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy search_text_update_enforcement_supervisor on search_text is 'fazhi:9ed90e1120cb86f4';

create policy search_text_delete_enforcement_supervisor on search_text for delete to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('accompanied_supervision', 'supervision_proposal', 'supervision_matter'));

comment on policy search_text_delete_enforcement_supervisor on search_text is 'fazhi:e2aefa3ad335d30f';

create policy supervision_matter_select_government_head on supervision_matter for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true));

comment on policy supervision_matter_select_government_head on supervision_matter is 'fazhi:8e632e57bb8de399';

create policy entry_select_government_head on entry for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_government_head on entry is 'fazhi:373b04ffab4ab0fb';

create policy clock_select_government_head on clock for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_government_head on clock is 'fazhi:b0ab484a05edd14e';

create policy number_issued_select_government_head on number_issued for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_government_head on number_issued is 'fazhi:2703095164e12f80';

create policy issued_document_select_government_head on issued_document for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_government_head on issued_document is 'fazhi:05f1bb60699f5cf0';

create policy move_request_select_government_head on move_request for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_government_head on move_request is 'fazhi:97c25dcf66b026d8';

create policy attachment_select_government_head on attachment for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_opinion', 'court_appearance', 'official_proposal'));

comment on policy attachment_select_government_head on attachment is 'fazhi:debc1d1ee0e4ebe7';

create policy publication_select_government_head on publication for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy publication_select_government_head on publication is 'fazhi:a8a1774ca8e3ac13';

create policy search_text_select_government_head on search_text for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_matter', 'reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_government_head on search_text is 'fazhi:b5e415056e56b5fa';

create policy accompanied_supervision_select_inspector on accompanied_supervision for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy accompanied_supervision_select_inspector on accompanied_supervision is 'fazhi:577d78b60152555a';

create policy entry_select_inspector on entry for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy entry_select_inspector on entry is 'fazhi:2b871f09efcb362d';

create policy clock_select_inspector on clock for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy clock_select_inspector on clock is 'fazhi:be02681e89cead1a';

create policy number_issued_select_inspector on number_issued for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy number_issued_select_inspector on number_issued is 'fazhi:a6dbb7831402f974';

create policy issued_document_select_inspector on issued_document for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy issued_document_select_inspector on issued_document is 'fazhi:9a5b0b7586f6a97c';

create policy move_request_select_inspector on move_request for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy move_request_select_inspector on move_request is 'fazhi:7fa72adbbaca0738';

create policy attachment_select_inspector on attachment for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy attachment_select_inspector on attachment is 'fazhi:a0fca1ac9a8bc7e7';

create policy publication_select_inspector on publication for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))));

comment on policy publication_select_inspector on publication is 'fazhi:5d8a2d3d7dc9e921';

create policy search_text_select_inspector on search_text for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_inspector on search_text is 'fazhi:04b38ce3123469c9';

create policy supervision_proposal_select_litigation_clerk on supervision_proposal for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_select_litigation_clerk on supervision_proposal is 'fazhi:0a9d4d9961f30b27';

create policy supervision_proposal_insert_litigation_clerk on supervision_proposal for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_insert_litigation_clerk on supervision_proposal is 'fazhi:dca4b56a23f64400';

create policy supervision_proposal_delete_litigation_clerk on supervision_proposal for delete to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_delete_litigation_clerk on supervision_proposal is 'fazhi:81f056a24852104b';

create policy entry_select_litigation_clerk on entry for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_select_litigation_clerk on entry is 'fazhi:651857b612150f18';

create policy entry_insert_litigation_clerk on entry for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_litigation_clerk on entry is 'fazhi:8925b8ae413edd3a';

create policy entry_update_litigation_clerk on entry for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_litigation_clerk on entry is 'fazhi:35d7892f5953983c';

create policy clock_select_litigation_clerk on clock for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_select_litigation_clerk on clock is 'fazhi:03b8ff8c6b34c676';

create policy clock_insert_litigation_clerk on clock for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_litigation_clerk on clock is 'fazhi:00a712551906e0eb';

create policy clock_update_litigation_clerk on clock for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_litigation_clerk on clock is 'fazhi:d828e8538fea916b';

create policy clock_delete_litigation_clerk on clock for delete to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_litigation_clerk on clock is 'fazhi:8acfaf97f5936f17';

create policy number_issued_select_litigation_clerk on number_issued for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_select_litigation_clerk on number_issued is 'fazhi:103bf679db51c400';

create policy number_issued_insert_litigation_clerk on number_issued for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_litigation_clerk on number_issued is 'fazhi:7bbcab0ba8a270f8';

create policy number_issued_update_litigation_clerk on number_issued for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_litigation_clerk on number_issued is 'fazhi:8d9bfe871f2276ea';

create policy issued_document_select_litigation_clerk on issued_document for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_select_litigation_clerk on issued_document is 'fazhi:511f8617a49a7e72';

create policy issued_document_insert_litigation_clerk on issued_document for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_litigation_clerk on issued_document is 'fazhi:de8a210d89c49ad0';

create policy issued_document_update_litigation_clerk on issued_document for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_litigation_clerk on issued_document is 'fazhi:fd15bf21e216a2c2';

create policy move_request_select_litigation_clerk on move_request for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_select_litigation_clerk on move_request is 'fazhi:8e0fb02b5e7a86d0';

create policy move_request_insert_litigation_clerk on move_request for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_litigation_clerk on move_request is 'fazhi:62cec6d22b559479';

create policy move_request_update_litigation_clerk on move_request for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_litigation_clerk on move_request is 'fazhi:b3a82a6b2313040e';

create policy document_draft_select_litigation_clerk on document_draft for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_select_litigation_clerk on document_draft is 'fazhi:7e9ee3b2d9ca8d1c';

create policy document_draft_insert_litigation_clerk on document_draft for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_insert_litigation_clerk on document_draft is 'fazhi:37889530d4cae198';

create policy document_draft_update_litigation_clerk on document_draft for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy document_draft_update_litigation_clerk on document_draft is 'fazhi:5e02c1e39ffc8260';

create policy attachment_select_litigation_clerk on attachment for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_select_litigation_clerk on attachment is 'fazhi:9a13584a4d4845f9';

create policy attachment_insert_litigation_clerk on attachment for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_insert_litigation_clerk on attachment is 'fazhi:7f0bbecb6c217e82';

create policy attachment_update_litigation_clerk on attachment for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy attachment_update_litigation_clerk on attachment is 'fazhi:2d14aaf893bda602';

create policy publication_select_litigation_clerk on publication for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_select_litigation_clerk on publication is 'fazhi:477ac67f80fe9af8';

create policy publication_insert_litigation_clerk on publication for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_insert_litigation_clerk on publication is 'fazhi:2d57ea6844ea15bb';

create policy publication_update_litigation_clerk on publication for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy publication_update_litigation_clerk on publication is 'fazhi:63e80c994c69166a';

create policy search_text_select_litigation_clerk on search_text for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_litigation_clerk on search_text is 'fazhi:f914a2b81aa8548b';

create policy search_text_insert_litigation_clerk on search_text for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_insert_litigation_clerk on search_text is 'fazhi:26c8f6f6ca117d92';

create policy search_text_update_litigation_clerk on search_text for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_update_litigation_clerk on search_text is 'fazhi:b24646cfda3fe4e6';

create policy search_text_delete_litigation_clerk on search_text for delete to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('supervision_proposal', 'administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_litigation_clerk on search_text is 'fazhi:6137eb7b3c86212b';

create policy accompanied_supervision_select_operation_of_law on accompanied_supervision for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_select_operation_of_law on accompanied_supervision is 'fazhi:db21895f23c34b66';

create policy accompanied_supervision_insert_operation_of_law on accompanied_supervision for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_insert_operation_of_law on accompanied_supervision is 'fazhi:0cabf3433131d6c7';

create policy accompanied_supervision_update_operation_of_law on accompanied_supervision for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_update_operation_of_law on accompanied_supervision is 'fazhi:7f5b2a44a469ef9b';

create policy supervision_proposal_select_operation_of_law on supervision_proposal for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_select_operation_of_law on supervision_proposal is 'fazhi:8c3768b7dfc6ad6e';

create policy supervision_proposal_insert_operation_of_law on supervision_proposal for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_insert_operation_of_law on supervision_proposal is 'fazhi:ed18cc680f67218f';

create policy supervision_proposal_update_operation_of_law on supervision_proposal for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_update_operation_of_law on supervision_proposal is 'fazhi:3b514a8ca965e560';

create policy supervision_matter_select_operation_of_law on supervision_matter for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy supervision_matter_select_operation_of_law on supervision_matter is 'fazhi:560b0eb20eeb3298';

create policy supervision_matter_insert_operation_of_law on supervision_matter for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_matter_insert_operation_of_law on supervision_matter is 'fazhi:9a43e8cc4bce4e14';

create policy supervision_matter_update_operation_of_law on supervision_matter for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy supervision_matter_update_operation_of_law on supervision_matter is 'fazhi:771337cd4468cbec';

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:624e6c7321f6bada';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:79efd6f274a7d4b5';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:802d085ee3479944';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:35feba78a6bdce01';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:62927353d9572742';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:5c1db773255e8d03';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:55748fb1a00cf1a8';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:c12511d65903342c';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:778a98e5c05402f7';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:43a1d98737e83ea5';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:39ed5a3ea90001fc';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:9cf957e59e4f2081';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:987ebec46d5a51e4';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:3cf103a2e70bb5ca';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:c4c0a93d23353dd3';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:1d39d5d9208635ec';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:96978df3e8a2642f';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:f726cca038172bb6';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:f1d8c5fad96739f7';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:75aea667f3fbdea0';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:d5491f4d0f60e29c';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:cb2423b4d0521b32';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:3423c11c41ed9dd4';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:fa4444ba75cf76ab';

create policy search_text_select_operation_of_law on search_text for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_operation_of_law on search_text is 'fazhi:fd1c28d9b534427d';

create policy search_text_insert_operation_of_law on search_text for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_insert_operation_of_law on search_text is 'fazhi:a2043e7d475bea6a';

create policy search_text_update_operation_of_law on search_text for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_update_operation_of_law on search_text is 'fazhi:48610c13ce5bc696';

create policy supervision_proposal_select_reconsideration_clerk on supervision_proposal for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_select_reconsideration_clerk on supervision_proposal is 'fazhi:3e93be270a4c77d0';

create policy supervision_proposal_insert_reconsideration_clerk on supervision_proposal for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_insert_reconsideration_clerk on supervision_proposal is 'fazhi:69aae1b9c84ad18c';

create policy supervision_proposal_delete_reconsideration_clerk on supervision_proposal for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy supervision_proposal_delete_reconsideration_clerk on supervision_proposal is 'fazhi:4327f6c5c67ce7c4';

create policy entry_select_reconsideration_clerk on entry for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy entry_select_reconsideration_clerk on entry is 'fazhi:ebb7608475d21a64';

create policy entry_insert_reconsideration_clerk on entry for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy entry_insert_reconsideration_clerk on entry is 'fazhi:c528eda7c4f9db06';

create policy entry_update_reconsideration_clerk on entry for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy entry_update_reconsideration_clerk on entry is 'fazhi:9fbcf81a1be00ce2';

create policy clock_select_reconsideration_clerk on clock for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy clock_select_reconsideration_clerk on clock is 'fazhi:997f74f28b184587';

create policy clock_insert_reconsideration_clerk on clock for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy clock_insert_reconsideration_clerk on clock is 'fazhi:6b2f059f63c7d24c';

create policy clock_update_reconsideration_clerk on clock for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy clock_update_reconsideration_clerk on clock is 'fazhi:32e4c78df5045c67';

create policy clock_delete_reconsideration_clerk on clock for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception'))));

comment on policy clock_delete_reconsideration_clerk on clock is 'fazhi:3a2f0b0d25edb0c3';

create policy number_issued_select_reconsideration_clerk on number_issued for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy number_issued_select_reconsideration_clerk on number_issued is 'fazhi:5be7f4c83c4d0fae';

create policy number_issued_insert_reconsideration_clerk on number_issued for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy number_issued_insert_reconsideration_clerk on number_issued is 'fazhi:3b8254563dc3b027';

create policy number_issued_update_reconsideration_clerk on number_issued for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy number_issued_update_reconsideration_clerk on number_issued is 'fazhi:2fbe6d00f5abad9c';

create policy issued_document_select_reconsideration_clerk on issued_document for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy issued_document_select_reconsideration_clerk on issued_document is 'fazhi:d0285601e8052e5e';

create policy issued_document_insert_reconsideration_clerk on issued_document for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy issued_document_insert_reconsideration_clerk on issued_document is 'fazhi:60dbd5674c473ac2';

create policy issued_document_update_reconsideration_clerk on issued_document for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy issued_document_update_reconsideration_clerk on issued_document is 'fazhi:06285fbae5dac31c';

create policy move_request_select_reconsideration_clerk on move_request for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy move_request_select_reconsideration_clerk on move_request is 'fazhi:3198f65995a6ae27';

create policy move_request_insert_reconsideration_clerk on move_request for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy move_request_insert_reconsideration_clerk on move_request is 'fazhi:55c99053176e1e44';

create policy move_request_update_reconsideration_clerk on move_request for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy move_request_update_reconsideration_clerk on move_request is 'fazhi:0590919bafab4008';

create policy document_draft_select_reconsideration_clerk on document_draft for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy document_draft_select_reconsideration_clerk on document_draft is 'fazhi:ab9102bbf7f9a14b';

create policy document_draft_insert_reconsideration_clerk on document_draft for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy document_draft_insert_reconsideration_clerk on document_draft is 'fazhi:5036fe94019d0e1e';

create policy document_draft_update_reconsideration_clerk on document_draft for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy document_draft_update_reconsideration_clerk on document_draft is 'fazhi:70ee43db417838ac';

create policy attachment_select_reconsideration_clerk on attachment for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy attachment_select_reconsideration_clerk on attachment is 'fazhi:ff22f0c0bf2601a6';

create policy attachment_insert_reconsideration_clerk on attachment for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy attachment_insert_reconsideration_clerk on attachment is 'fazhi:9a1f6bbb995f617a';

create policy attachment_update_reconsideration_clerk on attachment for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy attachment_update_reconsideration_clerk on attachment is 'fazhi:ec648bad805dc41c';

create policy publication_select_reconsideration_clerk on publication for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))));

comment on policy publication_select_reconsideration_clerk on publication is 'fazhi:978aa7152e5fe689';

create policy publication_insert_reconsideration_clerk on publication for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy publication_insert_reconsideration_clerk on publication is 'fazhi:723f949c86cb06a2';

create policy publication_update_reconsideration_clerk on publication for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy publication_update_reconsideration_clerk on publication is 'fazhi:69c7d7384ff0d6e5';

create policy search_text_select_reconsideration_clerk on search_text for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_reconsideration_clerk on search_text is 'fazhi:ad4458759976ceeb';

create policy search_text_insert_reconsideration_clerk on search_text for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy search_text_insert_reconsideration_clerk on search_text is 'fazhi:989357803f792853';

create policy search_text_update_reconsideration_clerk on search_text for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy search_text_update_reconsideration_clerk on search_text is 'fazhi:e7df34f89bc6f197';

create policy search_text_delete_reconsideration_clerk on search_text for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('supervision_proposal', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception'))));

comment on policy search_text_delete_reconsideration_clerk on search_text is 'fazhi:ab700a8910f8597b';

create policy accompanied_supervision_select_report on accompanied_supervision for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy accompanied_supervision_select_report on accompanied_supervision is 'fazhi:3ef8db44e2dd7696';

create policy supervision_proposal_select_report on supervision_proposal for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy supervision_proposal_select_report on supervision_proposal is 'fazhi:b42c48748e47f963';

create policy supervision_matter_select_report on supervision_matter for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy supervision_matter_select_report on supervision_matter is 'fazhi:c7606a24702d3530';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy entry_select_report on entry is 'fazhi:cd7721fb4fdf5896';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy clock_select_report on clock is 'fazhi:f9d5f30d1e8ec839';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy number_issued_select_report on number_issued is 'fazhi:593334feada27529';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy issued_document_select_report on issued_document is 'fazhi:364f64cf35d2a4c9';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy move_request_select_report on move_request is 'fazhi:b8f0bfe1a2168ccd';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy attachment_select_report on attachment is 'fazhi:1e289fbe552c58cb';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy publication_select_report on publication is 'fazhi:957d0ce95bd28094';
