#!/bin/sh
# The desktop learns what a .diverge file is, and which app opens it.
set -e
if [ "$1" = configure ]; then
  install -D -m 644 /usr/lib/diverge/resources/diverge-mime.xml /usr/share/mime/packages/diverge.xml
  if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime; fi
  if command -v update-desktop-database >/dev/null; then update-desktop-database -q; fi
fi
