-- Whether a reading was taken before its day or before its answers: such a one counts only up to a
-- later one that was not.
alter table forecast_reading add column early boolean default false not null;
