-- as it is written without blanks; branches share that of their firm
alter table customers add column vat_id text collate "C" check (length(vat_id) between 1 and 30);

create index customers_vat_id on customers (vat_id) where vat_id is not null;
