// Search by words of notes as well as of names.
DROP INDEX entity_names IF EXISTS;
CREATE FULLTEXT INDEX names_and_notes IF NOT EXISTS FOR (n:Names) ON EACH [n.folded, n.notes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
