#!/bin/sh
# What the installation told the desktop goes with the app.
set -e
if [ "$1" = remove ] || [ "$1" = purge ]; then
  rm -f /usr/share/mime/packages/diverge.xml
  if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime; fi
  if command -v update-desktop-database >/dev/null; then update-desktop-database -q; fi
fi
