-- How fast a run goes: when it began, how large its file is, and how much of it was taken when it
-- was last noted.
alter table feedback_import_job add column bytes bigint default 0 not null;
alter table feedback_import_job add column bytes_taken bigint default 0 not null;
alter table feedback_import_job add column began_at timestamp with time zone;
alter table feedback_import_job add column noted_at timestamp with time zone;
