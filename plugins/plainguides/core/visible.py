"""The words of a page that a reader sees. The build asks it whether a draft says that it is one.

Words in a comment, in a closed box or in an element that is hidden are on the page and not seen. What a style sheet of
a hub hides cannot be known here.
"""

from __future__ import annotations

from html.parser import HTMLParser

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_UNSEEN = frozenset({"script", "style", "template", "noscript", "title", "head", "datalist", "dialog"})


def says(content: bytes, words: str) -> bool:
    """Say whether a page shows these words, whatever mark-up and white space stand between them."""
    return "".join(words.split()) in "".join(visible(content.decode("utf-8", "replace")).split())


def title(content: bytes) -> str:
    """Return the name of the window."""
    reader = _Reader()
    reader.feed(content.decode("utf-8", "replace"))
    return reader.title.strip()


def visible(html: str) -> str:
    """Return the words that are not hidden by the page itself."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "".join(reader.seen)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[str] = []
        self.title = ""
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            self._open.append((tag, _hidden(tag, dict(attrs))))

    def handle_endtag(self, tag: str) -> None:
        while any(name == tag for name, _ in self._open):
            if self._open.pop()[0] == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] == "title" and not any(name == "svg" for name, _ in self._open):
            self.title += data
        # The summary of a closed box is the one thing in it that is seen.
        names = [name for name, _ in self._open]
        if not any(hides and not (name == "details" and "summary" in names) for name, hides in self._open):
            self.seen.append(data)


def _hidden(tag: str, attributes: dict[str, str | None]) -> bool:
    return (
        tag in _UNSEEN
        or (tag == "details" and "open" not in attributes)
        or "hidden" in attributes
        or "hidden" in (attributes.get("class") or "").split()
        or attributes.get("aria-hidden") == "true"
    )
