"""Shows a site on this computer, and builds it again after each change."""

from __future__ import annotations

import errno
import shutil
import signal
import socket
import tempfile
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from plainguides.adapters.author import AuthorView
from plainguides.adapters.engine import Built, Engine
from plainguides.shell.errors import UserError

# On the page for "not found": an author who mends a mistake sees the page come back by itself.
_COME_BACK = b"<script>setInterval(()=>fetch(location).then(r=>r.ok&&location.reload(),()=>{}),1500)</script>"


class Preview:
    """A hub on the author's own computer.

    Each build goes into a new folder, which is shown only when it is complete: a mistake in a template or in
    `mkdocs.yml` leaves the last good site standing.
    """

    def __init__(self, engine: Engine, say: Callable[[str], None], ready: Callable[[Built], None]) -> None:
        self._engine = engine
        self._say = say
        self._ready = ready
        self._folder: Path | None = None
        self._author = AuthorView()

    def run(self, host: str | None, port: int | None, *, open_browser: bool) -> None:
        """Build and serve until Ctrl-C. Raises `UserError` where the first build cannot be shown."""
        first = self._engine.load()
        self._host, self._port = host or first.dev_addr.host, port or first.dev_addr.port
        _must_be_free(self._host, self._port)
        path = urlsplit(first.site_url or "").path.strip("/")
        self._url = f"http://{self._host}:{self._port}/{path + '/' if path else ''}"
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # a polite end, like Ctrl-C: no folder is left behind
        first.plugins.on_startup(command="serve", dirty=False)
        try:
            self._show(self._build(first))
            self._serve(first, f"/{path}", open_browser=open_browser)
        except KeyboardInterrupt:
            self._say("Stopped.")
        finally:
            first.plugins.on_shutdown()
            self._drop(self._folder)

    def _serve(self, loaded: Any, path: str, *, open_browser: bool) -> None:  # noqa: ANN401
        server: Any = self._engine.module("livereload").LiveReloadServer(
            builder=lambda: self._again(server),
            host=self._host,
            port=self._port,
            root=str(self._folder),
            mount_path=path,
        )
        server.error_handler = self._not_found
        for watched in (loaded.docs_dir, str(self._engine.config), *loaded.watch):
            server.watch(watched)
        server = loaded.plugins.on_serve(server, config=loaded, builder=server.builder)
        self._say(
            f"\nYour hub: {self._url}\nWhat is hard to read in it: {self._url}author/\n"
            f"Pictures for Easy Read: {self._url}author/pictures/\n"
            "It shows each change when you save. To stop it, press Ctrl and C."
        )
        if open_browser:
            webbrowser.open(self._url)
        try:
            server.serve()
        finally:
            server.shutdown()

    def _build(self, loaded: Any) -> Path:  # noqa: ANN401
        folder = Path(tempfile.mkdtemp(prefix="plainguides-"))
        loaded["site_dir"] = str(folder)
        loaded["site_url"] = self._url
        try:
            built = self._engine.build(loaded, serve_url=self._url)
            plugin = loaded.plugins["plainguides"]
            self._author.write(folder, plugin.read.hub, plugin.registry, root=self._engine.config.parent)
            self._ready(built)
        except BaseException:
            self._drop(folder)
            raise
        return folder

    def _again(self, server: Any) -> None:  # noqa: ANN401
        """Build after a change. Never raises for an author's mistake: the engine's server would hang."""
        self._say("\nA file has changed.")
        try:
            loaded = self._engine.load()
            self._show(self._build(loaded))
        except UserError as error:
            if str(error):
                self._say(str(error))
            self._say("The site is as it was before. Mend this, and save.")
        else:
            server.root = str(self._folder)

    def _show(self, folder: Path) -> None:
        old, self._folder = self._folder, folder
        self._drop(old)

    def _not_found(self, code: int) -> bytes | None:
        page = self._folder / f"{code}.html" if self._folder else None
        return page.read_bytes() + _COME_BACK if page and page.is_file() else None

    @staticmethod
    def _drop(folder: Path | None) -> None:
        if folder:
            shutil.rmtree(folder, ignore_errors=True)


def _must_be_free(host: str, port: int) -> None:
    """Say it before the build that nobody could look at."""
    try:
        socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET).close()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise UserError(
                f"Port {port} is in use, perhaps by another hub. Stop that one, or take another number:\n"
                f"plainguides serve --port {port + 1 if port < 65535 else 8000}"
            ) from None
        raise UserError(f"The address {host}:{port} cannot be used: {error.strerror or error}.") from None
