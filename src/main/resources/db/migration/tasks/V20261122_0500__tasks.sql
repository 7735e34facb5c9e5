create sequence tasks_seq increment 50 start 1;

create table tasks (
	id bigint primary key,
	kind text not null check (kind in ('FOLLOW_UP')),
	title text not null check (length(title) between 1 and 300),
	due_on date not null,
	assignee_id bigint not null references users,
	customer_id bigint references customers on delete cascade,
	person_id bigint references contact_persons on delete set null,
	interaction_id bigint references interactions on delete set null,
	done_at timestamptz,
	done_by bigint references users,
	created_at timestamptz not null default now(),
	created_by bigint references users,
	version bigint not null default 0
);

create index tasks_open on tasks (assignee_id, due_on, id) where done_at is null;
create index tasks_customer on tasks (customer_id, due_on, id) where done_at is null;
create index tasks_done on tasks (assignee_id, done_at desc) where done_at is not null;
