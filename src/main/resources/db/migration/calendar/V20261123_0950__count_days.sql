-- what days hold is counted in the index, for some users as well
drop index calendar_entries_day;
create index calendar_entries_day on calendar_entries (day, all_day desc, starts_at, appointment_id) include (user_id) where main;
