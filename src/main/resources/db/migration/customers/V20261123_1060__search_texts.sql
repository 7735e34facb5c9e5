-- what names are searched by stands apart: every word with a customer changes its row, and a changed row goes into
-- every index again, of which the one of letters cost three quarters
create table customer_texts (
	customer_id bigint primary key references customers on delete cascade,
	text text not null
);

insert into customer_texts (customer_id, text) select id, search_text from customers;
drop index customers_search;
create index customer_texts_letters on customer_texts using gin (text gin_trgm_ops) with (fastupdate = off);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('customer_texts', null, 'SKIP', 'derived from names');

create or replace function add_customer_words() returns trigger language plpgsql as $$
begin
	insert into customer_texts (customer_id, text) select id, search_text from new_rows;
	insert into customer_words (customer_id, word)
	select n.id, w from new_rows n, words_of(n.search_text) w;
	return null;
end $$;

create or replace function change_customer_words() returns trigger language plpgsql as $$
begin
	update customer_texts set text = new.search_text where customer_id = new.id;
	delete from customer_words where customer_id = new.id;
	insert into customer_words (customer_id, word)
	select new.id, w from words_of(new.search_text) w;
	return null;
end $$;
