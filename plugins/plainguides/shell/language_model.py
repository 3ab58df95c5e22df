"""Asks a language model, at the address that a person has set. Nothing but `easy-read new --ai` comes here.

Any server with the interface of OpenAI will do, on this computer or elsewhere:
https://platform.openai.com/docs/api-reference/chat/create
"""

from __future__ import annotations

import http.client
import json
import ssl
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from plainguides.shell.errors import UserError

URL, MODEL, KEY, SECONDS = (f"PLAINGUIDES_LLM_{name}" for name in ("URL", "MODEL", "KEY", "SECONDS"))
LARGEST = 2_000_000
"""Bytes. A longer answer is none."""
SLOWEST = 300.0
"""Seconds for the whole answer, where a person sets no other number. A model on a small computer is slow."""
SAID = {
    401: "does not accept the key. Look at PLAINGUIDES_LLM_KEY",
    403: "does not let this key in. Look at PLAINGUIDES_LLM_KEY",
    404: "has nothing at this address, or no such model. Look at PLAINGUIDES_LLM_URL and PLAINGUIDES_LLM_MODEL",
    413: "finds the guide too long for it",
    429: "is busy, or you have asked too often. Try again later",
}


class NoAnswerError(UserError):
    """There is no answer that can be used. `text` is what did come."""

    def __init__(self, message: str, text: str = "") -> None:
        super().__init__(message)
        self.text = text


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """Where to ask, and whom."""

    url: str
    name: str
    key: str = field(repr=False)
    seconds: float = SLOWEST


def model_from(environment: Mapping[str, str]) -> Model:
    """Return what the settings say. Raises `UserError` where one is missing."""
    url, name = environment.get(URL, "").strip(), environment.get(MODEL, "").strip()
    if not url or not name:
        raise UserError(
            f"--ai needs a language model, and {URL if not url else MODEL} is not set. For example:\n"
            f"export {URL}=http://localhost:11434/v1\nexport {MODEL}=name-of-the-model"
        )
    try:
        parts = urlsplit(url)
        right = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        right = False
    if not right:
        raise UserError(f'{URL} is no web address: "{url}". For example: http://localhost:11434/v1')
    given = environment.get(SECONDS, "").strip()
    try:
        seconds = float(given) if given else SLOWEST
    except ValueError:
        seconds = 0
    if not 0 < seconds <= 86400:
        raise UserError(f'{SECONDS} must be a number of seconds, such as 300. It is "{given}".')
    return Model(url=url, name=name, key=environment.get(KEY, "").strip(), seconds=seconds)


def ask(model: Model, messages: Sequence[Mapping[str, str]]) -> str:
    """Return what the model says. Raises `NoAnswerError`. It follows no redirect: the key is for one address only."""
    parts = urlsplit(model.url)
    path = parts.path.rstrip("/")
    path += "" if path.endswith("/chat/completions") else "/chat/completions"
    body = json.dumps({"model": model.name, "messages": list(messages), "stream": False}).encode()
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if model.key:
        headers["Authorization"] = f"Bearer {model.key}"
    end = time.monotonic() + model.seconds
    secure = parts.scheme == "https"
    kind: Any = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    more = {"context": ssl.create_default_context()} if secure else {}
    connection = kind(parts.hostname, parts.port, timeout=model.seconds, **more)
    try:
        connection.request("POST", f"{path}?{parts.query}" if parts.query else path, body, headers)
        response = connection.getresponse()
        return _words(response.status, _read(response, connection, end), parts.hostname or "")
    except TimeoutError:
        raise NoAnswerError(
            f"The language model did not answer in {model.seconds:g} seconds. Nothing was written.\n"
            f"Try again, or give it more time: {SECONDS}=900"
        ) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        said = str(error) or type(error).__name__
        raise NoAnswerError(
            f"The language model at {parts.hostname} cannot be asked: {said}. Nothing was written.\n"
            f"Is it running? Look at {URL}."
        ) from None
    finally:
        connection.close()


def _read(response: http.client.HTTPResponse, connection: http.client.HTTPConnection, end: float) -> bytes:
    found = b""
    while True:
        left = end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        if connection.sock:
            connection.sock.settimeout(left)
        piece = response.read1(65536)
        found += piece
        if not piece:
            if response.length:  # fewer bytes came than were promised
                raise http.client.IncompleteRead(found, response.length)
            return found
        if len(found) > LARGEST:
            raise NoAnswerError("The answer of the language model is too long. Nothing was written.")


def _words(status: int, content: bytes, host: str) -> str:
    text = content.decode("utf-8", "replace")
    if status != http.client.OK:
        why = SAID.get(status, "has a fault of its own" if status >= 500 else "does not accept the question")
        raise NoAnswerError(f"The language model at {host} {why} (it said {status}). Nothing was written.", text)
    try:
        choice = json.loads(text)["choices"][0]
        words, reason = choice["message"]["content"], choice.get("finish_reason")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise NoAnswerError(
            f"What came from {host} is no answer of a language model. Nothing was written. Look at {URL}.", text
        ) from None
    if not isinstance(words, str) or not words.strip():
        raise NoAnswerError("The language model gave no words. Nothing was written.", text)
    if reason == "length":
        raise NoAnswerError("The answer breaks off in the middle: the model may write no more.", words)
    if reason == "content_filter":
        raise NoAnswerError("The language model does not want to write about this. Nothing was written.", words)
    return words
