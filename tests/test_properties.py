"""What must hold for any text, with hypothesis as the author nobody expects."""

from __future__ import annotations

from collections import Counter
from urllib.parse import urljoin

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from plainguides.core import front_matter, links, markup, schema
from plainguides.core.dialect import to_html
from plainguides.core.guide import Read
from plainguides.core.hub import assemble
from plainguides.core.markup import words_of
from plainguides.core.model import Hub, HubSettings
from plainguides.core.site import plan
from test_examples import REGISTRY, read

PIECES = (
    *"# ##  ### > >> - * 1. - [ ] | --- ::: ``` ` ** _ [ ] ( ) ! < > & { } [^1] [^1]: : \t".split(" "),
    *("\n", "\n\n", "    ", "  \n", "\r\n", "\u00a0", "\x00", "\ufffe", "\U0001f9d1\u200d\U0001f9bd", "é"),
    *(
        "> [!TIP] Title\n> - one\n",
        "> [!STAY IN TOUCH]\n",
        "> [!NOTHING]\n",
        "Instead of:\n\n> a\n\nYou could write:\n\n> b\n",
    ),
    *(
        "Term\n: meaning\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n\nTable: words\n",
        "> Said.\n> — A visitor (consent 2026-03-01)\n",
    ),
    *("![A bus](images/bus.svg)", "![](images/bus.svg){.decoration}", "[pic: bus + no]\nOne.\n", "[pic: bus]\nOne.\n"),
    *(
        "[a](../example/index.md#x)",
        "[b](#part)",
        "<b>",
        "</b>",
        "<script>",
        "<!-- c -->",
        "<br/>",
        "&nbsp;",
        "&bad;",
        "<a href='x",
    ),
    *("## Part\n", '## Part {from="#part"}\n', "plain words", "Mr. Smith said no. Yes!", "https://example.org/"),
)
markdown = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=30).map("".join)
FIELDS = schema.guide_fields(levels={level.name: level.label for level in REGISTRY.levels}, formats=["page", "text"])
yaml_value = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            "[",
            "[a, b]",
            "{a: b}",
            "2026-02-30",
            "2026-02-03",
            "yes",
            "~",
            "- a\n- b",
            "&a *a",
            "!!int x",
            "'",
            '"',
            "1e9",
            "|\n a",
        ]
    ),
)
head = st.lists(
    st.tuples(st.one_of(st.sampled_from([f.key for f in FIELDS]), st.text(max_size=6)), yaml_value), max_size=6
)
front = head.map(lambda pairs: "---\n" + "".join(f"{key}: {value}\n" for key, value in pairs) + "---\n")


def lines(text: str) -> int:
    return text.count("\n") + 1


@settings(max_examples=200)
@given(markdown)
@example("<a href='http://[x'>")
@example("[a](http://[x)")
def test_reading_never_fails_and_every_line_exists(body: str) -> None:
    text = f"---\ntitle: Any\n---\n{body}"
    for found, name in (
        (read(text), "index.md"),
        (read("---\ntitle: Any\n---\n## Part\n\nHi.\n", easy_read=text), "easy-read.md"),
    ):
        for finding in found.findings:
            if finding.path.endswith(name) and finding.line is not None:
                assert 1 <= finding.line <= lines(text)
        assert found.guide is not None
        for block in found.guide.document.blocks:
            assert block.line is None or 1 <= block.line <= lines(text) or name == "easy-read.md"


@settings(max_examples=200)
@given(front, st.sampled_from(["", "Words.\n"]))
@example("---\ntitle: \x00\n---\n", "")
@example("\ufeff---\ntitle: A\n---\n", "")
def test_front_matter_never_fails_and_every_line_exists(front: str, body: str) -> None:
    parts = front_matter.parse(front + body, FIELDS, "guides/x/index.md")
    assert all(finding.line is None or 1 <= finding.line <= lines(front + body) for finding in parts.findings)
    assert set(parts.values) <= {field.key for field in FIELDS}
    read(front + body)


@settings(max_examples=100)
@given(st.text())
def test_any_text_can_be_front_matter(text: str) -> None:
    front_matter.parse(text, FIELDS, "guides/x/index.md")
    front_matter.parse(f"---\n{text}\n---\n", FIELDS, "guides/x/index.md")


def hub_of(found: dict[str, Read]) -> Hub:
    return assemble(found, HubSettings(name="Test"), pages=(), assets=())


@settings(max_examples=60)
@given(markdown)
def test_large_print_has_the_same_words_and_no_two_outputs_one_path(body: str) -> None:
    found = read(f"---\ntitle: Any\n---\nHello.\n\n{body}")
    hub = hub_of({"example": found})
    assume(hub.guides)
    (guide,) = hub.guides
    words = {
        edition.name: Counter(words_of(document.body).split())
        for edition in REGISTRY.editions
        if (document := edition.document(guide))
    }
    assert words["large-print"] == words["standard"]
    site = plan(hub, REGISTRY)
    paths = [output.path for outputs in site.outputs.values() for output in outputs]
    assert len(set(paths)) == len(paths)
    for page in site.pages:
        page.view(page.html())


@settings(max_examples=200)
@given(markdown)
def test_the_fast_and_the_slow_parser_agree(body: str) -> None:
    html = to_html(body)
    try:
        fast = markup.ET.fromstring(f"<div>{markup._ENTITY.sub(markup._entity, html)}</div>")  # noqa: SLF001
    except markup.ET.ParseError:
        return
    slow = markup._Builder()  # noqa: SLF001 - the one that `parse` falls back to
    slow.feed(html)
    slow.close()
    assert markup.to_html(slow.root) == markup.to_html(fast)


part = st.text(alphabet="abc-", min_size=1, max_size=3).filter(lambda one: one.strip("-"))
address = st.tuples(
    st.lists(part, max_size=4), st.sampled_from(["/", ".html", ".txt"]), st.sampled_from(["", "#part"])
).map(lambda a: ("/".join(a[0]) + a[1] if a[0] else "") + a[2])


@given(address, address)
def test_a_relative_address_leads_to_its_target(target: str, current: str) -> None:
    base = "https://example.org/sub/"
    current = current.partition("#")[0]
    assert urljoin(base + current, links.relative(target, current)) == base + target


@given(st.text(max_size=30), st.sampled_from(["guides/a/index.md", "docs/b/c.md"]))
@example("http://[", "guides/a/index.md")
def test_any_text_can_be_an_address(target: str, path: str) -> None:
    links.resolve(target, path=path)
