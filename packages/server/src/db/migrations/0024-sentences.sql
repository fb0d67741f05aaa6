-- What is kept to be told later is kept as the sentence it is, beside its Chinese, and told in the language of who reads it.
alter table job add column said jsonb;
comment on column job.said is '未能完成的原因，可译为阅读者的语言；故障原文没有';
grant select (said), update (said) on job to fazhi_app;

alter table import_batch add column said jsonb;
comment on column import_batch.said is '与 message 同一句话，可译为阅读者的语言';
