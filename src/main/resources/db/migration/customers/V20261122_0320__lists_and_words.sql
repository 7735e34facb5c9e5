-- a list walks one of these in its order and filters by the columns it carries, without a
-- look at the table; customers without a town or postcode stand last, and paging by key
-- needs a value there
drop index customers_name, customers_city, customers_postal_code, customers_last_contact;
create index customers_name on customers (name_key, id)
	include (status, owner_id, valuation_class, kind, main_postal_code, last_contact_at) where deleted_at is null;
create index customers_number on customers (number, id)
	include (status, owner_id, valuation_class, kind, main_postal_code, last_contact_at) where deleted_at is null;
create index customers_city on customers (coalesce(city_key, '~'), name_key, id)
	include (city_key, status, owner_id, valuation_class, kind, main_postal_code, last_contact_at) where deleted_at is null;
create index customers_postal_code on customers (coalesce(main_postal_code, '~'), name_key, id)
	include (main_postal_code, status, owner_id, valuation_class, kind, last_contact_at) where deleted_at is null;
create index customers_last_contact on customers (coalesce(last_contact_at, '-infinity'), id)
	include (last_contact_at, status, owner_id, valuation_class, kind, main_postal_code) where deleted_at is null;
create index customers_created on customers (created_at, id)
	include (status, owner_id, valuation_class, kind, main_postal_code, last_contact_at) where deleted_at is null;
create index customers_live on customers (id)
	include (name_key, status, owner_id, valuation_class, kind, main_postal_code, last_contact_at) where deleted_at is null;
-- without it the planner guesses, and walks the whole list for a postcode nobody has
create statistics customers_keys on (coalesce(city_key, '~')), (coalesce(main_postal_code, '~')),
	(coalesce(last_contact_at, '-infinity')) from customers;
alter table customers set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- typed beginnings of a number; its last digits are found through lookup
create index contact_points_number on contact_points (normalised) where kind in ('PHONE', 'MOBILE', 'FAX') and normalised is not null;

-- the words of names, one a row: a btree stops after the first hits, where the trigram
-- index reads every row that holds "gmbh" before it shows one
create table customer_words (
	customer_id bigint not null references customers on delete cascade,
	word text collate "C" not null,
	primary key (customer_id, word)
);

create table person_words (
	person_id bigint not null references contact_persons on delete cascade,
	word text collate "C" not null,
	primary key (person_id, word)
);

-- Mueller is found as Muller too; both forms of Müller stand in the text already
create function words_of(text text) returns setof text language sql immutable parallel safe as $$
	select distinct w from string_to_table(text || ' ' || replace(replace(replace(text, 'ae', 'a'), 'oe', 'o'), 'ue', 'u'), ' ') w
	where w <> ''
$$;

create function add_customer_words() returns trigger language plpgsql as $$
begin
	insert into customer_words (customer_id, word)
	select n.id, w from new_rows n, words_of(n.search_text) w;
	return null;
end $$;

create function change_customer_words() returns trigger language plpgsql as $$
begin
	delete from customer_words where customer_id = new.id;
	insert into customer_words (customer_id, word)
	select new.id, w from words_of(new.search_text) w;
	return null;
end $$;

create function add_person_words() returns trigger language plpgsql as $$
begin
	insert into person_words (person_id, word)
	select n.id, w from new_rows n, words_of(n.search_text) w;
	return null;
end $$;

create function change_person_words() returns trigger language plpgsql as $$
begin
	delete from person_words where person_id = new.id;
	insert into person_words (person_id, word)
	select new.id, w from words_of(new.search_text) w;
	return null;
end $$;

insert into customer_words (customer_id, word)
select c.id, w from customers c, words_of(c.search_text) w;
insert into person_words (person_id, word)
select p.id, w from contact_persons p, words_of(p.search_text) w;

create index customer_words_word on customer_words (word, customer_id);
create index person_words_word on person_words (word, person_id);

create trigger customer_words_added after insert on customers referencing new table as new_rows
	for each statement execute function add_customer_words();
create trigger customer_words_changed after update on customers
	for each row when (old.search_text is distinct from new.search_text) execute function change_customer_words();
create trigger person_words_added after insert on contact_persons referencing new table as new_rows
	for each statement execute function add_person_words();
create trigger person_words_changed after update on contact_persons
	for each row when (old.search_text is distinct from new.search_text) execute function change_person_words();
