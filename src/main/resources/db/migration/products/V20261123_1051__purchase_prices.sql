-- what one costs the firm itself, net
alter table products add column purchase_price numeric(15, 4) check (purchase_price >= 0);
