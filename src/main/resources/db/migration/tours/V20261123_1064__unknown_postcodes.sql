-- postcodes of customers that no list of postcodes holds, whether or not anybody still has them: to find them among all
-- postcodes took a step for each that there is. No key: two who write the same one need not wait for each other
create table unknown_postcodes (
	code text collate "C" not null
);

create index unknown_postcodes_code on unknown_postcodes (code);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('unknown_postcodes', null, 'SKIP', 'derived from customers');

insert into unknown_postcodes (code)
select distinct c.main_postal_code from customers c
where c.main_postal_code is not null and not exists (select from postcodes p where p.code = c.main_postal_code);

create function note_unknown_postcode() returns trigger language plpgsql as $$
begin
	insert into unknown_postcodes (code)
	select new.main_postal_code
	where not exists (select from postcodes where code = new.main_postal_code)
		and not exists (select from unknown_postcodes where code = new.main_postal_code);
	return null;
end $$;

create trigger unknown_postcode after insert or update of main_postal_code on customers for each row
	when (new.main_postal_code is not null) execute function note_unknown_postcode();
