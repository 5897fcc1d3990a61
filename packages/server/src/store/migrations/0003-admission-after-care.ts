/** Acts of the after-care, and erasing. Run once; never edited afterwards (a change is a new file). */
export const statements: readonly string[] = [
  `alter table admission_step add column sequence integer not null default 0`,
  `alter table admission_step add constraint admission_step_sequence check ((step = 'after-care') = (sequence > 0))`,
  `alter table admission_step drop constraint admission_step_pkey`,
  `alter table admission_step add primary key (round_id, edition, step, sequence)`,
  `create unique index admission_step_act on admission_step (round_id, sequence) where step = 'after-care'`,
  `drop index admission_step_once`,
  `create unique index admission_step_once on admission_step (round_id, step)
    where step in ('open', 'close', 'draw', 'erase')`,
];
