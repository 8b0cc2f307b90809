-- How far a stream is follows from the ledger and the position: every event up to the position's leaf is applied, whichever stream it is of.

drop table reading.applied;
