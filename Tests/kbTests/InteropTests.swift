import Foundation
import Testing

/// What other tools make of the file. A tool that is not installed is skipped, and the test says so.
@Suite struct InteropTests {
  private static func isThere(_ test: String) -> Bool {
    guard let kb = try? Kb() else { return false }
    defer { kb.remove() }
    return (try? kb.shell("\(test) > /dev/null 2>&1"))?.code == 0
  }

  private static let hasSQLite = isThere("sqlite3 --version")
  private static let hasPython = isThere("python3 -c 'import sqlite3'")
  private static let hasPandas = isThere("python3 -c 'import pandas, sqlite3'")
  private static let hasDatasette = isThere("datasette --version")
  private static let hasSQLiteUtils = isThere("sqlite-utils --version")
  private static let hasDuckDB = isThere(
    "python3 -c 'import duckdb; duckdb.connect().execute(\"LOAD sqlite\")'")

  /// Runs a line over the sample articles; the file must be as before, with nothing beside it.
  private func output(of line: String) throws -> String {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let bytes = try Data(contentsOf: kb.database)
    let outcome = try kb.shell(line, environment: ["PYTHONDONTWRITEBYTECODE": "1"])
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(try Data(contentsOf: kb.database) == bytes)
    #expect(try kb.names() == ["kb.sqlite"])
    return outcome.output
  }

  @Test(.enabled(if: hasSQLite, "sqlite3 is not installed"))
  func sqlite3ReadsEveryTableAndView() throws {
    let text = try output(
      of: """
        for name in $(sqlite3 kb.sqlite "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')
            AND name NOT LIKE 'sqlite%'"); do
          echo $name $(sqlite3 kb.sqlite "SELECT count(*) FROM $name") || exit 1
        done
        sqlite3 kb.sqlite "PRAGMA integrity_check" "PRAGMA foreign_key_check" "PRAGMA journal_mode"
        sqlite3 kb.sqlite "SELECT count(*) > 0 FROM claims_fts WHERE claims_fts MATCH 'gates'"
        """)
    #expect(text.contains("claims_view ") && text.contains("articles 6\n"))
    #expect(text.hasSuffix("ok\ndelete\n1\n"))
  }

  @Test(.enabled(if: hasPython, "python3 is not installed"))
  func pythonReadsItAndItsOffsets() throws {
    let text = try output(
      of: """
        python3 - <<'END'
        import sqlite3
        c = sqlite3.connect('file:kb.sqlite?mode=ro', uri=True)
        texts = dict(c.execute('SELECT id, text FROM articles'))
        n = 0
        for table in 'sentences', 'mentions', 'quotes':
            for a, s, e, words in c.execute(f'SELECT article_id, start_offset, end_offset, text FROM {table}'):
                assert texts[a][s:e] == words, (table, s, e)
                n += 1
        for (view,) in c.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
            assert c.execute(f'SELECT * FROM {view}').fetchall(), view
        print(n > 300, c.execute("SELECT count(*) FROM sentences_fts WHERE sentences_fts MATCH 'water'").fetchone()[0] > 0)
        END
        """)
    #expect(text == "True True\n")
  }

  @Test(.enabled(if: hasPandas, "pandas is not installed"))
  func pandasReadsTheViews() throws {
    let text = try output(
      of: """
        python3 - <<'END'
        import pandas, sqlite3
        c = sqlite3.connect('kb.sqlite')
        for view in 'claims_view', 'quotes_view', 'people_view', 'rounds_view', 'timeline_view':
            assert len(pandas.read_sql(f'SELECT * FROM {view}', c)), view
        claims = pandas.read_sql('SELECT * FROM claims_view', c)
        assert pandas.to_datetime(claims.published_on.str.slice(0, 10), format='%Y-%m-%d').notna().all()
        print(claims.confidence.dtype, claims.source.notna().any())
        END
        """)
    #expect(text == "float64 True\n")
  }

  @Test(.enabled(if: hasDatasette, "Datasette is not installed"))
  func datasetteSearchesAndShowsLabels() throws {
    let text = try output(
      of: """
        export HOME=$(mktemp -d); trap 'rm -rf "$HOME"' EXIT
        datasette kb.sqlite --get '/kb/sentences.json?_search=sarvoda&_shape=array&_size=max' > "$HOME/found"
        datasette kb.sqlite --get '/kb/sentences.json?_shape=array&_size=max' > "$HOME/all"
        datasette kb.sqlite --get '/kb/claims.json?_labels=on&_shape=array&source_id__notblank=1' > "$HOME/claims"
        python3 - "$HOME" <<'END'
        import json, sys
        found, all, claims = (json.load(open(f'{sys.argv[1]}/{n}')) for n in ('found', 'all', 'claims'))
        assert 0 < len(found) < len(all), (len(found), len(all))
        assert any('sarvoda' in row['text'].lower() for row in found)
        assert all_labels if (all_labels := [c['source_id']['label'] for c in claims]) else False
        print(all_labels[0] in json.dumps(claims), isinstance(claims[0]['article_id'], dict))
        END
        """)
    #expect(text == "True True\n")
  }

  @Test(.enabled(if: hasSQLiteUtils, "sqlite-utils is not installed"))
  func sqliteUtilsListsAndSearches() throws {
    let text = try output(
      of: """
        sqlite-utils tables kb.sqlite --counts | grep -c articles
        sqlite-utils rows kb.sqlite claims_view --limit 1 | grep -c speech_act
        sqlite-utils search kb.sqlite sentences sarvoda | grep -c Sarvoda
        sqlite-utils search kb.sqlite sentences zzyzx
        """)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 4 && lines[0] != "0" && lines[1] == "1" && lines[2] != "0")
    #expect(lines.last == "[]")
  }

  @Test(.enabled(if: hasDuckDB, "DuckDB with its sqlite extension is not installed"))
  func duckDBReadsIt() throws {
    let text = try output(
      of: """
        python3 - <<'END'
        import duckdb
        c = duckdb.connect()
        c.execute("LOAD sqlite; ATTACH 'kb.sqlite' AS kb (TYPE sqlite, READ_ONLY)")
        print(c.execute('SELECT count(*) FROM kb.articles').fetchone()[0])
        END
        """)
    #expect(text == "6\n")
  }
}
