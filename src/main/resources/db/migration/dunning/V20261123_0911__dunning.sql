-- letters to customers who have not paid
create table dunning_notices (
	id bigint generated always as identity primary key,
	customer_id bigint references customers on delete set null,
	level integer not null check (level between 1 and 3),
	sent_on date not null,
	amount numeric(15, 2) not null,
	fee numeric(15, 2) not null check (fee >= 0),
	document_id bigint references documents on delete set null,
	created_by bigint references users,
	created_at timestamptz not null default now()
);

create index dunning_notices_customer on dunning_notices (customer_id) where customer_id is not null;
create index dunning_notices_document on dunning_notices (document_id) where document_id is not null;

-- how far each invoice in it has come; each level once
create table dunned_invoices (
	notice_id bigint not null references dunning_notices on delete cascade,
	invoice_id bigint not null references invoices on delete cascade,
	level integer not null check (level between 1 and 3),
	sent_on date not null,
	primary key (notice_id, invoice_id),
	unique (invoice_id, level)
);

-- nobody is reminded of these
create table dunning_blocks (
	id bigint generated always as identity primary key,
	customer_id bigint unique references customers on delete cascade,
	invoice_id bigint unique references invoices on delete cascade,
	reason text not null check (length(reason) between 1 and 300),
	created_by bigint references users,
	created_at timestamptz not null default now(),
	check (num_nonnulls(customer_id, invoice_id) = 1)
);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('dunned_invoices', null, 'SKIP', 'stand in the archived letter'),
	('dunning_notices', 'document_id', 'SKIP', 'is the letter'),
	('dunning_notices', 'created_at', 'SKIP', 'is told by the entry'),
	('dunning_notices', 'created_by', 'SKIP', 'is told by the entry'),
	('dunning_blocks', 'created_at', 'SKIP', 'is told by the entry'),
	('dunning_blocks', 'created_by', 'SKIP', 'is told by the entry');
