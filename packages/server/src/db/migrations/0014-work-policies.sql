create index justice_office_open on justice_office (region_code, organ_id, "opened_on", id) where state in ('open');

comment on index justice_office_open is 'fazhi:cd773faffe6096e1';

create index reconsideration_case_open on reconsideration_case (region_code, organ_id, "received_on", id) where state in ('received', 'correcting', 'accepted', 'appraising', 'suspended', 'decided', 'settled', 'terminated', 'rejected', 'declined', 'served', 'ordered', 'enforcing', 'performed');

comment on index reconsideration_case_open is 'fazhi:8a0cd1378a340bc7';

create index reconsideration_case_held_handler on reconsideration_case (region_code, "handler") where state in ('received', 'correcting', 'accepted', 'appraising', 'suspended', 'decided', 'settled', 'terminated', 'rejected', 'declined', 'served', 'ordered', 'enforcing', 'performed');

comment on index reconsideration_case_held_handler is 'fazhi:b0f8a70575985db0';

create index reconsideration_case_alike on reconsideration_case (region_code, "applicant", "respondent");

comment on index reconsideration_case_alike is 'fazhi:f445117746fb1276';

create index reconsideration_hearing_open on reconsideration_hearing (region_code, organ_id, "arranged_on", id) where state in ('arranged', 'scheduled', 'notified');

comment on index reconsideration_hearing_open is 'fazhi:5dec91e1918be6a1';

create index hearing_of_views_open on hearing_of_views (region_code, organ_id, "heard_on", id) where state in ('heard', 'recorded');

comment on index hearing_of_views_open is 'fazhi:44a8ce3e4fb76c4c';

create index committee_consultation_open on committee_consultation (region_code, organ_id, "consulted_on", id) where state in ('consulted', 'advised');

comment on index committee_consultation_open is 'fazhi:d4c781358a1a3cf0';

create index normative_review_open on normative_review (region_code, organ_id, "raised_on", id) where state in ('raised', 'asked', 'replied', 'forwarded', 'awaiting');

comment on index normative_review_open is 'fazhi:27a40a4ab6656f90';

create index document_service_open on document_service (region_code, organ_id, "sent_on", id) where state in ('sent', 'failed', 'noticed');

comment on index document_service_open is 'fazhi:96e0222475c09011';

create index reconsideration_opinion_open on reconsideration_opinion (region_code, organ_id, "drafted_on", id) where state in ('drafted', 'issued', 'delivered', 'ordered');

comment on index reconsideration_opinion_open is 'fazhi:3af08f46e2367a5c';

create index reconsideration_station_open on reconsideration_station (region_code, organ_id, "established_on", id) where state in ('preparing', 'open');

comment on index reconsideration_station_open is 'fazhi:1ea5959916666165';

create index station_reception_open on station_reception (region_code, organ_id, "visited_on", id) where state in ('received', 'answered');

comment on index station_reception_open is 'fazhi:a7fdb45e424f0e69';

create index application_forwarding_open on application_forwarding (region_code, organ_id, "received_on", id) where state in ('received', 'forwarded');

comment on index application_forwarding_open is 'fazhi:17632347de25bbe5';

create index application_forwarding_alike on application_forwarding (region_code, "applicant", "respondent");

comment on index application_forwarding_alike is 'fazhi:e6c22badcd68b368';

create index administrative_suit_open on administrative_suit (region_code, organ_id, "complaint_received_on", id) where state in ('received', 'preparing', 'answered', 'heard', 'suspended', 'judged', 'appealed', 'effective', 'closed');

comment on index administrative_suit_open is 'fazhi:62c01a1391dca6f9';

create index administrative_suit_held_handler on administrative_suit (region_code, "handler") where state in ('received', 'preparing', 'answered', 'heard', 'suspended', 'judged', 'appealed', 'effective', 'closed');

comment on index administrative_suit_held_handler is 'fazhi:820c4bc053478152';

create index administrative_suit_alike on administrative_suit (region_code, "plaintiff", "defendant");

comment on index administrative_suit_alike is 'fazhi:f2d849752701f847';

create index court_appearance_open on court_appearance (region_code, organ_id, "summoned_on", id) where state in ('summoned', 'notified', 'prepared', 'excusing', 'held');

comment on index court_appearance_open is 'fazhi:a1019a565b61be95';

create index official_proposal_open on official_proposal (region_code, organ_id, "received_on", id) where state in ('received', 'assigned', 'replied');

comment on index official_proposal_open is 'fazhi:857862bb8421804f';

create index official_proposal_held_handler on official_proposal (region_code, "handler") where state in ('received', 'assigned', 'replied');

comment on index official_proposal_held_handler is 'fazhi:484b76b8b7c5ff68';

create policy move_request_select_archivist on move_request for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_archivist on move_request is 'fazhi:70ee906282478b88';

create policy move_request_select_government_head on move_request for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_government_head on move_request is 'fazhi:1af5a2ad281376dc';

create policy move_request_select_grassroots_officer on move_request for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy move_request_select_grassroots_officer on move_request is 'fazhi:e257aed0acecbb8e';

create policy move_request_insert_grassroots_officer on move_request for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy move_request_insert_grassroots_officer on move_request is 'fazhi:c7f94ea24f9d3d35';

create policy move_request_update_grassroots_officer on move_request for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy move_request_update_grassroots_officer on move_request is 'fazhi:591207d256a05ad5';

create policy move_request_select_legal_officer on move_request for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))));

comment on policy move_request_select_legal_officer on move_request is 'fazhi:71bc71ee4e30b023';

create policy move_request_insert_legal_officer on move_request for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_legal_officer on move_request is 'fazhi:3a58c216c1c0e4ed';

create policy move_request_update_legal_officer on move_request for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_legal_officer on move_request is 'fazhi:db2c5965c2e47d7e';

create policy move_request_select_litigation_clerk on move_request for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_select_litigation_clerk on move_request is 'fazhi:56100cee585e9dd1';

create policy move_request_insert_litigation_clerk on move_request for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_litigation_clerk on move_request is 'fazhi:102a76181525660c';

create policy move_request_update_litigation_clerk on move_request for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_litigation_clerk on move_request is 'fazhi:9946fb46bd9f8fd4';

create policy move_request_select_operation_of_law on move_request for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_operation_of_law on move_request is 'fazhi:581f8424e8cb6e92';

create policy move_request_insert_operation_of_law on move_request for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_insert_operation_of_law on move_request is 'fazhi:8542657159b79038';

create policy move_request_update_operation_of_law on move_request for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_update_operation_of_law on move_request is 'fazhi:0c35e975ae5939b6';

create policy move_request_select_reconsideration_clerk on move_request for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy move_request_select_reconsideration_clerk on move_request is 'fazhi:bdbb856238b19ff9';

create policy move_request_insert_reconsideration_clerk on move_request for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy move_request_insert_reconsideration_clerk on move_request is 'fazhi:801275214d3675a9';

create policy move_request_update_reconsideration_clerk on move_request for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy move_request_update_reconsideration_clerk on move_request is 'fazhi:5a6f207ec4f1473f';

create policy move_request_select_reconsideration_head on move_request for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy move_request_select_reconsideration_head on move_request is 'fazhi:73e3bb031a957d39';

create policy move_request_insert_reconsideration_head on move_request for insert to fazhi_post_reconsideration_head
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy move_request_insert_reconsideration_head on move_request is 'fazhi:7ffeceec05c4b8ba';

create policy move_request_update_reconsideration_head on move_request for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy move_request_update_reconsideration_head on move_request is 'fazhi:1ee026ee8cbc1c89';

create policy move_request_select_report on move_request for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy move_request_select_report on move_request is 'fazhi:a319fb0c42249ca4';

create policy move_request_select_station_officer on move_request for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station', 'station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_select_station_officer on move_request is 'fazhi:677ac3a3a2b7e325';

create policy move_request_insert_station_officer on move_request for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_insert_station_officer on move_request is 'fazhi:24ffbbe3ffb1748b';

create policy move_request_update_station_officer on move_request for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy move_request_update_station_officer on move_request is 'fazhi:ec2570e6b7d6ca8c';
