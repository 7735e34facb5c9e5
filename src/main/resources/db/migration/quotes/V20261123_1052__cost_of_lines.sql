-- what one cost the firm when the quote went out; a draft counts with the product's own
alter table quote_lines add column purchase_price numeric(15, 4) check (purchase_price >= 0);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('quote_lines', 'purchase_price', 'SKIP', 'follows from the product');
