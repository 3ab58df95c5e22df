"""`easy-read new --ai` against a server of our own on this computer: nothing is lost, placed or published."""

from __future__ import annotations

import json
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainguides.cli import main
from plainguides.core.easy_draft import BadAnswerError, draft, messages, read_answer
from plainguides.core.guide import Read
from plainguides.core.model import Picture
from plainguides.shell.language_model import Model, NoAnswerError, ask, model_from
from support import ROOT, TINY, TINY_CONFIG, run, write_hub
from test_examples import REGISTRY, read

GUIDE = (
    "---\ntitle: Travel\n{front}---\nWe pay.\n\n## By bus\n\n"
    "A bus costs £2. Ask about your entitlement.\n\n## By train\n\nGo.\n"
)
ANSWER = {
    "title": "How to travel",
    "words": {"fare": "What a journey costs."},
    "sections": [
        {
            "from": "#by-bus",
            "heading": "By bus",
            "rows": [["You can take the bus.", "It costs £3."], ["[pic: bus] We pay.", "![x](y.png)"]],
        },
        {"from": "nowhere", "heading": "More", "rows": ["Ask us."]},
    ],
}


def said(content: object, reason: str = "stop") -> bytes:
    text = content if isinstance(content, str) else json.dumps(content)
    return json.dumps({"choices": [{"message": {"content": text}, "finish_reason": reason}]}).encode()


def http(body: bytes, status: str = "200 OK", more: str = "", length: int | None = None) -> bytes:
    size = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Length: {size}\r\n{more}Connection: close\r\n\r\n"
    return head.encode() + body


Reply = Callable[[socket.socket], None]
"""What the server does with the connection of one question."""


class Server(ThreadingHTTPServer):
    """A language model that says what the test wants."""

    daemon_threads = True
    reply: bytes | Reply = b""
    asked: list[tuple[str, dict[str, str], dict[str, object]]]


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        server = self.server
        assert isinstance(server, Server)
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        server.asked.append((self.path, dict(self.headers), body))
        if callable(server.reply):
            server.reply(self.connection)
        else:
            self.wfile.write(server.reply)
        self.close_connection = True

    def log_message(self, *_words: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    server = Server(("127.0.0.1", 0), Handler)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def hub(running: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    files = {path: text for path, text in TINY.items() if path.startswith(("docs/about", "guides/pictures/"))}
    files |= {"docs/index.md": "Hello.\n", "docs/about.md": "# About\n\nWe.\n"}
    files["guides/travel/index.md"] = GUIDE.format(front="example: true\n")
    root = write_hub(tmp_path / "hub", files, TINY_CONFIG)
    running.asked.clear()
    monkeypatch.chdir(root)
    monkeypatch.setenv("PLAINGUIDES_LLM_URL", f"http://127.0.0.1:{running.server_port}/v1/")
    monkeypatch.setenv("PLAINGUIDES_LLM_MODEL", "small-model")
    monkeypatch.setenv("PLAINGUIDES_LLM_KEY", "a-key")
    monkeypatch.setenv("PLAINGUIDES_LLM_SECONDS", "2")
    return root


def new() -> int:
    return main(["easy-read", "new", "travel", "--ai"])


def test_a_good_answer_is_a_draft_that_waits_for_a_person(
    hub: Path, running: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    running.reply = http(said(ANSWER))
    assert new() == 0
    out = capsys.readouterr().out
    ((path, headers, body),) = running.asked
    assert path == "/v1/chat/completions"
    assert headers["Authorization"] == "Bearer a-key"
    assert body["model"] == "small-model"
    assert "A bus costs £2." in json.dumps(body, ensure_ascii=False)
    text = (hub / "guides/travel/easy-read.md").read_text(encoding="utf-8")
    assert 'machine_help: "small-model, 22 November 2026"' in text
    assert "status: draft" in text
    assert '## By bus {from="#by-bus"}' in text
    assert "<!-- The guide says: A bus costs £2. -->" in text
    assert "<!-- The program left this part out: By train -->" in text
    # No picture, though the answer named two, and the hub has one with that name.
    assert {line for line in text.splitlines() if line.startswith("[pic")} == {"[pic: ]"}
    assert "They were left out: a person chooses each picture." in out
    # The checks and the fact guard have looked at it.
    assert "£3" in out
    assert "These words have no picture." in out
    assert "The checks and the fact guard found" in out
    # It is published nowhere: not even in a guide that is an example, and not when the facts are right.
    companion = hub / "guides/travel/easy-read.md"
    companion.write_text(text.replace("£3", "£2"), encoding="utf-8")
    assert main(["easy-read", "status"]) == 0
    assert "travel: a machine helped to write it, and no person has accepted it" in capsys.readouterr().out
    # A second time it touches nothing, and asks nobody.
    before = companion.read_bytes()
    assert new() == 1
    assert companion.read_bytes() == before
    assert len(running.asked) == 1


def drip(connection: socket.socket) -> None:
    """An answer that never ends, a byte at a time."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    try:
        for _ in range(60):
            connection.sendall(b" ")
            time.sleep(0.05)
    except OSError:
        pass


def silent(_connection: socket.socket) -> None:
    time.sleep(2.5)


WRONG: dict[str, tuple[bytes | Reply, str]] = {
    "refused key": (http(b"no", "401 Unauthorized"), "does not accept the key"),
    "busy": (http(b"", "429 Too Many Requests"), "busy"),
    "fault": (http(b"<html>", "500 Internal Server Error"), "fault of its own"),
    "sent elsewhere": (http(b"", "302 Found", "Location: http://127.0.0.1:1/\r\n"), "does not accept the question"),
    "no address": (http(b"", "404 Not Found"), "nothing at this address"),
    "not JSON": (http(b"<html>hello</html>"), "no answer of a language model"),
    "other JSON": (http(b'{"error": {"message": "x"}}'), "no answer of a language model"),
    "a list": (http(b"[1]"), "no answer of a language model"),
    "no choices": (http(b'{"choices": []}'), "no answer of a language model"),
    "no words": (http(said("  ")), "gave no words"),
    "refuses": (http(said("I cannot help with that.")), "not JSON"),
    "broke off": (http(said('{"title": "A", "sections": [', "length")), "breaks off"),
    "broke off quietly": (http(said('{"title": "A", "sections": [')), "breaks off"),
    "half an answer": (http(said(ANSWER)[:50], length=4000), "cannot be asked"),
    "no answer at all": (lambda connection: connection.close(), "cannot be asked"),
    "not HTTP": (b"hello\r\n\r\n", "cannot be asked"),
    "no sections": (http(said({"title": "A"})), "no list"),
    "sections of text": (http(said({"sections": ["a"]})), "not a group"),
    "rows of numbers": (http(said({"sections": [{"rows": [[1]]}]})), "not a list of sentences"),
    "nothing in it": (http(said({"sections": [{"rows": [["[pic: bus]", "<!-- -->"[:0]]]}]})), "no sentences"),
    "deep": (http(said("[" * 100_000)), "not JSON"),
    "too long": (http(said("a" * 2_100_000)), "too long"),
}


def test_whatever_goes_wrong_nothing_is_written_and_nothing_is_lost(
    hub: Path, running: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in hub.rglob("*") if path.is_file()}
    for name, (reply, words) in WRONG.items():
        running.reply = reply
        assert new() == 1, name
        told = capsys.readouterr().err
        assert words in told, (name, told)
        assert "Traceback" not in told
        assert "plainguides has a fault" not in told, name
        assert "plainguides easy-read new travel" in told, name
        assert not (hub / "guides/travel/easy-read.md").exists()
    assert {path: path.read_bytes() for path in before} == before
    kept = sorted((hub / "guides/travel").glob("easy-read-answer*.txt"))
    assert len(kept) >= 8
    assert any("I cannot help" in path.read_text(encoding="utf-8") for path in kept)


def test_it_does_not_wait_for_ever(hub: Path, running: Server, capsys: pytest.CaptureFixture[str]) -> None:
    os.environ["PLAINGUIDES_LLM_SECONDS"] = "0.4"  # the fixture puts it back
    for reply in (silent, drip):
        running.reply = reply
        start = time.monotonic()
        assert new() == 1
        assert time.monotonic() - start < 2.2
        assert "did not answer in 0.4 seconds" in capsys.readouterr().err
    assert not (hub / "guides/travel/easy-read.md").exists()


def test_a_file_that_comes_meanwhile_stays(hub: Path, running: Server, capsys: pytest.CaptureFixture[str]) -> None:
    companion = hub / "guides/travel/easy-read.md"

    def meanwhile(connection: socket.socket) -> None:
        companion.write_text("My own words.\n", encoding="utf-8")
        connection.sendall(http(said(ANSWER)))

    running.reply = meanwhile
    assert new() == 1
    assert companion.read_text(encoding="utf-8") == "My own words.\n"
    assert "It was not touched." in capsys.readouterr().err
    assert "You can take the bus." in (companion.with_name("easy-read-answer.txt")).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("PLAINGUIDES_LLM_URL", "", "PLAINGUIDES_LLM_URL is not set"),
        ("PLAINGUIDES_LLM_MODEL", " ", "PLAINGUIDES_LLM_MODEL is not set"),
        ("PLAINGUIDES_LLM_URL", "localhost:11434", "is no web address"),
        ("PLAINGUIDES_LLM_URL", "http://[", "is no web address"),
        ("PLAINGUIDES_LLM_URL", "http://a:99999/", "is no web address"),
        ("PLAINGUIDES_LLM_URL", "file:///etc/passwd", "is no web address"),
        ("PLAINGUIDES_LLM_SECONDS", "soon", "must be a number of seconds"),
        ("PLAINGUIDES_LLM_SECONDS", "nan", "must be a number of seconds"),
    ],
)
def test_wrong_settings_ask_nobody(
    name: str, value: str, words: str, hub: Path, running: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    os.environ[name] = value  # the fixture puts it back
    assert new() == 1
    assert words in capsys.readouterr().err
    assert running.asked == []
    assert not list((hub / "guides/travel").glob("easy-read*"))


def test_nobody_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(NoAnswerError, match="cannot be asked"):
        ask(Model(url=f"http://127.0.0.1:{port}/v1", name="a", key="", seconds=2), [])


def test_the_key_is_in_no_message() -> None:
    settings = {"URL": "https://a.example/v1", "MODEL": "m", "KEY": "s3"}
    model = model_from({f"PLAINGUIDES_LLM_{name}": value for name, value in settings.items()})
    assert model.key == "s3"
    assert "s3" not in repr(model)


BLOCKED = """
import socket, sys
def no(*_arguments, **_more):
    raise RuntimeError("THE NETWORK WAS ASKED")
socket.socket.connect = socket.socket.connect_ex = socket.create_connection = socket.getaddrinfo = no
sys.argv = ["plainguides", *{words!r}]
from plainguides.cli import main
code = main()
assert "plainguides.shell.language_model" not in sys.modules, "loaded"
sys.exit(code)
"""


def test_build_and_check_ask_nobody(hub: Path) -> None:
    """With sockets shut, and with all settings for a model there."""
    for words in (["check"], ["build"], ["easy-read", "new", "travel"], ["easy-read", "status"]):
        done = run("python", "-c", BLOCKED.format(words=words), folder=hub)
        assert (done.returncode, "ASKED" in done.stdout + done.stderr) == (0, False), done.stdout + done.stderr


# --- what becomes of an answer

PICTURES = [Picture(name="bus", path="guides/pictures/bus.svg", means="a bus")]
TEXT = st.one_of(
    st.sampled_from([
        "We pay.", "[pic: bus]", "[pic: bus", "![a](b.png)", "<script>x</script>", "-->", "<!-- ok: easy-facts: no -->",
        "---", "status: tested", "## Tested", "a\n\n[pic: bus]\nb", "\u2028[pic: bus]", "- - [pic: bus] a", "1. Go.",
        '"', "'", "\\", ": |", "\ud800", '{from="#by-bus"}', "[part: A]", "> [!TIP]", "    code", "`a`",
        "[[pic: x] pic: bus]",
    ]),
    st.text(max_size=20),
)  # fmt: skip
SECTION = st.fixed_dictionaries(
    {}, optional={"from": TEXT, "heading": TEXT, "rows": st.lists(st.lists(TEXT, max_size=4), max_size=3)}
)


def as_read(text: str) -> Read:
    return read(GUIDE.format(front=""), easy_read=text)


@settings(max_examples=40)
@given(TEXT, st.dictionaries(TEXT, TEXT, max_size=2), st.lists(SECTION, min_size=1, max_size=3), TEXT)
def test_no_answer_publishes_or_places_anything(
    title: str, words: dict[str, str], sections: list[dict[str, object]], model: str
) -> None:
    guide = as_read("").guide
    assert guide is not None
    try:
        answer = read_answer(json.dumps({"title": title, "words": words, "sections": sections}), guide)
    except BadAnswerError:
        return
    text = draft(answer, guide, REGISTRY, PICTURES, model, date(2026, 11, 22))
    for front in ("", "example: true\n"):
        found = read(GUIDE.format(front=front), replace(REGISTRY, checks=()), easy_read=text)
        assert not [one for one in found.findings if one.check == "front-matter"], text
        assert found.guide is not None
        assert found.guide.easy_read is None
        if found.guide.waiting:
            assert found.guide.waiting.document.images == ()
            assert not found.guide.waiting.tested
            assert found.guide.waiting.machine_help.strip().lower() != "none"
    assert "[pic: bus" not in text.replace("<!-- This picture may fit", "")


def test_only_the_rules_and_the_guide_are_sent() -> None:
    guide = as_read("").guide
    assert guide is not None
    system, user = messages(guide)
    assert user["content"].split("\n")[:2] == ["Title: Travel", ""]
    assert "## By bus (id: by-bus)" in user["content"]
    assert "A bus costs £2." in user["content"]
    assert str(ROOT) not in system["content"] + user["content"]
