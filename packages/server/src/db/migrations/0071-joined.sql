drop policy attachment_insert_enforcement_clerk on attachment;

drop policy attachment_insert_operation_of_law on attachment;

drop policy attachment_select_archivist on attachment;

drop policy attachment_select_enforcement_clerk on attachment;

drop policy attachment_select_enforcement_coordinator on attachment;

drop policy attachment_select_enforcement_head on attachment;

drop policy attachment_select_enforcement_supervisor on attachment;

drop policy attachment_select_inspector on attachment;

drop policy attachment_select_operation_of_law on attachment;

drop policy attachment_select_report on attachment;

drop policy attachment_update_enforcement_clerk on attachment;

drop policy attachment_update_operation_of_law on attachment;

drop policy clock_delete_enforcement_clerk on clock;

drop policy clock_delete_inspector on clock;

drop policy clock_insert_enforcement_clerk on clock;

drop policy clock_insert_operation_of_law on clock;

drop policy clock_select_archivist on clock;

drop policy clock_select_enforcement_clerk on clock;

drop policy clock_select_enforcement_coordinator on clock;

drop policy clock_select_enforcement_head on clock;

drop policy clock_select_enforcement_supervisor on clock;

drop policy clock_select_inspector on clock;

drop policy clock_select_operation_of_law on clock;

drop policy clock_select_report on clock;

drop policy clock_update_enforcement_clerk on clock;

drop policy clock_update_operation_of_law on clock;

drop policy document_draft_insert_enforcement_clerk on document_draft;

drop policy document_draft_insert_operation_of_law on document_draft;

drop policy document_draft_select_archivist on document_draft;

drop policy document_draft_select_enforcement_clerk on document_draft;

drop policy document_draft_select_operation_of_law on document_draft;

drop policy document_draft_update_enforcement_clerk on document_draft;

drop policy document_draft_update_operation_of_law on document_draft;

drop policy entry_insert_enforcement_clerk on entry;

drop policy entry_insert_operation_of_law on entry;

drop policy entry_select_archivist on entry;

drop policy entry_select_enforcement_clerk on entry;

drop policy entry_select_enforcement_coordinator on entry;

drop policy entry_select_enforcement_head on entry;

drop policy entry_select_enforcement_supervisor on entry;

drop policy entry_select_inspector on entry;

drop policy entry_select_operation_of_law on entry;

drop policy entry_select_report on entry;

drop policy entry_update_enforcement_clerk on entry;

drop policy entry_update_operation_of_law on entry;

drop policy issued_document_insert_enforcement_clerk on issued_document;

drop policy issued_document_insert_operation_of_law on issued_document;

drop policy issued_document_select_archivist on issued_document;

drop policy issued_document_select_enforcement_clerk on issued_document;

drop policy issued_document_select_enforcement_coordinator on issued_document;

drop policy issued_document_select_enforcement_head on issued_document;

drop policy issued_document_select_enforcement_supervisor on issued_document;

drop policy issued_document_select_inspector on issued_document;

drop policy issued_document_select_operation_of_law on issued_document;

drop policy issued_document_select_report on issued_document;

drop policy issued_document_update_enforcement_clerk on issued_document;

drop policy issued_document_update_operation_of_law on issued_document;

drop policy move_request_insert_enforcement_clerk on move_request;

drop policy move_request_insert_operation_of_law on move_request;

drop policy move_request_select_archivist on move_request;

drop policy move_request_select_enforcement_clerk on move_request;

drop policy move_request_select_enforcement_coordinator on move_request;

drop policy move_request_select_enforcement_head on move_request;

drop policy move_request_select_enforcement_supervisor on move_request;

drop policy move_request_select_inspector on move_request;

drop policy move_request_select_operation_of_law on move_request;

drop policy move_request_select_report on move_request;

drop policy move_request_update_enforcement_clerk on move_request;

drop policy move_request_update_operation_of_law on move_request;

drop policy number_issued_insert_enforcement_clerk on number_issued;

drop policy number_issued_insert_operation_of_law on number_issued;

drop policy number_issued_select_archivist on number_issued;

drop policy number_issued_select_enforcement_clerk on number_issued;

drop policy number_issued_select_enforcement_coordinator on number_issued;

drop policy number_issued_select_enforcement_head on number_issued;

drop policy number_issued_select_enforcement_supervisor on number_issued;

drop policy number_issued_select_inspector on number_issued;

drop policy number_issued_select_operation_of_law on number_issued;

drop policy number_issued_select_report on number_issued;

drop policy number_issued_update_enforcement_clerk on number_issued;

drop policy number_issued_update_operation_of_law on number_issued;

drop policy publication_insert_enforcement_clerk on publication;

drop policy publication_insert_operation_of_law on publication;

drop policy publication_select_archivist on publication;

drop policy publication_select_enforcement_clerk on publication;

drop policy publication_select_enforcement_coordinator on publication;

drop policy publication_select_enforcement_head on publication;

drop policy publication_select_enforcement_supervisor on publication;

drop policy publication_select_inspector on publication;

drop policy publication_select_operation_of_law on publication;

drop policy publication_select_report on publication;

drop policy publication_update_enforcement_clerk on publication;

drop policy publication_update_operation_of_law on publication;

drop policy search_text_delete_enforcement_clerk on search_text;

drop policy search_text_delete_inspector on search_text;

drop policy search_text_insert_enforcement_clerk on search_text;

drop policy search_text_insert_operation_of_law on search_text;

drop policy search_text_select_enforcement_clerk on search_text;

drop policy search_text_select_enforcement_coordinator on search_text;

drop policy search_text_select_enforcement_head on search_text;

drop policy search_text_select_enforcement_supervisor on search_text;

drop policy search_text_select_inspector on search_text;

drop policy search_text_select_operation_of_law on search_text;

drop policy search_text_update_enforcement_clerk on search_text;

drop policy search_text_update_operation_of_law on search_text;

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_select_archivist on entry is 'fazhi:65072609ededcfb3';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_select_archivist on clock is 'fazhi:4e46a0efd63080dc';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:021e031739d1c892';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:73a4ccd6458f6f12';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_select_archivist on move_request is 'fazhi:799cdd27eebbe923';

create policy document_draft_select_archivist on document_draft for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_select_archivist on document_draft is 'fazhi:b8d8cd1f9b854090';

create policy attachment_select_archivist on attachment for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_select_archivist on attachment is 'fazhi:5e427626fc070d8a';

create policy publication_select_archivist on publication for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_select_archivist on publication is 'fazhi:b175ead73cd34152';

create policy entry_select_enforcement_clerk on entry for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_select_enforcement_clerk on entry is 'fazhi:1501cc6078796798';

create policy entry_insert_enforcement_clerk on entry for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_insert_enforcement_clerk on entry is 'fazhi:4ccd2ef764af1aba';

create policy entry_update_enforcement_clerk on entry for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy entry_update_enforcement_clerk on entry is 'fazhi:cfd6e131767532e0';

create policy clock_select_enforcement_clerk on clock for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_select_enforcement_clerk on clock is 'fazhi:b8a917f736ad254b';

create policy clock_insert_enforcement_clerk on clock for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_insert_enforcement_clerk on clock is 'fazhi:d275e76739f5ca0a';

create policy clock_update_enforcement_clerk on clock for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy clock_update_enforcement_clerk on clock is 'fazhi:b693bbdce45dcd99';

create policy clock_delete_enforcement_clerk on clock for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_enforcement_clerk on clock is 'fazhi:3b0bb38de54c1841';

create policy number_issued_select_enforcement_clerk on number_issued for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_select_enforcement_clerk on number_issued is 'fazhi:a20b1a7ed793a370';

create policy number_issued_insert_enforcement_clerk on number_issued for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_insert_enforcement_clerk on number_issued is 'fazhi:fb593bc01757a88e';

create policy number_issued_update_enforcement_clerk on number_issued for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy number_issued_update_enforcement_clerk on number_issued is 'fazhi:548beb02e0bb0597';

create policy issued_document_select_enforcement_clerk on issued_document for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_select_enforcement_clerk on issued_document is 'fazhi:d90051064817c9d9';

create policy issued_document_insert_enforcement_clerk on issued_document for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_insert_enforcement_clerk on issued_document is 'fazhi:8439b69a3f5fc8d1';

create policy issued_document_update_enforcement_clerk on issued_document for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy issued_document_update_enforcement_clerk on issued_document is 'fazhi:9dd116bc654c2aa6';

create policy move_request_select_enforcement_clerk on move_request for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_select_enforcement_clerk on move_request is 'fazhi:a4db00ebbbed037d';

create policy move_request_insert_enforcement_clerk on move_request for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_insert_enforcement_clerk on move_request is 'fazhi:4e482b8b1fe90cf8';

create policy move_request_update_enforcement_clerk on move_request for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy move_request_update_enforcement_clerk on move_request is 'fazhi:a28708b39d53daa0';

create policy document_draft_select_enforcement_clerk on document_draft for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy document_draft_select_enforcement_clerk on document_draft is 'fazhi:91e02c7dd000fa6b';

create policy document_draft_insert_enforcement_clerk on document_draft for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy document_draft_insert_enforcement_clerk on document_draft is 'fazhi:65844df8110e56bb';

create policy document_draft_update_enforcement_clerk on document_draft for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy document_draft_update_enforcement_clerk on document_draft is 'fazhi:8cacaf1be8aa26fc';

create policy attachment_select_enforcement_clerk on attachment for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_select_enforcement_clerk on attachment is 'fazhi:579b2d6a8576afbc';

create policy attachment_insert_enforcement_clerk on attachment for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_insert_enforcement_clerk on attachment is 'fazhi:c74ac6be25585357';

create policy attachment_update_enforcement_clerk on attachment for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy attachment_update_enforcement_clerk on attachment is 'fazhi:620f61a1ba62602e';

create policy publication_select_enforcement_clerk on publication for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_select_enforcement_clerk on publication is 'fazhi:bb6080aaf982d11d';

create policy publication_insert_enforcement_clerk on publication for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_insert_enforcement_clerk on publication is 'fazhi:e9f1a8a58fa98166';

create policy publication_update_enforcement_clerk on publication for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy publication_update_enforcement_clerk on publication is 'fazhi:28745b9c0b7b9a90';

create policy search_text_select_enforcement_clerk on search_text for select to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit') and (strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0 or organ_id = current_setting('app.organ_id', true)))
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_clerk on search_text is 'fazhi:53a9c73dca7d1a16';

create policy search_text_insert_enforcement_clerk on search_text for insert to fazhi_post_enforcement_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy search_text_insert_enforcement_clerk on search_text is 'fazhi:a026c00bd9baebe8';

create policy search_text_update_enforcement_clerk on search_text for update to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)));

comment on policy search_text_update_enforcement_clerk on search_text is 'fazhi:f63b2f7eb62616c7';

create policy search_text_delete_enforcement_clerk on search_text for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'process_record', 'record_check', 'leniency_item', 'training_hours', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_enforcement_clerk on search_text is 'fazhi:8fe34c5f4f0c644f';

create policy entry_select_enforcement_coordinator on entry for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy entry_select_enforcement_coordinator on entry is 'fazhi:9b61448b0548c112';

create policy clock_select_enforcement_coordinator on clock for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy clock_select_enforcement_coordinator on clock is 'fazhi:33480aab41a35615';

create policy number_issued_select_enforcement_coordinator on number_issued for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy number_issued_select_enforcement_coordinator on number_issued is 'fazhi:0f5dd4d80a891a56';

create policy issued_document_select_enforcement_coordinator on issued_document for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy issued_document_select_enforcement_coordinator on issued_document is 'fazhi:7c5e5dd6eeb56c7a';

create policy move_request_select_enforcement_coordinator on move_request for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy move_request_select_enforcement_coordinator on move_request is 'fazhi:d4caa2cae96fb3e7';

create policy attachment_select_enforcement_coordinator on attachment for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy attachment_select_enforcement_coordinator on attachment is 'fazhi:c875ad976ccb4f5c';

create policy publication_select_enforcement_coordinator on publication for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy publication_select_enforcement_coordinator on publication is 'fazhi:4fb64e940efe2b39';

create policy search_text_select_enforcement_coordinator on search_text for select to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'leniency_item', 'accompanied_supervision', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_coordinator on search_text is 'fazhi:fe67e4fa818f63f6';

create policy entry_select_enforcement_head on entry for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy entry_select_enforcement_head on entry is 'fazhi:7bbb303bf402f4bd';

create policy clock_select_enforcement_head on clock for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy clock_select_enforcement_head on clock is 'fazhi:e2ef6c7c86d4435d';

create policy number_issued_select_enforcement_head on number_issued for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy number_issued_select_enforcement_head on number_issued is 'fazhi:25082c364cf8c585';

create policy issued_document_select_enforcement_head on issued_document for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy issued_document_select_enforcement_head on issued_document is 'fazhi:eb87a7a036bed2b5';

create policy move_request_select_enforcement_head on move_request for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy move_request_select_enforcement_head on move_request is 'fazhi:781654f14082ae18';

create policy attachment_select_enforcement_head on attachment for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy attachment_select_enforcement_head on attachment is 'fazhi:7ade91799ed96c9a';

create policy publication_select_enforcement_head on publication for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))));

comment on policy publication_select_enforcement_head on publication is 'fazhi:757dbfb53f794eed';

create policy search_text_select_enforcement_head on search_text for select to fazhi_post_enforcement_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours', 'answer_sheet') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision', 'supervision_matter', 'file_review') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_head on search_text is 'fazhi:e9d61edac652e96d';

create policy entry_select_enforcement_supervisor on entry for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy entry_select_enforcement_supervisor on entry is 'fazhi:0193d57f4d23bfc5';

create policy clock_select_enforcement_supervisor on clock for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy clock_select_enforcement_supervisor on clock is 'fazhi:f0d913a883984ca7';

create policy number_issued_select_enforcement_supervisor on number_issued for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy number_issued_select_enforcement_supervisor on number_issued is 'fazhi:432447a59c8671f7';

create policy issued_document_select_enforcement_supervisor on issued_document for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy issued_document_select_enforcement_supervisor on issued_document is 'fazhi:124c106366e2e3d6';

create policy move_request_select_enforcement_supervisor on move_request for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy move_request_select_enforcement_supervisor on move_request is 'fazhi:72c2a600cf6cb23d';

create policy attachment_select_enforcement_supervisor on attachment for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy attachment_select_enforcement_supervisor on attachment is 'fazhi:b94530f1123bb667';

create policy publication_select_enforcement_supervisor on publication for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise'));

comment on policy publication_select_enforcement_supervisor on publication is 'fazhi:e13326c7431fe5e9';

create policy search_text_select_enforcement_supervisor on search_text for select to fazhi_post_enforcement_supervisor
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_enforcement_supervisor on search_text is 'fazhi:27f194409e945367';

create policy entry_select_inspector on entry for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy entry_select_inspector on entry is 'fazhi:6f8d73c6d2c79310';

create policy clock_select_inspector on clock for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy clock_select_inspector on clock is 'fazhi:dbbc1e5550fb2d78';

create policy clock_delete_inspector on clock for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_inspector on clock is 'fazhi:779ef32d042735e3';

create policy number_issued_select_inspector on number_issued for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy number_issued_select_inspector on number_issued is 'fazhi:f8eda2677a892554';

create policy issued_document_select_inspector on issued_document for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy issued_document_select_inspector on issued_document is 'fazhi:f494f1a8be59f6af';

create policy move_request_select_inspector on move_request for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy move_request_select_inspector on move_request is 'fazhi:4d7a9ec89cbce39e';

create policy attachment_select_inspector on attachment for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy attachment_select_inspector on attachment is 'fazhi:8f66014b1bd9ff3a';

create policy publication_select_inspector on publication for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)));

comment on policy publication_select_inspector on publication is 'fazhi:22d9247a44edaa44';

create policy search_text_select_inspector on search_text for select to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ((ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'training_hours') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('joint_visit', 'accompanied_supervision') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('leniency_item', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'exam_paper', 'contest_team', 'team_member', 'enterprise'))
    or (ledger in ('answer_sheet') and strpos(assignees, ',' || current_setting('app.account_id', true) || ',') > 0)) and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_inspector on search_text is 'fazhi:1b237b2063e60974';

create policy search_text_delete_inspector on search_text for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'process_record', 'record_check') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_inspector on search_text is 'fazhi:9fb44fd7abc32f41';

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:b65fd96c3c070486';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:94ae39350481fb12';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:448cdd760627dadc';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:8dd5d1276fff87af';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:05113f6f824cdc28';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:bd4b571ea0cc0abe';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:82f462e36df169bf';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:880d745ffe13fbf8';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:2b99dfcf2e5d0bc5';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:c1bcb4777442c45b';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:b569c8c45ddb1148';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:9db381ffbc511dfa';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:8929b4ee505b1102';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:29641707a406f55a';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:f1886001c0f5af59';

create policy document_draft_select_operation_of_law on document_draft for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_select_operation_of_law on document_draft is 'fazhi:346897102cbb0887';

create policy document_draft_insert_operation_of_law on document_draft for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_insert_operation_of_law on document_draft is 'fazhi:40011839ed4fbcca';

create policy document_draft_update_operation_of_law on document_draft for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy document_draft_update_operation_of_law on document_draft is 'fazhi:dcbb9629fb5a799a';

create policy attachment_select_operation_of_law on attachment for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_select_operation_of_law on attachment is 'fazhi:92110cf3ea41d943';

create policy attachment_insert_operation_of_law on attachment for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_insert_operation_of_law on attachment is 'fazhi:de38d8bf5e45c5f1';

create policy attachment_update_operation_of_law on attachment for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_update_operation_of_law on attachment is 'fazhi:43db56eb8d431490';

create policy publication_select_operation_of_law on publication for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_select_operation_of_law on publication is 'fazhi:593cdfcbdc057ea2';

create policy publication_insert_operation_of_law on publication for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_insert_operation_of_law on publication is 'fazhi:55bc1d0d866a4e63';

create policy publication_update_operation_of_law on publication for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_update_operation_of_law on publication is 'fazhi:27b30920abb77cae';

create policy search_text_select_operation_of_law on search_text for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy') and grams @> nullif(current_setting('app.search', true), '')::int[]);

comment on policy search_text_select_operation_of_law on search_text is 'fazhi:beb7657ed53758d0';

create policy search_text_insert_operation_of_law on search_text for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_insert_operation_of_law on search_text is 'fazhi:d5066c881965f905';

create policy search_text_update_operation_of_law on search_text for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'))
  with check (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy'));

comment on policy search_text_update_operation_of_law on search_text is 'fazhi:1b19af24a5ac5d67';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy entry_select_report on entry is 'fazhi:0c877e9b82cacb7a';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy clock_select_report on clock is 'fazhi:4b745580fb67beba';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy number_issued_select_report on number_issued is 'fazhi:b8aa6e781c7fbd09';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy issued_document_select_report on issued_document is 'fazhi:1bb6b9b8690abd31';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy move_request_select_report on move_request is 'fazhi:99634e01d2aff21b';

create policy attachment_select_report on attachment for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy attachment_select_report on attachment is 'fazhi:3933ec5e28b5770b';

create policy publication_select_report on publication for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'joint_visit', 'administrative_inspection', 'inspection_rating', 'penalty_case', 'penalty_hearing', 'penalty_publication', 'first_offence_check', 'process_record', 'record_check', 'leniency_item', 'accompanied_supervision', 'supervision_proposal', 'supervision_matter', 'review_batch', 'file_review', 'review_sheet', 'review_deduction', 'review_rule_set', 'review_rule', 'file_reviewer', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer', 'officer_training', 'training_hours', 'exam_question', 'exam_paper', 'answer_sheet', 'contest_team', 'team_member', 'enterprise', 'justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal', 'dispute_screening', 'dispute', 'people_mediation', 'dispute_linkage', 'mediation_committee', 'people_mediator', 'mediation_studio', 'mediation_subsidy', 'correction_subject', 'information_check', 'correction_leave', 'correction_place_change', 'disciplinary_action', 'electronic_positioning', 'social_investigation', 'minor_correction', 'resettlement_subject'));

comment on policy publication_select_report on publication is 'fazhi:3ab00dbc9853bd6d';
