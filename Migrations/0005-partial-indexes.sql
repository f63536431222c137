-- Columns that are NULL in most rows are indexed only where they are not: a new row then enters one index where it
-- entered five. Whatever looks for a value finds it as before, the checks of foreign keys among it.

DROP INDEX claims_addressee_id;
CREATE INDEX claims_addressee_id ON claims (addressee_id) WHERE addressee_id IS NOT NULL;
DROP INDEX claims_target_id;
CREATE INDEX claims_target_id ON claims (target_id) WHERE target_id IS NOT NULL;
DROP INDEX claims_round_id;
CREATE INDEX claims_round_id ON claims (round_id) WHERE round_id IS NOT NULL;
DROP INDEX claims_nested_in;
CREATE INDEX claims_nested_in ON claims (nested_in) WHERE nested_in IS NOT NULL;
DROP INDEX positions_ministry_id;
CREATE INDEX positions_ministry_id ON positions (ministry_id) WHERE ministry_id IS NOT NULL;
DROP INDEX positions_organization_id;
CREATE INDEX positions_organization_id ON positions (organization_id)
  WHERE organization_id IS NOT NULL;
DROP INDEX positions_country_id;
CREATE INDEX positions_country_id ON positions (country_id) WHERE country_id IS NOT NULL;
DROP INDEX people_country_id;
CREATE INDEX people_country_id ON people (country_id) WHERE country_id IS NOT NULL;
DROP INDEX organizations_country_id;
CREATE INDEX organizations_country_id ON organizations (country_id) WHERE country_id IS NOT NULL;
DROP INDEX organizations_parent_id;
CREATE INDEX organizations_parent_id ON organizations (parent_id) WHERE parent_id IS NOT NULL;
DROP INDEX articles_duplicate_of;
CREATE INDEX articles_duplicate_of ON articles (duplicate_of) WHERE duplicate_of IS NOT NULL;
