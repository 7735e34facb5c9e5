-- what a customer may buy: products that are sold, or by its name what is not among them
create table opportunity_products (
	opportunity_id bigint not null references opportunities on delete cascade,
	position integer not null check (position >= 1),
	-- null: written freely
	product_id bigint references products on delete set null,
	product_number text check (length(product_number) between 1 and 100),
	name text not null check (length(name) between 1 and 300),
	quantity numeric(15, 4) not null check (quantity > 0),
	unit_price numeric(15, 4) not null check (unit_price >= 0),
	primary key (opportunity_id, position)
);

create index opportunity_products_product on opportunity_products (product_id) where product_id is not null;

-- whether the amount is that of the products; otherwise somebody typed it
alter table opportunities add column amount_summed boolean not null default false;

alter table pipeline_stages drop constraint pipeline_stages_requirements_check;
alter table pipeline_stages add constraint pipeline_stages_requirements_check
	check (requirements <@ array['AMOUNT', 'EXPECTED_CLOSE', 'COMPETITOR', 'DECISION_MAKER', 'NEXT_STEP', 'PRODUCTS']);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('opportunities', 'amount_summed', 'SKIP', 'is told by the amount'),
	('opportunity_products', 'opportunity_id', 'CONTEXT', 'says which'),
	('opportunity_products', 'position', 'CONTEXT', 'says which');
