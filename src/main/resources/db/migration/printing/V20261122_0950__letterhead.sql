-- what stands around everything that is printed; one row, as soon as somebody sets it
create table letterheads (
	id integer primary key default 1 check (id = 1),
	colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
	-- empty: name and address of the firm
	sender text not null check (length(sender) <= 120),
	footer_left text not null check (length(footer_left) <= 400),
	footer_middle text not null check (length(footer_middle) <= 400),
	footer_right text not null check (length(footer_right) <= 400),
	logo bytea,
	logo_kind text check (logo_kind in ('image/png', 'image/jpeg')),
	version bigint not null default 0,
	check ((logo is null) = (logo_kind is null)),
	check (length(logo) <= 1048576)
);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('letterheads', 'logo', 'SKIP', 'is a picture'),
	('letterheads', 'version', 'SKIP', 'counts');
