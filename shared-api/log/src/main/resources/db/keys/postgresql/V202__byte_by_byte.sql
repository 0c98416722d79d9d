-- Names of subjects are compared byte by byte; nobody reads them in the order of a language.
alter table data_key alter column subject type varchar(200) collate "C";
