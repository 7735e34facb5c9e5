-- restriction of processing, Art. 18 GDPR: kept, but not used
alter table customers add column restricted_at timestamptz, add column restricted_by bigint references users;
alter table contact_persons add column restricted_at timestamptz, add column restricted_by bigint references users;
create index customers_restricted on customers (restricted_at) where restricted_at is not null;
create index contact_persons_restricted on contact_persons (restricted_at) where restricted_at is not null;

-- what somebody asked for who is known here, and what became of it
create table privacy_requests (
	id bigint generated always as identity primary key,
	kind text not null check (kind in ('ACCESS', 'PORTABILITY', 'RECTIFICATION', 'ERASURE', 'RESTRICTION', 'OBJECTION', 'RETENTION')),
	state text not null default 'OPEN' check (state in ('OPEN', 'SEARCHING', 'FOUND', 'ERASING', 'DONE', 'REFUSED')),
	-- of whom; both are gone when the request was carried out
	person_id bigint references contact_persons on delete set null,
	customer_id bigint references customers on delete set null,
	received_on date not null,
	due_on date not null,
	-- the month can be extended by two for a reason, Art. 12 (3)
	extended_because text check (length(extended_because) <= 500),
	-- how the firm made sure who asks
	identity text check (length(identity) <= 500),
	note text check (length(note) <= 2000),
	answer text check (length(answer) <= 2000),
	searched_at timestamptz,
	failed boolean not null default false,
	-- how many rows of which table went or were changed, and what was kept and why; names nobody
	proof jsonb,
	finished_at timestamptz,
	finished_by bigint references users,
	created_at timestamptz not null default now(),
	created_by bigint references users,
	version bigint not null default 0,
	check (due_on >= received_on),
	check (num_nonnulls(person_id, customer_id) <= 1)
);

create index privacy_requests_open on privacy_requests (due_on, id) where finished_at is null;
create index privacy_requests_finished on privacy_requests (finished_at desc, id desc) where finished_at is not null;
create index privacy_requests_person on privacy_requests (person_id) where person_id is not null;
create index privacy_requests_customer on privacy_requests (customer_id) where customer_id is not null;

-- where else the person is mentioned, and what happens to it
create table privacy_findings (
	request_id bigint not null references privacy_requests on delete cascade,
	position bigint generated always as identity,
	table_name text not null,
	key jsonb not null,
	-- the user looks at it first
	review boolean not null,
	decision text check (decision in ('REPLACE', 'DELETE', 'KEEP', 'BLANK', 'LEAVE')),
	reason text check (length(reason) <= 200),
	primary key (request_id, position)
);

-- a customer who would go by age, and stays for a reason
create table retention_holds (
	customer_id bigint primary key references customers on delete cascade,
	until date not null,
	reason text not null check (length(reason) between 1 and 200),
	created_at timestamptz not null default now(),
	created_by bigint references users
);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('privacy_findings', null, 'SKIP', 'derived from a search'),
	('privacy_requests', 'note', 'SECRET', 'may name the person'),
	('privacy_requests', 'identity', 'SECRET', 'may name the person'),
	('privacy_requests', 'answer', 'SECRET', 'may name the person'),
	('privacy_requests', 'proof', 'SKIP', 'counts'),
	('privacy_requests', 'failed', 'SKIP', 'is told by the state'),
	('privacy_requests', 'searched_at', 'SKIP', 'is told by the state'),
	('privacy_requests', 'created_at', 'SKIP', 'is told by the entry'),
	('privacy_requests', 'created_by', 'SKIP', 'is told by the entry'),
	('privacy_requests', 'finished_by', 'SKIP', 'is told by the entry'),
	('privacy_requests', 'version', 'SKIP', 'counts'),
	('retention_holds', 'created_at', 'SKIP', 'is told by the entry'),
	('retention_holds', 'created_by', 'SKIP', 'is told by the entry'),
	('customers', 'restricted_by', 'SKIP', 'is told by the entry'),
	('contact_persons', 'restricted_by', 'SKIP', 'is told by the entry');
