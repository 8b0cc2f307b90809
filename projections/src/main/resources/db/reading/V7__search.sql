-- Names, for search only. Not logged: they reach neither the write-ahead log nor a physical backup, a crash empties them, and the next start builds them again.

create unlogged table reading.search_file (
  generation integer not null,
  file uuid not null,
  team text not null,
  allocated text,
  sorted_by text collate "C" not null,
  primary key (generation, file)
);

create unlogged table reading.search_name (
  generation integer not null,
  token text collate "C" not null,
  file uuid not null,
  primary key (generation, token, file)
);
comment on table reading.search_name is 'The words of every name the person ever had, in lower case without marks.';

create unlogged table reading.search_birth (
  generation integer not null,
  born_on date not null,
  file uuid not null,
  primary key (generation, born_on, file)
);

create unlogged table reading.search_intact (
  generation integer primary key
);
comment on table reading.search_intact is 'Emptied with the others: where the generation that serves is missing here, the index is lost.';

insert into reading.search_intact (generation) values (1);
insert into reading.projection (name, generation, leaf) values ('search', 1, -1);

-- Statistics of a column would copy names into the catalogue, which is logged.
alter table reading.search_file alter column sorted_by set statistics 0;
alter table reading.search_name alter column token set statistics 0;
alter table reading.search_birth alter column born_on set statistics 0;

-- Rows that are deleted stay in the table's file until it is written anew, which is done when a file is destroyed.
grant maintain on reading.search_file, reading.search_name, reading.search_birth to indelible_app;
