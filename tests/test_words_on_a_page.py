"""What the style sheet cannot tell by itself: links that stand alone, and words that stay on one line."""

from __future__ import annotations

import pytest

from plainguides.core.docs_html import mend
from plainguides.core.lone_links import mark_lone_links
from plainguides.core.markup import parse, to_html
from plainguides.core.whole_words import whole_in_headings

ALONE = {
    '<ul><li><a href="a">A</a></li></ul>': True,
    '<ul><li> <a href="a">A</a>.\n</li></ul>': True,
    '<p><a href="a">A</a></p>': True,
    '<p>Read <a href="a">A</a>.</p>': False,
    '<p><a href="a">A</a> and more</p>': False,
    '<p><a href="a">A</a>, <a href="b">B</a></p>': False,
}


@pytest.mark.parametrize("html", ALONE)
def test_a_link_that_stands_alone_is_marked(html: str) -> None:
    body = parse(html)
    mark_lone_links(body)
    assert ('class="alone"' in to_html(body)) == ALONE[html]


def test_a_link_keeps_its_own_class() -> None:
    body = parse('<p><a class="mine" href="a">A</a></p>')
    mark_lone_links(body)
    assert 'class="mine alone"' in to_html(body)


WHOLE = {
    '<h2 id="co-1">How to co-produce</h2>': '<h2 id="co-1">How to <span class="whole">co-produce</span></h2>',
    "<h3><em>Co-production</em>, now</h3>": '<h3><em><span class="whole">Co-production</span></em>, now</h3>',
    '<h2><a href="x-y">well-known</a></h2>': '<h2><a href="x-y"><span class="whole">well-known</span></a></h2>',
    "<h2>Plain words - and a dash</h2>": "<h2>Plain words - and a dash</h2>",
    "<p>co-produce</p>": "<p>co-produce</p>",
}


@pytest.mark.parametrize("html", WHOLE)
def test_a_word_with_a_hyphen_stays_whole_in_a_heading(html: str) -> None:
    assert whole_in_headings(html) == WHOLE[html]


TABLE = (
    "<table>\n<thead>\n<tr>\n<th>Room</th>\n<th>Price</th>\n</tr>\n</thead>\n"
    "<tbody>\n<tr>\n%s\n</tr>\n</tbody>\n</table>"
)
MENDED = {
    TABLE % "<td>Hall</td>\n<td>10</td>": ('<th scope="col">Room</th>', '<td data-label="Price">10</td>'),
    TABLE % "<td><strong>Hall</strong></td>\n<td>10</td>": ('<th scope="row"><strong>Hall</strong></th>',),
    TABLE % "<td>Hall<br></td>\n<td>10</td>": ("<th>Room</th>", "<td>Hall<br></td>"),  # no XML: it stays as it is
    '<li><a href="x">X</a></li>': ('<li><a class="alone" href="x">X</a></li>',),
    '<p>See <a href="x">X</a></p>': ('<p>See <a href="x">X</a></p>',),
    '<li><a class="mine" href="x">X</a></li>': ('<li><a class="mine" href="x">X</a></li>',),
    "<script>if (a < b && c) {}</script>": ("<script>if (a < b && c) {}</script>",),
}


@pytest.mark.parametrize("html", MENDED)
def test_a_page_of_docs_is_mended_and_nothing_else_of_it_changes(html: str) -> None:
    for part in MENDED[html]:
        assert part in mend(html)
