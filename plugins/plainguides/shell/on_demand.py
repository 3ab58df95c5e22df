"""Wraps the engine's preview server: a file that is promised and not there is made when a browser asks for it."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from plainguides.shell import atomic


def making(server: Any, make: Callable[[str], bytes | None]) -> Callable[..., Iterable[bytes]]:  # noqa: ANN401
    """Return a WSGI application. `make` gets a path in the site; None: there is no such file."""

    def app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        asked = environ.get("PATH_INFO", "").encode("latin-1").decode("utf-8", "ignore")
        mount = server.mount_path
        if asked.startswith(mount) and not asked.endswith("/"):
            path = posixpath.normpath(unquote(asked[len(mount) :])).lstrip("/")
            target = Path(server.root) / path
            if not target.exists():
                content = make(path)
                if content is not None:
                    atomic.write(target, content)
        found: Iterable[bytes] = server.serve_request(environ, start_response)
        return found

    return app
