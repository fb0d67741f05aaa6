-- The contest of enforcement officers while it is written: what was frozen when a paper was published, who sat down when
-- and until when, and each answer as it was chosen. Answers are saved one by one by the hundred, so they are rows of their
-- own and no records; the records are made when the paper is closed. Who is let in is decided here: a candidate reads the
-- questions of a paper once he has sat down to it, his own answers, and what would have been right only after the paper
-- was closed.
create table exam_sitting (
  region_code text collate "C" not null,
  paper uuid not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  minutes int not null,
  closed_at timestamptz,
  primary key (region_code, paper),
  constraint exam_sitting_paper foreign key (region_code, paper) references exam_paper (region_code, id)
);
comment on column exam_sitting.closed_at is '评分、公布答案的时刻；为空的还没有结束';
create table exam_item (
  region_code text collate "C" not null,
  paper uuid not null,
  n int not null,
  kind text collate "C" not null,
  stem text not null,
  options jsonb not null,
  points int not null,
  primary key (region_code, paper, n),
  constraint exam_item_paper foreign key (region_code, paper) references exam_paper (region_code, id)
);
create table exam_key (
  region_code text collate "C" not null,
  paper uuid not null,
  n int not null,
  question uuid not null,
  answer text collate "C" not null,
  law text not null,
  article text not null,
  primary key (region_code, paper, n),
  constraint exam_key_paper foreign key (region_code, paper) references exam_paper (region_code, id)
);
create table exam_attempt (
  region_code text collate "C" not null,
  paper uuid not null,
  officer uuid not null,
  account_id uuid not null,
  organ_id text collate "C" not null,
  started_at timestamptz not null,
  deadline timestamptz not null,
  finished_at timestamptz,
  primary key (region_code, paper, officer),
  constraint exam_attempt_once unique (region_code, paper, account_id),
  constraint exam_attempt_paper foreign key (region_code, paper) references exam_paper (region_code, id),
  constraint exam_attempt_officer foreign key (region_code, officer) references enforcement_officer (region_code, id),
  constraint exam_attempt_account foreign key (region_code, account_id) references account (region_code, id)
);
comment on column exam_attempt.deadline is '开始答题时由服务器定下，浏览器关了也照样到时';
create table exam_answer (
  region_code text collate "C" not null,
  paper uuid not null,
  officer uuid not null,
  n int not null,
  choice text collate "C" not null,
  saved_at timestamptz not null,
  primary key (region_code, paper, officer, n),
  constraint exam_answer_item foreign key (region_code, paper, n) references exam_item (region_code, paper, n),
  constraint exam_answer_attempt foreign key (region_code, paper, officer) references exam_attempt (region_code, paper, officer)
);

grant select, insert on exam_sitting, exam_item, exam_key, exam_attempt, exam_answer to fazhi_app;
grant update (closed_at) on exam_sitting to fazhi_app;
grant update (finished_at) on exam_attempt to fazhi_app;
grant update (choice, saved_at) on exam_answer to fazhi_app;

alter table exam_sitting enable row level security;
alter table exam_sitting force row level security;
alter table exam_item enable row level security;
alter table exam_item force row level security;
alter table exam_key enable row level security;
alter table exam_key force row level security;
alter table exam_attempt enable row level security;
alter table exam_attempt force row level security;
alter table exam_answer enable row level security;
alter table exam_answer force row level security;

create policy exam_sitting_see on exam_sitting for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('inspector', 'enforcement_coordinator', 'enforcement_supervisor'));
create policy exam_sitting_open on exam_sitting for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'enforcement_coordinator' and closed_at is null);
create policy exam_sitting_close on exam_sitting for update to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'enforcement_coordinator' and closed_at is null)
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'enforcement_coordinator' and closed_at is not null);

create policy exam_attempt_own on exam_attempt for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and account_id::text = current_setting('app.account_id', true) and current_setting('app.post', true) = 'inspector');
create policy exam_attempt_kept on exam_attempt for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('enforcement_coordinator', 'enforcement_supervisor'));
create policy exam_attempt_begin on exam_attempt for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'inspector'
    and account_id::text = current_setting('app.account_id', true)
    and organ_id = current_setting('app.organ_id', true)
    and finished_at is null
    and exists (select from enforcement_officer o where o.region_code = exam_attempt.region_code
      and o.id = exam_attempt.officer and o."user" = exam_attempt.account_id)
    and exists (select from exam_sitting s where s.region_code = exam_attempt.region_code and s.paper = exam_attempt.paper
      and s.closed_at is null and exam_attempt.started_at >= s.opens_at and exam_attempt.deadline <= s.closes_at
      and exam_attempt.deadline <= exam_attempt.started_at + s.minutes * interval '1 minute'));
create policy exam_attempt_finish on exam_attempt for update to fazhi_app
  using (region_code = current_setting('app.region', true)
    and account_id::text = current_setting('app.account_id', true) and current_setting('app.post', true) = 'inspector'
    and finished_at is null)
  with check (region_code = current_setting('app.region', true)
    and account_id::text = current_setting('app.account_id', true) and current_setting('app.post', true) = 'inspector'
    and finished_at is not null);

create policy exam_item_kept on exam_item for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('enforcement_coordinator', 'enforcement_supervisor'));
create policy exam_item_sat on exam_item for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'inspector'
    and exists (select from exam_attempt a where a.region_code = exam_item.region_code and a.paper = exam_item.paper
      and a.account_id::text = current_setting('app.account_id', true)));
create policy exam_item_freeze on exam_item for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'enforcement_coordinator'
    and not exists (select from exam_sitting s where s.region_code = exam_item.region_code and s.paper = exam_item.paper));

create policy exam_key_kept on exam_key for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'enforcement_coordinator');
create policy exam_key_closed on exam_key for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('inspector', 'enforcement_supervisor')
    and exists (select from exam_sitting s where s.region_code = exam_key.region_code and s.paper = exam_key.paper
      and s.closed_at is not null));
create policy exam_key_freeze on exam_key for insert to fazhi_app
  with check (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) = 'enforcement_coordinator'
    and not exists (select from exam_sitting s where s.region_code = exam_key.region_code and s.paper = exam_key.paper));

create policy exam_answer_own on exam_answer for select to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'inspector'
    and exists (select from exam_attempt a where a.region_code = exam_answer.region_code and a.paper = exam_answer.paper
      and a.officer = exam_answer.officer and a.account_id::text = current_setting('app.account_id', true)));
create policy exam_answer_kept on exam_answer for select to fazhi_app
  using (region_code = current_setting('app.region', true)
    and current_setting('app.post', true) in ('enforcement_coordinator', 'enforcement_supervisor'));
-- Saved only by whoever sits there, before he has handed in and before his time is up.
create policy exam_answer_save on exam_answer for insert to fazhi_app
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'inspector'
    and exists (select from exam_attempt a where a.region_code = exam_answer.region_code and a.paper = exam_answer.paper
      and a.officer = exam_answer.officer and a.account_id::text = current_setting('app.account_id', true)
      and a.finished_at is null and exam_answer.saved_at <= a.deadline));
create policy exam_answer_change on exam_answer for update to fazhi_app
  using (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'inspector'
    and exists (select from exam_attempt a where a.region_code = exam_answer.region_code and a.paper = exam_answer.paper
      and a.officer = exam_answer.officer and a.account_id::text = current_setting('app.account_id', true)
      and a.finished_at is null))
  with check (region_code = current_setting('app.region', true) and current_setting('app.post', true) = 'inspector'
    and exists (select from exam_attempt a where a.region_code = exam_answer.region_code and a.paper = exam_answer.paper
      and a.officer = exam_answer.officer and a.account_id::text = current_setting('app.account_id', true)
      and a.finished_at is null and exam_answer.saved_at <= a.deadline));
create policy exam_sitting_archived on exam_sitting for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy exam_item_archived on exam_item for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy exam_key_archived on exam_key for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy exam_attempt_archived on exam_attempt for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
create policy exam_answer_archived on exam_answer for select to fazhi_post_archivist
  using (region_code = current_setting('app.region', true));
