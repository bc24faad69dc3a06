import type { Migration } from '../migrate.ts';

/**
 * Which contents of files a workspace came from or went into: what two people's versions have in common is found among
 * them. A content merged by a command that is undone does not count, and is forgotten with it.
 */
export const lineage: Migration = {
  version: 2,
  sql: `
CREATE TABLE lineage (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  workspace INTEGER NOT NULL REFERENCES workspace (key),
  content TEXT NOT NULL,
  at TEXT NOT NULL,
  -- The command that merged it; NULL: it was opened or exported.
  command INTEGER,
  -- The file's JSON, deflated; NULL: given up for want of room.
  document BLOB,
  UNIQUE (workspace, content)
) STRICT;
CREATE INDEX lineage_command ON lineage (command) WHERE command IS NOT NULL;

CREATE TRIGGER lineage_of_undone AFTER DELETE ON command WHEN OLD.undone = 1
BEGIN
  DELETE FROM lineage WHERE command = OLD.seq;
END;
`,
};
