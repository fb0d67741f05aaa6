-- The server's archivist reads every row of a region for its backup, and writes nothing. A table that he cannot read
-- stops the backup: each ledger brings its policy with it, and so must every shared table to come.
do $$
begin
  if not exists (select from pg_roles where rolname = 'fazhi_post_archivist') then
    create role fazhi_post_archivist nologin;
  end if;
end
$$;

grant fazhi_app to fazhi_post_archivist;

grant fazhi_post_archivist to fazhi_acting;

create policy justice_office_select_archivist on justice_office for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy justice_office_select_archivist on justice_office is 'fazhi:220b04c74ab649df';

create policy reconsideration_case_select_archivist on reconsideration_case for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_case_select_archivist on reconsideration_case is 'fazhi:40e94ae18537707c';

create policy reconsideration_hearing_select_archivist on reconsideration_hearing for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_hearing_select_archivist on reconsideration_hearing is 'fazhi:85980055580e0d88';

create policy hearing_of_views_select_archivist on hearing_of_views for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy hearing_of_views_select_archivist on hearing_of_views is 'fazhi:8b1f080e8c1eed6e';

create policy committee_consultation_select_archivist on committee_consultation for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy committee_consultation_select_archivist on committee_consultation is 'fazhi:0720df4fe48dfa6a';

create policy normative_review_select_archivist on normative_review for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy normative_review_select_archivist on normative_review is 'fazhi:a183333b7b2a4fd9';

create policy document_service_select_archivist on document_service for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy document_service_select_archivist on document_service is 'fazhi:183ff7400856d56a';

create policy reconsideration_opinion_select_archivist on reconsideration_opinion for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_opinion_select_archivist on reconsideration_opinion is 'fazhi:9c7f10f7f46d882f';

create policy reconsideration_station_select_archivist on reconsideration_station for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy reconsideration_station_select_archivist on reconsideration_station is 'fazhi:b7ddc462f64a2cd9';

create policy station_reception_select_archivist on station_reception for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy station_reception_select_archivist on station_reception is 'fazhi:ce7febdac31fa153';

create policy application_forwarding_select_archivist on application_forwarding for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy application_forwarding_select_archivist on application_forwarding is 'fazhi:30b954135367e158';

create policy administrative_suit_select_archivist on administrative_suit for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy administrative_suit_select_archivist on administrative_suit is 'fazhi:76874fb3c55995e8';

create policy court_appearance_select_archivist on court_appearance for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy court_appearance_select_archivist on court_appearance is 'fazhi:d3efc6de22dd555d';

create policy official_proposal_select_archivist on official_proposal for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));

comment on policy official_proposal_select_archivist on official_proposal is 'fazhi:df9527eaf1c76896';

create policy entry_select_archivist on entry for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy entry_select_archivist on entry is 'fazhi:19958ba5ec0ad361';

create policy clock_select_archivist on clock for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy clock_select_archivist on clock is 'fazhi:0617addf0dd3e7e2';

create policy number_issued_select_archivist on number_issued for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy number_issued_select_archivist on number_issued is 'fazhi:135938e945adbf7a';

create policy issued_document_select_archivist on issued_document for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true) and ledger in ('justice_office', 'reconsideration_case', 'reconsideration_hearing', 'hearing_of_views', 'committee_consultation', 'normative_review', 'document_service', 'reconsideration_opinion', 'reconsideration_station', 'station_reception', 'application_forwarding', 'administrative_suit', 'court_appearance', 'official_proposal'));

comment on policy issued_document_select_archivist on issued_document is 'fazhi:256e11d5bcc58dc2';

-- The shared tables there are. Sessions stay behind: nobody is signed in after a restoration.
do $$
declare
  name text;
begin
  for name in
    select c.relname from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not in ('migration', 'session')
      and not exists (select from pg_policy p
        where p.polrelid = c.oid and 'fazhi_post_archivist'::regrole::oid = any (p.polroles))
    order by 1
  loop
    execute format($policy$create policy %I on %I for select to fazhi_post_archivist
      using (region_code = current_setting('app.region', true))$policy$, name || '_archive', name);
  end loop;
end
$$;

grant select on migration to fazhi_app;

-- A restoration is an entry of its own, made before anybody can sign in.
create policy entry_restoration on entry for insert to fazhi_app
  with check (ledger = 'command' and name = 'restore' and account_id is null
    and region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'founder');

-- Whoever only reads draws no number.
drop policy number_series_use on number_series;

create policy number_series_use on number_series for all to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) not in ('', 'gate', 'report', 'archivist', 'sealer', 'founder'))
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) not in ('', 'gate', 'report', 'archivist', 'sealer', 'founder'));
