-- Members of staff as people: the confidentiality agreement, whose sessions have ended, and the incidents about log-ins.

create table reading.staff_member (
  generation integer not null,
  account text collate "C" not null,
  stream text not null,
  signed_on date,
  original_to_hr_on date,
  supervision_copy_on date,
  refused_on date,
  refusal bigint,
  waits boolean not null default false,
  sessions_end_before timestamptz,
  primary key (generation, account)
);
comment on column reading.staff_member.refused_on is 'Null where the person has signed since: then the agreement holds.';
comment on column reading.staff_member.refusal is 'The sequence of the refusal in the stream.';
comment on column reading.staff_member.waits is 'Whether the refusal was passed on and no service manager has considered it yet.';
comment on column reading.staff_member.sessions_end_before is 'Tokens of the account that were issued before this open nothing.';

create table reading.incident (
  generation integer not null,
  leaf bigint not null,
  stream text not null,
  sequence bigint not null,
  primary key (generation, leaf)
);

insert into reading.projection (name, generation, leaf) values ('staff', 1, -1);
