-- customers and persons that somebody wants at hand
create table favourite_customers (
	user_id bigint not null references users on delete cascade,
	customer_id bigint not null references customers on delete cascade,
	since timestamptz not null default now(),
	primary key (user_id, customer_id)
);

create index favourite_customers_customer_id on favourite_customers (customer_id);

create table favourite_persons (
	user_id bigint not null references users on delete cascade,
	person_id bigint not null references contact_persons on delete cascade,
	since timestamptz not null default now(),
	primary key (user_id, person_id)
);

create index favourite_persons_person_id on favourite_persons (person_id);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('favourite_customers', null, 'SKIP', 'a matter of taste'),
	('favourite_persons', null, 'SKIP', 'a matter of taste');
