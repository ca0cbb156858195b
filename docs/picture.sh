#!/usr/bin/env bash
# Draws docs/board.png anew: the board of the example as a terminal shows it. Needs aha and chromium (Debian packages).
set -euo pipefail
cd "$(dirname "$0")/.."
page=$(mktemp --suffix=.html)
script -qec "stty cols 104; node bin/detente.mjs board examples/border-plans.html 2>/dev/null" /dev/null </dev/null |
  head -n "${1:-58}" | aha --black --title "detente board" |
  sed 's/<pre>/<pre style="font: 15px\/1.35 DejaVu Sans Mono; padding: 20px; margin: 0">/' >"$page"
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1010,1240 \
  --screenshot=docs/board.png "file://$page" 2>/dev/null
