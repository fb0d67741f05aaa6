-- Each post acts as a role of its own, so that a policy speaks to one post and the planner sees one condition.
-- What the server logs in as is a member of fazhi_acting, and through it may act as any of them.
do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_acting') then
    create role fazhi_acting nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_acting;

-- Who acts, as which role, for this transaction only. Set by a function call, a setting reaches the workers of Citus only
-- when each is set by a statement of its own, which costs a plan each; everywhere else one statement sets them all.
create function app_scope(acting_role text, region text, account text, post text, organ text, organ_path text) returns void
language plpgsql as $$
begin
  if to_regproc('pg_catalog.citus_version') is null then
    perform set_config('role', acting_role, true), set_config('app.region', region, true),
      set_config('app.account_id', account, true), set_config('app.post', post, true),
      set_config('app.organ_id', organ, true), set_config('app.organ_path', organ_path, true);
  else
    execute format('set local role %I', acting_role);
    execute format('set local app.region = %L', region);
    execute format('set local app.account_id = %L', account);
    execute format('set local app.post = %L', post);
    execute format('set local app.organ_id = %L', organ);
    execute format('set local app.organ_path = %L', organ_path);
  end if;
end
$$;

drop function app_scope(text, text, text, text, text);

revoke all on function app_scope(text, text, text, text, text, text) from public;

grant execute on function app_scope(text, text, text, text, text, text) to fazhi_app;

-- Whoever acts sees the sessions of his own account: whether the one he came by still stands is asked with his work.
create policy session_own on session for select to fazhi_app
  using (region_code = current_setting('app.region', true) and account_id::text = current_setting('app.account_id', true));

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_anyone') then
    create role fazhi_post_anyone nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_anyone;

grant fazhi_post_anyone to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_government_head') then
    create role fazhi_post_government_head nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_government_head;

grant fazhi_post_government_head to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_grassroots_officer') then
    create role fazhi_post_grassroots_officer nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_grassroots_officer;

grant fazhi_post_grassroots_officer to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_legal_officer') then
    create role fazhi_post_legal_officer nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_legal_officer;

grant fazhi_post_legal_officer to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_litigation_clerk') then
    create role fazhi_post_litigation_clerk nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_litigation_clerk;

grant fazhi_post_litigation_clerk to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_operation_of_law') then
    create role fazhi_post_operation_of_law nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_operation_of_law;

grant fazhi_post_operation_of_law to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_reconsideration_clerk') then
    create role fazhi_post_reconsideration_clerk nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_reconsideration_clerk;

grant fazhi_post_reconsideration_clerk to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_reconsideration_head') then
    create role fazhi_post_reconsideration_head nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_reconsideration_head;

grant fazhi_post_reconsideration_head to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_report') then
    create role fazhi_post_report nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_report;

grant fazhi_post_report to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_report_editor') then
    create role fazhi_post_report_editor nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_report_editor;

grant fazhi_post_report_editor to fazhi_acting;

do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_station_officer') then
    create role fazhi_post_station_officer nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_station_officer;

grant fazhi_post_station_officer to fazhi_acting;

drop policy administrative_suit_change on administrative_suit;

drop policy administrative_suit_create on administrative_suit;

drop policy administrative_suit_see on administrative_suit;

drop policy application_forwarding_change on application_forwarding;

drop policy application_forwarding_create on application_forwarding;

drop policy application_forwarding_see on application_forwarding;

drop policy clock_administrative_suit_add on clock;

drop policy clock_administrative_suit_change on clock;

drop policy clock_administrative_suit_see on clock;

drop policy clock_application_forwarding_add on clock;

drop policy clock_application_forwarding_change on clock;

drop policy clock_application_forwarding_see on clock;

drop policy clock_committee_consultation_add on clock;

drop policy clock_committee_consultation_change on clock;

drop policy clock_committee_consultation_see on clock;

drop policy clock_court_appearance_add on clock;

drop policy clock_court_appearance_change on clock;

drop policy clock_court_appearance_see on clock;

drop policy clock_document_service_add on clock;

drop policy clock_document_service_change on clock;

drop policy clock_document_service_see on clock;

drop policy clock_hearing_of_views_add on clock;

drop policy clock_hearing_of_views_change on clock;

drop policy clock_hearing_of_views_see on clock;

drop policy clock_justice_office_add on clock;

drop policy clock_justice_office_change on clock;

drop policy clock_justice_office_see on clock;

drop policy clock_normative_review_add on clock;

drop policy clock_normative_review_change on clock;

drop policy clock_normative_review_see on clock;

drop policy clock_official_proposal_add on clock;

drop policy clock_official_proposal_change on clock;

drop policy clock_official_proposal_see on clock;

drop policy clock_reconsideration_case_add on clock;

drop policy clock_reconsideration_case_change on clock;

drop policy clock_reconsideration_case_see on clock;

drop policy clock_reconsideration_hearing_add on clock;

drop policy clock_reconsideration_hearing_change on clock;

drop policy clock_reconsideration_hearing_see on clock;

drop policy clock_reconsideration_opinion_add on clock;

drop policy clock_reconsideration_opinion_change on clock;

drop policy clock_reconsideration_opinion_see on clock;

drop policy clock_reconsideration_station_add on clock;

drop policy clock_reconsideration_station_change on clock;

drop policy clock_reconsideration_station_see on clock;

drop policy clock_station_reception_add on clock;

drop policy clock_station_reception_change on clock;

drop policy clock_station_reception_see on clock;

drop policy committee_consultation_change on committee_consultation;

drop policy committee_consultation_create on committee_consultation;

drop policy committee_consultation_see on committee_consultation;

drop policy court_appearance_change on court_appearance;

drop policy court_appearance_create on court_appearance;

drop policy court_appearance_see on court_appearance;

drop policy document_service_change on document_service;

drop policy document_service_create on document_service;

drop policy document_service_see on document_service;

drop policy entry_administrative_suit_add on entry;

drop policy entry_administrative_suit_change on entry;

drop policy entry_administrative_suit_see on entry;

drop policy entry_application_forwarding_add on entry;

drop policy entry_application_forwarding_change on entry;

drop policy entry_application_forwarding_see on entry;

drop policy entry_committee_consultation_add on entry;

drop policy entry_committee_consultation_change on entry;

drop policy entry_committee_consultation_see on entry;

drop policy entry_court_appearance_add on entry;

drop policy entry_court_appearance_change on entry;

drop policy entry_court_appearance_see on entry;

drop policy entry_document_service_add on entry;

drop policy entry_document_service_change on entry;

drop policy entry_document_service_see on entry;

drop policy entry_hearing_of_views_add on entry;

drop policy entry_hearing_of_views_change on entry;

drop policy entry_hearing_of_views_see on entry;

drop policy entry_justice_office_add on entry;

drop policy entry_justice_office_change on entry;

drop policy entry_justice_office_see on entry;

drop policy entry_normative_review_add on entry;

drop policy entry_normative_review_change on entry;

drop policy entry_normative_review_see on entry;

drop policy entry_official_proposal_add on entry;

drop policy entry_official_proposal_change on entry;

drop policy entry_official_proposal_see on entry;

drop policy entry_reconsideration_case_add on entry;

drop policy entry_reconsideration_case_change on entry;

drop policy entry_reconsideration_case_see on entry;

drop policy entry_reconsideration_hearing_add on entry;

drop policy entry_reconsideration_hearing_change on entry;

drop policy entry_reconsideration_hearing_see on entry;

drop policy entry_reconsideration_opinion_add on entry;

drop policy entry_reconsideration_opinion_change on entry;

drop policy entry_reconsideration_opinion_see on entry;

drop policy entry_reconsideration_station_add on entry;

drop policy entry_reconsideration_station_change on entry;

drop policy entry_reconsideration_station_see on entry;

drop policy entry_station_reception_add on entry;

drop policy entry_station_reception_change on entry;

drop policy entry_station_reception_see on entry;

drop policy hearing_of_views_change on hearing_of_views;

drop policy hearing_of_views_create on hearing_of_views;

drop policy hearing_of_views_see on hearing_of_views;

drop policy issued_document_administrative_suit_add on issued_document;

drop policy issued_document_administrative_suit_change on issued_document;

drop policy issued_document_administrative_suit_see on issued_document;

drop policy issued_document_application_forwarding_add on issued_document;

drop policy issued_document_application_forwarding_change on issued_document;

drop policy issued_document_application_forwarding_see on issued_document;

drop policy issued_document_committee_consultation_add on issued_document;

drop policy issued_document_committee_consultation_change on issued_document;

drop policy issued_document_committee_consultation_see on issued_document;

drop policy issued_document_court_appearance_add on issued_document;

drop policy issued_document_court_appearance_change on issued_document;

drop policy issued_document_court_appearance_see on issued_document;

drop policy issued_document_document_service_add on issued_document;

drop policy issued_document_document_service_change on issued_document;

drop policy issued_document_document_service_see on issued_document;

drop policy issued_document_hearing_of_views_add on issued_document;

drop policy issued_document_hearing_of_views_change on issued_document;

drop policy issued_document_hearing_of_views_see on issued_document;

drop policy issued_document_justice_office_add on issued_document;

drop policy issued_document_justice_office_change on issued_document;

drop policy issued_document_justice_office_see on issued_document;

drop policy issued_document_normative_review_add on issued_document;

drop policy issued_document_normative_review_change on issued_document;

drop policy issued_document_normative_review_see on issued_document;

drop policy issued_document_official_proposal_add on issued_document;

drop policy issued_document_official_proposal_change on issued_document;

drop policy issued_document_official_proposal_see on issued_document;

drop policy issued_document_reconsideration_case_add on issued_document;

drop policy issued_document_reconsideration_case_change on issued_document;

drop policy issued_document_reconsideration_case_see on issued_document;

drop policy issued_document_reconsideration_hearing_add on issued_document;

drop policy issued_document_reconsideration_hearing_change on issued_document;

drop policy issued_document_reconsideration_hearing_see on issued_document;

drop policy issued_document_reconsideration_opinion_add on issued_document;

drop policy issued_document_reconsideration_opinion_change on issued_document;

drop policy issued_document_reconsideration_opinion_see on issued_document;

drop policy issued_document_reconsideration_station_add on issued_document;

drop policy issued_document_reconsideration_station_change on issued_document;

drop policy issued_document_reconsideration_station_see on issued_document;

drop policy issued_document_station_reception_add on issued_document;

drop policy issued_document_station_reception_change on issued_document;

drop policy issued_document_station_reception_see on issued_document;

drop policy justice_office_change on justice_office;

drop policy justice_office_create on justice_office;

drop policy justice_office_see on justice_office;

drop policy normative_review_change on normative_review;

drop policy normative_review_create on normative_review;

drop policy normative_review_see on normative_review;

drop policy number_issued_administrative_suit_add on number_issued;

drop policy number_issued_administrative_suit_change on number_issued;

drop policy number_issued_administrative_suit_see on number_issued;

drop policy number_issued_application_forwarding_add on number_issued;

drop policy number_issued_application_forwarding_change on number_issued;

drop policy number_issued_application_forwarding_see on number_issued;

drop policy number_issued_committee_consultation_add on number_issued;

drop policy number_issued_committee_consultation_change on number_issued;

drop policy number_issued_committee_consultation_see on number_issued;

drop policy number_issued_court_appearance_add on number_issued;

drop policy number_issued_court_appearance_change on number_issued;

drop policy number_issued_court_appearance_see on number_issued;

drop policy number_issued_document_service_add on number_issued;

drop policy number_issued_document_service_change on number_issued;

drop policy number_issued_document_service_see on number_issued;

drop policy number_issued_hearing_of_views_add on number_issued;

drop policy number_issued_hearing_of_views_change on number_issued;

drop policy number_issued_hearing_of_views_see on number_issued;

drop policy number_issued_justice_office_add on number_issued;

drop policy number_issued_justice_office_change on number_issued;

drop policy number_issued_justice_office_see on number_issued;

drop policy number_issued_normative_review_add on number_issued;

drop policy number_issued_normative_review_change on number_issued;

drop policy number_issued_normative_review_see on number_issued;

drop policy number_issued_official_proposal_add on number_issued;

drop policy number_issued_official_proposal_change on number_issued;

drop policy number_issued_official_proposal_see on number_issued;

drop policy number_issued_reconsideration_case_add on number_issued;

drop policy number_issued_reconsideration_case_change on number_issued;

drop policy number_issued_reconsideration_case_see on number_issued;

drop policy number_issued_reconsideration_hearing_add on number_issued;

drop policy number_issued_reconsideration_hearing_change on number_issued;

drop policy number_issued_reconsideration_hearing_see on number_issued;

drop policy number_issued_reconsideration_opinion_add on number_issued;

drop policy number_issued_reconsideration_opinion_change on number_issued;

drop policy number_issued_reconsideration_opinion_see on number_issued;

drop policy number_issued_reconsideration_station_add on number_issued;

drop policy number_issued_reconsideration_station_change on number_issued;

drop policy number_issued_reconsideration_station_see on number_issued;

drop policy number_issued_station_reception_add on number_issued;

drop policy number_issued_station_reception_change on number_issued;

drop policy number_issued_station_reception_see on number_issued;

drop policy official_proposal_change on official_proposal;

drop policy official_proposal_create on official_proposal;

drop policy official_proposal_see on official_proposal;

drop policy reconsideration_case_change on reconsideration_case;

drop policy reconsideration_case_create on reconsideration_case;

drop policy reconsideration_case_see on reconsideration_case;

drop policy reconsideration_hearing_change on reconsideration_hearing;

drop policy reconsideration_hearing_create on reconsideration_hearing;

drop policy reconsideration_hearing_see on reconsideration_hearing;

drop policy reconsideration_opinion_change on reconsideration_opinion;

drop policy reconsideration_opinion_create on reconsideration_opinion;

drop policy reconsideration_opinion_see on reconsideration_opinion;

drop policy reconsideration_station_change on reconsideration_station;

drop policy reconsideration_station_create on reconsideration_station;

drop policy reconsideration_station_see on reconsideration_station;

drop policy station_reception_change on station_reception;

drop policy station_reception_create on station_reception;

drop policy station_reception_see on station_reception;

create policy reconsideration_case_select_government_head on reconsideration_case for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_case_select_government_head on reconsideration_case is 'fazhi:b39c3019570587f2';

create policy reconsideration_opinion_select_government_head on reconsideration_opinion for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_opinion_select_government_head on reconsideration_opinion is 'fazhi:1ad979159cbf05db';

create policy administrative_suit_select_government_head on administrative_suit for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true));

comment on policy administrative_suit_select_government_head on administrative_suit is 'fazhi:5d03faad64c6bb8f';

create policy court_appearance_select_government_head on court_appearance for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true));

comment on policy court_appearance_select_government_head on court_appearance is 'fazhi:f114c21f90bc109c';

create policy official_proposal_select_government_head on official_proposal for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true));

comment on policy official_proposal_select_government_head on official_proposal is 'fazhi:6fca909261b94c70';

create policy entry_select_government_head on entry for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_government_head on entry is 'fazhi:f4d13c0f30d52dfc';

create policy clock_select_government_head on clock for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_government_head on clock is 'fazhi:ebd0d3a28696e9bd';

create policy number_issued_select_government_head on number_issued for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_government_head on number_issued is 'fazhi:b68c3fdc52ed8a52';

create policy issued_document_select_government_head on issued_document for select to fazhi_post_government_head
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_government_head on issued_document is 'fazhi:aa623fad800ebe87';

create policy justice_office_select_grassroots_officer on justice_office for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true));

comment on policy justice_office_select_grassroots_officer on justice_office is 'fazhi:c6037ddc0ac4f93f';

create policy justice_office_insert_grassroots_officer on justice_office for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true));

comment on policy justice_office_insert_grassroots_officer on justice_office is 'fazhi:f1873b79bbc3dd12';

create policy justice_office_update_grassroots_officer on justice_office for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy justice_office_update_grassroots_officer on justice_office is 'fazhi:0a1fc5a6f48a9c22';

create policy entry_select_grassroots_officer on entry for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy entry_select_grassroots_officer on entry is 'fazhi:b069d9074f27ef7a';

create policy entry_insert_grassroots_officer on entry for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy entry_insert_grassroots_officer on entry is 'fazhi:79cd2c5428b6a3ab';

create policy entry_update_grassroots_officer on entry for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy entry_update_grassroots_officer on entry is 'fazhi:3292f7edd8a74b79';

create policy clock_select_grassroots_officer on clock for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy clock_select_grassroots_officer on clock is 'fazhi:bc2ca8be803203ba';

create policy clock_insert_grassroots_officer on clock for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy clock_insert_grassroots_officer on clock is 'fazhi:8b78e19f33485542';

create policy clock_update_grassroots_officer on clock for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy clock_update_grassroots_officer on clock is 'fazhi:fecd917367b84441';

create policy number_issued_select_grassroots_officer on number_issued for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy number_issued_select_grassroots_officer on number_issued is 'fazhi:841b81868b1b0a18';

create policy number_issued_insert_grassroots_officer on number_issued for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy number_issued_insert_grassroots_officer on number_issued is 'fazhi:7f0871eb6ed8c565';

create policy number_issued_update_grassroots_officer on number_issued for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy number_issued_update_grassroots_officer on number_issued is 'fazhi:54bbc23f13ae4d7d';

create policy issued_document_select_grassroots_officer on issued_document for select to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy issued_document_select_grassroots_officer on issued_document is 'fazhi:d772e681b76bc594';

create policy issued_document_insert_grassroots_officer on issued_document for insert to fazhi_post_grassroots_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy issued_document_insert_grassroots_officer on issued_document is 'fazhi:8d4ba91dc135a3a3';

create policy issued_document_update_grassroots_officer on issued_document for update to fazhi_post_grassroots_officer
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office'));

comment on policy issued_document_update_grassroots_officer on issued_document is 'fazhi:20f11b3a6e590eec';

create policy reconsideration_case_select_legal_officer on reconsideration_case for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy reconsideration_case_select_legal_officer on reconsideration_case is 'fazhi:19561fb62eddbb7a';

create policy reconsideration_opinion_select_legal_officer on reconsideration_opinion for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy reconsideration_opinion_select_legal_officer on reconsideration_opinion is 'fazhi:d31e0ebcd54396ea';

create policy application_forwarding_select_legal_officer on application_forwarding for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy application_forwarding_select_legal_officer on application_forwarding is 'fazhi:16a278d3b77ba794';

create policy application_forwarding_insert_legal_officer on application_forwarding for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy application_forwarding_insert_legal_officer on application_forwarding is 'fazhi:0992609f34085785';

create policy application_forwarding_update_legal_officer on application_forwarding for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy application_forwarding_update_legal_officer on application_forwarding is 'fazhi:54046d8496f231d6';

create policy administrative_suit_select_legal_officer on administrative_suit for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy administrative_suit_select_legal_officer on administrative_suit is 'fazhi:bb09b36724f59de9';

create policy court_appearance_select_legal_officer on court_appearance for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy court_appearance_select_legal_officer on court_appearance is 'fazhi:81ff011f47ce0bd3';

create policy official_proposal_select_legal_officer on official_proposal for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0);

comment on policy official_proposal_select_legal_officer on official_proposal is 'fazhi:a93f372055c37b7c';

create policy entry_select_legal_officer on entry for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))));

comment on policy entry_select_legal_officer on entry is 'fazhi:f501125a52862abb';

create policy entry_insert_legal_officer on entry for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_legal_officer on entry is 'fazhi:234090b3e3c55657';

create policy entry_update_legal_officer on entry for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_legal_officer on entry is 'fazhi:fda01af89012ccc9';

create policy clock_select_legal_officer on clock for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))));

comment on policy clock_select_legal_officer on clock is 'fazhi:d71f94d947b06551';

create policy clock_insert_legal_officer on clock for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_legal_officer on clock is 'fazhi:de2094f6fa930116';

create policy clock_update_legal_officer on clock for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_legal_officer on clock is 'fazhi:8b146bcaf00afc95';

create policy number_issued_select_legal_officer on number_issued for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))));

comment on policy number_issued_select_legal_officer on number_issued is 'fazhi:de3206db0f4e19f0';

create policy number_issued_insert_legal_officer on number_issued for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_legal_officer on number_issued is 'fazhi:32618184187abc9b';

create policy number_issued_update_legal_officer on number_issued for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_legal_officer on number_issued is 'fazhi:41a386552ba55d24';

create policy issued_document_select_legal_officer on issued_document for select to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_opinion', 'administrative_suit', 'court_appearance', 'official_proposal') and strpos(party_organs, ',' || current_setting('app.organ_id', true) || ',') > 0)
    or (ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))));

comment on policy issued_document_select_legal_officer on issued_document is 'fazhi:6da061b774ea2baf';

create policy issued_document_insert_legal_officer on issued_document for insert to fazhi_post_legal_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_legal_officer on issued_document is 'fazhi:30d59f80c0bfd0fc';

create policy issued_document_update_legal_officer on issued_document for update to fazhi_post_legal_officer
  using (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_legal_officer on issued_document is 'fazhi:a62aa66608316b0c';

create policy administrative_suit_select_litigation_clerk on administrative_suit for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_suit_select_litigation_clerk on administrative_suit is 'fazhi:c8ff4c85afe23b21';

create policy administrative_suit_insert_litigation_clerk on administrative_suit for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_suit_insert_litigation_clerk on administrative_suit is 'fazhi:325186d6f304e4fa';

create policy administrative_suit_update_litigation_clerk on administrative_suit for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy administrative_suit_update_litigation_clerk on administrative_suit is 'fazhi:c1be76ed05d3a45f';

create policy court_appearance_select_litigation_clerk on court_appearance for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy court_appearance_select_litigation_clerk on court_appearance is 'fazhi:e7cd3265329c9a7f';

create policy court_appearance_insert_litigation_clerk on court_appearance for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy court_appearance_insert_litigation_clerk on court_appearance is 'fazhi:143788d8cf6e6b40';

create policy court_appearance_update_litigation_clerk on court_appearance for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy court_appearance_update_litigation_clerk on court_appearance is 'fazhi:7166025e82daa31d';

create policy official_proposal_select_litigation_clerk on official_proposal for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy official_proposal_select_litigation_clerk on official_proposal is 'fazhi:2e5ba326a0abca3d';

create policy official_proposal_insert_litigation_clerk on official_proposal for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy official_proposal_insert_litigation_clerk on official_proposal is 'fazhi:896fd526fbd63c18';

create policy official_proposal_update_litigation_clerk on official_proposal for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy official_proposal_update_litigation_clerk on official_proposal is 'fazhi:2ffdff8bd1139c8a';

create policy entry_select_litigation_clerk on entry for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_select_litigation_clerk on entry is 'fazhi:4236bcc306a42920';

create policy entry_insert_litigation_clerk on entry for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_litigation_clerk on entry is 'fazhi:5bdc6b8891916cef';

create policy entry_update_litigation_clerk on entry for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_litigation_clerk on entry is 'fazhi:d00ce30a676df124';

create policy clock_select_litigation_clerk on clock for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_select_litigation_clerk on clock is 'fazhi:db9ea9bb4392f8b5';

create policy clock_insert_litigation_clerk on clock for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_litigation_clerk on clock is 'fazhi:eb3239ec453162c3';

create policy clock_update_litigation_clerk on clock for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_litigation_clerk on clock is 'fazhi:7e9ac05e50117892';

create policy number_issued_select_litigation_clerk on number_issued for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_select_litigation_clerk on number_issued is 'fazhi:1e7a2952190c6a51';

create policy number_issued_insert_litigation_clerk on number_issued for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_litigation_clerk on number_issued is 'fazhi:775422086dfdca7b';

create policy number_issued_update_litigation_clerk on number_issued for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_litigation_clerk on number_issued is 'fazhi:7170b3c1558a83b9';

create policy issued_document_select_litigation_clerk on issued_document for select to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_select_litigation_clerk on issued_document is 'fazhi:f2e9d61cffda32c3';

create policy issued_document_insert_litigation_clerk on issued_document for insert to fazhi_post_litigation_clerk
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_litigation_clerk on issued_document is 'fazhi:003dd1adffb65c15';

create policy issued_document_update_litigation_clerk on issued_document for update to fazhi_post_litigation_clerk
  using (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('administrative_suit', 'court_appearance', 'official_proposal') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_litigation_clerk on issued_document is 'fazhi:3472c324888131c9';

create policy justice_office_select_operation_of_law on justice_office for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy justice_office_select_operation_of_law on justice_office is 'fazhi:64fb87abdbc85a4f';

create policy justice_office_insert_operation_of_law on justice_office for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy justice_office_insert_operation_of_law on justice_office is 'fazhi:3949e39705b9da6d';

create policy justice_office_update_operation_of_law on justice_office for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy justice_office_update_operation_of_law on justice_office is 'fazhi:2ca0b24e6856a62f';

create policy reconsideration_case_select_operation_of_law on reconsideration_case for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_case_select_operation_of_law on reconsideration_case is 'fazhi:f938f62b474fe2ed';

create policy reconsideration_case_insert_operation_of_law on reconsideration_case for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy reconsideration_case_insert_operation_of_law on reconsideration_case is 'fazhi:2378da4d0afddda4';

create policy reconsideration_case_update_operation_of_law on reconsideration_case for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy reconsideration_case_update_operation_of_law on reconsideration_case is 'fazhi:87e5ad1a06b6c1ca';

create policy reconsideration_hearing_select_operation_of_law on reconsideration_hearing for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_hearing_select_operation_of_law on reconsideration_hearing is 'fazhi:567c3edc07759c68';

create policy reconsideration_hearing_insert_operation_of_law on reconsideration_hearing for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy reconsideration_hearing_insert_operation_of_law on reconsideration_hearing is 'fazhi:a3f037d92eed88fa';

create policy reconsideration_hearing_update_operation_of_law on reconsideration_hearing for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy reconsideration_hearing_update_operation_of_law on reconsideration_hearing is 'fazhi:212e04e0aee049a7';

create policy hearing_of_views_select_operation_of_law on hearing_of_views for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy hearing_of_views_select_operation_of_law on hearing_of_views is 'fazhi:4907f53fb4e792f1';

create policy hearing_of_views_insert_operation_of_law on hearing_of_views for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy hearing_of_views_insert_operation_of_law on hearing_of_views is 'fazhi:7af6f998792a1069';

create policy hearing_of_views_update_operation_of_law on hearing_of_views for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy hearing_of_views_update_operation_of_law on hearing_of_views is 'fazhi:c24632cc27084e3c';

create policy committee_consultation_select_operation_of_law on committee_consultation for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy committee_consultation_select_operation_of_law on committee_consultation is 'fazhi:aece01f2c4d7bafd';

create policy committee_consultation_insert_operation_of_law on committee_consultation for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy committee_consultation_insert_operation_of_law on committee_consultation is 'fazhi:a829f3e1aac56254';

create policy committee_consultation_update_operation_of_law on committee_consultation for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy committee_consultation_update_operation_of_law on committee_consultation is 'fazhi:b708a5526046d37b';

create policy normative_review_select_operation_of_law on normative_review for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy normative_review_select_operation_of_law on normative_review is 'fazhi:402b6bbd92674c14';

create policy normative_review_insert_operation_of_law on normative_review for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy normative_review_insert_operation_of_law on normative_review is 'fazhi:26b69058c062b90b';

create policy normative_review_update_operation_of_law on normative_review for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy normative_review_update_operation_of_law on normative_review is 'fazhi:178ebacdfd561c1a';

create policy document_service_select_operation_of_law on document_service for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy document_service_select_operation_of_law on document_service is 'fazhi:e8e90d63594bcdb4';

create policy document_service_insert_operation_of_law on document_service for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy document_service_insert_operation_of_law on document_service is 'fazhi:eb263de9667f7d82';

create policy document_service_update_operation_of_law on document_service for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy document_service_update_operation_of_law on document_service is 'fazhi:b4dc2004d72d957e';

create policy reconsideration_opinion_select_operation_of_law on reconsideration_opinion for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_opinion_select_operation_of_law on reconsideration_opinion is 'fazhi:b9cb03032919470c';

create policy reconsideration_opinion_insert_operation_of_law on reconsideration_opinion for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy reconsideration_opinion_insert_operation_of_law on reconsideration_opinion is 'fazhi:f122a0c50d756bf2';

create policy reconsideration_opinion_update_operation_of_law on reconsideration_opinion for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy reconsideration_opinion_update_operation_of_law on reconsideration_opinion is 'fazhi:d34558ad978c1630';

create policy reconsideration_station_select_operation_of_law on reconsideration_station for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_station_select_operation_of_law on reconsideration_station is 'fazhi:3f8c3290b88be329';

create policy reconsideration_station_insert_operation_of_law on reconsideration_station for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy reconsideration_station_insert_operation_of_law on reconsideration_station is 'fazhi:04003de851cb52b1';

create policy reconsideration_station_update_operation_of_law on reconsideration_station for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy reconsideration_station_update_operation_of_law on reconsideration_station is 'fazhi:0134cbf712018e13';

create policy station_reception_select_operation_of_law on station_reception for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy station_reception_select_operation_of_law on station_reception is 'fazhi:38e1a33f50615533';

create policy station_reception_insert_operation_of_law on station_reception for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy station_reception_insert_operation_of_law on station_reception is 'fazhi:ea3be29159eab1f5';

create policy station_reception_update_operation_of_law on station_reception for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy station_reception_update_operation_of_law on station_reception is 'fazhi:9c0a2564ff2c738c';

create policy application_forwarding_select_operation_of_law on application_forwarding for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy application_forwarding_select_operation_of_law on application_forwarding is 'fazhi:6c9edae6ab4a0012';

create policy application_forwarding_insert_operation_of_law on application_forwarding for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy application_forwarding_insert_operation_of_law on application_forwarding is 'fazhi:d769a3e8137ca397';

create policy application_forwarding_update_operation_of_law on application_forwarding for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy application_forwarding_update_operation_of_law on application_forwarding is 'fazhi:8f6ed0c03bbe6df4';

create policy administrative_suit_select_operation_of_law on administrative_suit for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy administrative_suit_select_operation_of_law on administrative_suit is 'fazhi:2541a0efd3ffae06';

create policy administrative_suit_insert_operation_of_law on administrative_suit for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy administrative_suit_insert_operation_of_law on administrative_suit is 'fazhi:6860486c4518c170';

create policy administrative_suit_update_operation_of_law on administrative_suit for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy administrative_suit_update_operation_of_law on administrative_suit is 'fazhi:156cda82deb2c529';

create policy court_appearance_select_operation_of_law on court_appearance for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy court_appearance_select_operation_of_law on court_appearance is 'fazhi:1570582d3dfbeb9f';

create policy court_appearance_insert_operation_of_law on court_appearance for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy court_appearance_insert_operation_of_law on court_appearance is 'fazhi:4699c4c72a1e18dd';

create policy court_appearance_update_operation_of_law on court_appearance for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy court_appearance_update_operation_of_law on court_appearance is 'fazhi:52c603beeea8d369';

create policy official_proposal_select_operation_of_law on official_proposal for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true));

comment on policy official_proposal_select_operation_of_law on official_proposal is 'fazhi:cc771f70b7b38278';

create policy official_proposal_insert_operation_of_law on official_proposal for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true));

comment on policy official_proposal_insert_operation_of_law on official_proposal is 'fazhi:500b2855c79f7e47';

create policy official_proposal_update_operation_of_law on official_proposal for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy official_proposal_update_operation_of_law on official_proposal is 'fazhi:ede3d256419835d6';

create policy entry_select_operation_of_law on entry for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_operation_of_law on entry is 'fazhi:8c7dc347e07e44d3';

create policy entry_insert_operation_of_law on entry for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_insert_operation_of_law on entry is 'fazhi:b5e68a71b8a24d1a';

create policy entry_update_operation_of_law on entry for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_update_operation_of_law on entry is 'fazhi:51bc2853e8f585f2';

create policy clock_select_operation_of_law on clock for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_operation_of_law on clock is 'fazhi:e3dda4e74c2c13c2';

create policy clock_insert_operation_of_law on clock for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_insert_operation_of_law on clock is 'fazhi:d4428041e94a2296';

create policy clock_update_operation_of_law on clock for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_update_operation_of_law on clock is 'fazhi:d12623f0b63659e7';

create policy number_issued_select_operation_of_law on number_issued for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_operation_of_law on number_issued is 'fazhi:7f8a0023dd9975f9';

create policy number_issued_insert_operation_of_law on number_issued for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_insert_operation_of_law on number_issued is 'fazhi:91f48d5cc573509a';

create policy number_issued_update_operation_of_law on number_issued for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_update_operation_of_law on number_issued is 'fazhi:16749d7be1b54e96';

create policy issued_document_select_operation_of_law on issued_document for select to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_operation_of_law on issued_document is 'fazhi:9da66d2567d5358d';

create policy issued_document_insert_operation_of_law on issued_document for insert to fazhi_post_operation_of_law
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_insert_operation_of_law on issued_document is 'fazhi:838dc1e55cc6b92c';

create policy issued_document_update_operation_of_law on issued_document for update to fazhi_post_operation_of_law
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'))
  with check (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_update_operation_of_law on issued_document is 'fazhi:82557c8cc70729b9';

create policy justice_office_select_reconsideration_clerk on justice_office for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true));

comment on policy justice_office_select_reconsideration_clerk on justice_office is 'fazhi:c6e34d8c2d61513a';

create policy reconsideration_case_select_reconsideration_clerk on reconsideration_case for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_case_select_reconsideration_clerk on reconsideration_case is 'fazhi:1262841ee7b03470';

create policy reconsideration_case_insert_reconsideration_clerk on reconsideration_case for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_case_insert_reconsideration_clerk on reconsideration_case is 'fazhi:e8dcb194432702b6';

create policy reconsideration_case_update_reconsideration_clerk on reconsideration_case for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_case_update_reconsideration_clerk on reconsideration_case is 'fazhi:35ab66066ff928ff';

create policy reconsideration_hearing_select_reconsideration_clerk on reconsideration_hearing for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_hearing_select_reconsideration_clerk on reconsideration_hearing is 'fazhi:1d4cb4e87a1a1ee8';

create policy reconsideration_hearing_insert_reconsideration_clerk on reconsideration_hearing for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_hearing_insert_reconsideration_clerk on reconsideration_hearing is 'fazhi:a255b133e6880a31';

create policy reconsideration_hearing_update_reconsideration_clerk on reconsideration_hearing for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_hearing_update_reconsideration_clerk on reconsideration_hearing is 'fazhi:0743adba7372ab61';

create policy hearing_of_views_select_reconsideration_clerk on hearing_of_views for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy hearing_of_views_select_reconsideration_clerk on hearing_of_views is 'fazhi:815f16d22e501c7e';

create policy hearing_of_views_insert_reconsideration_clerk on hearing_of_views for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy hearing_of_views_insert_reconsideration_clerk on hearing_of_views is 'fazhi:5ed366006eca6422';

create policy hearing_of_views_update_reconsideration_clerk on hearing_of_views for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy hearing_of_views_update_reconsideration_clerk on hearing_of_views is 'fazhi:75ed64ae9b9632d8';

create policy committee_consultation_select_reconsideration_clerk on committee_consultation for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy committee_consultation_select_reconsideration_clerk on committee_consultation is 'fazhi:be23a7e0eb587f96';

create policy committee_consultation_insert_reconsideration_clerk on committee_consultation for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy committee_consultation_insert_reconsideration_clerk on committee_consultation is 'fazhi:84ae3a1650d964f1';

create policy committee_consultation_update_reconsideration_clerk on committee_consultation for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy committee_consultation_update_reconsideration_clerk on committee_consultation is 'fazhi:94659accba701a0f';

create policy normative_review_select_reconsideration_clerk on normative_review for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy normative_review_select_reconsideration_clerk on normative_review is 'fazhi:9e370f2581f99ca8';

create policy normative_review_insert_reconsideration_clerk on normative_review for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy normative_review_insert_reconsideration_clerk on normative_review is 'fazhi:74d6e6e2560954d7';

create policy normative_review_update_reconsideration_clerk on normative_review for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy normative_review_update_reconsideration_clerk on normative_review is 'fazhi:f8d528c135e99c2d';

create policy document_service_select_reconsideration_clerk on document_service for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy document_service_select_reconsideration_clerk on document_service is 'fazhi:85785bf60d24bd97';

create policy document_service_insert_reconsideration_clerk on document_service for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy document_service_insert_reconsideration_clerk on document_service is 'fazhi:19b8a251e20edc13';

create policy document_service_update_reconsideration_clerk on document_service for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy document_service_update_reconsideration_clerk on document_service is 'fazhi:4f90232359dba44d';

create policy reconsideration_opinion_select_reconsideration_clerk on reconsideration_opinion for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_opinion_select_reconsideration_clerk on reconsideration_opinion is 'fazhi:27ec701a3d35c203';

create policy reconsideration_opinion_insert_reconsideration_clerk on reconsideration_opinion for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_opinion_insert_reconsideration_clerk on reconsideration_opinion is 'fazhi:130a0e7ff8d81c6e';

create policy reconsideration_opinion_update_reconsideration_clerk on reconsideration_opinion for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_opinion_update_reconsideration_clerk on reconsideration_opinion is 'fazhi:6839fd4dcb3d0e23';

create policy reconsideration_station_select_reconsideration_clerk on reconsideration_station for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_station_select_reconsideration_clerk on reconsideration_station is 'fazhi:398081ba1ad2646c';

create policy station_reception_select_reconsideration_clerk on station_reception for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true));

comment on policy station_reception_select_reconsideration_clerk on station_reception is 'fazhi:76ccc4a7f9be0263';

create policy station_reception_insert_reconsideration_clerk on station_reception for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true));

comment on policy station_reception_insert_reconsideration_clerk on station_reception is 'fazhi:76ccca21a104390c';

create policy station_reception_update_reconsideration_clerk on station_reception for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy station_reception_update_reconsideration_clerk on station_reception is 'fazhi:a62ff3e60068b162';

create policy application_forwarding_select_reconsideration_clerk on application_forwarding for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true));

comment on policy application_forwarding_select_reconsideration_clerk on application_forwarding is 'fazhi:2f5299b316e949ab';

create policy application_forwarding_update_reconsideration_clerk on application_forwarding for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy application_forwarding_update_reconsideration_clerk on application_forwarding is 'fazhi:f911301cba8029b1';

create policy entry_select_reconsideration_clerk on entry for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy entry_select_reconsideration_clerk on entry is 'fazhi:ba0d2f3b85034d3e';

create policy entry_insert_reconsideration_clerk on entry for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy entry_insert_reconsideration_clerk on entry is 'fazhi:2971115df6f07b3d';

create policy entry_update_reconsideration_clerk on entry for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy entry_update_reconsideration_clerk on entry is 'fazhi:18c66fe22d452905';

create policy clock_select_reconsideration_clerk on clock for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy clock_select_reconsideration_clerk on clock is 'fazhi:9fe3a0003770bbef';

create policy clock_insert_reconsideration_clerk on clock for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy clock_insert_reconsideration_clerk on clock is 'fazhi:9988f508b25d35f9';

create policy clock_update_reconsideration_clerk on clock for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy clock_update_reconsideration_clerk on clock is 'fazhi:1e1ae0cf9f7044f3';

create policy number_issued_select_reconsideration_clerk on number_issued for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy number_issued_select_reconsideration_clerk on number_issued is 'fazhi:7cae62e8bb822798';

create policy number_issued_insert_reconsideration_clerk on number_issued for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy number_issued_insert_reconsideration_clerk on number_issued is 'fazhi:e127a5346e58157d';

create policy number_issued_update_reconsideration_clerk on number_issued for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy number_issued_update_reconsideration_clerk on number_issued is 'fazhi:5d83a2ef52d8dd62';

create policy issued_document_select_reconsideration_clerk on issued_document for select to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy issued_document_select_reconsideration_clerk on issued_document is 'fazhi:8341d000fefb2372';

create policy issued_document_insert_reconsideration_clerk on issued_document for insert to fazhi_post_reconsideration_clerk
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy issued_document_insert_reconsideration_clerk on issued_document is 'fazhi:151ec49800c60814';

create policy issued_document_update_reconsideration_clerk on issued_document for update to fazhi_post_reconsideration_clerk
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('station_reception', 'application_forwarding'))));

comment on policy issued_document_update_reconsideration_clerk on issued_document is 'fazhi:d1f67ae6f7a5cd36';

create policy justice_office_select_reconsideration_head on justice_office for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true));

comment on policy justice_office_select_reconsideration_head on justice_office is 'fazhi:2d9b66c400e28eaa';

create policy reconsideration_case_select_reconsideration_head on reconsideration_case for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_case_select_reconsideration_head on reconsideration_case is 'fazhi:43a9d06bd5359895';

create policy reconsideration_case_update_reconsideration_head on reconsideration_case for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_case_update_reconsideration_head on reconsideration_case is 'fazhi:229cfa5f1b1c3197';

create policy reconsideration_hearing_select_reconsideration_head on reconsideration_hearing for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_hearing_select_reconsideration_head on reconsideration_hearing is 'fazhi:dc6f487be6d3f0a1';

create policy hearing_of_views_select_reconsideration_head on hearing_of_views for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy hearing_of_views_select_reconsideration_head on hearing_of_views is 'fazhi:77647f1642da454a';

create policy committee_consultation_select_reconsideration_head on committee_consultation for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy committee_consultation_select_reconsideration_head on committee_consultation is 'fazhi:e14533c7d6e8b494';

create policy normative_review_select_reconsideration_head on normative_review for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy normative_review_select_reconsideration_head on normative_review is 'fazhi:87c97c6ae4d21118';

create policy document_service_select_reconsideration_head on document_service for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy document_service_select_reconsideration_head on document_service is 'fazhi:c521f5db418d7887';

create policy reconsideration_opinion_select_reconsideration_head on reconsideration_opinion for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_opinion_select_reconsideration_head on reconsideration_opinion is 'fazhi:4f14332bfb49a6a5';

create policy reconsideration_station_select_reconsideration_head on reconsideration_station for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_station_select_reconsideration_head on reconsideration_station is 'fazhi:bdc7f41668a8988e';

create policy reconsideration_station_insert_reconsideration_head on reconsideration_station for insert to fazhi_post_reconsideration_head
  with check (region_code = current_setting('app.region', true));

comment on policy reconsideration_station_insert_reconsideration_head on reconsideration_station is 'fazhi:627c03a3fa81ade9';

create policy reconsideration_station_update_reconsideration_head on reconsideration_station for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true))
  with check (region_code = current_setting('app.region', true));

comment on policy reconsideration_station_update_reconsideration_head on reconsideration_station is 'fazhi:55bc082f0b78711d';

create policy station_reception_select_reconsideration_head on station_reception for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true));

comment on policy station_reception_select_reconsideration_head on station_reception is 'fazhi:f960895abaeee686';

create policy application_forwarding_select_reconsideration_head on application_forwarding for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true));

comment on policy application_forwarding_select_reconsideration_head on application_forwarding is 'fazhi:d5a5262e434ef560';

create policy entry_select_reconsideration_head on entry for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy entry_select_reconsideration_head on entry is 'fazhi:ded5d90485cad592';

create policy entry_insert_reconsideration_head on entry for insert to fazhi_post_reconsideration_head
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy entry_insert_reconsideration_head on entry is 'fazhi:8de56ec6da2a3fd7';

create policy entry_update_reconsideration_head on entry for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy entry_update_reconsideration_head on entry is 'fazhi:fb5f3dda8c6eb32f';

create policy clock_select_reconsideration_head on clock for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy clock_select_reconsideration_head on clock is 'fazhi:92410e9230b8eb95';

create policy clock_insert_reconsideration_head on clock for insert to fazhi_post_reconsideration_head
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy clock_insert_reconsideration_head on clock is 'fazhi:0abc002a0de8cc44';

create policy clock_update_reconsideration_head on clock for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy clock_update_reconsideration_head on clock is 'fazhi:314b18ef989bab90';

create policy number_issued_select_reconsideration_head on number_issued for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy number_issued_select_reconsideration_head on number_issued is 'fazhi:05760fb9ec895650';

create policy number_issued_insert_reconsideration_head on number_issued for insert to fazhi_post_reconsideration_head
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy number_issued_insert_reconsideration_head on number_issued is 'fazhi:952dd6aa3457ada0';

create policy number_issued_update_reconsideration_head on number_issued for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy number_issued_update_reconsideration_head on number_issued is 'fazhi:8c82e407f40c7157';

create policy issued_document_select_reconsideration_head on issued_document for select to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('justice_office', 'reconsideration_station', 'station_reception', 'application_forwarding'))
    or (ledger in ('reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion') and organ_id = current_setting('app.organ_id', true))));

comment on policy issued_document_select_reconsideration_head on issued_document is 'fazhi:29199f49598f94e1';

create policy issued_document_insert_reconsideration_head on issued_document for insert to fazhi_post_reconsideration_head
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy issued_document_insert_reconsideration_head on issued_document is 'fazhi:a5fdd1e249ff1fe4';

create policy issued_document_update_reconsideration_head on issued_document for update to fazhi_post_reconsideration_head
  using (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))))
  with check (region_code = current_setting('app.region', true) and ((ledger in ('reconsideration_case') and organ_id = current_setting('app.organ_id', true))
    or (ledger in ('reconsideration_station'))));

comment on policy issued_document_update_reconsideration_head on issued_document is 'fazhi:19503eb4d1df049c';

create policy justice_office_select_report on justice_office for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy justice_office_select_report on justice_office is 'fazhi:5bbba3a54e51176f';

create policy reconsideration_case_select_report on reconsideration_case for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_case_select_report on reconsideration_case is 'fazhi:9b544dd54ff99db9';

create policy reconsideration_hearing_select_report on reconsideration_hearing for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_hearing_select_report on reconsideration_hearing is 'fazhi:2481fb83e9fcd11b';

create policy hearing_of_views_select_report on hearing_of_views for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy hearing_of_views_select_report on hearing_of_views is 'fazhi:4b14ba7d010d566a';

create policy committee_consultation_select_report on committee_consultation for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy committee_consultation_select_report on committee_consultation is 'fazhi:859d37e5121b02d3';

create policy normative_review_select_report on normative_review for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy normative_review_select_report on normative_review is 'fazhi:4e3e87e94c92c884';

create policy document_service_select_report on document_service for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy document_service_select_report on document_service is 'fazhi:9054b1dc610f7d58';

create policy reconsideration_opinion_select_report on reconsideration_opinion for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_opinion_select_report on reconsideration_opinion is 'fazhi:8372071bc1da7c3f';

create policy reconsideration_station_select_report on reconsideration_station for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_station_select_report on reconsideration_station is 'fazhi:8747e5813a275bc9';

create policy station_reception_select_report on station_reception for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy station_reception_select_report on station_reception is 'fazhi:af019013742ed69c';

create policy application_forwarding_select_report on application_forwarding for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy application_forwarding_select_report on application_forwarding is 'fazhi:9cf8fb880e26bed5';

create policy administrative_suit_select_report on administrative_suit for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy administrative_suit_select_report on administrative_suit is 'fazhi:a0a069c5204a36ff';

create policy court_appearance_select_report on court_appearance for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy court_appearance_select_report on court_appearance is 'fazhi:3ee482c0d4e8c1dc';

create policy official_proposal_select_report on official_proposal for select to fazhi_post_report
  using (region_code = current_setting('app.region', true));

comment on policy official_proposal_select_report on official_proposal is 'fazhi:a73e40801d9a9807';

create policy entry_select_report on entry for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_report on entry is 'fazhi:24c85e03a9fc33f6';

create policy clock_select_report on clock for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_report on clock is 'fazhi:df516971202bce25';

create policy number_issued_select_report on number_issued for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_report on number_issued is 'fazhi:52ce20eb470509d3';

create policy issued_document_select_report on issued_document for select to fazhi_post_report
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_report on issued_document is 'fazhi:f91f46f42d24d3a3';

create policy reconsideration_station_select_station_officer on reconsideration_station for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy reconsideration_station_select_station_officer on reconsideration_station is 'fazhi:cb9ed656496807a2';

create policy station_reception_select_station_officer on station_reception for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy station_reception_select_station_officer on station_reception is 'fazhi:39a26d98daf81af9';

create policy station_reception_insert_station_officer on station_reception for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy station_reception_insert_station_officer on station_reception is 'fazhi:d6f7f803407f9737';

create policy station_reception_update_station_officer on station_reception for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy station_reception_update_station_officer on station_reception is 'fazhi:16ff0b92fed69eeb';

create policy application_forwarding_select_station_officer on application_forwarding for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy application_forwarding_select_station_officer on application_forwarding is 'fazhi:49ed8f7ab4de43b6';

create policy application_forwarding_insert_station_officer on application_forwarding for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy application_forwarding_insert_station_officer on application_forwarding is 'fazhi:8d376ada11dbd624';

create policy application_forwarding_update_station_officer on application_forwarding for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and organ_id = current_setting('app.organ_id', true));

comment on policy application_forwarding_update_station_officer on application_forwarding is 'fazhi:fca5304fba0a97ab';

create policy entry_select_station_officer on entry for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station', 'station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_select_station_officer on entry is 'fazhi:4a53cb9e0da3562a';

create policy entry_insert_station_officer on entry for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_insert_station_officer on entry is 'fazhi:44170f7ea682e8ed';

create policy entry_update_station_officer on entry for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy entry_update_station_officer on entry is 'fazhi:b277f34adc10cf85';

create policy clock_select_station_officer on clock for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station', 'station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_select_station_officer on clock is 'fazhi:6240ced425c343e6';

create policy clock_insert_station_officer on clock for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_insert_station_officer on clock is 'fazhi:18f13dceab3e6a5d';

create policy clock_update_station_officer on clock for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy clock_update_station_officer on clock is 'fazhi:85bdd34a7ea2e180';

create policy number_issued_select_station_officer on number_issued for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station', 'station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_select_station_officer on number_issued is 'fazhi:1e554df7dc7626dc';

create policy number_issued_insert_station_officer on number_issued for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_insert_station_officer on number_issued is 'fazhi:8c56b5384e5da81d';

create policy number_issued_update_station_officer on number_issued for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy number_issued_update_station_officer on number_issued is 'fazhi:4d84ffba47ff7b22';

create policy issued_document_select_station_officer on issued_document for select to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('reconsideration_station', 'station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_select_station_officer on issued_document is 'fazhi:1be96f981e7eaf7f';

create policy issued_document_insert_station_officer on issued_document for insert to fazhi_post_station_officer
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_insert_station_officer on issued_document is 'fazhi:6362c456e898dd5f';

create policy issued_document_update_station_officer on issued_document for update to fazhi_post_station_officer
  using (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true))
  with check (region_code = current_setting('app.region', true) and ledger in ('station_reception', 'application_forwarding') and organ_id = current_setting('app.organ_id', true));

comment on policy issued_document_update_station_officer on issued_document is 'fazhi:16efb10ac14451c6';
