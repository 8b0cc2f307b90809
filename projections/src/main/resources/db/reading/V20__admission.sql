-- Whom a file opens to beside its team and allocated worker, and whom it is closed to. Accounts, kinds and moments only: why, the ledger tells.

create table reading.admission (
  generation integer not null,
  file uuid not null,
  id uuid not null,
  account text not null,
  ground text not null check (ground in ('involvement', 'grant', 'emergency')),
  until timestamptz not null,
  primary key (generation, file, id, account)
);
comment on column reading.admission.id is 'The involvement, grant or opening.';
comment on column reading.admission.until is 'The moment from which it admits no longer; infinity where only an event ends it.';
create index admission_account on reading.admission (generation, account);

create table reading.admission_conflict (
  generation integer not null,
  file uuid not null,
  conflict uuid not null,
  account text not null,
  primary key (generation, file, conflict)
);

create table reading.admission_restriction (
  generation integer not null,
  file uuid not null,
  primary key (generation, file)
);

create table reading.admission_name (
  generation integer not null,
  file uuid not null,
  account text not null,
  primary key (generation, file, account)
);
comment on table reading.admission_name is 'To whom alone a restricted file opens.';
create index admission_name_account on reading.admission_name (generation, account);

insert into reading.projection (name, generation, leaf) values ('admission', 1, -1);
