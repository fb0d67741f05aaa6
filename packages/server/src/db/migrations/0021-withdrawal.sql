-- What was taken in may be taken back by whoever may take in, while nothing was done with it: version 1 only, and never in
-- a restricted ledger. The entries stay.

grant delete on clock to fazhi_app;

grant delete on search_text to fazhi_app;

grant delete on inspection_plan to fazhi_app;

grant delete on inspection_plan_line to fazhi_app;

grant delete on inspection_target to fazhi_app;

grant delete on joint_visit to fazhi_app;

grant delete on administrative_inspection to fazhi_app;

grant delete on inspection_rating to fazhi_app;

grant delete on enforcement_subject to fazhi_app;

grant delete on subject_audit to fazhi_app;

grant delete on enforcement_item to fazhi_app;

grant delete on item_batch to fazhi_app;

grant delete on discretion_step to fazhi_app;

grant delete on enforcement_officer to fazhi_app;

grant delete on enterprise to fazhi_app;

grant delete on justice_office to fazhi_app;

grant delete on reconsideration_case to fazhi_app;

grant delete on reconsideration_hearing to fazhi_app;

grant delete on hearing_of_views to fazhi_app;

grant delete on committee_consultation to fazhi_app;

grant delete on normative_review to fazhi_app;

grant delete on document_service to fazhi_app;

grant delete on reconsideration_opinion to fazhi_app;

grant delete on reconsideration_station to fazhi_app;

grant delete on station_reception to fazhi_app;

grant delete on application_forwarding to fazhi_app;

grant delete on administrative_suit to fazhi_app;

grant delete on court_appearance to fazhi_app;

grant delete on official_proposal to fazhi_app;

create policy inspection_plan_delete_enforcement_clerk on inspection_plan for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_delete_enforcement_clerk on inspection_plan is 'fazhi:7f4fa919aae776a2';

create policy inspection_plan_line_delete_enforcement_clerk on inspection_plan_line for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_plan_line_delete_enforcement_clerk on inspection_plan_line is 'fazhi:221f1034374120a7';

create policy inspection_target_delete_enforcement_clerk on inspection_target for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy inspection_target_delete_enforcement_clerk on inspection_target is 'fazhi:e51b45a073c2b46b';

create policy administrative_inspection_delete_enforcement_clerk on administrative_inspection for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_inspection_delete_enforcement_clerk on administrative_inspection is 'fazhi:74d0d3a3e3213958';

create policy enterprise_delete_enforcement_clerk on enterprise for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy enterprise_delete_enforcement_clerk on enterprise is 'fazhi:c9dfd6431c6485ca';

create policy clock_delete_enforcement_clerk on clock for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_enforcement_clerk on clock is 'fazhi:9d3092f165c6a218';

create policy search_text_delete_enforcement_clerk on search_text for delete to fazhi_post_enforcement_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('inspection_plan', 'inspection_plan_line', 'inspection_target', 'administrative_inspection', 'enterprise') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_enforcement_clerk on search_text is 'fazhi:76022dc470aa9ee2';

create policy joint_visit_delete_enforcement_coordinator on joint_visit for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy joint_visit_delete_enforcement_coordinator on joint_visit is 'fazhi:451a40e481cfd08b';

create policy inspection_rating_delete_enforcement_coordinator on inspection_rating for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy inspection_rating_delete_enforcement_coordinator on inspection_rating is 'fazhi:1cb69e6a15be1854';

create policy enforcement_subject_delete_enforcement_coordinator on enforcement_subject for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy enforcement_subject_delete_enforcement_coordinator on enforcement_subject is 'fazhi:bc5aff6a0b9118b0';

create policy subject_audit_delete_enforcement_coordinator on subject_audit for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy subject_audit_delete_enforcement_coordinator on subject_audit is 'fazhi:48d176691acea9de';

create policy enforcement_item_delete_enforcement_coordinator on enforcement_item for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy enforcement_item_delete_enforcement_coordinator on enforcement_item is 'fazhi:b88cc5e891171d3a';

create policy item_batch_delete_enforcement_coordinator on item_batch for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy item_batch_delete_enforcement_coordinator on item_batch is 'fazhi:896d339f2b2dd736';

create policy discretion_step_delete_enforcement_coordinator on discretion_step for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy discretion_step_delete_enforcement_coordinator on discretion_step is 'fazhi:6f65d57eeaa8a69c';

create policy enforcement_officer_delete_enforcement_coordinator on enforcement_officer for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy enforcement_officer_delete_enforcement_coordinator on enforcement_officer is 'fazhi:cbd85ff75fd44a34';

create policy enterprise_delete_enforcement_coordinator on enterprise for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy enterprise_delete_enforcement_coordinator on enterprise is 'fazhi:42ee0eae919b1792';

create policy clock_delete_enforcement_coordinator on clock for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ((ledger in ('joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer'))
    or (ledger in ('enterprise') and organ_id = current_setting('app.organ_id', true))));

comment on policy clock_delete_enforcement_coordinator on clock is 'fazhi:c8bc573ed0b9d2c4';

create policy search_text_delete_enforcement_coordinator on search_text for delete to fazhi_post_enforcement_coordinator
  using (region_code = current_setting('app.region', true) and ((ledger in ('joint_visit', 'inspection_rating', 'enforcement_subject', 'subject_audit', 'enforcement_item', 'item_batch', 'discretion_step', 'enforcement_officer'))
    or (ledger in ('enterprise') and organ_id = current_setting('app.organ_id', true))));

comment on policy search_text_delete_enforcement_coordinator on search_text is 'fazhi:08b9a7648efa358f';

create policy justice_office_delete_grassroots_officer on justice_office for delete to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy justice_office_delete_grassroots_officer on justice_office is 'fazhi:a10bea522acfd19a';

create policy clock_delete_grassroots_officer on clock for delete to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy clock_delete_grassroots_officer on clock is 'fazhi:93a90075bc59608e';

create policy search_text_delete_grassroots_officer on search_text for delete to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy search_text_delete_grassroots_officer on search_text is 'fazhi:2436eee82430ef3d';

create policy administrative_inspection_delete_inspector on administrative_inspection for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_inspection_delete_inspector on administrative_inspection is 'fazhi:249079b88ca276f9';

create policy clock_delete_inspector on clock for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_inspector on clock is 'fazhi:e6e0f7ab5cec1ed7';

create policy search_text_delete_inspector on search_text for delete to fazhi_post_inspector
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_inspection') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_inspector on search_text is 'fazhi:3b3a896e609559fd';

create policy application_forwarding_delete_legal_officer on application_forwarding for delete to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy application_forwarding_delete_legal_officer on application_forwarding is 'fazhi:b5fd68b04a48e30d';

create policy clock_delete_legal_officer on clock for delete to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_legal_officer on clock is 'fazhi:dba41657acd8696c';

create policy search_text_delete_legal_officer on search_text for delete to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_legal_officer on search_text is 'fazhi:261bb8a668cb7954';

create policy administrative_suit_delete_litigation_clerk on administrative_suit for delete to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_suit_delete_litigation_clerk on administrative_suit is 'fazhi:c64bc0cb5a180582';

create policy court_appearance_delete_litigation_clerk on court_appearance for delete to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy court_appearance_delete_litigation_clerk on court_appearance is 'fazhi:950e713b48e93a6b';

create policy official_proposal_delete_litigation_clerk on official_proposal for delete to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy official_proposal_delete_litigation_clerk on official_proposal is 'fazhi:66d256d92517b2e5';

create policy clock_delete_litigation_clerk on clock for delete to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_litigation_clerk on clock is 'fazhi:08eab2dd9d721781';

create policy search_text_delete_litigation_clerk on search_text for delete to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_litigation_clerk on search_text is 'fazhi:96eb6363cdf53095';

create policy reconsideration_case_delete_reconsideration_clerk on reconsideration_case for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_case_delete_reconsideration_clerk on reconsideration_case is 'fazhi:7291d333b1fc08c0';

create policy reconsideration_hearing_delete_reconsideration_clerk on reconsideration_hearing for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_hearing_delete_reconsideration_clerk on reconsideration_hearing is 'fazhi:c9e1d448682b3439';

create policy hearing_of_views_delete_reconsideration_clerk on hearing_of_views for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy hearing_of_views_delete_reconsideration_clerk on hearing_of_views is 'fazhi:938612902aa1af76';

create policy committee_consultation_delete_reconsideration_clerk on committee_consultation for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy committee_consultation_delete_reconsideration_clerk on committee_consultation is 'fazhi:4214c6eaa902747a';

create policy normative_review_delete_reconsideration_clerk on normative_review for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy normative_review_delete_reconsideration_clerk on normative_review is 'fazhi:e264b0b7e4255522';

create policy document_service_delete_reconsideration_clerk on document_service for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy document_service_delete_reconsideration_clerk on document_service is 'fazhi:324667c862af3ca4';

create policy reconsideration_opinion_delete_reconsideration_clerk on reconsideration_opinion for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_opinion_delete_reconsideration_clerk on reconsideration_opinion is 'fazhi:b49c0902b67490c6';

create policy station_reception_delete_reconsideration_clerk on station_reception for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy station_reception_delete_reconsideration_clerk on station_reception is 'fazhi:ef719f12c16b0e77';

create policy clock_delete_reconsideration_clerk on clock for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception'))));

comment on policy clock_delete_reconsideration_clerk on clock is 'fazhi:2f04481949b9074b';

create policy search_text_delete_reconsideration_clerk on search_text for delete to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception'))));

comment on policy search_text_delete_reconsideration_clerk on search_text is 'fazhi:cad5805bc4a4b86f';

create policy reconsideration_station_delete_reconsideration_head on reconsideration_station for delete to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and version = 1);

comment on policy reconsideration_station_delete_reconsideration_head on reconsideration_station is 'fazhi:735752c6e1a19ff9';

create policy clock_delete_reconsideration_head on clock for delete to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station'));

comment on policy clock_delete_reconsideration_head on clock is 'fazhi:2fa0c59b7bb948b7';

create policy search_text_delete_reconsideration_head on search_text for delete to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station'));

comment on policy search_text_delete_reconsideration_head on search_text is 'fazhi:59293ea82268c65f';

create policy station_reception_delete_station_officer on station_reception for delete to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy station_reception_delete_station_officer on station_reception is 'fazhi:f1ff250aa6bb7054';

create policy application_forwarding_delete_station_officer on application_forwarding for delete to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and version = 1 and organ_id = current_setting('app.organ_id', true));

comment on policy application_forwarding_delete_station_officer on application_forwarding is 'fazhi:346f29b9200fcece';

create policy clock_delete_station_officer on clock for delete to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_delete_station_officer on clock is 'fazhi:20cea2b1d0782989';

create policy search_text_delete_station_officer on search_text for delete to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy search_text_delete_station_officer on search_text is 'fazhi:0b55de7aab2cd179';

