alter table import_batches drop constraint import_batches_kind_check;
alter table import_batches add constraint import_batches_kind_check check (kind in ('VCARD', 'CALENDAR', 'CSV', 'XLSX', 'XLS'));
alter table import_images drop constraint import_images_kind_check;
alter table import_images add constraint import_images_kind_check check (kind in ('APPOINTMENT', 'ENTRY', 'PERSON', 'CUSTOMER'));
