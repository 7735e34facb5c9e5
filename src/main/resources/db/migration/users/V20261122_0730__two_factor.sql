-- an app that shows codes: its secret is encrypted by Kontor, pending until a first code was right;
-- the codes of last_step and before are used up
create table authenticator_apps (
	user_id bigint primary key references users on delete cascade,
	secret bytea,
	pending bytea,
	last_step bigint not null default 0,
	confirmed_at timestamptz,
	check (secret is not null or pending is not null),
	check ((secret is null) = (confirmed_at is null))
);

-- each opens the door once where the app is lost; those that still work
create table recovery_codes (
	user_id bigint primary key references users on delete cascade,
	code_hashes bytea[] not null
);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('authenticator_apps', 'user_id', 'CONTEXT', 'says whose'),
	('authenticator_apps', 'secret', 'SECRET', 'a secret'),
	('authenticator_apps', 'pending', 'SECRET', 'a secret'),
	('authenticator_apps', 'last_step', 'SKIP', 'changes with every use'),
	('recovery_codes', 'user_id', 'CONTEXT', 'says whose'),
	('recovery_codes', 'code_hashes', 'SECRET', 'a secret');

-- what a browser that stays signed in calls itself, and from where
alter table remembered_devices add browser text, add system text, add address text,
	add created_at timestamptz not null default now();
