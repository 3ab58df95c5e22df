"""`python -m plainguides` is the same as `plainguides`."""

from __future__ import annotations

from plainguides.cli import main

raise SystemExit(main())
