-- what users have begun to write and not saved
create table drafts (
	-- given by the browser, one for every form that was opened
	id uuid primary key,
	user_id bigint not null references users on delete cascade,
	-- which form, and about whom
	form text not null check (length(form) between 1 and 200),
	page text not null check (length(page) between 1 and 600),
	-- values by the names of fields
	fields jsonb not null,
	saved_at timestamptz not null default now()
);

create index drafts_user on drafts (user_id, form, saved_at desc);
create index drafts_saved_at on drafts (saved_at);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('drafts', null, 'SKIP', 'not said yet');
