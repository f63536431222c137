-- For every row that enters a table SQLite makes a table of the list in CHECK (kind IN ('name', 'nominal', 'pronoun')),
-- which costs more than the row; kind = 'name' OR kind = 'nominal' OR kind = 'pronoun' says the same and costs nearly
-- nothing. What a column may hold stays as it was, so no row need be looked at: only the text of each table is written
-- anew, by the way that https://www.sqlite.org/lang_altertable.html gives for changes of CHECK constraints.

PRAGMA writable_schema = ON;

UPDATE sqlite_master SET sql = replace(sql,
  'published_precision IN (''year'', ''month'', ''day'', ''minute'')',
  'published_precision = ''year'' OR published_precision = ''month''
    OR published_precision = ''day'' OR published_precision = ''minute''')
WHERE type = 'table' AND name = 'articles';

UPDATE sqlite_master SET sql = replace(sql,
  'state IN (''added'', ''updated'', ''duplicate'', ''skipped'', ''failed'')',
  'state = ''added'' OR state = ''updated'' OR state = ''duplicate'' OR state = ''skipped''
    OR state = ''failed''')
WHERE type = 'table' AND name = 'inputs';

UPDATE sqlite_master SET sql = replace(sql,
  'kind IN (''person'', ''ministry'', ''organization'', ''country'')',
  'kind = ''person'' OR kind = ''ministry'' OR kind = ''organization'' OR kind = ''country''')
WHERE type = 'table' AND name = 'entities';

UPDATE sqlite_master SET sql = replace(sql,
  'classification IN (''armed-group'', ''party'', ''intergovernmental'',
    ''media'', ''delegation'', ''officials'', ''company'', ''other'')',
  'classification = ''armed-group'' OR classification = ''party''
    OR classification = ''intergovernmental'' OR classification = ''media''
    OR classification = ''delegation'' OR classification = ''officials''
    OR classification = ''company'' OR classification = ''other''')
WHERE type = 'table' AND name = 'organizations';

UPDATE sqlite_master SET sql = replace(sql,
  'kind IN (''full'', ''family'', ''alias'', ''demonym'', ''capital'', ''city'',
    ''metonym'', ''acronym'')',
  'kind = ''full'' OR kind = ''family'' OR kind = ''alias'' OR kind = ''demonym''
    OR kind = ''capital'' OR kind = ''city'' OR kind = ''metonym'' OR kind = ''acronym''')
WHERE type = 'table' AND name = 'names';

UPDATE sqlite_master SET sql = replace(sql,
  'kind IN (''name'', ''nominal'', ''pronoun'', ''demonym'', ''metonym'', ''place'')',
  'kind = ''name'' OR kind = ''nominal'' OR kind = ''pronoun'' OR kind = ''demonym''
    OR kind = ''metonym'' OR kind = ''place''')
WHERE type = 'table' AND name = 'mentions';

UPDATE sqlite_master SET sql = replace(sql,
  'status IN (''current'', ''former'', ''acting'', ''designate'')',
  'status = ''current'' OR status = ''former'' OR status = ''acting'' OR status = ''designate''')
WHERE type = 'table' AND name = 'positions';

UPDATE sqlite_master SET sql = replace(sql,
  'kind IN (''round'', ''summit'', ''meeting'', ''call'', ''agreement'')',
  'kind = ''round'' OR kind = ''summit'' OR kind = ''meeting'' OR kind = ''call''
    OR kind = ''agreement''')
WHERE type = 'table' AND name IN ('rounds', 'round_reports');

UPDATE sqlite_master SET sql = replace(sql,
  'started_precision IN (''year'', ''month'', ''day'', ''minute'')',
  'started_precision = ''year'' OR started_precision = ''month'' OR started_precision = ''day''
    OR started_precision = ''minute''')
WHERE type = 'table' AND name IN ('rounds', 'round_reports');

UPDATE sqlite_master SET sql = replace(sql,
  'ended_precision IN (''year'', ''month'', ''day'', ''minute'')',
  'ended_precision = ''year'' OR ended_precision = ''month'' OR ended_precision = ''day''
    OR ended_precision = ''minute''')
WHERE type = 'table' AND name IN ('rounds', 'round_reports');

UPDATE sqlite_master SET sql = replace(sql,
  'status IN (''scheduled'', ''ongoing'', ''suspended'', ''resumed'', ''concluded'',
    ''collapsed'', ''agreed'', ''unknown'')',
  'status = ''scheduled'' OR status = ''ongoing'' OR status = ''suspended''
    OR status = ''resumed'' OR status = ''concluded'' OR status = ''collapsed''
    OR status = ''agreed'' OR status = ''unknown''')
WHERE type = 'table' AND name IN ('rounds', 'round_events', 'round_reports');

UPDATE sqlite_master SET sql = replace(sql,
  'role IN (''party'', ''mediator'', ''host'', ''observer'', ''delegate'')',
  'role = ''party'' OR role = ''mediator'' OR role = ''host'' OR role = ''observer''
    OR role = ''delegate''')
WHERE type = 'table' AND name IN ('round_participants', 'round_report_participants');

UPDATE sqlite_master SET sql = replace(sql,
  'on_precision IN (''year'', ''month'', ''day'', ''minute'')',
  'on_precision = ''year'' OR on_precision = ''month'' OR on_precision = ''day''
    OR on_precision = ''minute''')
WHERE type = 'table' AND name = 'round_events';

UPDATE sqlite_master SET sql = replace(sql,
  'reporting IN (''direct'', ''indirect'', ''mixed'')',
  'reporting = ''direct'' OR reporting = ''indirect'' OR reporting = ''mixed''')
WHERE type = 'table' AND name = 'claims';

UPDATE sqlite_master SET sql = replace(sql,
  'speech_act IN (''assert'', ''announce'', ''accuse'', ''deny'', ''reject'',
    ''demand'', ''request'', ''threaten'', ''warn'', ''promise'', ''agree'', ''offer'', ''praise'', ''criticise'',
    ''express-concern'', ''decline-comment'', ''other'')',
  'speech_act = ''assert'' OR speech_act = ''announce'' OR speech_act = ''accuse''
    OR speech_act = ''deny'' OR speech_act = ''reject'' OR speech_act = ''demand''
    OR speech_act = ''request'' OR speech_act = ''threaten'' OR speech_act = ''warn''
    OR speech_act = ''promise'' OR speech_act = ''agree'' OR speech_act = ''offer''
    OR speech_act = ''praise'' OR speech_act = ''criticise'' OR speech_act = ''express-concern''
    OR speech_act = ''decline-comment'' OR speech_act = ''other''')
WHERE type = 'table' AND name = 'claims';

UPDATE sqlite_master SET sql = replace(sql,
  'modality IN (''asserted'', ''future'', ''conditional'', ''hypothetical'')',
  'modality = ''asserted'' OR modality = ''future'' OR modality = ''conditional''
    OR modality = ''hypothetical''')
WHERE type = 'table' AND name = 'claims';

UPDATE sqlite_master SET sql = replace(sql,
  'said_precision IN (''year'', ''month'', ''day'', ''minute'')',
  'said_precision = ''year'' OR said_precision = ''month'' OR said_precision = ''day''
    OR said_precision = ''minute''')
WHERE type = 'table' AND name = 'claims';

UPDATE sqlite_master SET sql = replace(sql,
  'said_basis IN (''text'', ''dateline'', ''published'')',
  'said_basis = ''text'' OR said_basis = ''dateline'' OR said_basis = ''published''')
WHERE type = 'table' AND name = 'claims';

UPDATE sqlite_master SET sql = replace(sql,
  'part IN (''source'', ''cue'', ''content'', ''condition'')',
  'part = ''source'' OR part = ''cue'' OR part = ''content'' OR part = ''condition''')
WHERE type = 'table' AND name = 'claim_spans';

UPDATE sqlite_master SET sql = replace(sql,
  'form IN (''full'', ''partial'', ''scare'')',
  'form = ''full'' OR form = ''partial'' OR form = ''scare''')
WHERE type = 'table' AND name = 'quotes';

-- Connections that know the schema as it was see by its number, which these two raise, that it has changed.
CREATE VIEW kb_migration_0006 AS SELECT 1;
DROP VIEW kb_migration_0006;
-- Has this connection read it anew.
PRAGMA writable_schema = RESET;
