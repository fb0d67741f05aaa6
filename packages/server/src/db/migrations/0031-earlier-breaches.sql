-- Whether a party has been dealt with before is asked of every department's records, though nobody sees another department's
-- cases: this function answers for one case of the asker's own unit, with the unit and the day of each earlier breach and
-- nothing else. It reads as the owner, whom row-level security binds too. Decisions undone do not count, nor what is sealed.
create policy penalty_case_earlier on penalty_case for select to current_user
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) in ('inspector', 'enforcement_clerk'));
create function penalty_earlier(of_case uuid, since date, count_sealed boolean)
returns table (department text, dealt_on date)
language sql stable security definer set search_path = public, pg_temp
as $$
  select p.organ_id, coalesce(p.decided_on, p.exempted_on)
  from penalty_case c
    join penalty_case p on p.region_code = c.region_code and p.id <> c.id
      and (p.enterprise = c.enterprise or p.party_code = c.party_code
        or c.enterprise is null and c.party_code is null and p.enterprise is null and p.party_code is null and p.party = c.party)
      and (p.item = c.item or p.area = c.area)
  where c.region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('inspector', 'enforcement_clerk')
    and c.organ_id = current_setting('app.organ_id', true)
    and c.id = of_case
    and coalesce(p.decided_on, p.exempted_on) >= since
    and (p.decided_on is not null or p.exemption_ground in ('slight', 'first'))
    and coalesce(p.closing, '') <> 'annulled'
    and coalesce(p.contest_result, '') not in ('revoked', 'unlawful', 'void')
    and (count_sealed or p.public_security is null)
  order by 2 desc, 1
$$;
revoke all on function penalty_earlier(uuid, date, boolean) from public;
grant execute on function penalty_earlier(uuid, date, boolean) to fazhi_app;
