import type { Migration } from '../migrate.ts';

/**
 * A workspace, its lists of items as rows, its scenarios and decks as documents, the log of commands and
 * the settings. Columns that may be NULL are optional fields: absent in the file, absent when read again.
 * `extra` keeps the fields of a newer or foreign writer, as JSON. References are checked when a
 * transaction ends, so that the order of a command's changes does not matter.
 */
export const firstTables: Migration = {
  version: 1,
  sql: `
CREATE TABLE workspace (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  currency TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  extra TEXT,
  envelope TEXT NOT NULL,
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE vendor (
  workspace INTEGER NOT NULL REFERENCES workspace (key),
  id TEXT NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  extra TEXT,
  PRIMARY KEY (workspace, id)
) STRICT;

CREATE TABLE model (
  workspace INTEGER NOT NULL REFERENCES workspace (key),
  id TEXT NOT NULL,
  position REAL NOT NULL,
  vendor TEXT NOT NULL,
  name TEXT NOT NULL,
  open_weights INTEGER CHECK (open_weights IN (0, 1)),
  extra TEXT,
  PRIMARY KEY (workspace, id),
  FOREIGN KEY (workspace, vendor) REFERENCES vendor (workspace, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX model_vendor ON model (workspace, vendor);

CREATE TABLE channel (
  workspace INTEGER NOT NULL REFERENCES workspace (key),
  id TEXT NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  extra TEXT,
  PRIMARY KEY (workspace, id)
) STRICT;

CREATE TABLE offer (
  workspace INTEGER NOT NULL REFERENCES workspace (key),
  position INTEGER NOT NULL,
  model TEXT NOT NULL,
  channel TEXT NOT NULL,
  regions TEXT,
  extra TEXT,
  PRIMARY KEY (workspace, position),
  FOREIGN KEY (workspace, model) REFERENCES model (workspace, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace, channel) REFERENCES channel (workspace, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX offer_model ON offer (workspace, model);
CREATE INDEX offer_channel ON offer (workspace, channel);

CREATE TABLE deployment (
  workspace INTEGER NOT NULL REFERENCES workspace (key),
  id TEXT NOT NULL,
  position REAL NOT NULL,
  name TEXT NOT NULL,
  unit TEXT,
  model TEXT NOT NULL,
  channel TEXT NOT NULL,
  region TEXT,
  government TEXT,
  agencies TEXT,
  regulated INTEGER CHECK (regulated IN (0, 1)),
  criticality INTEGER,
  response TEXT,
  annual_spend REAL NOT NULL,
  annual_value REAL NOT NULL,
  owner TEXT,
  note TEXT,
  fallbacks TEXT,
  extra TEXT,
  PRIMARY KEY (workspace, id),
  FOREIGN KEY (workspace, model) REFERENCES model (workspace, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (workspace, channel) REFERENCES channel (workspace, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX deployment_model ON deployment (workspace, model);
CREATE INDEX deployment_channel ON deployment (workspace, channel);

CREATE TABLE scenario (
  workspace INTEGER NOT NULL REFERENCES workspace (key),
  id TEXT NOT NULL,
  position REAL NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace, id)
) STRICT;

-- A deck that came without an id is only carried along: nothing can address it.
CREATE TABLE deck (
  key INTEGER PRIMARY KEY,
  workspace INTEGER NOT NULL REFERENCES workspace (key),
  id TEXT,
  position REAL NOT NULL,
  document TEXT NOT NULL,
  UNIQUE (workspace, id)
) STRICT;

CREATE TABLE command (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  workspace INTEGER NOT NULL REFERENCES workspace (key),
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  forward TEXT NOT NULL,
  inverse TEXT NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX command_workspace ON command (workspace, undone, seq);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
`,
};
