-- three kinds, a time of day, priorities, teams, results, repetition
alter table tasks drop constraint tasks_kind_check,
	add constraint tasks_kind_check check (kind in ('TASK', 'FOLLOW_UP', 'CALLBACK')),
	alter column assignee_id drop not null,
	add column note text check (length(note) between 1 and 20000),
	add column due_at time,
	add column priority text not null default 'NORMAL' check (priority in ('HIGH', 'NORMAL', 'LOW')),
	-- everybody there sees it; who takes it is its assignee
	add column team_id bigint references teams on delete set null,
	add column recurrence text check (length(recurrence) between 1 and 300),
	add column snoozes integer not null default 0 check (snoozes >= 0),
	-- what came of it: the entry of the history, or a line where there is no customer to write it to
	add column result text check (length(result) between 1 and 1000),
	add column result_id bigint references interactions on delete set null,
	-- the one that was ticked off before, of tasks that come again
	add column follows_id bigint references tasks on delete set null,
	add column external_id text check (length(external_id) between 1 and 200),
	add constraint tasks_somebody_check check (assignee_id is not null or team_id is not null);

drop index tasks_open;
drop index tasks_customer;
-- without a time of day at the day's end
create index tasks_open on tasks (assignee_id, due_on, coalesce(due_at, time '24:00'), id) where done_at is null;
create index tasks_calls on tasks (assignee_id, due_on, coalesce(due_at, time '24:00'), id)
	where done_at is null and kind = 'CALLBACK';
create index tasks_of_team on tasks (team_id, due_on, coalesce(due_at, time '24:00'), id) where done_at is null;
create index tasks_untaken on tasks (team_id, due_on, coalesce(due_at, time '24:00'), id)
	where done_at is null and assignee_id is null;
create index tasks_given on tasks (created_by, due_on, coalesce(due_at, time '24:00'), id)
	where done_at is null and created_by is distinct from assignee_id;
create index tasks_received on tasks (assignee_id, due_on, coalesce(due_at, time '24:00'), id)
	where done_at is null and created_by is distinct from assignee_id;
create index tasks_customer on tasks (customer_id, due_on, coalesce(due_at, time '24:00'), id) where done_at is null;
create index tasks_done_of_customer on tasks (customer_id, done_at desc, id desc) where done_at is not null;
create index tasks_done_of_team on tasks (team_id, done_at desc, id desc) where done_at is not null;
create index tasks_team on tasks (team_id) where team_id is not null;
create index tasks_result on tasks (result_id) where result_id is not null;
create unique index tasks_follows on tasks (follows_id) where follows_id is not null;
create unique index tasks_external_id on tasks (created_by, external_id) where external_id is not null;

-- what a team has not taken goes back to who asked for it when the team is dissolved
create function leave_tasks_of_team() returns trigger language plpgsql as $$
begin
	update tasks set version = version + 1, assignee_id = coalesce(done_by, created_by,
			(select min(user_id) from team_members where team_id = old.id),
			(select min(id) from users where active and 'ADMIN' = any (roles)), (select min(id) from users))
		where team_id = old.id and assignee_id is null;
	return old;
end $$;

create trigger teams_leave_tasks before delete on teams for each row execute function leave_tasks_of_team();

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('tasks', 'note', 'SECRET', 'may repeat a confidential entry'),
	('tasks', 'result', 'SECRET', 'may be confidential'),
	('tasks', 'recurrence', 'SECRET', 'a rule for the machine'),
	('tasks', 'follows_id', 'SKIP', 'follows from ticking off');
