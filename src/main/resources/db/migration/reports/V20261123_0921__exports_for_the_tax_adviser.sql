-- which bookings left the house for the tax adviser, and who took them
create table datev_exports (
	id bigint generated always as identity primary key,
	month date not null,
	exported_at timestamptz not null default now(),
	exported_by bigint not null references users,
	invoices integer not null,
	bookings integer not null,
	left_out integer not null,
	-- what customers owe by these bookings
	amount numeric(17, 2) not null
);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('datev_exports', null, 'SKIP', 'is a log');
