#include "CMigrations.h"

// The folder Migrations is the schema's home; here its files become read-only data of the program.
// A new file needs a new array and a line in the table: a test compares the table with the folder.

static const char schema[] = {
#embed "../../Migrations/0001-schema.sql" suffix(, 0) if_empty(0)
};

static const char countries[] = {
#embed "../../Migrations/0002-countries.sql" suffix(, 0) if_empty(0)
};

static const char near_duplicates[] = {
#embed "../../Migrations/0003-near-duplicates.sql" suffix(, 0) if_empty(0)
};

static const char round_reports[] = {
#embed "../../Migrations/0004-round-reports.sql" suffix(, 0) if_empty(0)
};

static const char partial_indexes[] = {
#embed "../../Migrations/0005-partial-indexes.sql" suffix(, 0) if_empty(0)
};

static const char checks_without_lists[] = {
#embed "../../Migrations/0006-checks-without-lists.sql" suffix(, 0) if_empty(0)
};

static const kb_migration migrations[] = {
    {"0001-schema.sql", schema},
    {"0002-countries.sql", countries},
    {"0003-near-duplicates.sql", near_duplicates},
    {"0004-round-reports.sql", round_reports},
    {"0005-partial-indexes.sql", partial_indexes},
    {"0006-checks-without-lists.sql", checks_without_lists},
};

int kb_migration_count(void) { return (int)(sizeof migrations / sizeof migrations[0]); }

kb_migration kb_migration_at(int index) { return migrations[index]; }
