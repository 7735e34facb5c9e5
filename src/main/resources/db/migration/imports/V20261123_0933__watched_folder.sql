-- what became of files that lay in the watched folder
create table import_folder_files (
	id bigint generated always as identity primary key,
	name text not null,
	moved_to text not null,
	good boolean not null,
	created bigint not null,
	updated bigint not null,
	unchanged bigint not null,
	skipped bigint not null,
	failed bigint not null,
	message text,
	imported_at timestamptz not null default now(),
	-- put back to be imported once more
	again timestamptz
);

create index import_folder_files_imported on import_folder_files (imported_at);

-- how the folder was at the last look; one row
create table import_folder_looks (
	id integer primary key check (id = 1),
	looked_at timestamptz not null,
	state text not null,
	waiting bigint not null
);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('import_folder_files', null, 'SKIP', 'is a log'),
	('import_folder_looks', null, 'SKIP', 'is a log');
